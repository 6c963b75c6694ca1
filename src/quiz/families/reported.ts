import type { Mention } from '../../facts/entity.ts'
import { mayBe } from '../../facts/gender.ts'
import { textOf } from '../../facts/sentence.ts'
import type { Speech } from '../../facts/speech.ts'
import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { demonyms } from '../../facts/words/lists.ts'
import { isRole, months, weekdays } from '../../facts/words/name-words.ts'
import { pronounOf } from '../filters/hero.ts'
import type { NameIndex } from './name-index.ts'

/** Words said, as they end a question: "who said that …". Undefined where a pronoun may mean someone else than the speaker. */
export function reported(speech: Speech, mentions: readonly Mention[], named: NameIndex): string | undefined {
  const { sentence, from, to, speaker } = speech
  const { tokens } = sentence
  const words = textOf(sentence, from, to)
  const isOfOther = (at: number) => {
    const word = pronounIn(tokens, at)
    return word !== undefined && (!mayBe(word, speaker) || mayBeOther(tokens, at, from, mentions))
  }
  for (let at = from; at < to; at++) if (isOfOther(at)) return undefined
  // "says that he is right, and that she has learnt it": of a speaker who may be either.
  const people = new Set(tokens.slice(from, to).flatMap((_, at) => pronounIn(tokens, from + at) ?? []))
  return ofTwo.test(words) || people.size > 1 ? undefined : asEnding(words, speech, mentions, named)
}

/** Whether words said speak of the one who says them as "he" or "she", which tells apart those to choose from. */
export const tellsSex = ({ sentence: { tokens }, from, to }: Speech): boolean =>
  tokens.slice(from, to).some((_, at) => pronounIn(tokens, from + at) !== undefined)

const pronounIn = (tokens: readonly Token[], at: number) =>
  tokens[at]?.quoted ? undefined : pronounOf(tokens[at]?.lower ?? '')

/** "his client had stolen when he was ill": one of the two, but which? */
const ofTwo =
  /\b(?:his|her) (?:client|patient|son|daughter|mother|father|wife|husband|brother|sister|boss|friend|partner|pupil|student)\b.*\b(?:he|she|his|her|him)\b/

/** Who has no role but may be meant. */
const somebody = /^(?:man|woman|boy|girl|child|baby|person|guy|teenager|someone|somebody)$/

/** Whether somebody else stands before a pronoun, among the words from `from` on. */
function mayBeOther(tokens: readonly Token[], at: number, from: number, mentions: readonly Mention[]): boolean {
  const isNamed = mentions.some(
    (mention) => mention.from >= from && mention.from < at && (mention.entity?.kind ?? 'person') === 'person',
  )
  const isTold = tokens.slice(from, at).some(({ lower, quoted }) => !quoted && (isRole(lower) || somebody.test(lower)))
  return isNamed || isTold
}

/** Words said, with a small letter where only the start of a sentence gave them a capital. */
function asEnding(words: string, { sentence, from }: Speech, mentions: readonly Mention[], named: NameIndex): string {
  const { tokens } = sentence
  // Inside a sentence a capital is a name's own.
  if (from > 0 || startsName(tokens, from, mentions)) return words
  // "Gorlund" of the "Gorlund Ferries" that the article names.
  const { text = '', lower = '' } = tokens[from] ?? {}
  if (!isFunctionWord(lower) && named.withWord(text).some((name) => name.startsWith(text))) return words
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Whether the words start with a name or another word that keeps its capital. */
function startsName(tokens: readonly Token[], from: number, mentions: readonly Mention[]): boolean {
  const { text, lower } = tokens[from] as Token
  const keeps =
    demonyms.has(lower) || weekdays.has(lower) || months.has(lower) || /^(?:I|I['’].*|.*\p{Lu}.*\p{Lu}.*)$/u.test(text)
  // "National Insurance will be"
  const isPart = /^\p{Lu}\p{Ll}/u.test(tokens[from + 1]?.text ?? '') && !isFunctionWord(lower)
  return keeps || isPart || mentions.some((mention) => mention.titleFrom === from || mention.from === from)
}
