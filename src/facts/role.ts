import type { Entity, Mention } from './entity.ts'
import type { Sentence } from './sentence.ts'
import { textOf } from './sentence.ts'
import { isContentWord, type Token } from './token.ts'
import { determiners, isFunctionWord, prepositions } from './words/closed.ts'
import { firstNames } from './words/lists.ts'
import { isRole } from './words/name-words.ts'
import { speechVerbs } from './words/speech.ts'
import { isFiniteVerb, isVerbForm } from './words/verb-forms.ts'

/** What the article calls a person: "a transport economist at Marlow University", "CIA chief". */
export interface Role {
  readonly sentence: Sentence
  readonly person: Entity
  readonly text: string
  /** The sentence starts with it, so that its capital says nothing. */
  readonly startsSentence: boolean
  /** The name follows at once: "the engineer Anna Keller". */
  readonly leads: boolean
  /** What stands before it may belong to it: "(the Council for the Welfare of) Immigrants campaigner". */
  readonly isCut: boolean
}

/** The roles a sentence gives its people, before their names, after them, or in their titles. */
export function rolesOf(sentence: Sentence, mentions: readonly Mention[]): Role[] {
  return mentions.flatMap((mention) => {
    const { entity } = mention
    if (entity?.kind !== 'person') return []
    const span = spanAfter(sentence, mention.to) ?? spanBefore(sentence, mention)
    if (!span) return []
    const before = sentence.tokens[span.from - 1]
    const after = sentence.tokens[span.to]?.text ?? ''
    const isCut =
      /^["“‘'(]$/.test(after) ||
      // "1st Fleet Command's head"
      (span.to <= mention.from && before?.kind === 'number') ||
      // "(Emergency) Management Minister", whose first word starts the sentence
      (span.from === 1 && isContentWord(before) && /^\p{Lu}/u.test(sentence.tokens[1]?.text ?? '')) ||
      (before !== undefined &&
        span.to <= mention.from &&
        /^(?:of|for|and|or|&|-|–|in|at|near|outside|around|off|'s|’s)$/i.test(before.text))
    const text = textOf(sentence, span.from, span.to)
    return [
      {
        sentence,
        person: entity,
        text,
        startsSentence: span.from === 0,
        leads: span.to === mention.titleFrom || span.to === mention.from,
        isCut,
      },
    ]
  })
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** "Hannah Weiss, a transport economist at Marlow University, said". */
function spanAfter(sentence: Sentence, end: number): Stretch | undefined {
  const { tokens } = sentence
  if (tokens[end]?.text !== ',') return undefined
  const from = end + 1
  const to = closingComma(sentence, from)
  if (to < 0 || to - from < 2 || to - from > 14) return undefined
  // "for MIT's Science, Technology, and Society program": the comma closes nothing.
  if (/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return undefined
  // "head of bread, cake and coffee at Marlow": the comma parts what is in a list.
  if (/^\p{Ll}/u.test(tokens[to + 1]?.text ?? '') && /^(?:and|,)$/.test(tokens[to + 2]?.text ?? '')) return undefined
  // "head of a think tank, the Marlow Group, said": the words go on behind the comma.
  if (tokens[to + 1]?.lower === 'the' && /^\p{Lu}/u.test(tokens[to + 2]?.text ?? '')) return undefined
  const span = tokens.slice(from, to)
  const first = span[0]?.lower ?? ''
  const opens =
    // "BBC correspondent"
    /^(?:\p{Ll}|\p{Lu}{2,5}$)/u.test(span[0]?.text ?? '') &&
    (/^(?:a|an|the|one)$/.test(first) || !isFunctionWord(first)) &&
    !isFiniteVerb(first)
  const isClause = span.some(({ lower }) => isFiniteVerb(lower) && !/(?:ed|s)$/.test(lower))
  const hasRole = span.slice(0, 7).some(({ lower }) => isRole(lower))
  const isFit = opens && hasRole && !isClause && !namesAnother(span) && !span.some(({ quoted }) => quoted)
  return isFit ? { from, to } : undefined
}

/**
 * "Mia Holm, husband Jon Holm, and", "editor Jon Holm and baker Ann Berg", "former US Senator Jon Holm": a list, in which
 * others are named.
 */
function namesAnother(span: readonly Token[]): boolean {
  return span.some(({ lower }, at) => {
    const next = span[at + 1]
    const isOfOther = span.slice(0, at).some((token) => prepositions.has(token.lower))
    if (isRole(lower) && firstNames.has(next?.lower ?? '') && /^\p{Lu}/u.test(span[at + 2]?.text ?? '') && !isOfOther)
      return true
    if (!isRole(lower) || (at > 0 && !/^(?:and|,)$/.test(span[at - 1]?.text ?? ''))) return false
    const end = span.findIndex(({ text }, place) => place > at && !/^\p{Lu}/u.test(text))
    const after = end < 0 ? span.length : end
    return after > at + 1 && /^(?:and|,|)$/.test(span[after]?.text ?? '')
  })
}

/** Where the words start that describe a person before the name and its title: "Pakistan's powerful army chief". */
export function roleStart({ tokens }: Sentence, { titleFrom }: Mention): number {
  if (
    !isRole(tokens[titleFrom - 1]?.lower ?? '') ||
    (titleFrom > 1 && /^\p{Lu}/u.test(tokens[titleFrom - 1]?.text ?? ''))
  )
    return titleFrom
  let from = titleFrom - 1
  while (from > 0 && titleFrom - from < 8 && (describes(tokens[from - 1]) || isOfMany(tokens, from - 1))) from--
  return from
}

/** Whether a person, by name or by what they are, is what a sentence starts to tell of: not "From Keller he learned". */
export function startsWithPerson(sentence: Sentence, mention: Mention): boolean {
  const start = roleStart(sentence, mention)
  return start < 2 && !prepositions.has(sentence.tokens[start - 1]?.lower ?? '')
}

/** The mark of "the Liberal Democrats' spokesman". */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/.test(tokens[at]?.text ?? '') && /s$/.test(tokens[at - 1]?.text ?? '') && describes(tokens[at - 1])
}

const longestRole = 12

/**
 * Where the words start that name and describe a person, a "the" left out: before the name at once, as in "The shadow
 * foreign secretary, Michael Ancram," or by whose somebody is, "Bafta's Grant Dean".
 */
export function descriptionStart(sentence: Sentence, mention: Mention): number {
  const { tokens } = sentence
  const { titleFrom, to } = mention
  if (tokens[titleFrom - 1]?.text === ',' && /^[,.]$/.test(tokens[to]?.text ?? ''))
    return apposedFrom(tokens, titleFrom)
  const start = roleStart(sentence, mention)
  if (start < titleFrom || !/^['’]s$/.test(tokens[titleFrom - 1]?.text ?? '')) return start
  let at = titleFrom - 1
  while (at > 0 && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) at--
  return at < titleFrom - 1 ? at : titleFrom
}

function apposedFrom(tokens: readonly Token[], titleFrom: number): number {
  const isEdge = ({ text, lower }: Token) => /^[,;:“"”]$/.test(text) || /^(?:but|and|yet)$/.test(lower)
  const edge = tokens.slice(0, titleFrom - 1).findLastIndex(isEdge) + 1
  // "says Halmer's bridge manager, Mia Berg."
  const first = speechVerbs.has(tokens[edge]?.lower ?? '') || tokens[edge]?.lower === 'that' ? edge + 1 : edge
  const words = tokens.slice(first, titleFrom - 1)
  const [opening] = words
  const isPhrase =
    opening !== undefined &&
    (determiners.has(opening.lower) || opening.lower === 'one' || isPossessor(words)) &&
    words.length < longestRole &&
    words.some(({ lower }) => isRole(lower) || lower === 'one' || lower === 'head') &&
    !words.some(({ lower }) => isFiniteVerb(lower))
  if (!isPhrase) return titleFrom
  return opening.lower === 'the' ? first + 1 : first
}

const isPossessor = ([name, mark]: readonly Token[]): boolean =>
  /^\p{Lu}/u.test(name?.text ?? '') && /^['’]s$/.test(mark?.text ?? '')

function describes(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.quoted) return false
  if (/^['’]s$/.test(token.text)) return true
  if (/^\p{Lu}/u.test(token.text)) return !isFunctionWord(token.lower) || /^(?:US|Home)$/.test(token.text)
  return (
    !isFunctionWord(token.lower) &&
    // "analyst catches Halmertec chief Mia Holm"
    !/(?:ch|sh|ss|x)es$/.test(token.lower) &&
    (!isVerbForm(token.lower) || /^(?:retired|elected|chief|fellow|head|lead|deputy)$/.test(token.lower))
  )
}

const offices =
  /\b(?:President|Minister|Chancellor|Senator|Governor|Mayor|Chairman|Chairwoman|Chair|Secretary|Ambassador|Director|Administrator|Commissioner|CEO|King|Queen|Pope|Archbishop|Bishop|Judge|Premier|Sheriff|Coach|Emperor|Councillor|Congresswoman|Congressman)\b/

const isOnce = (token: Token | undefined): boolean =>
  /^(?:former|ex|acting|deputy|outgoing|incoming|retired|assistant|shadow)$/.test(token?.lower ?? '')

function spanBefore(sentence: Sentence, mention: Mention): Stretch | undefined {
  const { tokens } = sentence
  const { titleFrom, from, title } = mention
  const start = roleStart(sentence, mention)
  // One bare noun ("engineer Pieter") describes nobody in particular.
  if (titleFrom - start >= 2 && !/^['’]s$/.test(tokens[start]?.text ?? ''))
    return { from: /^(?:an?|the)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start, to: titleFrom }
  if (
    offices.test(title) &&
    !/^(?:Minister|Secretary|Director|Judge|Coach|Commissioner|Councillor|Administrator|Chair|Captain|Senator)$/.test(
      title,
    ) &&
    tokens[from - 1]?.text !== ','
  )
    // "former Metropolitan Police Commissioner Sir Jon Holm"
    return { from: isOnce(tokens[titleFrom - 1]) ? titleFrom - 1 : titleFrom, to: from }
  const comma =
    tokens[titleFrom - 1]?.text === ',' &&
    isRole(tokens[titleFrom - 2]?.lower ?? '') &&
    /^[,.]$/.test(tokens[mention.to]?.text ?? '')
  if (!comma) return undefined
  let at = titleFrom - 2
  while (at > 0 && titleFrom - at < 8 && describes(tokens[at - 1])) at--
  if (titleFrom - 1 - at < 2) return undefined
  const led = tokens[at - 1]?.lower ?? ''
  // "believe that Keller's grandfather, Mia Holm,"
  return { from: determiners.has(led) && led !== 'that' ? at - 1 : at, to: titleFrom - 1 }
}

/** The comma that closes what starts at `from`; -1 where the sentence ends first or a list makes it unsure. */
function closingComma({ tokens }: Sentence, from: number): number {
  const at = tokens.findIndex((token, index) => index >= from && /^[,;:()"“”–—.]$/.test(token.text))
  return tokens[at]?.text === ',' || at === tokens.length - 1 ? at : -1
}
