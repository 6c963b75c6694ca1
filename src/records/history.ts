import type { Answered, Instant, ItemRecord, Mode, SessionEvent, SessionKind, Started } from '../quiz/session.ts'
import type { LogEvent, Opened, Placed, Retired } from './event.ts'
import { inOrder } from './order.ts'

/** One run through a quiz, as the log tells it. It needs no lesson: an edited one leaves its numbers as they were. */
export interface Attempt {
  readonly id: string
  readonly article: string
  readonly title: string
  readonly mode: Mode
  readonly kind: SessionKind
  readonly seed: number
  readonly started: Instant
  /** When its last answer came; absent while an item is open. */
  readonly finished?: Instant
  /** Without those that left the lesson before they were answered. */
  readonly items: readonly ItemRecord[]
  /** By item id, in the order they were given. An item's first answer counts. */
  readonly answers: ReadonlyMap<string, Answered>
  readonly lookBacks: number
  /** What it began with and what happened in it, each event once: what a resumed session replays. */
  readonly start: Started
  readonly events: readonly SessionEvent[]
}

export interface History {
  /** In the order they were started. */
  readonly attempts: readonly Attempt[]
  /** The latest place in each article. */
  readonly places: ReadonlyMap<string, Placed>
  /** When each article was last opened; the latest last. */
  readonly opened: ReadonlyMap<string, Opened>
  /** Articles whose last page was reached. */
  readonly finishedReading: ReadonlySet<string>
  /** Whether the reader wants checkpoints; absent while never said. */
  readonly checkpoints?: boolean
  /** Facts that were found gone from their lessons, as it happened. */
  readonly retired: readonly Retired[]
}

/** What a log amounts to. The order its events stand in, and how often one stands there, make no difference. */
export function foldHistory(log: readonly LogEvent[]): History {
  const events = inOrder(log)
  const attempts = new Map<string, GrowingAttempt>()
  // A clock that was set back can put an answer before its start.
  for (const event of events)
    if (event.type === 'started' && !attempts.has(event.session)) attempts.set(event.session, begin(event))
  const places = new Map<string, Placed>()
  const opened = new Map<string, Opened>()
  const finishedReading = new Set<string>()
  const retired: Retired[] = []
  let checkpoints: boolean | undefined
  for (const event of events) {
    switch (event.type) {
      case 'opened':
        opened.delete(event.article)
        opened.set(event.article, event)
        break
      case 'placed':
        places.set(event.article, event)
        break
      case 'finished-reading':
        finishedReading.add(event.article)
        break
      case 'checkpoints':
        checkpoints = event.on
        break
      case 'retired':
        retired.push(event)
        break
      case 'started':
      case 'checked':
        break
      default: {
        const attempt = attempts.get(event.session)
        if (attempt) goOn(attempt, event)
      }
    }
  }
  const wish = checkpoints === undefined ? {} : { checkpoints }
  const asked = [...attempts.values()].filter(({ items }) => items.length > 0)
  return { attempts: asked, places, opened, finishedReading, ...wish, retired }
}

interface GrowingAttempt extends Attempt {
  finished?: Instant
  lookBacks: number
  items: readonly ItemRecord[]
  readonly answers: Map<string, Answered>
  readonly events: SessionEvent[]
}

function begin(start: Started): GrowingAttempt {
  const { session: id, article, title, mode, kind, seed, at: started, items } = start
  return { id, article, title, mode, kind, seed, started, items, answers: new Map(), lookBacks: 0, start, events: [] }
}

function goOn(attempt: GrowingAttempt, event: SessionEvent): void {
  if (event.type === 'answered') {
    if (attempt.answers.has(event.item) || !attempt.items.some((item) => item.id === event.item)) return
    attempt.answers.set(event.item, event)
  }
  if (event.type === 'withdrawn' && !attempt.answers.has(event.item))
    attempt.items = attempt.items.filter(({ id }) => id !== event.item)
  const isComplete = attempt.answers.size === attempt.items.length
  const latest = isComplete ? [...attempt.answers.values()].at(-1) : undefined
  if (latest) attempt.finished = latest.at
  if (event.type === 'looked-back') attempt.lookBacks++
  attempt.events.push(event)
}
