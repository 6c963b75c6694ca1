import type { Journal } from '../records/journal.ts'
import type { Line } from './printer.ts'

/** What is said on leaving before the end: whether it was kept, and what to type to go on. */
export function leavingLines(
  journal: Pick<Journal, 'saving' | 'problem'>,
  kept: 'answers' | 'place',
  line: string,
): Line[] {
  const [subject, goes] = kept === 'answers' ? ['Your answers', 'are'] : ['Your place', 'is']
  const sentence = !journal.saving
    ? `${subject} ${goes} not kept, as you asked. To begin again, type:`
    : journal.problem() !== undefined
      ? `${subject} could not be kept. To begin again, type:`
      : `${subject} ${goes} kept. To go on, type:`
  return [sentence, { typed: line }]
}
