import type { Mention } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { givenName } from '../../facts/name-parts.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isContentWord, isNumeral, type Token } from '../../facts/token.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isFunctionWord,
  prepositions,
  words,
} from '../../facts/words/closed.ts'
import { firstNames } from '../../facts/words/lists.ts'
import { isRole, months, weekdays } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isPast, isVerbForm } from '../../facts/words/verb-forms.ts'
import { isPlural } from './noun-stem.ts'
import { opensAside } from './person-before.ts'

/** A word without "'re", "'ll" and the like. */
export const bareWord = ({ lower }: Token): string => lower.replace(/'(?:re|ve|ll|d)$/, '')

/** "We want to learn from them", "By cutting staff at the borders, they will": in a quotation nothing else tells who. */
export function isUnnamedMany(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:they|them|theirs)$/.test(bareWord(tokens[at] as Token))) return false
  return !hasManyBefore(tokens, 0, at) || (tokens[at - 1]?.text === ',' && opensAside(tokens, 0))
}

/** Whether something stands before that "they" can mean: a plural, a group, a name. */
export function hasManyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some((token, place) => {
    if (!isContentWord(token)) return false
    const { lower, text } = token
    return isMany(lower) || (place > 0 && /^\p{Lu}/u.test(text) && !/^(?:BC|AD|BCE|CE|GMT|I|I['’]\p{L}+)$/u.test(text))
  })
}

/**
 * Where the clause starts of whose verb the word at `at` is the object, else `at`: in "the team began to copy them" these
 * are not the team.
 */
export function beforeSubject(tokens: readonly Token[], from: number, at: number): number {
  const isOfVerb = ({ lower }: Token) =>
    lower !== 'people' && (isVerbForm(lower) || auxiliaries.has(lower) || /^(?:to|not|\w+ly)$/.test(lower))
  const verb = tokens[at - 1]
  const isVerb = verb !== undefined && (isVerbForm(verb.lower) || tokens[at - 2]?.lower === 'to')
  if (!isVerb || /ing$/.test(verb.lower)) return at
  let place = at - 2
  while (place > from && isOfVerb(tokens[place] as Token)) place--
  const isEdge = ({ kind, lower }: Token) => kind === 'mark' || conjunctions.has(lower) || isVerbForm(lower)
  while (place > from && !isEdge(tokens[place] as Token)) place--
  return place
}

/** "gauges had caught six of them", "the company said some of them": of what no plural before tells, but that which did it. */
export function isPartOfMany(tokens: readonly Token[], from: number, at: number): boolean {
  const part = tokens[at - 2]
  if (tokens[at - 1]?.lower !== 'of' || part === undefined) return false
  if (!isNumeral(part) && !/^(?:some|most|many|few|all|none|half|any|several|both)$/.test(part.lower)) return false
  const start = /^(?:only|just|about|almost|nearly)$/.test(tokens[at - 3]?.lower ?? '') ? at - 3 : at - 2
  return !tokens
    .slice(from, beforeSubject(tokens, from, start))
    .some(({ lower }) => isPlural(lower) && !ofTime.test(lower))
}

/** "England are under pressure after their defeat": a name that a statement starts with. */
export function startsWithName({ index }: Sentence, from: number, { mentions }: Findings): boolean {
  return (mentions.get(index) ?? []).some((mention) => mention.from === from && mention.entity?.kind !== 'person')
}

/** "For two centuries, they": time does nothing. */
const ofTime = /^(?:second|minute|hour|day|week|weekend|month|season|year|decade|centurie)s$/

const isMany = (word: string): boolean =>
  (isPlural(word) && !ofTime.test(word)) ||
  /(?:staff|team|group|family|crew|couple|band|public|audience|youth|government|company|council|person|child|student|teacher|one|body)$/.test(
    word,
  )

/** Whether a single thing stands before that "it" can mean: "the club", "Halmer", but not "latest figures". */
export function hasOneBefore({ tokens, index }: Sentence, from: number, at: number, { mentions }: Findings): boolean {
  const before = (mentions.get(index) ?? []).filter((mention) => mention.from >= from && mention.from < at)
  if (before.some((mention) => !isPersonSurely(mention))) return true
  const isOfPerson = (place: number) => before.some((mention) => place >= mention.titleFrom && place < mention.to)
  return tokens.slice(from, at).some(
    ({ lower, text, kind }, place) =>
      kind === 'word' &&
      isThing(lower) &&
      // "a young teacher"
      !isRole(lower) &&
      !isRole(tokens[from + place + 1]?.lower ?? '') &&
      !months.has(lower) &&
      !weekdays.has(lower) &&
      !isOfPerson(from + place) &&
      (isOne(tokens, from + place) || isNamed(text, place)),
  )
}

/** "Producer Anna Keller said it would": nobody is "it", but a firm may look like somebody. */
const isPersonSurely = ({ entity, title, titleFrom, sentence: { tokens } }: Mention): boolean =>
  // "A young teacher, Ilona,"
  (tokens[titleFrom - 1]?.text === ',' && isRole(tokens[titleFrom - 2]?.lower ?? '')) ||
  (entity?.kind === 'person' &&
    (title !== '' || isRole(tokens[titleFrom - 1]?.lower ?? '') || firstNames.has(givenName(entity.label))))

const isNamed = (text: string, place: number): boolean => place > 0 && /^\p{Lu}/u.test(text)

/** "a small club": a noun that is no plural, not far behind what leads it; "water": one that nothing leads. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (isPlural(lower)) return false
  const led = tokens.slice(Math.max(0, at - mostBetween), at)
  return led.some((token) => determiners.has(token.lower) || prepositions.has(token.lower) || token.text === "'s")
}

const mostBetween = 4

/** "At a height of 300 metres, it is", "In Scotland it is": no verb before tells what it could be. */
export function isAfterAside(tokens: readonly Token[], from: number, at: number): boolean {
  const isEdge =
    tokens[at + 1]?.kind === 'word' &&
    (/^(?:,$|\p{Lu})/u.test(tokens[at - 1]?.text ?? '') ||
      // "Within three days it had been"
      (!isFunctionWord(tokens[at - 1]?.lower ?? '') &&
        auxiliaries.has(tokens[at + 1]?.lower ?? '') &&
        !isEmptyIt(tokens, at)))
  const verb = tokens.slice(from + 1, at).some(({ lower }) => isFiniteVerb(lower) && !isPast(lower))
  // "Two goals up, they had"
  const isScore =
    isNumeral(tokens[from] as Token) && /^(?:up|down|ahead|behind|clear)$/.test(tokens[at - 2]?.lower ?? '')
  return isEdge && (opensAside(tokens, from) || isScore) && !verb
}

/** "Hopelessly outnumbered, its defenders": how it was, not what. */
export const isOfAside = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens.slice(from, at - 1).every(({ lower }) => isFunctionWord(lower) || isPast(lower) || /ly$/.test(lower))

/** "An inquiry into its findings": not those of the inquiry. */
export const isOfSubject = (tokens: readonly Token[], from: number, at: number): boolean =>
  // "the court ruled against its first attempt"
  (tokens[at - 1]?.lower === 'against' && /^(?:rul|vot|decid|found)/.test(tokens[at - 2]?.lower ?? '')) ||
  (/^(?:into|of|about|on|against)$/.test(tokens[at - 1]?.lower ?? '') &&
    at - from < 6 &&
    tokens
      .slice(from, at)
      .every(({ kind, lower, text }) => kind === 'word' && !isFiniteVerb(lower) && !/^\p{Lu}\p{Ll}*\p{Lu}/u.test(text)))

/** "Brill opened it", "children read to them": with only the subject before it, an object stands for something else. */
export function isLoneObject(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind === 'mark' || conjunctions.has(before.lower)) return false
  // "Brill said it opened", but "Brill keeps it pegged", "floods saw it put back".
  if (
    isFiniteVerb(tokens[at + 1]?.lower ?? '') &&
    !/^(?:keep|keeps|kept|leave|leaves|left|saw|sees)$/.test(before.lower)
  )
    return false
  // The word right before is the verb, known or not: "to transcribe them".
  const things = tokens
    .slice(from, at - 1)
    .filter(
      ({ lower, kind, text }) => kind === 'word' && isThing(lower) && !isNoThing.test(lower) && !/^\p{Lu}/u.test(text),
    )
  return things.length < 2
}

/** "last week", "more cautious": a time and how something is. */
const isNoThing = /^(?:second|minute|hour|day|week|weekend|month|year|decade|century)s?$|(?:ous|ful|less|able|ible)$/

export const isThing = (word: string): boolean => !isFunctionWord(word) && !isVerbForm(word) && word !== "'s"

/** "It is likely that", "It is thought more than half": the word stands for nothing. */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|['’]s|was|will|would|can|could|may|might|seems|took|takes)$/.test(tokens[at + 1]?.lower ?? ''))
    return false
  const isShort = /^['’]s$/.test(tokens[at + 1]?.text ?? '')
  if (isShort && !isJudged(tokens, at + 2)) return false
  // "It is likely to fall", but not "It is likely that it will"
  const isOfOne = /^(?:likely|set|due|bound|able|ready|keen|free|willing|unable)$/.test(tokens[at + 2]?.lower ?? '')
  // "It is going to fall", but not "It's going to be tough"
  const isGoing = tokens[at + 2]?.lower === 'going' && tokens[at + 4]?.lower !== 'be'
  if ((isOfOne || isGoing) && tokens[at + 3]?.lower === 'to') return false
  const isModal = /^(?:will|would|can|could|may|might)$/.test(tokens[at + 1]?.lower ?? '')
  if (isModal && !/^(?:be|take|seem|appear|look|help|make|cost|have|not)$/.test(tokens[at + 2]?.lower ?? ''))
    return false
  const rest = tokens.slice(at + 2, at + (isShort ? 5 : 8))
  return (
    opinion.has(rest[0]?.lower ?? '') ||
    // "said it was “the moment of greatest danger”"
    /^["“]?(?:a|the) (?:moment|time|day) /.test(
      rest
        .map(({ text }) => text)
        .join(' ')
        .replace(/^(["“]) /, '$1'),
    ) ||
    (rest[0]?.lower === 'not' && opinion.has(rest[1]?.lower ?? '')) ||
    rest.some(({ lower }) => lower === 'that' || lower === 'to')
  )
}

/** "it's hard to", "it's possible that", but not "it's something that". */
const isJudged = (tokens: readonly Token[], at: number): boolean =>
  !isFunctionWord(tokens[at]?.lower ?? '') &&
  !/thing$/.test(tokens[at]?.lower ?? '') &&
  /^(?:that|to|for|how|why)$/.test(tokens[at + 1]?.lower ?? '')

const opinion = words('believed thought estimated hoped feared expected understood claimed known clear unclear')
