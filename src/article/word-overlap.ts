import type { Paragraph } from './topics.ts'

const windowWords = 80
const windowParagraphs = 6
const stemLength = 6

/** The weight of each word of a paragraph; words are numbered over the text. */
type Vector = ReadonlyMap<number, number>

/**
 * How alike the wording before and after each paragraph is, 0 to 1 (Hearst's block comparison, over about 80 words on
 * either side). Words are cut to six letters, which stems most languages well enough, and weigh more the fewer
 * paragraphs have them, so that no stop list is needed.
 */
export function wordOverlap(paragraphs: readonly Paragraph[]): number[] {
  const vectors = wordVectors(paragraphs)
  return paragraphs.map((_, gap) => {
    if (gap === 0) return 1
    const start = reachOf(paragraphs, gap - 1, -1)
    const end = reachOf(paragraphs, gap, 1)
    return cosine(sum(vectors.slice(start, gap)), sum(vectors.slice(gap, end + 1)))
  })
}

/** The farthest paragraph of the window that begins at `from`. */
function reachOf(paragraphs: readonly Paragraph[], from: number, step: 1 | -1): number {
  let at = from
  let words = paragraphs[at]?.words ?? 0
  while (words < windowWords && Math.abs(at - from) + 1 < windowParagraphs && paragraphs[at + step]) {
    at += step
    words += paragraphs[at]?.words ?? 0
  }
  return at
}

function wordVectors(paragraphs: readonly Paragraph[]): Vector[] {
  const ids = new Map<string, number>()
  const spread: number[] = []
  const vectors = paragraphs.map(({ text }) => {
    const vector = new Map<number, number>()
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
      const stem = word.slice(0, stemLength)
      const id = ids.get(stem) ?? ids.size
      ids.set(stem, id)
      const times = vector.get(id) ?? 0
      if (times === 0) spread[id] = (spread[id] ?? 0) + 1
      vector.set(id, times + 1)
    }
    return vector
  })
  const rarity = spread.map((count) => Math.log(paragraphs.length / count))
  for (const vector of vectors) for (const [id, times] of vector) vector.set(id, times * (rarity[id] ?? 0))
  return vectors
}

function sum(vectors: readonly Vector[]): Vector {
  const [only, second] = vectors
  if (only && !second) return only
  const total = new Map<number, number>()
  for (const vector of vectors) for (const [id, weight] of vector) total.set(id, (total.get(id) ?? 0) + weight)
  return total
}

function cosine(one: Vector, other: Vector): number {
  let dot = 0
  for (const [id, weight] of one) dot += weight * (other.get(id) ?? 0)
  const length = Math.sqrt(norm(one) * norm(other))
  return length === 0 ? 0 : dot / length
}

function norm(vector: Vector): number {
  let total = 0
  for (const weight of vector.values()) total += weight * weight
  return total
}
