import type { Session } from '../quiz/session.ts'
import { type Missed, summarise, type Tally } from '../quiz/summary.ts'
import { count, skillNames } from '../quiz/wording.ts'
import { reasonLines } from './feedback-view.ts'

/** The end of a quiz in words: score, by skill, by section, and what was missed with its evidence. */
export function summaryLines(session: Session): string[] {
  const { bySkill, bySection, missed, lookBacks, ...all } = summarise(session)
  return [
    'The end of the quiz.',
    `Score: ${outOf(all)} correct.`,
    ...(lookBacks > 0 ? [`You looked back ${count(lookBacks, 'time')}.`] : []),
    '',
    'By skill:',
    ...bySkill.map((tally) => `- ${skillNames[tally.skill]}: ${outOf(tally)}`),
    '',
    'By section:',
    ...bySection.map((tally) => `- ${tally.title}: ${outOf(tally)}`),
    ...missedLines(session, missed),
  ]
}

function missedLines({ article, items }: Session, missed: readonly Missed[]): string[] {
  if (missed.length === 0) return ['', 'Nothing was missed.']
  return [
    '',
    `${count(missed.length, 'question')} missed:`,
    ...missed.flatMap(({ item, feedback }) => [
      '',
      `Question ${items.indexOf(item) + 1}: ${item.stem}`,
      ...reasonLines(article, feedback),
    ]),
  ]
}

function outOf({ correct, asked }: Tally): string {
  return `${correct} of ${asked}`
}
