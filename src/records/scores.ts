import type { ItemRecord } from '../quiz/session.ts'
import type { Attempt, History } from './history.ts'
import { type Count, counted, middle, type Overview, overviewOf, scoreOf } from './overview.ts'

/** One attempt in figures; `asked` counts its items, answered or not. */
export interface AttemptScore extends Count {
  readonly id: string
  readonly article: string
  readonly title: string
  readonly mode: Attempt['mode']
  readonly kind: Attempt['kind']
  /** Whether it is the article's first finished quiz: what came after was practised for. */
  readonly first: boolean
  readonly started: string
  /** `null` while an item is open. */
  readonly finished: string | null
  readonly answered: number
  readonly lookBacks: number
  /** The middle one of the times from question to answer; `null` before the first. */
  readonly msPerItem: number | null
  /** Of the skills and sections that were asked about; a section by its id. */
  readonly bySkill: Readonly<Record<string, Count>>
  readonly bySection: Readonly<Record<string, Count>>
}

export interface ArticleScores extends Overview {
  readonly article: string
  /** As it was last. */
  readonly title: string
}

/** What `closeread scores --json` prints: attempts in the order they were started, and each article's put together. */
export interface ScoresDocument {
  readonly schema: 'closeread/scores@1'
  readonly reader: string
  readonly attempts: readonly AttemptScore[]
  readonly articles: readonly ArticleScores[]
  /** Lines of the log that could not be read. */
  readonly skipped: number
}

/** A reader's results, of one article (by its id) or of all. */
export function scoresDocument(reader: string, history: History, skipped: number, article?: string): ScoresDocument {
  const attempts = history.attempts.filter((attempt) => article === undefined || attempt.article === article)
  const ids = [...new Set(attempts.map((attempt) => attempt.article))]
  const quizzes = attempts.filter(({ kind, finished }) => kind === 'quiz' && finished !== undefined)
  const firsts = new Set(ids.map((id) => quizzes.find((quiz) => quiz.article === id)?.id))
  return {
    schema: 'closeread/scores@1',
    reader,
    attempts: attempts.map((attempt) => attemptScore(attempt, firsts.has(attempt.id))),
    articles: ids.map((id) => articleScores(attempts.filter((attempt) => attempt.article === id))),
    skipped,
  }
}

function attemptScore(attempt: Attempt, first: boolean): AttemptScore {
  const { id, article, title, mode, kind, started, finished = null, items, answers, lookBacks } = attempt
  const isCorrect = (item: ItemRecord): boolean => answers.get(item.id)?.correct === true
  const by = (field: 'skill' | 'section') => Object.fromEntries(counted(items, (item) => item[field], isCorrect))
  return {
    id,
    article,
    title,
    mode,
    kind,
    first,
    started,
    finished,
    ...scoreOf(attempt),
    answered: answers.size,
    lookBacks,
    msPerItem: middle([...answers.values()].map(({ ms }) => ms)),
    bySkill: by('skill'),
    bySection: by('section'),
  }
}

function articleScores(attempts: readonly Attempt[]): ArticleScores {
  const { article = '', title = '' } = attempts.at(-1) ?? {}
  return { article, title, ...overviewOf(attempts) }
}
