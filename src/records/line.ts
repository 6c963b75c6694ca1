import { skills } from '../facts/fact.ts'
import type { ItemRecord } from '../quiz/session.ts'
import { modes } from '../quiz/session.ts'
import type { LogEvent } from './event.ts'
import {
  eachOf,
  id,
  instant,
  listOf,
  oneOf,
  optional,
  type Shape,
  shaped,
  span,
  text,
  truth,
  unfit,
  whole,
  words,
} from './shape.ts'

const version = 1

const itemRecord: Shape<ItemRecord> = {
  id,
  fact: id,
  form: oneOf(['choice', 'true-false', 'gap', 'order']),
  skill: oneOf(skills),
  section: id,
  sectionTitle: text,
  sectionAt: optional(whole),
}

/** What each kind of event must hold; a line that holds less, or something else, is not ours. */
const shapes: { readonly [Type in LogEvent['type']]: Shape<Omit<Extract<LogEvent, { type: Type }>, 'type'>> } = {
  started: {
    at: instant,
    session: id,
    article: id,
    title: text,
    mode: oneOf(modes),
    seed: whole,
    items: listOf(eachOf(itemRecord)),
    kind: oneOf(['quiz', 'missed', 'review']),
  },
  'looked-back': { at: instant, session: id, item: id },
  answered: { at: instant, session: id, item: id, response: words, correct: truth, ms: span },
  continued: { at: instant, session: id, item: id },
  withdrawn: { at: instant, session: id, item: id },
  opened: { at: instant, article: id, title: text, ref: optional(text) },
  placed: { at: instant, article: id, section: id, paragraph: whole },
  'finished-reading': { at: instant, article: id },
  checked: { at: instant, article: id, section: id, item: id, response: words, correct: truth },
  checkpoints: { at: instant, on: truth },
  retired: { at: instant, article: id, fact: id },
}

/** An event as one line of the log, its line break with it. */
export function writeLine(event: LogEvent): string {
  return `${JSON.stringify({ v: version, ...event })}\n`
}

/** The event a line of the log holds, its shown text cleaned; `undefined` for a torn, foreign or newer line. */
export function readLine(line: string): LogEvent | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  return readEvent(value)
}

/** The event an already parsed line holds. */
export function readEvent(value: unknown): LogEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { v, type } = value as { v?: unknown; type?: unknown }
  if (v !== version || typeof type !== 'string' || !Object.hasOwn(shapes, type)) return undefined
  const event = shaped(shapes[type as LogEvent['type']] as Shape<unknown>, value, { type })
  return event === unfit ? undefined : (event as LogEvent)
}

/** Whether an already parsed line was written by a newer version, which may know more kinds of events. */
export function isNewer(value: unknown): boolean {
  const { v, type } = (value ?? {}) as { v?: unknown; type?: unknown }
  return typeof type === 'string' && Number.isInteger(v) && (v as number) > version
}
