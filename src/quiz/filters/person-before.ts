import type { Mention } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { mayBe } from '../../facts/gender.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { conjunctions, determiners, prepositions } from '../../facts/words/closed.ts'
import { demonyms } from '../../facts/words/lists.ts'
import { isRole } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isPast } from '../../facts/words/verb-forms.ts'
import { pronounOf } from './hero.ts'
import { endsObject } from './object-pronoun.ts'

/** Whether someone stands before the pronoun whom it can mean: a name, or "the woman" where she is no one's "as a woman". */
export function hasPersonBefore({ tokens, index }: Sentence, from: number, at: number, findings: Findings): boolean {
  const pronoun = pronounOf(tokens[at]?.lower.replace(/'.*$/, '') ?? '')
  // "Samuel Keller said that she": somebody else.
  const mentions = (findings.mentions.get(index) ?? []).filter(
    ({ entity }) => pronoun === undefined || entity?.kind !== 'person' || mayBe(pronoun, entity),
  )
  if (isNamedBehind(tokens, from, at, mentions)) return true
  const named = mentions.filter((mention) => mention.from < at && mayBeSomebody(mention))
  if (followsDescription(tokens, from, at)) return false
  // "Poisson asked him": an object of the verb is someone else than its subject.
  if (isObject(tokens, at) && !isDoneByThing(at, mentions)) return named.length > 1
  if (named.length > 0) return true
  // "As a minister, he …", "When home secretary, he …": the role is the pronoun's own.
  const own = opensAside(tokens, from) ? tokens.findIndex(({ text }) => text === ',') + 1 : from
  // "Historian Judith Marsden, who has read it, doubts that he": the historian, and "who", is she.
  const others = (findings.mentions.get(index) ?? []).filter((mention) => !mentions.includes(mention))
  const isOfOther = (place: number) =>
    others.some(
      ({ titleFrom, to }) =>
        (place >= titleFrom - 1 && place < to) || (tokens[place]?.lower === 'who' && place - to < 2 && place >= to),
    )
  return tokens.some(
    ({ lower, quoted }, place) =>
      place >= Math.max(from, own) &&
      place < at &&
      !quoted &&
      (isSomebody(lower) || isAged(tokens, place)) &&
      !isOfOther(place) &&
      !(pronoun && otherThan[pronoun].test(lower)),
  )
}

/** "A man came to her house", "six women from her village": it is not she. */
const otherThan = {
  he: /^(?:woman|girl|lady)$|(?:women|men|people|children)$/,
  she: /^(?:man|boy|guy)$|(?:women|men|people|children)$/,
}

/** "The 24-year-old Ethiopian" */
const isAged = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'year-old' && demonyms.has(tokens[at + 1]?.lower ?? '')

/** A person, "Mr Keller", a name of several words, or a name that does something: no thing is "he". */
export function mayBeSomebody({ from, to, title, entity, sentence: { tokens } }: Mention): boolean {
  if (entity) return entity.kind === 'person'
  if (title !== '') return true
  // "In The Old Mill she": a play.
  if (to - from > 1) return !prepositions.has(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.lower !== 'the'
  // "A place at the school in Halmer had"
  if (prepositions.has(tokens[from - 1]?.lower ?? '')) return false
  return isPast(tokens[to]?.lower ?? '') || isFiniteVerb(tokens[to]?.lower ?? '')
}

/** "With his back to goal, Keller scored": whose it is comes right behind the aside. */
function isNamedBehind(tokens: readonly Token[], from: number, at: number, mentions: readonly Mention[]): boolean {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '') || !prepositions.has(tokens[from]?.lower ?? '')) return false
  const comma = tokens.findIndex(({ text }, place) => place > from && text === ',')
  const next = mentions.find(({ titleFrom }) => titleFrom === comma + 1)
  return comma > at && next !== undefined && mayBeSomebody(next)
}

export const isSomebody = (word: string): boolean =>
  isRole(word) ||
  /^(?:man|woman|boy|girl|person|who|defendant|plaintiff|deceased|accused|claimant|inmate|detainee|everyone|someone|nobody|child|lady|guy|teenager|infant|baby|toddler|victim|suspect)$/.test(
    word,
  )

/** "Placed in the care of Dr Bailey, he", "A poor student, he": what goes before says of whom it is, and does not name them. */
function followsDescription(tokens: readonly Token[], from: number, at: number): boolean {
  const { lower = '' } = tokens[from] ?? {}
  if (tokens[at - 1]?.text !== ',' || conjunctions.has(lower)) return false
  // "Born in Halmer to a driver and a school cook, she", but not "Born Carl Benning in Halmer, he"
  if (lower === 'born' && prepositions.has(tokens[from + 1]?.lower ?? '')) return true
  const starts = /^(?:an?|the)$/.test(lower) || opensAside(tokens, from)
  return (
    starts &&
    !tokens.some(
      (token, place) =>
        place > afterAdverb(tokens, from) &&
        place < at &&
        isFiniteVerb(token.lower) &&
        !determiners.has(tokens[place - 1]?.lower ?? ''),
    )
  )
}

/** "asked him to", but not "lost her seat": directly behind the verb of its clause. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const owns = tokens[at]?.lower === 'her' && next?.kind === 'word' && !endsObject(next.lower)
  return !owns && /^(?:him|her)$/.test(tokens[at]?.lower ?? '') && isPast(tokens[at - 1]?.lower ?? '')
}

/** "Paris said the church held her": a thing did it, so she is the one named. */
function isDoneByThing(at: number, mentions: readonly Mention[]): boolean {
  return mentions.some(({ to, entity }) => to === at - 1 && entity !== undefined && entity.kind !== 'person')
}

/** "Originally buried in the quarter," opens with what stands behind its adverb. */
const afterAdverb = (tokens: readonly Token[], from: number): number =>
  /ly$/.test(tokens[from]?.lower ?? '') ? from + 1 : from

/** Whether a statement starts with an aside that its subject follows: "As …,", "When …,", "Elected in 1945,". */
export function opensAside(tokens: readonly Token[], from: number): boolean {
  const first = tokens[afterAdverb(tokens, from)]?.lower ?? ''
  return prepositions.has(first) || conjunctions.has(first) || isPast(first) || /ing$/.test(first)
}
