import { wordOverlap } from './word-overlap.ts'

/**
 * Topical segmentation of an article without headings. The depth of the valley in word overlap at each gap between two
 * paragraphs is TextTiling's (Hearst 1997, Computational Linguistics 23:1); the best set of gaps under a preference for
 * a section length is found by dynamic programming (Heinonen 1998, COLING-ACL).
 */
export interface Paragraph {
  readonly text: string
  readonly words: number
}

const lengthWeight = 0.8
const continuationCost = 0.35
const farthestPeak = 12
/** A longer text is a book: its pages go by length, as comparing all of it would be felt. */
const mostCompared = 2000
// A paragraph that opens with these, or with a quotation, goes on with what was just said.
const continuation =
  /^(?:["“«„]|['‘]?(?:he|she|they|it|his|her|their|its|this|these|those|that|such|but|and|so|yet|however|also|then|thus|both|another|still|nor|or|meanwhile|moreover|instead|despite this|for example|in addition)\b)/i

/**
 * The indices of the paragraphs that start a section, the first (0) among them, for sections of about `target` words
 * and, where no paragraph is longer, of `most` at the most.
 */
export function topicStarts(paragraphs: readonly Paragraph[], target: number, most: number): number[] {
  const depths = gapDepths(paragraphs)
  const costs = Array.from({ length: most + 1 }, (_, words) => lengthCost(words, target))
  const best = [0]
  const from = [0]
  for (let end = 1; end <= paragraphs.length; end++) {
    let words = 0
    best[end] = Number.NEGATIVE_INFINITY
    for (let start = end - 1; start >= 0; start--) {
      words += Math.max(1, paragraphs[start]?.words ?? 0)
      if (words > most && start < end - 1) break
      const gain = start === 0 ? 0 : (depths[start] ?? 0)
      const score = (best[start] ?? 0) + gain - (costs[words] ?? lengthCost(words, target))
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

function lengthCost(words: number, target: number): number {
  return lengthWeight * Math.log(Math.max(words, 5) / target) ** 2
}

/** How much the wording changes before each paragraph, 0 to 2, less what a continuing opening takes away. */
function gapDepths(paragraphs: readonly Paragraph[]): number[] {
  const overlap = paragraphs.length > mostCompared ? paragraphs.map(() => 0) : wordOverlap(paragraphs)
  return overlap.map((value, gap) => {
    const cost = continuation.test(paragraphs[gap]?.text ?? '') ? continuationCost : 0
    return peak(overlap, gap, -1) + peak(overlap, gap, 1) - 2 * value - cost
  })
}

function peak(overlap: readonly number[], gap: number, step: 1 | -1): number {
  let at = gap
  while (Math.abs(at - gap) < farthestPeak && at + step >= 1 && (overlap[at + step] ?? -1) > (overlap[at] ?? 0)) {
    at += step
  }
  return overlap[at] ?? 0
}
