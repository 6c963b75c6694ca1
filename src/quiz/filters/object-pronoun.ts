import type { Mention } from '../../facts/entity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { auxiliaries, conjunctions, determiners, prepositions } from '../../facts/words/closed.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'

/** Whether the word after "her" shows that it was the object: "asked her to", "met her in", "made her famous". */
export function endsObject(word: string): boolean {
  return (
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    determiners.has(word) ||
    /^(?:to|again|there|here|then|not|also|twice)$/.test(word) ||
    /^(?:famous|rich|happy|unhappy|ill|sick|angry|sad|proud|mad|blind|deaf|lonely|wealthy|popular|nervous|anxious|tired|unpopular|alone|free)$/.test(
      word,
    )
  )
}

/** "She was to keep her for a year": who does it is not whom it is done to. */
export function isOtherThanSubject(tokens: readonly Token[], at: number): boolean {
  if (!isObject(tokens, at)) return false
  let subject = at - 1
  while (subject > 0 && isOfVerb(tokens, subject)) subject--
  return subject < at - 1 && tokens[subject]?.lower === (tokens[at]?.lower === 'him' ? 'he' : 'she')
}

/** "Anna Keller praised her": somebody else is told of, who may be the next "she". */
export function actsOnAnother({ tokens }: Sentence, { to }: Mention): boolean {
  let end = to
  while (isOfVerb(tokens, end)) end++
  return end > to && isObject(tokens, end)
}

const isObject = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] ?? {}
  const next = tokens[at + 1]
  return lower === 'him' || (lower === 'her' && (next?.kind !== 'word' || endsObject(next.lower)))
}

/** A verb, or what stands between a subject and its verb: "was to", "never". */
const isOfVerb = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {}
  return (
    auxiliaries.has(lower) ||
    isVerbForm(lower) ||
    tokens[at - 1]?.lower === 'to' ||
    /^(?:to|not|never|also|\p{Ll}+ly)$/u.test(lower)
  )
}
