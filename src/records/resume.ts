import type { Attempt, History } from './history.ts'

/** The quiz of an article that was left before its end. Only its newest one: an older one was given up for it. */
export function unfinishedAttempt(history: History, articleId: string): Attempt | undefined {
  const newest = history.attempts.findLast(({ article, kind }) => article === articleId && kind !== 'review')
  return newest && newest.finished === undefined ? newest : undefined
}
