import type { Article } from '../article/article.ts'
import type { Item } from '../quiz/item.ts'
import { presentItems, seedForAnotherOrder } from '../quiz/present.ts'
import type { Mode, SessionKind } from '../quiz/session.ts'
import type { History } from './history.ts'
import { begin, type PlannedQuiz, type QuizStamp } from './plan.ts'

/** What is to be asked once more, of one article. */
export interface Practice {
  readonly kind: Exclude<SessionKind, 'quiz'>
  readonly items: readonly Item[]
  /** The same items as they were last shown. */
  readonly shown: readonly Item[]
}

/** A session of items that were asked before: each with its options in another order than last time, where it has one. */
export function planPractice(article: Article, practice: Practice, mode: Mode, stamp: QuizStamp): PlannedQuiz {
  const { kind, items, shown } = practice
  const seed = seedForAnotherOrder(items, shown, stamp.seed)
  return begin({ session: stamp.id, article, mode, kind, seed, items: presentItems(items, seed) }, stamp.at)
}

/** Items of an article's bank as the reader last saw them; one that was never asked, as it stands. */
export function lastShown(items: readonly Item[], bank: readonly Item[], history: History, article: string): Item[] {
  const byId = new Map(bank.map((item) => [item.id, item]))
  const own = history.attempts.filter((attempt) => attempt.article === article)
  return items.map((item) => {
    const attempt = own.findLast((one) => one.items.some(({ id }) => id === item.id))
    const asked = attempt?.items.flatMap(({ id }) => byId.get(id) ?? []) ?? []
    return presentItems(asked, attempt?.seed ?? 0).find(({ id }) => id === item.id) ?? item
  })
}
