import { type PlainFace, plainFace } from '../../src/plain/face.ts'
import { lineInput } from '../../src/plain/lines.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import type { Journal } from '../../src/records/journal.ts'
import type { QuizWish } from '../../src/records/plan.ts'

export interface Desk {
  readonly face: PlainFace
  /** All that was printed. */
  readonly out: () => string
  readonly err: () => string
}

export interface DeskOptions {
  readonly typed?: string
  readonly journal?: Journal
  /** Whether a person sits at a terminal. */
  readonly tty?: boolean
  readonly columns?: number
  readonly wish?: Partial<QuizWish>
}

/** A journal that holds its events in memory. */
export function memoryJournal(events: LogEvent[] = [], problem?: string): Journal {
  return {
    append: (event) => {
      events.push(event)
    },
    events: () => events,
    history: () => foldHistory(events),
    skipped: () => 0,
    problem: () => problem,
    saving: true,
  }
}

/** The line mode at a desk without a terminal: what will be typed goes in, what was printed comes out. */
export function sitDown({ typed = '', journal = memoryJournal(), tty = false, columns = 80, wish }: DeskOptions): Desk {
  const out: string[] = []
  const err: string[] = []
  let ids = 0
  // Whoever sits down later does so at a later time.
  let seconds = 1000 * journal.events().length
  const face = plainFace({
    input: lineInput(chunks(typed)),
    inputIsTTY: tty,
    stdout: { write: (text) => out.push(text), isTTY: tty, columns },
    stderr: { write: (text) => err.push(text), isTTY: tty, columns },
    journal,
    wish: { mode: 'practice', fresh: false, seed: 1, ...wish },
    now: () => new Date(Date.UTC(2026, 0, 2, 3, 4, seconds++)),
    newId: () => `session-${ids++ + journal.events().length}`,
    drawSeed: () => 3,
  })
  return { face, out: () => out.join(''), err: () => err.join('') }
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text)
}
