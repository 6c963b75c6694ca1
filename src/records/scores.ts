import type { ItemRecord } from '../quiz/session.ts'
import type { Attempt, History } from './history.ts'

export interface Count {
  readonly asked: number
  readonly correct: number
}

/** One attempt in figures; `asked` counts its items, answered or not. */
export interface AttemptScore extends Count {
  readonly id: string
  readonly article: string
  readonly title: string
  readonly mode: Attempt['mode']
  readonly started: string
  /** `null` while an item is open. */
  readonly finished: string | null
  readonly answered: number
  readonly lookBacks: number
  /** Of the skills and sections that were asked about; a section by its id. */
  readonly bySkill: Readonly<Record<string, Count>>
  readonly bySection: Readonly<Record<string, Count>>
}

/** What `closeread scores --json` prints: attempts in the order they were started. */
export interface ScoresDocument {
  readonly schema: 'closeread/scores@1'
  readonly reader: string
  readonly attempts: readonly AttemptScore[]
  /** Lines of the log that could not be read. */
  readonly skipped: number
}

/** A reader's results, of one article (by its id) or of all. */
export function scoresDocument(reader: string, history: History, skipped: number, article?: string): ScoresDocument {
  const attempts = history.attempts.filter((attempt) => article === undefined || attempt.article === article)
  return { schema: 'closeread/scores@1', reader, attempts: attempts.map(attemptScore), skipped }
}

/** One attempt in figures. */
export function attemptScore(attempt: Attempt): AttemptScore {
  const { id, article, title, mode, started, finished = null, items, answers, lookBacks } = attempt
  const count = (of: readonly ItemRecord[]) => ({
    asked: of.length,
    correct: of.filter((item) => answers.get(item.id)?.correct).length,
  })
  const by = (field: 'skill' | 'section') => {
    const values = [...new Set(items.map((item) => item[field]))]
    return Object.fromEntries(values.map((value) => [value, count(items.filter((item) => item[field] === value))]))
  }
  return {
    id,
    article,
    title,
    mode,
    started,
    finished,
    asked: items.length,
    answered: answers.size,
    correct: count(items).correct,
    lookBacks,
    bySkill: by('skill'),
    bySection: by('section'),
  }
}
