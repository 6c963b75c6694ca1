import type { Mention } from '../../facts/entity.ts'
import { mayBe } from '../../facts/gender.ts'
import type { Speech } from '../../facts/speech.ts'
import type { Token } from '../../facts/token.ts'
import { auxiliaries, isFunctionWord, words } from '../../facts/words/closed.ts'
import { demonyms } from '../../facts/words/lists.ts'
import { isRole, months, weekdays } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isPast } from '../../facts/words/verb-forms.ts'
import { pronounOf } from '../filters/hero.ts'
import { hasManyBefore } from '../filters/thing-before.ts'

// Maps, for an object has a property "constructor", and an article may have the word.
const ownForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    he: 'they',
    she: 'they',
    him: 'them',
    his: 'their',
    her: 'their',
    himself: 'themselves',
    herself: 'themselves',
  }),
)
const withThey: ReadonlyMap<string, string> = new Map(
  Object.entries({
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
  }),
)
const alike = words('had did would will should could can may might must never also still only')

/**
 * Reported words as they end a question, "who said that …". Undefined where a pronoun may mean someone else than the
 * speaker. `mentions`: the names of the sentence.
 */
export function reported(speech: Speech, mentions: readonly Mention[]): string | undefined {
  const words = withThem(speech, mentions)
  return words === undefined || blursTwo.test(words) || clashes(speech) ? undefined : asEnding(words, speech, mentions)
}

/** "He is glad, but worries": one "they" cannot have both; "he has a hall, where they dance": nor can it be both. */
function clashes({ sentence: { tokens }, from, to }: Speech): boolean {
  const said = tokens.slice(from, to).filter(({ quoted }) => !quoted)
  const isBlurred = said.some(({ lower }) => lower === 'he' || lower === 'she')
  const isForOne = (at: number) =>
    /^(?:and|but|or|yet)$/.test(said[at - 1]?.lower ?? '') && isForOnlyOne(said[at]?.lower ?? '')
  const hasMany = said.some(({ lower }) => /^(?:they|their)$/.test(lower))
  return isBlurred && (hasMany || said.some((_, at) => isForOne(at)))
}

/** "worries", "has": of one person, and no noun. */
const isForOnlyOne = (word: string): boolean =>
  /^(?:has|is|was|does)$/.test(word) || (/[^su]s$/.test(word) && isFiniteVerb(word) && !isFunctionWord(word))

/** "their client had stolen when they were ill": one of the two, but which? */
const blursTwo =
  /\btheir (?:client|patient|son|daughter|mother|father|wife|husband|brother|sister|boss|friend|partner|pupil|student)\b.*\b(?:they|their|them)\b/

/** Words said, with a small letter where only the start of a sentence gave them a capital. */
export function asEnding(words: string, { sentence, from }: Speech, mentions: readonly Mention[]): string {
  // Inside a sentence a capital is a name's own.
  if (from > 0 || startsName(sentence.tokens, from, mentions)) return words
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/**
 * The words of tokens `from` up to `to`, with "they" where the one who says it is "he" or "she", so that the
 * question tells nothing of who it is. Undefined where a pronoun may mean someone else.
 */
function withThem(
  { sentence: { tokens, text, start }, from, to, speaker }: Speech,
  mentions: readonly Mention[],
): string | undefined {
  let words = ''
  let at = (tokens[from]?.start ?? start) - start
  for (let place = from; place < to; place++) {
    const token = tokens[place] as Token
    // "Mia Holm said his records helped": those of another one
    const word = token.quoted ? undefined : pronounOf(token.lower)
    if (word && !mayBe(word, speaker)) return undefined
    const own = token.quoted ? undefined : ownWord(tokens, place, from, mentions)
    if (own === null) return undefined
    if (own === undefined) continue
    words += text.slice(at, token.start - start) + own
    at = token.end - start
  }
  return words + text.slice(at, (tokens[to - 1]?.end ?? start) - start)
}

/** In so many tokens a statement says what it is about. */
const subject = 3

/** Who has no role but may be meant. */
const somebody = /^(?:man|woman|boy|girl|child|baby|person|guy|teenager|someone|somebody)$/

/** What is said in place of a token: undefined for the token itself, null where nothing safe can be said. */
function ownWord(
  tokens: readonly Token[],
  at: number,
  from: number,
  mentions: readonly Mention[],
): string | undefined | null {
  const { lower } = tokens[at] as Token
  const before = tokens[at - 1]
  if (at > from && (before?.lower === 'he' || before?.lower === 'she'))
    return withThey.get(lower) ?? (alike.has(lower) || isPast(lower) || auxiliaries.has(lower) ? undefined : null)
  const own = ownForms.get(lower)
  if (own === undefined) return undefined
  const others = mentions.some(
    (mention) => mention.from >= from && mention.from < at && (mention.entity?.kind ?? 'person') === 'person',
  )
  if (
    others ||
    tokens.slice(from, at).some((token) => !token.quoted && (isRole(token.lower) || somebody.test(token.lower)))
  )
    return null
  // "the ministers had not told his party": "their party" would be that of the ministers.
  if (own === 'their' && hasManyBefore(tokens, from, Math.min(at, from + subject))) return null
  // "her" before a verb's end or a preposition is an object: too unsure which it is.
  return lower === 'her' && !/^\p{Ll}{3,}$/u.test(tokens[at + 1]?.text ?? '') ? null : own
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
