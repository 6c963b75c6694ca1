import { isContentWord, type Token } from '../../facts/token.ts'
import { conjunctions, determiners, isFunctionWord, prepositions } from '../../facts/words/closed.ts'
import { verbs } from '../../facts/words/lists.ts'
import { isRole } from '../../facts/words/name-words.ts'
import { speechVerbs } from '../../facts/words/speech.ts'
import { isFiniteVerb, isNounVerbForm, isPast, isPredicate } from '../../facts/words/verb-forms.ts'
import { isPlural } from './noun-stem.ts'

/** Whether tokens have a verb that makes a statement of them, and are no half of one, nor an order. */
export function makesStatement(tokens: readonly Token[]): boolean {
  const hasVerb = outOfBrackets(tokens).some(
    (token, at, all) =>
      (isPredicate(token.lower) && !isAttribute(all, at)) || isVerbByPlace(all, at) || isShortened(all, at),
  )
  return hasVerb && !isFragment(tokens) && !isOpenApposition(tokens) && !isImperative(tokens)
}

/** "Halmer Hall (called the Barn before the war), south side": what stands in brackets makes no statement. */
function outOfBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter(({ text }) => {
    if (text === '(') depth++
    if (text === ')') depth--
    return depth <= 0 && text !== ')'
  })
}

/** "It’s a boat", "they’re late", "all experienced the war": verbs that only what stands around them shows to be some. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  const [before = '', after = ''] = [tokens[at - 1]?.lower, tokens[at + 1]?.lower]
  const word = tokens[at]?.lower ?? ''
  if (/^['’](?:re|m|ve|ll)$/.test(word)) return true
  if (/^['’]s$/.test(word)) return /^(?:it|that|there|he|she|what|here|who|this|everything|nothing)$/.test(before)
  return (
    /^(?:experienced|crowded|detailed|limited|advanced|armed)$/.test(word) &&
    /^(?:the|an?|his|her|its|their)$/.test(after)
  )
}

/** "a mixed vibe", "known as": a participle that makes no statement. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const { lower = '' } = tokens[at] ?? {}
  // "Halmer and Marlow each passed the measure"
  const leans = (determiners.has(before) && !/^(?:each|all|both|which|that)$/.test(before)) || prepositions.has(before)
  if (isFiniteVerb(lower)) return leans && lower.endsWith('ed')
  // "Buses from Halmer arrive"
  if (isOfMany(tokens, at)) return false
  // A base form makes a statement only after a plural, a pronoun or a helping verb: "they map", not "a 1657 map".
  return (
    leans ||
    !/(?:[^s]s|people|children|men|they|we|who|that|which|some|many|most|few|and|to|not|ly|will|would|can|could|may|might|must|should|do|did)$/.test(
      before,
    )
  )
}

/** Whether a plural and where it is from stand before: "students in Marlow". */
const isOfMany = (tokens: readonly Token[], at: number): boolean =>
  isPlural(tokens[at - 3]?.lower ?? '') &&
  prepositions.has(tokens[at - 2]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')

/** "Located on the site of a mosque." */
function isFragment(tokens: readonly Token[]): boolean {
  const [first] = tokens
  // "More specifically, to show what he will do." hangs on the sentence before.
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma > 0 && comma < 4 && /ly$/.test(tokens[comma - 1]?.lower ?? '') && tokens[comma + 1]?.lower === 'to')
    return true
  // "Although the race was long." has no main clause.
  if (/^(?:although|though|because|whereas)$/.test(first?.lower ?? '')) return comma < 0
  // "Associated Press reporters heard it" is whole.
  const [, second] = tokens
  return (
    comma < 0 &&
    first !== undefined &&
    isPast(first.lower) &&
    /ed$/.test(first.lower) &&
    !/^\p{Lu}/u.test(second?.text ?? '')
  )
}

/** "faces competition", "callers hang up": a word that may be a noun as well, where only a verb can stand. */
function isVerbByPlace(tokens: readonly Token[], at: number): boolean {
  const form = isNounVerbForm(tokens[at]?.lower ?? '')
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!form || !before || !after || before.kind === 'mark' || /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false
  const isSubject = form.third
    ? !isFunctionWord(before.lower) ||
      /^(?:also|now|still|who|which|that|it|he|she|often|usually|only)$/.test(before.lower)
    : /(?:[^s]s|people|children|men|women|they|we|who|also|often|usually|currently|average)$/.test(before.lower)
  const isFollowed = isFunctionWord(after.lower) || /^\p{Lu}/u.test(after.text) || after.kind === 'number'
  return isSubject && isFollowed
}

/** "The tree lizard, one of the reptiles that came back": what the comma opens is never closed. */
function isOpenApposition(tokens: readonly Token[]): boolean {
  const [comma = -1, second] = tokens.flatMap(({ text }, at) => (/^[,–—]$/.test(text) ? [at] : []))
  if (comma < 0 || second !== undefined || prepositions.has(tokens[0]?.lower ?? '')) return false
  const opens = tokens[comma + 1]?.lower ?? ''
  // "The advisory, released at 8 p.m."
  const isParticiple = isPast(opens) && prepositions.has(tokens[comma + 2]?.lower ?? '')
  if (!isParticiple && !/^(?:one|a|an|the|who|which|part)$/.test(opens)) return false
  if (tokens.slice(0, comma).some(({ lower }) => isPredicate(lower))) return false
  const tail = tokens.slice(comma + (isParticiple ? 2 : 1))
  const verb = tail.findIndex(({ lower }, at) => isFiniteVerb(lower) && !isAttribute(tail, at))
  return verb < 0 || tail.slice(0, verb).some(({ lower }) => /^(?:who|which|that|whose|where)$/.test(lower))
}

const isSurelyVerb = (word: string): boolean => isFiniteVerb(word) || isNounVerbForm(word)?.third === true

/** "Comedy Son of the Sea, came in at four": a comma where none may stand. */
export function isSubjectCutOff(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => /^[,–—-]$/.test(text))
  const first = tokens[0]?.lower ?? ''
  if (comma < 2 || tokens.slice(0, comma + 2).some(({ quoted }) => quoted)) return false
  if (prepositions.has(first) || conjunctions.has(first) || /(?:ing|ed|ly)$/.test(first)) return false
  const isDone = /^(?:came|went|was|were|is|are|has|had|took|fell|rose|will|would|could)$/.test(
    tokens[comma + 1]?.lower ?? '',
  )
  const isSubject = !isFunctionWord(first) || determiners.has(first)
  // "Mia Holm of the council, said: “It is"
  const isSaid =
    /^(?:said|says|added|told)$/.test(tokens[comma + 1]?.lower ?? '') && /^[:“"]$/.test(tokens[comma + 2]?.text ?? '')
  return (
    (isDone || isSaid) &&
    isSubject &&
    !tokens.slice(1, comma).some(({ lower, text }) => text === lower && isSurelyVerb(lower))
  )
}

/** "On Monday, Keller's sister, Mia Holm said": a comma is missing behind the name. */
export function isAsideOpen(tokens: readonly Token[]): boolean {
  const isName = (at: number) => tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  return tokens.some(({ text }, comma) => {
    if (text !== ',' || !isRole(tokens[comma - 1]?.lower ?? '')) return false
    const end = [3, 4].map((length) => comma + length).find((at) => !isName(at)) ?? -1
    const isWhole = end > 0 && isName(comma + 1) && isName(comma + 2)
    if (!isWhole || !/^(?:said|says|told|tells|was|is|has|had|added)$/.test(tokens[end]?.lower ?? '')) return false
    let from = comma - 1
    while (/^['’]s?$/.test(tokens[from - 1]?.text ?? '') || isContentWord(tokens[from - 1])) from--
    const isLed = /^(?:the|his|her|its|their)$/.test(tokens[from - 1]?.lower ?? '')
    const start = isLed ? from - 1 : from
    const isOwned = tokens.slice(from, comma).some((token) => /^['’]s?$/.test(token.text))
    return (isLed || isOwned) && (start === 0 || tokens[start - 1]?.text === ',')
  })
}

/** "Imagine doing eight of them": an order, not a statement. */
function isImperative([first, second]: readonly Token[]): boolean {
  if (!first || !second || !verbs.has(first.lower)) return false
  return (
    determiners.has(second.lower) || /^(?:and|sure|that|it|them|you|yourself|in|out|up|off)$|ing$/.test(second.lower)
  )
}

/** "Fleet sales were up in May, it is still down": two statements with a mere comma between them. */
export function isSpliced(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const [subject, verb] = [tokens[comma + 1]?.lower ?? '', tokens[comma + 2]?.lower ?? '']
  const isStatement =
    /^(?:it|they|he|she|this)$/.test(subject) && /^(?:is|was|are|were|will|has|had|['’]s|['’]ll)$/.test(verb)
  const [before, after] = [tokens.slice(0, comma), tokens.slice(comma + 3)]
  // "…, it was reported", "She sang, she had no house, and she left"
  const isAdded =
    isSaid.test(after[0]?.lower ?? '') || after.some(({ text }, at) => text === ',' && after[at + 1]?.lower === 'and')
  const opens = before[0]?.lower ?? ''
  const isAside =
    prepositions.has(opens) || conjunctions.has(opens) || isPast(opens) || /(?:ing|ly)$/.test(opens) || opens === 'to'
  const leads = ({ lower, quoted }: Token) =>
    quoted || conjunctions.has(lower) || leadsClause.test(lower) || speechVerbs.has(lower)
  return (
    comma > 3 &&
    isStatement &&
    !isAdded &&
    !isAside &&
    !before.some(leads) &&
    before.some(({ lower }) => isFiniteVerb(lower))
  )
}

const isSaid =
  /^(?:reported|revealed|claimed|said|announced|understood|believed|thought|hoped|feared|alleged|confirmed|argued)$/

const leadsClause =
  /^(?:if|when|while|as|because|since|after|before|once|until|unless|although|though|that|who|which|where|what|how|why|whether|whilst|said|says)$/
