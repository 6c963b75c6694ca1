import type { Sentence } from '../../facts/sentence.ts'
import { type Asked, type Family, isRefusal, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { type Frame, framesOf } from './frame.ts'
import type { Room } from './room.ts'

/** A question for words of a sentence that are left out of it: tokens `from` up to `to`. */
export interface GapQuestion {
  readonly family: Family
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** What is missing, as the article has it. */
  readonly text: string
  /** The question before the words with the gap. */
  readonly ask: string
  readonly explanation: string
  /** How it is asked beside what the frame shows. */
  readonly asked: (frame: Frame) => Asked
  readonly topic: string
  readonly detail?: string
}

/** Asks for words of a sentence, unless it cannot be shown with a gap or `refusalOf` has something against it. */
export function askForGap(
  room: Room,
  into: Proposals,
  { sentence, from, to, text, ask, asked, ...question }: GapQuestion,
  refusalOf: (frame: Frame) => Refusal | undefined,
): void {
  const judged = framesOf(room, sentence, from, to).map((frame) => {
    if (isRefusal(frame)) return frame
    const refusal = refusalOf(frame)
    if (refusal === undefined) return { frame }
    return refusal.spare ? { frame, spare: true as const } : refusal
  })
  const all = judged.filter((one) => 'frame' in one)
  const fit = all.find((one) => !('spare' in one) && !one.frame.spare) ?? all[0]
  if (fit) {
    const { frame, ...spare } = fit
    const { shown, ...proof } = frame
    into.candidates.push({ ...proof, ...question, ...spare, asked: asked(frame), stem: `${ask} ${shown}` })
    return
  }
  const refusal = judged.at(-1)
  if (refusal && isRefusal(refusal)) refuse(into, question.family, text, sentence, refusal)
}
