import type { Item } from '../quiz/item.ts'
import type { History } from './history.ts'

/**
 * The items of an article's latest finished quiz that were answered wrong and whose facts were not right since, in the
 * quiz's order: what "again with the missed ones" still has to ask, also after the program was left.
 */
export function stillMissed(history: History, article: string, bank: readonly Item[]): readonly Item[] {
  const own = history.attempts.filter((attempt) => attempt.article === article)
  const latest = own.findLastIndex(({ kind, finished }) => kind === 'quiz' && finished !== undefined)
  const [quiz, ...after] = latest === -1 ? [] : own.slice(latest)
  if (!quiz) return []
  const right = new Set(
    after.flatMap(({ items, answers }) => items.flatMap(({ id, fact }) => (answers.get(id)?.correct ? fact : []))),
  )
  const missed = quiz.items.filter(({ id, fact }) => quiz.answers.get(id)?.correct === false && !right.has(fact))
  return missed.flatMap(({ id }) => bank.find((item) => item.id === id) ?? [])
}
