/**
 * Topical segmentation of an article without headings. The depth of the valley in word overlap at each gap between two
 * paragraphs is TextTiling's (Hearst 1997, Computational Linguistics 23:1); the best set of gaps under a preference for
 * a section length is found by dynamic programming (Heinonen 1998, COLING-ACL). Words are weighted by how few
 * paragraphs have them, so that no stop list is needed and any language with spaces works.
 */
export interface Paragraph {
  readonly text: string
  readonly words: number
}

const windowWords = 80
const stemLength = 6
const farthestPeak = 12
const lengthWeight = 0.8
const continuationCost = 0.35
// A paragraph that opens with these goes on with what was just said.
const continuation =
  /^["“'‘]?(?:he|she|they|it|his|her|their|its|this|these|those|that|such|but|and|so|yet|however|also|then|thus|both|another|still|nor|or|meanwhile|moreover|instead|despite this|for example|in addition)\b/i

/**
 * The indices of the paragraphs that start a section, the first (0) among them, for sections of about `target`
 * words and, where no paragraph is longer, of `most` at the most.
 */
export function topicStarts(paragraphs: readonly Paragraph[], target: number, most: number): number[] {
  const depths = gapDepths(paragraphs)
  const best = [0]
  const from = [0]
  for (let end = 1; end <= paragraphs.length; end++) {
    let words = 0
    best[end] = Number.NEGATIVE_INFINITY
    for (let start = end - 1; start >= 0; start--) {
      words += Math.max(1, paragraphs[start]?.words ?? 0)
      if (words > most && start < end - 1) break
      const gain = start === 0 ? 0 : (depths[start] ?? 0)
      const score = (best[start] ?? 0) + gain - lengthWeight * Math.log(Math.max(words, 5) / target) ** 2
      if (score > (best[end] ?? 0)) {
        best[end] = score
        from[end] = start
      }
    }
  }
  const starts: number[] = []
  for (let end = paragraphs.length; end > 0; end = from[end] ?? 0) starts.push(from[end] ?? 0)
  return starts.reverse()
}

/** How much the wording changes before each paragraph, 0 to 2, less what a continuing opening takes away. */
function gapDepths(paragraphs: readonly Paragraph[]): number[] {
  const vectors = wordVectors(paragraphs)
  const likeness = paragraphs.map((_, gap) =>
    gap === 0 ? 1 : cosine(before(paragraphs, vectors, gap), after(paragraphs, vectors, gap)),
  )
  return likeness.map((value, gap) => {
    const left = peak(likeness, gap, -1)
    const right = peak(likeness, gap, 1)
    const cost =
      continuation.test(paragraphs[gap]?.text ?? '') || /^["“«„]/.test(paragraphs[gap]?.text ?? '')
        ? continuationCost
        : 0
    return left + right - 2 * value - cost
  })
}

function peak(likeness: readonly number[], gap: number, step: 1 | -1): number {
  let at = gap
  while (Math.abs(at - gap) < farthestPeak && at + step >= 1 && (likeness[at + step] ?? -1) > (likeness[at] ?? 0))
    at += step
  return likeness[at] ?? 0
}

type Vector = ReadonlyMap<number, number>

function wordVectors(paragraphs: readonly Paragraph[]): Vector[] {
  const ids = new Map<string, number>()
  const spread: number[] = []
  const counts = paragraphs.map(({ text }) => {
    const count = new Map<number, number>()
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
      const stem = word.slice(0, stemLength)
      let id = ids.get(stem)
      if (id === undefined) {
        id = ids.size
        ids.set(stem, id)
      }
      if (!count.has(id)) spread[id] = (spread[id] ?? 0) + 1
      count.set(id, (count.get(id) ?? 0) + 1)
    }
    return count
  })
  return counts.map(
    (count) => new Map([...count].map(([id, times]) => [id, times * Math.log(paragraphs.length / (spread[id] ?? 1))])),
  )
}

function before(paragraphs: readonly Paragraph[], vectors: readonly Vector[], gap: number): Vector {
  let start = gap - 1
  for (
    let words = paragraphs[start]?.words ?? 0;
    start > 0 && words < windowWords;
    words += paragraphs[start]?.words ?? 0
  )
    start--
  return sum(vectors.slice(start, gap))
}

function after(paragraphs: readonly Paragraph[], vectors: readonly Vector[], gap: number): Vector {
  let end = gap + 1
  for (let words = paragraphs[gap]?.words ?? 0; end < paragraphs.length && words < windowWords; end++)
    words += paragraphs[end]?.words ?? 0
  return sum(vectors.slice(gap, end))
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
