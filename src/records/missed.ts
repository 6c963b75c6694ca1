import type { ItemRecord } from '../quiz/session.ts'
import type { History } from './history.ts'

/**
 * The items of an article's latest finished quiz that were answered wrong and not right since, in the quiz's order:
 * what "again with the missed ones" still has to ask, also after the program was left.
 */
export function stillMissed(history: History, article: string): readonly ItemRecord[] {
  const own = history.attempts.filter((attempt) => attempt.article === article)
  const latest = own.findLastIndex(({ kind, finished }) => kind === 'quiz' && finished !== undefined)
  const [quiz, ...after] = latest === -1 ? [] : own.slice(latest)
  if (!quiz) return []
  const right = new Set(
    after.flatMap(({ answers }) => [...answers.values()].flatMap(({ item, correct }) => (correct ? item : []))),
  )
  return quiz.items.filter(({ id }) => quiz.answers.get(id)?.correct === false && !right.has(id))
}
