import type { Speech } from '../../facts/speech.ts'
import { isContentWord, type Token } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { isPast, isPredicate } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import type { Room } from '../families/room.ts'
import { mostSaid, withoutBreak } from '../families/shortened.ts'
import { repeats } from './overlap.ts'
import { hasSlip } from './pen-slip.ts'
import { isBalanced, proseRefusal } from './sentence-gate.ts'
import { leaningSaid } from './words-said.ts'

/** Why words said cannot be shown away from their place, or undefined. `content`: the words as they would be shown. */
export function speechRefusal(room: Room, speech: Speech, content: string): Refusal | undefined {
  return speechFault(room, speech, content) ?? speechLeaning(room, speech)
}

/** What in words said only the sentences before them explain, or undefined. */
export function speechLeaning(room: Room, { sentence, from, to, direct, mention }: Speech): Refusal | undefined {
  const leaning = leaningSaid(sentence, from, to, direct)
  if (leaning) return leaning
  // "His wounds have healed, Keller said": those of somebody told of before.
  const isOther = ({ lower }: Token) => /^(?:he|she|his|her|him)$/.test(lower)
  if (!direct && from < mention.from && sentence.tokens.slice(from, to).some(isOther))
    return { filter: 'reference', reason: 'The words said tell of someone whom they do not name.' }
  return direct ? undefined : firstOf(from, to, (at) => room.dangles(sentence, at))
}

/** What the words alone show, quoted or reported. */
const faultsOfWords: readonly (Refusal & { readonly isOf: 'quoted' | 'reported'; readonly words: RegExp })[] = [
  {
    filter: 'cut',
    reason: 'The words said are half a statement.',
    // "Especially since the boats have been here": what it belongs to was said before.
    isOf: 'quoted',
    words: /^(?:Especially|Particularly|Whether)\b/,
  },
  {
    filter: 'reference',
    reason: 'The words said go on from others.',
    // "The one before that was in Halmer"
    isOf: 'quoted',
    words: /^The (?:one|other|others|ones) (?:before|after|is|was|are|were)\b/,
  },
  {
    filter: 'nested',
    reason: 'The words said go on with what followed them.',
    // "said that they were sure, drawing a laugh": that the writer adds.
    isOf: 'reported',
    words: /, (?:drawing|prompting|sparking|earning|provoking|eliciting|triggering|to (?:laughter|applause|cheers)) /,
  },
  {
    filter: 'nested',
    reason: 'The words said end with who reported them.',
    // "said that it was old, NBC reported"
    isOf: 'reported',
    words: /, (?:the )?(?:\p{Lu}\S* ){1,4}(?:reported|reports|said|says|wrote|added)$/u,
  },
  {
    filter: 'cut',
    reason: 'The words said open with an aside.',
    // "said that melted down, the silver was worth": a comma is missing behind "that".
    isOf: 'reported',
    words: /^\p{Ll}+(?:ed|en)(?: [^,]{0,24})?,/u,
  },
  {
    filter: 'cut',
    reason: 'The words said open with what was asked.',
    // "Asked if boats would sail, he said": that is no answer.
    isOf: 'reported',
    words: /^(?:when |if )?asked (?:if|whether|about|why|how|what)\b/i,
  },
  {
    filter: 'cut',
    reason: 'The words said open with when they were said.',
    // "said that morning that it would rain"
    isOf: 'reported',
    words: /^(?:morning|afternoon|evening|night|day|week|month|year|time) that\b/,
  },
  {
    filter: 'nested',
    reason: 'The words said start with a question word.',
    // "who said that who was able to sign was not the issue?"
    isOf: 'reported',
    words: /^(?:who|whom|whose|what|which|how|why|where)\b/i,
  },
]

/** Why words said cannot be asked about whatever is shown with them, or undefined. */
export function speechFault(room: Room, speech: Speech, content: string): Refusal | undefined {
  const { sentence, speaker, from, to, direct } = speech
  if (!speaker.strong)
    return { filter: 'name', reason: `The article does not show clearly what "${speaker.label}" is.` }
  const gate = proseRefusal(sentence)
  if (gate) return gate
  if (hasSlip(content)) return { filter: 'slip', reason: 'The words said have a slip of the pen.' }
  const words = content.split(/\s+/).length
  if (words < 5 || words > mostSaid)
    return { filter: 'length', reason: 'The words said are too few or too many for a question.' }
  const tokens = sentence.tokens.slice(from, to)
  if (!tokens.some(({ lower }) => isPredicate(lower)))
    return { filter: 'verb', reason: 'The words said are no full statement.' }
  const own = content === speech.content ? content : withoutBreak(content)
  if (/[[\]{}<>|=_…]|\.\.\.| \/ /.test(own) || (direct && /[“”"]/.test(content)))
    return { filter: 'marks', reason: 'Marks stand where words are missing.' }
  // "… I will stand down.'": words that somebody else is quoted with.
  const closesOther = /['’]["”]$/.test(sentence.text) && !/(?:^|[\s“"])[‘']/.test(sentence.text)
  // "that they could not, and claims they have": two tenses in one question.
  const saysMore = !direct && /,? (?:and|but) (?:claims|says|insists|adds|argues|denies|believes|warns)\b/.test(content)
  if (saysMore) return { filter: 'nested', reason: 'The words said go on with another saying.' }
  if (closesOther || tokens.some(({ lower }) => /^(?:said|says)$/.test(lower)) || isToldByOther(room, speech))
    return { filter: 'nested', reason: 'The words said report what someone else said.' }
  const written = faultsOfWords.find(
    ({ isOf, words }) => isOf === (direct ? 'quoted' : 'reported') && words.test(content),
  )
  if (written) return { filter: written.filter, reason: written.reason }
  if (
    /^[^\p{L}\p{N}$£€]|\s$/u.test(content) ||
    (direct &&
      (/^\p{Ll}/u.test(speech.content) ||
        /^(?:So|Nor|Neither) (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/.test(
          content,
        ) ||
        goesOn(speech))) ||
    /\b(?:which|that|and|or|but|because)$|, (?:however|though|too|instead)$/.test(content) ||
    (!direct && (!isBalanced(content) || endsInSubject(tokens))) ||
    /(?<!\p{L})'\p{Lu}[^']*$/u.test(content) ||
    isOpenInside(content)
  )
    return { filter: 'cut', reason: 'The words said are cut off.' }
  const lower = content.toLowerCase()
  if (
    speaker.names.some((name) => name.split(' ').some((part) => part.length > 2 && lower.includes(part.toLowerCase())))
  )
    return { filter: 'key-shown', reason: 'The words said name the speaker.' }
  if (
    /\bas an? (?:wo)?(?:man|mother|father|girl|boy|wife|husband|sister|brother)\b|\bmy (?:wife|husband|girlfriend|boyfriend)\b/i.test(
      content,
    )
  )
    return { filter: 'key-shown', reason: 'The words said tell of what sex the speaker is.' }
  if (isTitleCase(content)) return { filter: 'content', reason: 'The words are the title of something.' }
  if (tokens.filter(isContentWord).length < 3) return { filter: 'content', reason: 'The words said hold too little.' }
  return repeats(room.overlap, sentence)
}

/** "My reaction was, ‘Oh no, they’re going": opened and not closed; an apostrophe closes nothing. */
function isOpenInside(content: string): boolean {
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0
  return count(/(?<!\p{L})‘/gu) > count(/’(?!\p{L})/gu)
}

/** "that boats will sail, and the repairs," she added, "will begin": the last words are of another statement. */
function endsInSubject(tokens: readonly Token[]): boolean {
  const comma = tokens.findLastIndex(({ text }) => text === ',')
  const tail = tokens.slice(comma + 1)
  return (
    comma > 0 &&
    /^(?:and|but)$/.test(tail[0]?.lower ?? '') &&
    /^(?:the|his|her|its|their|a|an)$/.test(tail[1]?.lower ?? '') &&
    !tail.some(({ lower }) => isPredicate(lower))
  )
}

/** The first thing found at a place from `from` up to `to`. */
function firstOf<T>(from: number, to: number, find: (at: number) => T | undefined): T | undefined {
  for (let at = from; at < to; at++) {
    const found = find(at)
    if (found !== undefined) return found
  }
  return undefined
}

/** “It is hard to see what could bring them” to sign: the statement goes on without quotation marks. */
function goesOn({ sentence: { tokens }, to, mention }: Speech): boolean {
  const after = tokens.findIndex(({ text }, at) => at >= to && !/^["”’']$/.test(text))
  const next = tokens[after]
  const isClosed = /^[,.!?]$/.test(tokens[to - 1]?.text ?? '') || tokens[to]?.text === ','
  if (isClosed || next?.kind !== 'word' || after === mention.from || after === mention.titleFrom) return false
  return !isPast(next.lower) && !mayFollow.has(next.lower)
}

/** What may stand behind a closed quotation: "said", "in an interview", "according to". */
const mayFollow = words(
  'says tells adds writes claims argues warns in on at during according as when while before after the a an one his her he she they',
)

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

function isTitleCase(content: string): boolean {
  const telling = content.split(/\s+/).filter((word) => word.length > 3)
  return telling.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > telling.length
}
