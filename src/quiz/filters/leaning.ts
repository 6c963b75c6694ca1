import type { Mention } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { conjunctions, determiners, isFunctionWord, prepositions, words } from '../../facts/words/closed.ts'
import { isRole } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isPast, isVerbForm } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import { danglingAt } from './dangling.ts'
import type { Known } from './familiar.ts'
import { endsObject } from './hero.ts'
import { pointsBack } from './pointing-back.ts'
import { startLeans } from './start-leaning.ts'

/** What in a sentence only its neighbours explain. */
export interface Leaning extends Refusal {
  /** Not even the sentence before would help. */
  readonly forever?: true
  /** Only a sentence before that has this noun, without its ending, would help. */
  readonly needsNoun?: string
  /** Only a single person in the sentence before would help. */
  readonly needsPerson?: true
  /** The word that leans, and where. */
  readonly word?: 'he' | 'she'
  readonly at?: number
}

const firstAndSecond = words(
  "i me my mine myself we us our ours ourselves you your yours yourself i'm i've i'll i'd we're we've we'll you're you'll you've you'd we'd let's i'd've",
)
/** All things in a statement, from token `from` on, that point outside it, in their order. */
export function leaningsOf(
  sentence: Sentence,
  from: number,
  findings: Findings,
  known: Known,
  /** The place of a pronoun that is replaced by a name: it and those after it are understood. */
  named = Number.POSITIVE_INFINITY,
): Leaning[] {
  const { tokens } = sentence
  if (tokens.some((token, at) => !token.quoted && isSpeaker(token, tokens[at + 1]))) return [speaks]
  const start = tokens[from]?.quoted === false ? startLeans(tokens, from, known.familiar) : undefined
  const later = tokens.flatMap((token, at) => {
    if (at < from || token.kind !== 'word') return []
    if (token.quoted) {
      const back = pointsBack(tokens, at) ?? (isUnnamedInside(sentence, at, findings) ? token.text : undefined)
      return back === undefined ? [] : reference(back)
    }
    return (
      leaningAt(sentence, from, at, findings, named) ??
      (at - from < opening ? danglingAt(sentence, at, known) : undefined) ??
      []
    )
  })
  return start === undefined ? later : [danglingAt(sentence, from, known) ?? reference(start), ...later]
}

/** "He" in a quotation: not its speaker, who says "I", but somebody whom the quotation has to name. */
function isUnnamedInside({ tokens, index }: Sentence, at: number, findings: Findings): boolean {
  if (!singular.test(bare(tokens[at] as Token))) return false
  const named = (findings.mentions.get(index) ?? []).some(({ from }) => from < at && tokens[from]?.quoted)
  return !named && !tokens.slice(0, at).some(({ lower, quoted }) => quoted && isSomebody(lower))
}

/** So many tokens say what a statement is about; what comes later is understood from them. */
const opening = 6

function leaningAt(
  sentence: Sentence,
  from: number,
  at: number,
  findings: Findings,
  named: number,
): Leaning | undefined {
  const { tokens } = sentence
  const { text } = tokens[at] as Token
  const lower = bare(tokens[at] as Token)
  const back = pointsBack(tokens, at)
  if (back !== undefined) return reference(back)
  if (at < named && singular.test(lower) && !hasPersonBefore(sentence, from, at, findings))
    return { ...reference(text), needsPerson: true, word: /^h(?:e|im|is|imself)$/.test(lower) ? 'he' : 'she', at }
  // "Four teams from there": from where?
  if (
    lower === 'there' &&
    /^(?:from|to|in|near)$/.test(tokens[at - 1]?.lower ?? '') &&
    !hasPlaceBefore(sentence, at, findings)
  )
    return reference(`${tokens[at - 1]?.text} there`)
  if (/^(?:it|them)$/.test(lower) && isLoneObject(tokens, from, at)) return reference(text)
  if (
    /^(?:they|them|their|theirs|themselves)$/.test(lower) &&
    !hasManyBefore(tokens, from, at) &&
    !startsWithName(sentence, from, findings)
  )
    return reference(text)
  if (lower === 'its' && isOfAside(tokens, from, at)) return reference(text)
  if (/^(?:it|they)$/.test(lower) && isAfterAside(tokens, from, at)) return reference(text)
  if (/^(?:it|its|itself)$/.test(lower) && !isEmptyIt(tokens, at) && !hasNounBefore(tokens, from, at))
    return reference(text)
  return undefined
}

function hasPlaceBefore({ index }: Sentence, at: number, { mentions }: Findings): boolean {
  return (mentions.get(index) ?? []).some(({ from, entity }) => from < at && entity?.kind !== 'person')
}

const singular = /^(?:he|she|him|her|his|hers|himself|herself)$/

/** "I", "you", "let's". */
function isSpeaker({ lower, text }: Token, next: Token | undefined): boolean {
  return (firstAndSecond.has(lower) && text !== 'US') || (lower === 'let' && /^['’]s$/.test(next?.text ?? ''))
}

/** A word without "'re", "'ll" and the like. */
const bare = ({ lower }: Token): string => lower.replace(/'(?:re|ve|ll|d)$/, '')

const speaks: Leaning = { filter: 'speaker', reason: 'The sentence speaks as "I", "we" or "you".', forever: true }

export function reference(word: string): Leaning {
  return { filter: 'reference', reason: `"${word}" points to something outside the sentence.` }
}

/** Whether someone stands before the pronoun whom it can mean: a name, or "the woman" where she is no one's "as a woman". */
function hasPersonBefore({ tokens, index }: Sentence, from: number, at: number, findings: Findings): boolean {
  const mentions = findings.mentions.get(index) ?? []
  if (isNamedBehind(tokens, from, at, mentions)) return true
  const named = mentions.filter((mention) => mention.from < at && mayBeSomebody(mention))
  if (followsDescription(tokens, from, at)) return false
  // "Poisson asked him": an object of the verb is someone else than its subject.
  if (isObject(tokens, at) && !isDoneByThing(at, mentions)) return named.length > 1
  if (named.length > 0) return true
  // "As a minister, he …", "When home secretary, he …": the role is the pronoun's own.
  const own = opensAside(tokens, from) ? tokens.findIndex(({ text }) => text === ',') + 1 : from
  return tokens.slice(Math.max(from, own), at).some(({ lower, quoted }) => !quoted && isSomebody(lower))
}

/** A person, "Mr Keller", a name of several words, or a name that does something: no thing is "he". */
function mayBeSomebody({ from, to, title, entity, sentence: { tokens } }: Mention): boolean {
  if (entity) return entity.kind === 'person'
  if (title !== '') return true
  if (to - from > 1) return !prepositions.has(tokens[from - 1]?.lower ?? '')
  return isPast(tokens[to]?.lower ?? '') || isFiniteVerb(tokens[to]?.lower ?? '')
}

/** "With his back to goal, Keller scored": whose it is comes right behind the aside. */
function isNamedBehind(tokens: readonly Token[], from: number, at: number, mentions: readonly Mention[]): boolean {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '') || !prepositions.has(tokens[from]?.lower ?? '')) return false
  const comma = tokens.findIndex(({ text }, place) => place > from && text === ',')
  const next = mentions.find(({ titleFrom }) => titleFrom === comma + 1)
  return comma > at && next !== undefined && mayBeSomebody(next)
}

const isSomebody = (word: string): boolean =>
  isRole(word) || /^(?:man|woman|boy|girl|person|who|everyone|someone|nobody|child|lady|guy|teenager)$/.test(word)

/** "Placed in the care of Dr Bailey, he", "A poor student, he": what goes before says of whom it is, and does not name them. */
function followsDescription(tokens: readonly Token[], from: number, at: number): boolean {
  const { lower = '' } = tokens[from] ?? {}
  if (tokens[at - 1]?.text !== ',' || conjunctions.has(lower)) return false
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
function opensAside(tokens: readonly Token[], from: number): boolean {
  const first = tokens[afterAdverb(tokens, from)]?.lower ?? ''
  return prepositions.has(first) || conjunctions.has(first) || isPast(first) || /ing$/.test(first)
}

/** "We want to learn from them", "By cutting staff at the borders, they will": in a quotation nothing else tells who. */
export function isUnnamedMany(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:they|them|theirs)$/.test(bare(tokens[at] as Token))) return false
  return !hasManyBefore(tokens, 0, at) || (tokens[at - 1]?.text === ',' && opensAside(tokens, 0))
}

/** Whether something stands before that "they" can mean: a plural, a group, a name. */
function hasManyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower, text, kind }, place) => {
    if (kind !== 'word' || isFunctionWord(lower)) return false
    return isMany(lower) || (place > 0 && /^\p{Lu}/u.test(text))
  })
}

/** "England are under pressure after their defeat": a name that a statement starts with. */
function startsWithName({ index }: Sentence, from: number, { mentions }: Findings): boolean {
  return (mentions.get(index) ?? []).some((mention) => mention.from === from && mention.entity?.kind !== 'person')
}

const isMany = (word: string): boolean =>
  /(?:[^su]s|people|men|children|police|staff|team|group|family|crew|couple|band|public|audience|youth|government|company|council|person|child|student|teacher|one|body)$/.test(
    word,
  )

function hasNounBefore(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower, kind }) => kind === 'word' && !isFunctionWord(lower) && lower !== "'s")
}

/** "At a height of 300 metres, it is", "In Scotland it is": no verb before tells what it could be. */
function isAfterAside(tokens: readonly Token[], from: number, at: number): boolean {
  const isEdge = /^(?:,$|\p{Lu})/u.test(tokens[at - 1]?.text ?? '') && isFiniteVerb(tokens[at + 1]?.lower ?? '')
  const verb = tokens.slice(from + 1, at).some(({ lower }) => isFiniteVerb(lower) && !isPast(lower))
  return isEdge && opensAside(tokens, from) && !verb
}

/** "Hopelessly outnumbered, its defenders": how it was, not what. */
const isOfAside = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens.slice(from, at - 1).every(({ lower }) => isFunctionWord(lower) || isPast(lower) || /ly$/.test(lower))

/** "Brill opened it", "children read to them": with only the subject before it, an object stands for something else. */
function isLoneObject(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind === 'mark' || conjunctions.has(before.lower) || isFiniteVerb(tokens[at + 1]?.lower ?? ''))
    return false
  const things = tokens
    .slice(from, at)
    .filter(({ lower, kind, text }) => kind === 'word' && isThing(lower) && !/^\p{Lu}/u.test(text))
  return things.length < 2
}

export const isThing = (word: string): boolean => !isFunctionWord(word) && !isVerbForm(word) && word !== "'s"

/** "It is likely that", "It is thought more than half": the word stands for nothing. */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|was|will|would|may|might|seems|took|takes)$/.test(tokens[at + 1]?.lower ?? '')) return false
  const rest = tokens.slice(at + 2, at + 7)
  return (
    opinion.has(rest[0]?.lower ?? '') ||
    (rest[0]?.lower === 'not' && opinion.has(rest[1]?.lower ?? '')) ||
    rest.some(({ lower }) => lower === 'that' || lower === 'to')
  )
}

const opinion = words('believed thought estimated hoped feared expected understood claimed known clear unclear')
