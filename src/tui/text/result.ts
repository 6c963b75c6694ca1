import type { Session } from '../../quiz/session.ts'
import { summarise, type Tally } from '../../quiz/summary.ts'
import { count, skillNames } from '../../quiz/wording.ts'
import { blank, type Line, line, paragraph } from '../lines.ts'
import { evidenceLines, labelled, responseLines } from './feedback.ts'

/** The end of a session: the score, by skill, by section, and what was missed with its proof. */
export function resultLines(session: Session, width: number, ascii: boolean): Line[] {
  const summary = summarise(session)
  const { article } = session
  const lookBacks = summary.lookBacks > 0 ? [line(`You looked back ${count(summary.lookBacks, 'time')}.`, 'quiet')] : []
  const missed = summary.missed.flatMap(({ item, feedback }) => [
    blank,
    ...paragraph(item.stem, width, 'title'),
    ...responseLines(feedback, width),
    ...labelled('The right answer', feedback.key, width),
    ...feedback.evidence.flatMap((span) => evidenceLines(article, span, width, ascii)).slice(0, -1),
  ])
  return [
    line(`You got ${summary.correct} of ${summary.asked} right.`, 'title'),
    ...lookBacks,
    blank,
    line('By skill', 'heading'),
    ...summary.bySkill.flatMap((tally) => tallyLines(skillNames[tally.skill], tally, width)),
    blank,
    line('By section', 'heading'),
    ...summary.bySection.flatMap((tally) => tallyLines(tally.title, tally, width)),
    ...(missed.length > 0 ? [blank, line('What you missed', 'heading'), ...missed] : []),
  ]
}

function tallyLines(name: string, { correct, asked }: Tally, width: number): Line[] {
  return paragraph(`${correct} of ${asked}  ${name}`, width, 'body', { indent: 2 })
}
