import type { AttemptScore, ScoresDocument } from './scores.ts'

/** The results in plain words, ended by a line break: each article's best and last, then its attempts over time. */
export function scoresText({ reader, attempts, skipped }: ScoresDocument): string {
  const articles = [...new Set(attempts.map(({ article }) => article))]
  const parts = articles.map((id) => articleText(attempts.filter(({ article }) => article === id)))
  const body = parts.length > 0 ? parts : ['There are none yet: take a quiz, and its result will be here.\n']
  return [`Results of ${reader}\n`, ...body, ...(skipped > 0 ? [`${skippedSentence(skipped)}\n`] : [])].join('\n')
}

function articleText(attempts: readonly AttemptScore[]): string {
  const finished = attempts.filter((attempt) => attempt.finished !== null)
  const best = finished.toSorted((one, other) => share(other) - share(one))[0]
  const last = finished.at(-1)
  const summary = best && last ? [`  Best: ${scoreText(best)}. Last: ${scoreText(last)}.`] : []
  const title = attempts.at(-1)?.title ?? ''
  return [title, ...summary, ...attempts.map((attempt) => `  ${attemptText(attempt)}`), ''].join('\n')
}

function attemptText(attempt: AttemptScore): string {
  const { mode, lookBacks, answered, asked, finished } = attempt
  const result = finished === null ? `${answered} of ${asked} answered so far` : `${scoreText(attempt)} right`
  const looks = lookBacks === 0 ? [] : [counted(lookBacks, 'look back', 'looks back')]
  return [`${localMinute(attempt.started)}: ${result}`, mode, ...looks].join(', ')
}

function scoreText({ correct, asked }: AttemptScore): string {
  return `${correct} of ${asked}`
}

function share({ correct, asked }: AttemptScore): number {
  return asked === 0 ? 0 : correct / asked
}

/** What is said of lines of the log that could not be read. */
export function skippedSentence(skipped: number): string {
  return `${counted(skipped, 'line', 'lines')} of the log could not be read. Nothing was deleted.`
}

/** A number with its noun: `1 line`, `2 lines`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** An instant by the clock on the wall here: `2026-03-09 14:05`. */
export function localMinute(instant: string): string {
  const date = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
