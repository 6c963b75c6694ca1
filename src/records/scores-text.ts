import { skills } from '../facts/fact.ts'
import { count, sessionNames, skillNames } from '../quiz/wording.ts'
import { localMinute } from './day.ts'
import type { Count } from './overview.ts'
import type { ArticleScores, AttemptScore, ScoresDocument } from './scores.ts'

/** The results in plain words, ended by a line break: each article put together, then its attempts over time. */
export function scoresText({ reader, attempts, articles, skipped }: ScoresDocument): string {
  const parts = articles.map((scores) => [
    scores.title,
    ...summaryLines(scores),
    ...group('Over time', attempts.filter(({ article }) => article === scores.article).map(attemptLine)),
  ])
  const body = parts.length > 0 ? parts : [['There are none yet: take a quiz, and its result will be here.']]
  const note = skipped > 0 ? [[skippedSentence(skipped)]] : []
  return [[`Results of ${reader}`], ...body, ...note].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** What is said of lines of the log that could not be read. */
export function skippedSentence(skipped: number): string {
  return `${count(skipped, 'line')} of the log could not be read. Nothing was deleted.`
}

function summaryLines(scores: ArticleScores): string[] {
  const { first, best, last, practice, bySkill, bySection, msPerItem, lookBacks } = scores
  const quizzes = first && best && last ? [`  First: ${of(first)}. Best: ${of(best)}. Last: ${of(last)}.`] : []
  const after = practice.asked > 0 ? [`  Practice after it: ${of(practice)}.`] : []
  const pace = msPerItem === null ? [] : [`  Time for a question: ${seconds(msPerItem)}.`]
  const looks = lookBacks === 0 ? [] : [`  Looks back at the article: ${lookBacks}.`]
  const named = skills.flatMap((skill) => (bySkill[skill] ? [`${skillNames[skill]}: ${of(bySkill[skill])}`] : []))
  const titled = Object.values(bySection).map((section) => `${section.title}: ${of(section)}`)
  return [
    ...quizzes,
    ...after,
    ...pace,
    ...looks,
    ...group('By kind of question', named),
    ...group('By section', titled),
  ]
}

function group(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${line}`)]
}

function attemptLine(attempt: AttemptScore): string {
  const { kind, mode, lookBacks, answered, asked, finished, started } = attempt
  const result = finished === null ? `${answered} of ${asked} answered so far` : `${of(attempt)} right`
  const what = kind === 'quiz' ? mode : sessionNames[kind].toLowerCase()
  const looks = lookBacks === 0 ? [] : [count(lookBacks, 'look back', 'looks back')]
  return [`${localMinute(started)}: ${result}`, what, ...looks].join(', ')
}

function of({ correct, asked }: Count): string {
  return `${correct} of ${asked}`
}

function seconds(ms: number): string {
  return ms < 1000 ? 'under 1 second' : count(Math.round(ms / 1000), 'second')
}
