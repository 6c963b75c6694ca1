import { isNumeral, type Token } from '../../facts/token.ts'
import { conjunctions, isFunctionWord, prepositions, words } from '../../facts/words/closed.ts'
import { weekdays } from '../../facts/words/name-words.ts'
import { currencies, monthNames, numberWords } from '../../facts/words/numbers.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'

const timeNouns = words(
  'point stage moment week month year morning afternoon evening weekend summer winter spring autumn season decade century time day',
)

/** The words at token `at` that stand for something told before, or undefined: "this plan", "the latter", "even more". */
export function pointsBack(tokens: readonly Token[], at: number): string | undefined {
  const { lower, text } = tokens[at] as Token
  if (isThisOne(tokens, at) || isFormerOne(tokens, at)) return text
  if (isPairAlone(tokens, at)) return `the ${text}`
  // "a winner here in 2012": where the writer is. Not "here in Marlow".
  if (
    lower === 'here' &&
    !(prepositions.has(tokens[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))
  )
    return text
  // "was close behind, with": behind whom?
  if (lower === 'behind' && tokens[at - 1]?.lower === 'close' && tokens[at + 1]?.kind !== 'word') return text
  if (isOtherOne(tokens, at)) return 'the other'
  // "to create one for him": one what?
  if (isOneAlone(tokens, at) || isSuchOneAlone(tokens, at)) return text
  // "In 2003 the figure was": of what?
  if (
    /^figures?$/.test(lower) &&
    tokens[at - 1]?.lower === 'the' &&
    /^(?:is|was|were|are)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return `the ${text}`
  // "The pan in question belongs to"
  if (lower === 'question' && tokens[at - 1]?.lower === 'in' && isOfThe(tokens, at - 2)) return `in ${text}`
  // "The town limits each to four"
  if (
    lower === 'each' &&
    isVerbForm(tokens[at - 1]?.lower ?? '') &&
    /^(?:to|at|for|in|with|by|as)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return text
  // "Only 250 guests attended": what?
  if (
    lower === 'attended' &&
    /^(?:with|[.,;])$/.test(tokens[at + 1]?.text ?? '.') &&
    /^\p{Ll}+s$/u.test(tokens[at - 1]?.text ?? '')
  )
    return text
  // "paid for a school in her name": whose?
  if (
    /^(?:his|her)$/.test(lower) &&
    /^in (?:name|memory|honou?r)$/.test(`${tokens[at - 1]?.lower} ${tokens[at + 1]?.lower}`)
  )
    return text
  if (isThatAlone(tokens, at)) return text
  if (isSimilarOne(tokens, at) || isBackward(tokens, at) || isFurtherOne(tokens, at)) return text
  // "was nine years old then."
  if (
    lower === 'then' &&
    at > 2 &&
    /^[.!?]$/.test(tokens[at + 1]?.text ?? '.') &&
    !/^(?:and|since|by|until)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return text
  // "ate some on a biscuit": some what?
  if (
    lower === 'some' &&
    isVerbForm(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.lower !== 'including' &&
    isNoNoun(tokens[at + 1])
  )
    return text
  if (lower === 'nothing' && /^(?:kind|sort)$/.test(tokens[at + 3]?.lower ?? '')) return text
  if (/^(?:latter|aforementioned|respectively|above-mentioned)$/.test(lower)) return text
  // "compared that new cost with"
  if (lower === 'that' && /^(?:new|old|latter|particular|very)$/.test(tokens[at + 1]?.lower ?? '')) return text
  if (isThatTime(tokens, at)) return `${text} ${tokens[at + 1]?.text}`
  if (isThatOne(tokens, at) || isMoreStill(tokens, at)) return `${text} ${tokens[at + 1]?.text}`
  return isTheSame(tokens, at) ? 'the same' : undefined
}

/** "the pan", "the old pan" */
const isOfThe = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'the')

/** "did the same.", "said the same thing": as what? */
function isTheSame(tokens: readonly Token[], at: number): boolean {
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
  return !(lower === 'those' && /^(?:who|that|which|whose|with|without|in|at|of|from|like|on|under|over)$/.test(next))
}

/** "the other 75 percent": than what? Not "the one … the other". */
export function isOtherOne(tokens: readonly Token[], at: number): boolean {
  const isPart = tokens[at]?.lower === 'other' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.kind === 'number'
  return isPart && !tokens.slice(0, at).some(({ lower, kind }) => lower === 'one' || kind === 'number')
}

/** "the former", "the following prices": what they stand for stands elsewhere. */
function isFormerOne(tokens: readonly Token[], at: number): boolean {
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
    (isFunctionWord(after.lower) && !/^(?:of|or)$/.test(after.lower))
  return isAlone && !tokens.slice(0, at).some(({ lower }) => lower === 'and')
}

/** "asked others to create one for him", "has one too". */
function isOneAlone(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'one' &&
    /^(?:create|make|build|buy|get|have|has|had|need|want|find|open|write|own)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:[.,;!?]|for|too|as|instead|himself|herself|themselves)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** "says that a new one costs", "watched the younger one": one what? Not "sells old boats and a new one". */
export function isSuchOneAlone(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'one' &&
    /^(?:new|old|younger|older|elder|smaller|larger|bigger|cheaper|better)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:a|the)$/.test(tokens[at - 2]?.lower ?? '') &&
    at < 10 &&
    !tokens
      .slice(0, at - 2)
      .some(({ kind, lower }) => kind !== 'word' || /^(?:and|or|but|than|of|for|with)$/.test(lower))
  )
}

/** "double that figure", "would solve that problem", "before May that share shrank". */
export function isThatOne(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]
  const after = tokens[at + 2]
  if (tokens[at]?.lower !== 'that' || noun?.kind !== 'word') return false
  const isHere = (token: Token) => token.lower === noun.lower
  if (ofNumbers.test(noun.lower) && (after === undefined || isFiniteVerb(after.lower)))
    return !tokens.slice(0, at).some((token) => isHere(token) || isCounted(token))
  return (
    /^\p{Ll}{3,}$/u.test(noun.text) &&
    !/(?:(?<!s)s|ed|ly)$/.test(noun.lower) &&
    !timeNouns.has(noun.lower) &&
    !isFunctionWord(noun.lower) &&
    (!isVerbForm(noun.lower) || isBehindVerb(tokens[at - 1])) &&
    // "of that ambition had been": behind a preposition it can only point.
    (after === undefined ||
      after.kind === 'mark' ||
      conjunctions.has(after.lower) ||
      (/^(?:of|for|in|with|at|by|from|about|into|to)$/.test(tokens[at - 1]?.lower ?? '') &&
        !tokens.slice(0, at).some(isHere)))
  )
}

/** What can follow no adjective and no noun: "on", a mark; not "of the bread". */
const isNoNoun = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || (prepositions.has(token.lower) && token.lower !== 'of')

const ofNumbers = /^(?:share|figure|number|total|amount|percentage|sum|proportion|rate|level)$/

/** A number that "that figure" can be: no year. */
const isCounted = (token: Token): boolean => isNumeral(token) && !/^(?:1[5-9]|20)\d\d$/.test(token.text)

/** "since that day", "by the end of that year": which? Not after a date in the same sentence. */
function isThatTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'that' &&
    /^(?:day|week|month|year|summer|winter|season|decade|century|morning|afternoon|evening|weekend)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    // "would have cost £68,000 that year."
    (prepositions.has(tokens[at - 1]?.lower ?? '') || /^[.!?]$/.test(tokens[at + 2]?.text ?? '.')) &&
    !tokens.slice(0, at).some(isDated)
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
    before === undefined || before.kind === 'mark' || /^(?:and|but|so|because|if|think)$/.test(before.lower)
  return isEdge && subjectVerb.test(after?.lower ?? '')
}

const subjectVerb =
  /^(?:is|isn't|was|wasn't|['’]s|has|had|will|would|can|could|may|might|should|must|means|meant|makes|made|does|doesn't|did)$/

/** "The opposite happens": of what? */
export function isBackward(tokens: readonly Token[], at: number): boolean {
  const isOpposite = /^(?:opposite|reverse|contrary)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'the'
  return isOpposite && (at < 2 || tokens[at + 1]?.kind !== 'word') && tokens[at + 1]?.lower !== 'of'
}

/** "similar things", "a similar plan": to what? Not "a similar survey in India", but "A similar house in Marlow". */
function isSimilarOne(tokens: readonly Token[], at: number): boolean {
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

/** "There will be a further £19m", "another 30 people": beside how many? */
function isFurtherOne(tokens: readonly Token[], at: number): boolean {
  const isFurther = /^(?:further|another)$/.test(tokens[at]?.lower ?? '')
  return isFurther && isFigure(tokens[at + 1]) && !tokens.slice(0, at).some(isFigure)
}

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (isNumeral(token) || currencies.has(token.text))

/** "work even more": than what? */
function isMoreStill(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2]
  return (
    tokens[at]?.lower === 'even' &&
    /^(?:more|less|fewer|\p{L}+er)$/u.test(tokens[at + 1]?.lower ?? '') &&
    (after === undefined || after.kind === 'mark')
  )
}
