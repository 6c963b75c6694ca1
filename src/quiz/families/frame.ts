import type { Sentence } from '../../facts/sentence.ts'
import type { Speech } from '../../facts/speech.ts'
import { isRefusal, type Refusal } from '../candidate.ts'
import { nameShown } from '../distractors.ts'
import { speechRefusal } from '../filters/speech-gate.ts'
import { leaningQuoted } from '../filters/words-said.ts'
import type { Room } from './room.ts'
import { capitalised, quoted, replaced, trimmed } from './statement.ts'

/** Words of the article with a gap in them, as a question shows them: a statement, or what a named speaker said. */
export interface Frame {
  readonly shown: string
  /** The sentences that prove what is missing; the first one has it. */
  readonly evidence: readonly [Sentence, ...Sentence[]]
  /** The sentence before, where it is needed. */
  readonly context?: string
}

/** The frame of tokens `from` up to `to` of a sentence, or why there is none. */
export function frameOf(room: Room, sentence: Sentence, from: number, to: number): Frame | Refusal {
  return speechFrame(room, sentence, from, to) ?? statementFrame(room, sentence, from, to)
}

function statementFrame(room: Room, sentence: Sentence, from: number, to: number): Frame | Refusal {
  const standing = room.standNamed(sentence)
  if (isRefusal(standing)) return standing
  if (from < standing.from || to > standing.to) return { filter: 'outside', reason: 'It stands outside the statement.' }
  const isSpoken = [from, standing.from, standing.from + 1].some((at) => sentence.tokens[at]?.quoted)
  if (isSpoken && room.quotations.get(sentence.index)?.namedIn.length !== 0)
    return { filter: 'quotation', reason: 'It stands in a quotation without its speaker.' }
  const leaning = standing.context === undefined ? leaningQuoted(sentence) : undefined
  if (leaning) return leaning
  const { context } = standing
  const shown = quoted(replaced(standing, from, to, '___'))
  return { shown, evidence: [sentence, ...standing.namedIn], ...(context === undefined ? {} : { context }) }
}

/** "Anna Keller said: “We sold ___ loaves.”": understood, for it says who speaks. */
function speechFrame(room: Room, sentence: Sentence, from: number, to: number): Frame | undefined {
  const speech = room.quotations.get(sentence.index)
  if (!speech || from < speech.from || to > speech.to || speechRefusal(room, speech, trimmed(speech.content)))
    return undefined
  const words = capitalised(trimmed(withGap(speech, from, to)))
  const marks = /[“”"]/.test(words) ? words : `“${words}”`
  return { shown: `${nameShown(speech.speaker)} said: ${marks}`, evidence: [sentence, ...speech.namedIn] }
}

function withGap({ sentence: { tokens, text, start }, from, to }: Speech, first: number, end: number): string {
  const at = (place: number, edge: 'start' | 'end') => (tokens[place]?.[edge] ?? start) - start
  return `${text.slice(at(from, 'start'), at(first, 'start'))}___${text.slice(at(end - 1, 'end'), at(to - 1, 'end'))}`
}
