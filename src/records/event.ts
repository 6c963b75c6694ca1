import type { Response } from '../quiz/item.ts'
import type { Instant, SessionEvent } from '../quiz/session.ts'

/** One line of a reader's log. */
export type LogEvent = SessionEvent | ReadingEvent | PracticeEvent
export type ReadingEvent = Opened | Placed | Finished
export type PracticeEvent = Checked | CheckpointsSet | Retired

/** An article was opened; `ref` opens it again (a bundled name, an absolute path or a URL; absent for stdin). */
export interface Opened {
  readonly type: 'opened'
  readonly at: Instant
  readonly article: string
  readonly title: string
  readonly ref?: string
}

/** Where the reader is: the paragraph at the top of the screen, so that a resize or an edit keeps the place. */
export interface Placed {
  readonly type: 'placed'
  readonly at: Instant
  readonly article: string
  readonly section: string
  /** 0-based, within the section. */
  readonly paragraph: number
}

/** The last page was reached. */
export interface Finished {
  readonly type: 'finished-reading'
  readonly at: Instant
  readonly article: string
}

/** A try at the question of a checkpoint, at a section's end. It is practice and counts for no score and no schedule. */
export interface Checked {
  readonly type: 'checked'
  readonly at: Instant
  readonly article: string
  readonly section: string
  readonly item: string
  readonly response: Response
  readonly correct: boolean
}

/** The reader switched checkpoints on or off, for every article from now on. */
export interface CheckpointsSet {
  readonly type: 'checkpoints'
  readonly at: Instant
  readonly on: boolean
}

/** A fact that was due is no longer in its lesson: it is not asked again unless a quiz asks it anew. */
export interface Retired {
  readonly type: 'retired'
  readonly at: Instant
  readonly article: string
  readonly fact: string
}
