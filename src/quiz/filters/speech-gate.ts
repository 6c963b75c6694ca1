import type { Speech } from '../../facts/speech.ts'
import { determiners, isFunctionWord, prepositions } from '../../facts/words/closed.ts'
import { isPast, isPredicate } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import type { Room } from '../families/room.ts'
import { repeats } from './overlap.ts'
import { isOtherOne, isThatOne, isThisOne } from './pointing-back.ts'
import { isBalanced, proseRefusal } from './sentence-gate.ts'
import { isEmptyIt, isThing, isUnnamedMany } from './thing-before.ts'

/** Why words said cannot be shown away from their place, or undefined. `content`: the words as they would be shown. */
export function speechRefusal(room: Room, speech: Speech, content: string): Refusal | undefined {
  const { sentence, speaker, from, to, direct } = speech
  if (!speaker.strong)
    return { filter: 'name', reason: `The article does not show clearly what "${speaker.label}" is.` }
  const gate = proseRefusal(sentence)
  if (gate) return gate
  const words = content.split(/\s+/).length
  if (words < 5 || words > 33)
    return { filter: 'length', reason: 'The words said are too few or too many for a question.' }
  const tokens = sentence.tokens.slice(from, to)
  if (!tokens.some(({ lower }) => isPredicate(lower)))
    return { filter: 'verb', reason: 'The words said are no full statement.' }
  const leaning = tokens.find(
    ({ lower, text, quoted }, at) =>
      text !== 'US' &&
      (direct || !quoted) &&
      (isThatOne(tokens, at) ||
        (direct && (isUnnamedMany(tokens, at) || isOfNothing(tokens, at))) ||
        isOtherOne(tokens, at) ||
        (!direct && isThisOne(tokens, at)) ||
        (at === tokens.length - 1 && /^(?:it|this|that|these|those)$/.test(lower)) ||
        (pointsOut(lower, tokens[at - 1]?.lower, direct, at) && !(lower === 'it' && isEmptyIt(tokens, at)))),
  )
  if (leaning) return { filter: 'reference', reason: `"${leaning.text}" points to something outside the words said.` }
  const dangling = direct ? undefined : firstOf(from, to, (at) => room.dangles(sentence, at))
  if (dangling) return dangling
  if (/[[\]{}<>|=_…]|\.\.\.| \/ /.test(content) || (direct && /[“”"]/.test(content)))
    return { filter: 'marks', reason: 'Marks stand where words are missing.' }
  if (tokens.some(({ lower }) => /^(?:said|says)$/.test(lower)) || isToldByOther(room, speech))
    return { filter: 'nested', reason: 'The words said report what someone else said.' }
  if (
    /^[^\p{L}\p{N}$£€]/u.test(content) ||
    (direct && /^\p{Ll}/u.test(speech.content)) ||
    /(?:which|that|and|or|but|because)$/.test(content) ||
    (!direct && !isBalanced(content)) ||
    /(?<!\p{L})‘[^’]*$/u.test(content)
  )
    return { filter: 'cut', reason: 'The words said are cut off.' }
  const lower = content.toLowerCase()
  if (
    speaker.names.some((name) => name.split(' ').some((part) => part.length > 2 && lower.includes(part.toLowerCase())))
  )
    return { filter: 'key-shown', reason: 'The words said name the speaker.' }
  if (isTitleCase(content)) return { filter: 'content', reason: 'The words are the title of something.' }
  if (tokens.filter(({ kind, lower: word }) => kind === 'word' && !isFunctionWord(word)).length < 3)
    return { filter: 'content', reason: 'The words said hold too little.' }
  return repeats(room.overlap, sentence)
}

/** The first thing found at a place from `from` up to `to`. */
function firstOf<T>(from: number, to: number, find: (at: number) => T | undefined): T | undefined {
  for (let at = from; at < to; at++) {
    const found = find(at)
    if (found !== undefined) return found
  }
  return undefined
}

/** "We are glad of its success": no word before it tells of what. */
function isOfNothing(tokens: Speech['sentence']['tokens'], at: number): boolean {
  if (!/^(?:it|its|they|them|their|theirs)$/.test(tokens[at]?.lower ?? '') || isEmptyIt(tokens, at)) return false
  return !tokens.slice(0, at).some((_, place) => isThingAt(tokens, place))
}

/** "the bank", "in town", "customers", "Norway": no quality or deed. */
function isThingAt(tokens: Speech['sentence']['tokens'], at: number): boolean {
  const { lower = '', text = '', kind } = tokens[at] ?? {}
  const before = tokens[at - 1]
  if (kind !== 'word' || !isThing(lower)) return false
  const isLed = before !== undefined && (determiners.has(before.lower) || prepositions.has(before.lower))
  return (
    isLed ||
    before?.kind === 'number' ||
    /(?:[^su]s|people|men|children|police)$/.test(lower) ||
    (at > 0 && /^\p{Lu}/u.test(text))
  )
}

/** "A shop, Katese proposed, might help": the words are somebody else's. */
function isToldByOther(room: Room, { sentence, from, to }: Speech): boolean {
  const { tokens } = sentence
  return (room.mentions.get(sentence.index) ?? []).some(
    (mention) =>
      mention.from > from &&
      mention.to < to &&
      tokens[mention.from - 1]?.text === ',' &&
      isPast(tokens[mention.to]?.lower ?? '') &&
      tokens[mention.to + 1]?.text === ',',
  )
}

/** Words in reported speech that only its neighbours explain; a quotation may say "I" and "we". */
function pointsOut(lower: string, before: string | undefined, direct: boolean, at: number): boolean {
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(lower)) return direct || lower === 'hers'
  if (/^(?:it|they|them|their|its|this|that|these|those|such)$/.test(lower))
    return at === 0 || (at < 4 && lower !== 'that') || (lower === 'this' && !direct)
  if (lower === 'then' && before === 'by') return true
  if (/^(?:then|therefore|also|too)$/.test(lower)) return at === 0
  return !direct && /^(?:i|we|my|our|us)$/.test(lower) && before !== 'the'
}

function isTitleCase(content: string): boolean {
  const telling = content.split(/\s+/).filter((word) => word.length > 3)
  return telling.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > telling.length
}
