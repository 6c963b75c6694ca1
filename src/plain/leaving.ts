import type { Journal } from '../records/journal.ts'

/** What is said on leaving before the end: whether it was kept, and what to type to go on. */
export function leavingLine(
  journal: Pick<Journal, 'saving' | 'problem'>,
  kept: 'answers' | 'place',
  line: string,
): string {
  const [subject, goes] = kept === 'answers' ? ['Your answers', 'are'] : ['Your place', 'is']
  if (!journal.saving) return `${subject} ${goes} not kept, as you asked. To begin again, type: ${line}`
  if (journal.problem() !== undefined) return `${subject} could not be kept. To begin again, type: ${line}`
  return `${subject} ${goes} kept. To go on, type: ${line}`
}
