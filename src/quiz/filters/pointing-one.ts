import { isAmount, isNumeral, isYear, type Token } from '../../facts/token.ts'
import { auxiliaries, isFunctionWord, prepositions } from '../../facts/words/closed.ts'
import { verbs } from '../../facts/words/lists.ts'
import { numberWords } from '../../facts/words/numbers.ts'
import { isFiniteVerb } from '../../facts/words/verb-forms.ts'
import { isPlural } from './noun-stem.ts'
import { timeNouns } from './pointing-that.ts'

/** "the other 75 percent": than what? Not "the one … the other". */
export function isOtherOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isPart =
    tokens[at]?.lower === 'other' && tokens[at - 1]?.lower === 'the' && next !== undefined && isNumeral(next)
  return isPart && !tokens.slice(0, at).some(isNumeral)
}

/** "the former", "the following prices": what they stand for stands elsewhere. */
export function isFormerOne(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (tokens[at - 1]?.lower !== 'the') return false
  return lower === 'former'
    ? tokens[at + 1]?.kind !== 'word'
    : lower === 'following' && !timeNouns.has(tokens[at + 1]?.lower ?? '')
}

/** "between the two could", "the pair's plans", "the 12 were held": which two? */
export function isPairAlone(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]]
  const isGroup = /^(?:pair|trio|duo|\d{1,3})$/.test(token.lower) || (numberWords.get(token.lower) ?? 0) > 1
  if (before?.lower !== 'the' || !isGroup) return false
  const isAlone =
    after === undefined ||
    /^[.,;:!?)"”’]$/.test(after.text) ||
    after.lower === "'s" ||
    (isFunctionWord(after.lower) && !/^(?:of|or)$/.test(after.lower)) ||
    // "the two arrive together"
    (verbs.has(after.lower) && /^(?:together|again|apart|alike|\p{Ll}+ly)$/u.test(tokens[at + 2]?.lower ?? ''))
  return isAlone && !tokens.slice(0, at).some(({ lower }) => lower === 'and')
}

/** "asked others to create one for him", "has one too". */
export function isOneAlone(tokens: readonly Token[], at: number): boolean {
  // "there was one every four seconds"
  const isThere = /^(?:is|was)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'there'
  if (tokens[at]?.lower === 'one' && isThere && tokens[at + 1]?.lower === 'every') return true
  return (
    tokens[at]?.lower === 'one' &&
    /^(?:create|make|build|buy|get|have|has|had|need|want|find|open|write|own|\p{Ll}{3,}ing)$/u.test(
      tokens[at - 1]?.lower ?? '',
    ) &&
    /^(?:[.,;!?]|for|too|as|at|in|on|with|instead|himself|herself|themselves)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** "says that a new one costs", "watched the younger one": one what? Not "sells old boats and a new one". */
export function isSuchOneAlone(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'one' &&
    /^(?:first|second|third|other|new|old|younger|older|elder|smaller|larger|bigger|cheaper|better)$/.test(
      tokens[at - 1]?.lower ?? '',
    ) &&
    /^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? '') &&
    at < 10 &&
    !tokens
      .slice(0, at - 2)
      .some(({ kind, lower }) => kind !== 'word' || /^(?:and|or|but|than|of|for|with)$/.test(lower))
  )
}

/** "did the same.", "said the same thing": as what? */
export function isTheSame(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'same' || tokens[at - 1]?.lower !== 'the') return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return true
  const isThing = /^(?:thing|reason|conclusion|problem|question|point)$/.test(next.lower)
  // "At Halmer the same boat would cost", but not "live in the same house".
  const isSubject = !prepositions.has(tokens[at - 2]?.lower ?? '') && isFiniteVerb(tokens[at + 2]?.lower ?? '')
  return (
    (isThing || (isSubject && !timeNouns.has(next.lower))) &&
    !tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:as|that|for)$/.test(lower))
  )
}

/** "similar things", "a similar plan": to what? Not "a similar survey in India", but "A similar house in Marlow". */
export function isSimilarOne(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]
  const saysToWhat = at < 3 ? /^(?:to|as)$/ : /^(?:to|as|in)$/
  return (
    /^(?:similar|identical|comparable)$/.test(tokens[at]?.lower ?? '') &&
    noun?.kind === 'word' &&
    !isFunctionWord(noun.lower) &&
    !tokens.slice(at + 1, at + 5).some(({ lower }) => saysToWhat.test(lower)) &&
    !tokens.slice(0, at).some(({ lower }) => lower === noun.lower)
  )
}

/** "a winner here in 2012": where the writer is. Not "here in Marlow". */
export const isHereAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'here' &&
  !(prepositions.has(tokens[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))

/** "There will be a further £19m", "another 30 people": beside how many? */
export function isFurtherOne(tokens: readonly Token[], at: number): boolean {
  const isFurther = /^(?:further|another)$/.test(tokens[at]?.lower ?? '')
  return isFurther && isAmount(tokens[at + 1]) && !tokens.slice(0, at).some(isAmount)
}

/** "The opposite happens": of what? */
export function isBackward(tokens: readonly Token[], at: number): boolean {
  const isOpposite = /^(?:opposite|reverse|contrary)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'the'
  return isOpposite && (at < 2 || tokens[at + 1]?.kind !== 'word') && tokens[at + 1]?.lower !== 'of'
}

/** "work even more": than what? */
export function isMoreStill(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2]
  return (
    tokens[at]?.lower === 'even' &&
    /^(?:more|less|fewer|\p{L}+er)$/u.test(tokens[at + 1]?.lower ?? '') &&
    (after === undefined || after.kind === 'mark')
  )
}

const span = /^(?:second|minute|hour|day|night|week|weekend|month|season|year|decade)s?$/
const length = /^(?:metre|meter|kilometre|kilometer|mile|yard|foot|feet|km|minute|hour)s?$/

/** "A crew came eight days later": than what? Not "was born in 1902 and died eight days later". */
export function isLaterAlone(tokens: readonly Token[], at: number): boolean {
  if (!isSpanBefore(tokens, at, span) || tokens[at + 1]?.lower === 'than') return false
  const told = tokens.slice(0, at - 2)
  const isDated = told.some((token) => isYear(token) || /^(?:after|when|since|while|until|before)$/.test(token.lower))
  return !isDated && told.filter(({ lower }) => isFiniteVerb(lower) || auxiliaries.has(lower)).length < 2
}

/** "140 metres away, a microphone", "in Halmer, 130 miles away,": from where? */
export function isAwayAlone(tokens: readonly Token[], at: number): boolean {
  if (!isSpanBefore(tokens, at, length) || tokens[at + 1]?.lower === 'from') return false
  const before =
    tokens[/^(?:about|some|just|around|only|over|nearly|almost)$/.test(tokens[at - 3]?.lower ?? '') ? at - 4 : at - 3]
  return before === undefined || before.kind === 'mark'
}

const isSpanBefore = (tokens: readonly Token[], at: number, unit: RegExp): boolean => {
  const count = tokens[at - 2]
  return unit.test(tokens[at - 1]?.lower ?? '') && count !== undefined && isNumeral(count)
}

/** "According to the firm, three were changed": three what? */
export function isCountAlone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isSubject = before === undefined || before.text === ',' || /^(?:and|but|that)$/.test(before.lower)
  return (
    isSubject &&
    /^(?:were|are|have|had)$/.test(after?.lower ?? '') &&
    !tokens
      .slice(0, at)
      .some(({ lower, kind }) => kind === 'number' || (kind === 'word' && isPlural(lower) && !isFunctionWord(lower)))
  )
}
