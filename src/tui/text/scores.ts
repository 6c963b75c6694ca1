import { type Skill, skills } from '../../facts/fact.ts'
import { count, sessionNames, skillNames } from '../../quiz/wording.ts'
import { localMinute } from '../../records/day.ts'
import { type Count, share } from '../../records/overview.ts'
import type { ArticleScores, AttemptScore, ScoresDocument } from '../../records/scores.ts'
import { skippedSentence } from '../../records/scores-text.ts'
import { blank, type Line, line, paragraph } from '../lines.ts'

const heights = { drawn: [...'▁▂▃▄▅▆▇█'], typed: [...'_.-=+*%#'] } as const
const barWidth = 10

/** A reader's results: each article put together with its quizzes as a chart, then its attempts, the latest first. */
export function scoresLines(
  { reader, attempts, articles, skipped }: ScoresDocument,
  width: number,
  ascii: boolean,
): Line[] {
  const none = paragraph('There are none yet: take a quiz, and its result will be here.', width)
  const parts = articles.flatMap((scores) => [
    blank,
    ...articleLines(
      scores,
      attempts.filter(({ article }) => article === scores.article),
      width,
      ascii,
    ),
  ])
  const note = skipped > 0 ? [blank, ...paragraph(skippedSentence(skipped), width, 'notice')] : []
  return [line(`Results of ${reader}`, 'title'), ...(parts.length > 0 ? parts : [blank, ...none]), ...note]
}

function articleLines(scores: ArticleScores, attempts: readonly AttemptScore[], width: number, ascii: boolean): Line[] {
  const { title, first, best, last, practice, bySkill, bySection, msPerItem, lookBacks } = scores
  const quizzes = attempts.filter(({ kind, finished }) => kind === 'quiz' && finished !== null)
  const indented = (text: string) => paragraph(text, width, 'body', { indent: 2 })
  const put = first && best && last ? indented(`First ${said(first)}, best ${said(best)}, last ${said(last)}`) : []
  const pace = msPerItem === null ? '' : `, ${count(Math.max(1, Math.round(msPerItem / 1000)), 'second')} a question`
  const looks = lookBacks === 0 ? '' : `, looked back ${count(lookBacks, 'time')}`
  const totals = Object.entries(bySkill).map(([skill, counted]) => ({ name: skillNames[skill as Skill], ...counted }))
  const sections = Object.values(bySection).map(({ title: name, ...counted }) => ({ name, ...counted }))
  return [
    ...paragraph(title, width, 'heading'),
    ...put,
    ...(quizzes.length > 1 ? indented(`Over time ${chart(quizzes, width - 12, ascii)}`) : []),
    ...(practice.asked > 0 ? indented(`Practice after it ${said(practice)}`) : []),
    ...indented(`${count(scores.quizzes, 'quiz', 'quizzes')} finished${pace}${looks}`),
    blank,
    ...totals
      .toSorted((one, other) => rank(one.name) - rank(other.name))
      .flatMap((total) => barLines(total, width, ascii)),
    blank,
    ...sections.flatMap((total) => barLines(total, width, ascii)),
    blank,
    ...attempts.toReversed().flatMap((attempt) => indented(attemptText(attempt))),
  ]
}

function rank(name: string): number {
  return skills.findIndex((skill) => skillNames[skill] === name)
}

/** One mark a quiz, as high as its score; the latest ones where there is no room for all. */
function chart(quizzes: readonly AttemptScore[], room: number, ascii: boolean): string {
  const marks = ascii ? heights.typed : heights.drawn
  return quizzes
    .slice(-room)
    .map((quiz) => marks[Math.min(marks.length - 1, Math.floor(share(quiz) * marks.length))])
    .join('')
}

function barLines({ name, ...counted }: Count & { readonly name: string }, width: number, ascii: boolean): Line[] {
  const filled = Math.round(share(counted) * barWidth)
  const [full, empty] = ascii ? ['#', '.'] : ['█', '░']
  const bar = full.repeat(filled) + empty.repeat(barWidth - filled)
  const figures = said(counted).padStart(9)
  const lead = `  ${bar} ${figures}  `
  return paragraph(name, width, 'body', { indent: lead.length, lead })
}

function attemptText(attempt: AttemptScore): string {
  const { kind, mode, answered, asked, finished, started, lookBacks } = attempt
  const what = kind === 'quiz' ? mode : sessionNames[kind].toLowerCase()
  const result = finished === null ? `${answered} of ${asked} answered so far` : `${said(attempt)} right`
  const looks = lookBacks === 0 ? [] : [count(lookBacks, 'look back', 'looks back')]
  return `${localMinute(started)}  ${[result, what, ...looks].join(', ')}`
}

function said({ correct, asked }: Count): string {
  return `${correct} of ${asked}`
}
