import type { Instant, SessionEvent } from '../quiz/session.ts'

/** One line of a reader's log. */
export type LogEvent = SessionEvent | ReadingEvent
export type ReadingEvent = Opened | Placed | Finished

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
