import { type ItemRule, keyAndDistractors, ofChoice } from './rule.ts'

/** Ratios of section lengths that test-takers do not notice; for names and other short options no ratio means anything. */
const longestRatio = 1.5
const shortestRatio = 0.67
const noticeable = 10

// HDR 2002 rule 24: keep the length of choices about equal. Only an answer that stands out is a cue.
const keyLength = ofChoice((item) => {
  const parts = keyAndDistractors(item)
  if (!parts || parts.distractors.length === 0) return undefined
  const lengths = parts.distractors.map(({ length }) => length).toSorted((one, other) => one - other)
  const median = medianOf(lengths)
  const key = parts.key.length
  if (key > longestRatio * median && key >= Math.max(...lengths) + noticeable) {
    return `the right answer is much longer (${key} characters) than the others (about ${median}); shorten it, or fill out the others`
  }
  if (key < shortestRatio * median && key <= Math.min(...lengths) - noticeable) {
    return `the right answer is much shorter (${key} characters) than the others (about ${median}); shorten them`
  }
  return undefined
})

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  return Math.round(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2)
}

export const lengthRules: readonly ItemRule[] = [{ rule: 'answer-length', severity: 'warning', find: keyLength }]
