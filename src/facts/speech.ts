import type { Entity, Mention } from './entity.ts'
import { descriptionStart } from './role.ts'
import { type Sentence, textOf } from './sentence.ts'
import { isNoSpeaker, saysBefore, startOfSpeaker, startsClause, verbAfter } from './speaker.ts'
import type { Token } from './token.ts'
import { auxiliaries, prepositions } from './words/closed.ts'
import { weekdays } from './words/name-words.ts'
import { plainSpeechVerbs, speechVerbs } from './words/speech.ts'

/** What a named speaker says, in one sentence: tokens `from` up to but not including `to` are the words given. */
export interface Speech {
  readonly sentence: Sentence
  readonly speaker: Entity
  readonly mention: Mention
  /** The verb as written, or "according to". */
  readonly verb: string
  readonly direct: boolean
  readonly from: number
  readonly to: number
  readonly content: string
  /** Sentences that name the speaker where `sentence` does not: "he added". */
  readonly namedIn: readonly Sentence[]
}

/** Finds who says what. Only plain patterns count: a speaker that must be guessed is no speaker. */
export function speechesOf(sentence: Sentence, mentions: readonly Mention[]): Speech[] {
  return mentions.flatMap((mention) => {
    const { entity } = mention
    if (!entity || !/^(?:person|org|country)$/.test(entity.kind) || isNoSpeaker(sentence, mention)) return []
    const found = speechOf(sentence, mention, entity)
    return found ? [found] : []
  })
}

/** What a speaker says who stands in the sentence at `mention`, by name or as a pronoun. */
export function speechOf(sentence: Sentence, mention: Mention, speaker: Entity): Speech | undefined {
  return (
    direct(sentence, mention, speaker) ??
    indirect(sentence, mention, speaker) ??
    trailing(sentence, mention, speaker) ??
    accordingTo(sentence, mention, speaker)
  )
}

/** "Mullen said (that) the strikes would continue." */
function indirect(sentence: Sentence, mention: Mention, speaker: Entity): Speech | undefined {
  const { tokens } = sentence
  if (!startsClause(sentence, mention)) return undefined
  const verbAt = verbAfter(tokens, mention.to)
  if (verbAt < 0) return undefined
  let from = verbAt + 1
  const verb = (tokens[verbAt] as Token).lower
  if (/^tell|^told|^warn/.test(verb) && tokens[from] && tokens[from]?.lower !== 'that' && tokens[from]?.kind === 'word')
    from = listenerEnd(tokens, from)
  // "said late Sunday the town", "said Monday that"
  const timed = /^(?:late|early)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  if (weekdays.has(tokens[timed]?.lower ?? '') && !/^['’]s$/.test(tokens[timed + 1]?.text ?? '')) from = timed + 1
  // "said in an email that"
  if (/^(?:in|on|at|during|by|via|through)$/.test(tokens[from]?.lower ?? '')) from = listenerEnd(tokens, from)
  // "said that was impossible": what "that" stands for was told before.
  if (tokens[from]?.lower === 'that' && auxiliaries.has(tokens[from + 1]?.lower ?? '')) return undefined
  if (tokens[from]?.lower === 'that') from++
  else if (!plainSpeechVerbs.has(verb) || saysAbout.test(tokens[from]?.lower ?? '')) return undefined
  const to = tokens.length - (tokens.at(-1)?.kind === 'mark' ? 1 : 0)
  if (to - from < 2 || quotesAll(tokens, from, to)) return undefined
  return { sentence, speaker, mention, verb, direct: false, from, to, content: textOf(sentence, from, to), namedIn: [] }
}

/** "admitted to being", "said of his time": what follows is no clause of its own. */
const saysAbout = /^(?:to|of|about|for|against)$/

/** Whether the words are a quotation rather than a report that quotes a word or two. */
function quotesAll(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).find(({ kind }) => kind !== 'mark')?.quoted === true
}

/** "told reporters that": where the clause begins. */
function listenerEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(from + 6, tokens.length); at++) if (tokens[at]?.lower === 'that') return at
  return tokens.length
}

/** "The strikes would continue, Mullen said." and "…, said Mullen." */
function trailing(sentence: Sentence, mention: Mention, speaker: Entity): Speech | undefined {
  const { tokens } = sentence
  const end = sentence.tokens.length - (tokens.at(-1)?.kind === 'mark' ? 1 : 0)
  const start = startOfSpeaker(tokens, descriptionStart(sentence, mention))
  const verbFirst = saysBefore(tokens, start) && tokens[start - 2]?.text === ','
  const verbAt = mention.to + (/^(?:has|have|had)$/.test(tokens[mention.to]?.lower ?? '') ? 1 : 0)
  const verbLast =
    speechVerbs.has(tokens[verbAt]?.lower ?? '') && tokens[start - 1]?.text === ',' && verbAt + 1 >= end - 6
  const to = verbFirst ? start - 2 : start - 1
  if (!(verbFirst || verbLast) || to < 6 || tokens.slice(0, to).some(({ quoted }) => quoted)) return undefined
  if (verbFirst && !closesWith(tokens, mention.to, end)) return undefined
  // "Although boats are old, said Mullen, they sell": what he said goes on behind his name.
  if (subordinators.test(tokens[0]?.lower ?? '') && !tokens.slice(0, to).some(({ text }) => text === ','))
    return undefined
  const verb = (verbFirst ? tokens[start - 1] : tokens[verbAt])?.lower ?? ''
  return { sentence, speaker, mention, verb, direct: false, from: 0, to, content: textOf(sentence, 0, to), namedIn: [] }
}

/**
 * Whether nothing but more about a speaker follows the name in ", said Mullen, a farmer from Kent, on Monday.": after
 * ", which checks drugs, says Bolivia may …" the name is a subject of its own.
 */
function closesWith(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 14) return false
  const next = tokens[from]?.lower ?? ''
  return from >= end || tokens[from]?.kind === 'mark' || afterSpeaker.test(next)
}

const subordinators =
  /^(?:although|though|while|whilst|whereas|if|unless|when|because|since|as|after|before|until|once)$/

const afterSpeaker =
  /^(?:in|on|at|of|from|during|to|after|before|with|for|by|who|as|when|while|last|this|yesterday|today|earlier|later)$/

/** A whole quotation of one speaker who stands in the same sentence. */
function direct(sentence: Sentence, mention: Mention, speaker: Entity): Speech | undefined {
  const { tokens } = sentence
  if (tokens[mention.from]?.quoted) return undefined
  const start = startOfSpeaker(tokens, descriptionStart(sentence, mention))
  const verbFirst = saysBefore(tokens, start) && /^["”’',]$/.test(tokens[start - 2]?.text ?? '')
  const verbAt = verbFirst ? start - 1 : verbAfter(tokens, mention.to)
  if (verbAt < 0) return undefined
  const opensAfter = tokens.findIndex((token, index) => index > verbAt && token.quoted)
  const from = verbFirst || opensAfter < 0 ? tokens.findIndex(({ quoted }) => quoted) : opensAfter
  // 'With "Abe, I wanted to', she said: the quotation marks are not where the words start.
  if (from < 0 || prepositions.has(tokens[from - 2]?.lower ?? '')) return undefined
  if (!verbFirst && opensAfter >= 0 && opensAfter - verbAt > (tokens[opensAfter - 2]?.text === ':' ? 8 : 4))
    return undefined
  // "Holm said Berg told her: "
  if (!verbFirst && tokens.slice(verbAt + 1, Math.max(0, opensAfter)).some(({ lower }) => speechVerbs.has(lower)))
    return undefined
  if (
    !verbFirst &&
    opensAfter < 0 &&
    !(startsClause(sentence, mention) || /^["”,]$/.test(tokens[start - 1]?.text ?? ''))
  )
    return undefined
  let to = from
  while (tokens[to]?.quoted) to++
  if (tokens.slice(to).some(({ quoted }) => quoted)) return undefined
  while (to > from && tokens[to - 1]?.text === ',') to--
  if (to === from) return undefined
  return {
    sentence,
    speaker,
    mention,
    verb: (tokens[verbAt] as Token).lower,
    direct: true,
    from,
    to,
    content: textOf(sentence, from, to),
    namedIn: [],
  }
}

/** "According to Yarrell, …" */
function accordingTo(sentence: Sentence, mention: Mention, speaker: Entity): Speech | undefined {
  const { tokens } = sentence
  const start = startOfSpeaker(tokens, mention.titleFrom)
  if (tokens[start - 1]?.lower !== 'to' || tokens[start - 2]?.lower !== 'according') return undefined
  const end = tokens.length - (tokens.at(-1)?.kind === 'mark' ? 1 : 0)
  const leads = start === 2 && tokens[mention.to]?.text === ','
  const closes = mention.to === end && tokens[start - 3]?.text === ','
  const from = leads ? mention.to + 1 : 0
  const to = leads ? end : start - 3
  if (!(leads || closes) || to - from < 5 || tokens.slice(from, to).some(({ quoted }) => quoted)) return undefined
  return {
    sentence,
    speaker,
    mention,
    verb: 'according to',
    direct: false,
    from,
    to,
    content: textOf(sentence, from, to),
    namedIn: [],
  }
}
