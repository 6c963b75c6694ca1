import type { Article } from '../article/article.ts'
import { composeQuiz } from '../quiz/compose.ts'
import type { Item } from '../quiz/item.ts'
import {
  type Instant,
  type Mode,
  resumeSession,
  type Session,
  type SessionEvent,
  type SessionPlan,
  startEvent,
  startSession,
  type Withdrawn,
} from '../quiz/session.ts'
import { acquaintanceWith } from './acquaintance.ts'
import type { Attempt, History } from './history.ts'
import { unfinishedAttempt } from './resume.ts'

/** What a person asked of a quiz. */
export interface QuizWish {
  readonly seed?: number
  readonly count?: number
  readonly mode: Mode
  /** Do not go on with an unfinished quiz. */
  readonly fresh: boolean
}

/** Clock and chance for one quiz. */
export interface QuizStamp {
  readonly at: Instant
  /** The new session's id. */
  readonly id: string
  /** Used where no seed was asked for. */
  readonly seed: number
}

export interface PlannedQuiz {
  readonly session: Session
  /** To be logged with the first thing that happens, for a quiz that was only looked at is none. */
  readonly first: readonly SessionEvent[]
}

/** The quiz to take now: the article's unfinished one where that was not declined, otherwise a new one. */
export function planQuiz(
  article: Article,
  bank: readonly Item[],
  history: History,
  wish: QuizWish,
  stamp: QuizStamp,
): PlannedQuiz {
  const left = quizToGoOn(article, history, wish)
  const gone = left ? withdrawals(left, bank, stamp.at) : []
  const resumed = left ? resumeSession(left, article, bank) : undefined
  if (resumed) return { session: resumed, first: gone }
  const seed = wish.seed ?? stamp.seed
  // The same seed is to give the same quiz, whatever the reader knows.
  const familiar = wish.seed === undefined ? acquaintanceWith(history, article.id) : {}
  const size = wish.count === undefined ? {} : { count: wish.count }
  const { items } = composeQuiz(article, bank, { seed, ...size, ...familiar })
  const planned = begin({ session: stamp.id, article, mode: wish.mode, kind: 'quiz', seed, items }, stamp.at)
  return { ...planned, first: [...gone, ...planned.first] }
}

/** The items of an unfinished quiz that can be answered no more, for their lesson was edited. */
function withdrawals({ id: session, items, answers }: Attempt, bank: readonly Item[], at: Instant): Withdrawn[] {
  const there = new Set(bank.map(({ id }) => id))
  const gone = items.filter(({ id }) => !answers.has(id) && !there.has(id))
  return gone.map(({ id: item }) => ({ type: 'withdrawn', at, session, item }))
}

/** A session before its first answer, with its start to log. */
export function begin(plan: SessionPlan, at: Instant): PlannedQuiz {
  return { session: startSession(plan), first: [startEvent(plan, at)] }
}

/** The article's unfinished quiz, where it is not declined: by `--new`, by another seed, or by asking for a test where it was practice. */
export function quizToGoOn(
  article: Pick<Article, 'id'>,
  history: History,
  { fresh, seed, mode }: QuizWish,
): Attempt | undefined {
  const left = unfinishedAttempt(history, article.id)
  const declined =
    fresh || (seed !== undefined && seed !== left?.seed) || (mode === 'test' && left?.mode === 'practice')
  return declined ? undefined : left
}
