import { isNumeral, isYear, type Token } from '../../facts/token.ts'
import { conjunctions, isFunctionWord, prepositions, words } from '../../facts/words/closed.ts'
import { weekdays } from '../../facts/words/name-words.ts'
import { monthNames } from '../../facts/words/numbers.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import { isPlural } from './noun-stem.ts'

/** What "this" and "that" say of a time, which needs nothing told before. */
export const timeNouns = words(
  'point stage moment week month year morning afternoon evening weekend summer winter spring autumn season decade century time day',
)

/** "this plan", but not "this year", "such as", "those who". */
export function isThisOne(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (!/^(?:this|these|those|such)$/.test(lower)) return false
  // "this past week", "these days"
  const next = tokens[at + (/^(?:past|coming|last)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? ''
  if (lower === 'these' && next === 'days') return false
  if (timeNouns.has(next) || (lower === 'such' && next === 'as')) return false
  // "larger than those of", but not "longer than this"
  if (tokens[at - 1]?.lower === 'than' && lower !== 'this') return false
  // "those that fail often depend": which? Not "farms, and those that fail".
  if (lower === 'those' && /^(?:that|which)$/.test(next))
    return !tokens.slice(0, at).some((token) => isPlural(token.lower))
  return !(lower === 'those' && /^(?:who|that|which|whose|with|without|in|at|of|from|like|on|under|over)$/.test(next))
}

/** "double that figure", "would solve that problem", "before May that share shrank". */
export function isThatOne(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]
  const after = tokens[at + 2]
  if (tokens[at]?.lower !== 'that' || noun?.kind !== 'word') return false
  // "We have seen that happen"
  if (
    /^happen/.test(noun.lower) &&
    /^(?:see[ns]?|saw|let|lets|ma[kd]e|watch(?:ed)?)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return true
  const isHere = (token: Token) => token.lower === noun.lower
  if (ofNumbers.test(noun.lower) && (after === undefined || isFiniteVerb(after.lower)))
    return !tokens.slice(0, at).some((token) => isHere(token) || isCounted(token))
  // "But even that part of the country is not"
  if (tokens[at - 1]?.lower === 'even' && !isVerbForm(noun.lower)) return !tokens.slice(0, at).some(isHere)
  // "echoed that concern in an interview"
  if (takesUp.test(tokens[at - 1]?.lower ?? '') && !tokens.slice(0, at).some(isHere)) return true
  return (
    /^\p{Ll}{3,}$/u.test(noun.text) &&
    !/(?:(?<![sui])s|ed|ly)$/.test(noun.lower) &&
    !timeNouns.has(noun.lower) &&
    !isFunctionWord(noun.lower) &&
    (!isVerbForm(noun.lower) || isBehindVerb(tokens[at - 1])) &&
    // "of that ambition had been": behind a preposition it can only point.
    (after === undefined ||
      after.kind === 'mark' ||
      conjunctions.has(after.lower) ||
      (/^(?:of|for|in|on|over|with|at|by|from|about|into|to|before|after|behind)$/.test(tokens[at - 1]?.lower ?? '') &&
        !tokens.slice(0, at).some(isHere)))
  )
}

const takesUp = /^(?:echo|shar|repeat|rais|address|dismiss|reject|deni|voic)(?:e|es|ed|ing)$/

const ofNumbers = /^(?:share|figure|number|total|amount|percentage|sum|proportion|rate|level)$/

/** A number that "that figure" can be: no year. */
const isCounted = (token: Token): boolean => isNumeral(token) && !isYear(token)

/** "since that day", "by the end of that year": which? Not after a date in the same sentence. */
export function isThatTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'that' &&
    /^(?:day|week|month|year|summer|winter|season|decade|century|morning|afternoon|evening|weekend|time)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    // "would have cost £68,000 that year."
    (prepositions.has(tokens[at - 1]?.lower ?? '') || /^[.!?]$/.test(tokens[at + 2]?.text ?? '.')) &&
    // "In January of that year"
    !tokens.slice(0, at).some(tokens[at + 1]?.lower === 'year' ? isYear : isDated)
  )
}

/** "2004", "May", "Monday": what a date has. */
const isDated = ({ text, lower }: Token): boolean =>
  /^(?:1\d|20)\d\d$/.test(text) || monthNames.includes(text) || weekdays.has(lower)

const isBehindVerb = (token: Token | undefined): boolean =>
  token !== undefined && (prepositions.has(token.lower) || isVerbForm(token.lower))

/** ", that would put us", "That is why": it stands for a statement, and relates to no noun. */
export function isThatAlone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'that') return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  // "much of that."
  if (before?.lower === 'of' && !/^\p{Ll}/u.test(after?.text ?? '')) return true
  // "expected to do just that in his last speech"
  if (before?.lower === 'just' && /^(?:do|does|did|done|doing)$/.test(tokens[at - 2]?.lower ?? '')) return true
  // "if I do that effectively"
  if (at < 6 && /^(?:do|does|did|done|doing)$/.test(before?.lower ?? '')) return true
  // "calls that into question"
  if (/^(?:into|onto)$/.test(after?.lower ?? '')) return true
  // "has ruled that out", but not "ruled that out of ten"
  if (
    /^(?:rul|turn|carr|point|put|bring|brought|play|figur)/.test(before?.lower ?? '') &&
    /^(?:out|down|off|aside|forward)$/.test(after?.lower ?? '') &&
    tokens[at + 2]?.lower !== 'of'
  )
    return true
  // "believes that's about to change"
  if (/^['’]s$/.test(after?.text ?? '') && isVerbForm(before?.lower ?? '')) return true
  const isEdge =
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:and|but|so|because|if|think|though|although)$/.test(before.lower)
  return isEdge && subjectVerb.test(after?.lower ?? '')
}

const subjectVerb =
  /^(?:is|isn't|was|wasn't|['’]s|has|had|will|would|can|could|may|might|should|must|means|meant|makes|made|does|doesn't|did)$/
