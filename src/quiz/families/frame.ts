import { once } from '../../facts/once.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Speech } from '../../facts/speech.ts'
import { isRefusal, type Refusal } from '../candidate.ts'
import { nameShown } from '../distractors.ts'
import { speechRefusal } from '../filters/speech-gate.ts'
import type { Standing } from '../filters/standalone.ts'
import { withoutTail } from '../filters/without-tail.ts'
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
  /** It may leave open what it is about. */
  readonly spare?: true
}

/** The frames of tokens `from` up to `to` of a sentence, the best first, or why there is none. */
export function framesOf(room: Room, sentence: Sentence, from: number, to: number): readonly (Frame | Refusal)[] {
  const speech = speechFrame(room, sentence, from, to)
  if (speech) return [speech]
  const standings = room.standNamed(sentence)
  if (isRefusal(standings)) return [standings]
  const all = standings.flatMap((standing) => shortFirst(standing, to))
  return all.map((standing) => statementFrame(room, standing, from, to))
}

/**
 * A standing, before it the same without what only adds to it; not where that tells which one is asked for: "before ___, when
 * the violence broke out".
 */
function shortFirst(standing: Standing, gapEnd: number): Standing[] {
  const { end } = tailOf(standing)
  return end === undefined || end === gapEnd ? [standing] : [{ ...standing, to: end }, standing]
}

/** Once for a standing: a sentence is asked about in several ways. */
const tailOf = once(({ sentence, from, to }: Standing) => ({ end: withoutTail(sentence.tokens, from, to) }))

function statementFrame(room: Room, standing: Standing, from: number, to: number): Frame | Refusal {
  const { sentence } = standing
  if (from < standing.from || to > standing.to) return { filter: 'outside', reason: 'It stands outside the statement.' }
  const isQuoted = [from, standing.from, standing.from + 1].some((at) => sentence.tokens[at]?.quoted)
  if (isQuoted && room.quotations.get(sentence.index)?.namedIn.length !== 0)
    return { filter: 'quotation', reason: 'It stands in a quotation without its speaker.' }
  // Words said before may lean on the same that these do.
  const leaning = standing.context === undefined || isSpoken(standing.context) ? leaningQuoted(sentence) : undefined
  if (leaning) return leaning
  const { context, spare } = standing
  const shown = quoted(replaced(standing, from, to, '___'))
  const told = context === undefined ? {} : { context }
  return { shown, evidence: [sentence, ...standing.namedIn], ...told, ...(spare ? { spare } : {}) }
}

/** "Anna Keller said: “We sold ___ loaves.”": understood, for it says who speaks. */
function speechFrame(room: Room, sentence: Sentence, from: number, to: number): Frame | undefined {
  const speech = room.quotations.get(sentence.index)
  if (!speech || from < speech.from || to > speech.to || speechRefusal(room, speech, trimmed(speech.content)))
    return undefined
  const words = capitalised(trimmed(withGap(speech, from, to)))
  const marks = /[“”"]/.test(words) ? words : `“${words}”`
  const context = room.contextOf(sentence)
  const shown = `${capitalised(speakerOf(speech))} said: ${marks}`
  const told = context === undefined || isSpoken(context) ? {} : { context }
  return { shown, evidence: [sentence, ...speech.namedIn], ...told }
}

/** "the SSP", where that is no name of a person but what the article calls one. */
function speakerOf({ speaker, sentence, mention: { sentence: named, titleFrom } }: Speech): string {
  const name = nameShown(speaker)
  const hasThe = named === sentence && sentence.tokens[titleFrom - 1]?.lower === 'the'
  return hasThe && !name.includes(' ') && !name.startsWith('the ') ? `the ${name}` : name
}

/** Whether a sentence before holds a quotation: whose, the reader is not told. */
export const isSpoken = (context: string): boolean => /["“”]/.test(context)

function withGap({ sentence: { tokens, text, start }, from, to }: Speech, first: number, end: number): string {
  const at = (place: number, edge: 'start' | 'end') => (tokens[place]?.[edge] ?? start) - start
  return `${text.slice(at(from, 'start'), at(first, 'start'))}___${text.slice(at(end - 1, 'end'), at(to - 1, 'end'))}`
}
