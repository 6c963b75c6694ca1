import type { Attempt, History } from '../records/history.ts'
import { unfinishedAttempt } from '../records/resume.ts'
import type { ShelfBook } from './services.ts'
import type { ShelfLine } from './state.ts'

/** The shelf with what the reader has done with each book. */
export function shelfLines(books: readonly ShelfBook[], history: History): ShelfLine[] {
  return books.map((book) => ({ ...book, progress: progressOf(book, history) }))
}

function progressOf({ article, words }: ShelfBook, history: History): string {
  const left = unfinishedAttempt(history, article)
  const best = history.attempts
    .filter((attempt) => attempt.article === article && attempt.kind === 'quiz' && attempt.finished)
    .toSorted((one, other) => share(other) - share(one))[0]
  if (left) return `quiz at question ${left.answers.size + 1}`
  if (best) return `best ${right(best)} of ${best.items.length}`
  if (history.finishedReading.has(article)) return 'read'
  if (history.places.has(article)) return 'begun'
  return words === undefined ? '' : `${words} words`
}

function right(attempt: Attempt): number {
  return [...attempt.answers.values()].filter(({ correct }) => correct).length
}

function share(attempt: Attempt): number {
  return right(attempt) / attempt.items.length
}
