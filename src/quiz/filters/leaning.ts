import type { Findings } from '../../facts/extract.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { conjunctions, isFunctionWord, words } from '../../facts/words/closed.ts'
import { isRole } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import { startLeans } from './start-leaning.ts'

/** What in a sentence only its neighbours explain. */
export interface Leaning extends Refusal {
  /** Not even the sentence before would help. */
  readonly forever?: true
  /** Only a single person in the sentence before would help. */
  readonly needsPerson?: true
  /** The word that leans, and where. */
  readonly word?: 'he' | 'she'
  readonly at?: number
}

const firstAndSecond = words(
  "i me my mine myself we us our ours ourselves you your yours yourself i'm i've i'll i'd we're we've we'll you're you'll you've you'd we'd let's i'd've",
)
const demonstratives = words('this these those such')
const timeNouns = words(
  'week month year morning afternoon evening weekend summer winter spring autumn season decade century time day',
)

/** The first thing in a statement, from token `from` on, that points outside it, or undefined. */
export function leaning(
  sentence: Sentence,
  from: number,
  findings: Findings,
  familiar: ReadonlySet<string>,
  /** The place of a pronoun that is replaced by a name: it and those after it are understood. */
  named = Number.POSITIVE_INFINITY,
): Leaning | undefined {
  const { tokens } = sentence
  if (tokens.some((token, at) => !token.quoted && isSpeaker(token, tokens[at + 1]))) return speaks
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.quoted || token.kind !== 'word') continue
    const { lower } = token
    const start = at === from ? startLeans(tokens, from, familiar) : undefined
    if (start !== undefined) return reference(start)
    if (
      demonstratives.has(lower) &&
      !timeNouns.has(tokens[at + 1]?.lower ?? '') &&
      !(lower === 'such' && tokens[at + 1]?.lower === 'as') &&
      !/^than$/.test(tokens[at - 1]?.lower ?? '')
    )
      return reference(token.text)
    if (lower === 'same' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.kind !== 'word')
      return reference('the same')
    if (/^(?:former|latter|aforementioned|respectively|above-mentioned)$/.test(lower)) return reference(token.text)
    if (
      at < named &&
      /^(?:he|she|him|her|his|hers|himself|herself)$/.test(lower) &&
      !hasPersonBefore(sentence, from, at, findings)
    )
      return {
        ...reference(token.text),
        needsPerson: true,
        word: /^(?:he|him|his|himself)$/.test(lower) ? 'he' : 'she',
        at,
      }
    if (/^(?:it|them)$/.test(lower) && isLoneObject(tokens, from, at)) return reference(token.text)
    if (/^(?:they|them|their|theirs|themselves)$/.test(lower) && !hasManyBefore(tokens, from, at))
      return reference(token.text)
    if (/^(?:it|its|itself)$/.test(lower) && !isEmptyIt(tokens, at) && !hasNounBefore(tokens, from, at))
      return reference(token.text)
  }
  return undefined
}

/** "I", "you", "let's". */
function isSpeaker({ lower, text }: Token, next: Token | undefined): boolean {
  return (firstAndSecond.has(lower) && text !== 'US') || (lower === 'let' && /^['’]s$/.test(next?.text ?? ''))
}

const speaks: Leaning = { filter: 'speaker', reason: 'The sentence speaks as "I", "we" or "you".', forever: true }

function reference(word: string): Leaning {
  return { filter: 'reference', reason: `"${word}" points to something outside the sentence.` }
}

function hasPersonBefore({ tokens, index }: Sentence, from: number, at: number, findings: Findings): boolean {
  const named = (findings.mentions.get(index) ?? []).some(
    (mention) => mention.from < at && (mention.entity?.kind === 'person' || mention.entity === undefined),
  )
  return (
    named ||
    tokens
      .slice(from, at)
      .some(
        ({ lower, quoted }) =>
          !quoted &&
          (isRole(lower) ||
            /^(?:man|woman|boy|girl|person|who|everyone|someone|nobody|child|lady|guy|teenager)$/.test(lower)),
      )
  )
}

/** Whether something stands before that "they" can mean: a plural, a group, a name. */
function hasManyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower, text, kind }, place) => {
    if (kind !== 'word' || isFunctionWord(lower)) return false
    return isMany(lower) || (place > 0 && /^\p{Lu}/u.test(text))
  })
}

const isMany = (word: string): boolean =>
  /(?:[^su]s|people|men|children|police|staff|team|group|family|crew|couple|band|public|audience|youth|government|company|council|person|child|student|teacher|one|body)$/.test(
    word,
  )

function hasNounBefore(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower, kind }) => kind === 'word' && !isFunctionWord(lower) && lower !== "'s")
}

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

const isThing = (word: string): boolean => !isFunctionWord(word) && !isVerbForm(word) && word !== "'s"

/** "It is likely that": the word stands for nothing. */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|was|will|would|may|might|seems|took|takes)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(at + 2, at + 7).some(({ lower }) => lower === 'that' || lower === 'to')
  )
}
