import { isNewer, readEvent } from './line.ts'

/** An event as it was written, whichever version wrote it, so that moving it loses nothing. */
export interface LogLine {
  /** When it happened; empty where it does not say. */
  readonly at: string
  /** Its JSON, without spaces and line break. */
  readonly text: string
}

export interface LogLines {
  readonly events: readonly LogLine[]
  /** Lines that are no event, as they stand. */
  readonly unreadable: readonly string[]
}

/** The text of a log, taken apart. */
export function logLines(text: string): LogLines {
  const events: LogLine[] = []
  const unreadable: string[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const event = logLine(parsed(line))
    if (event) events.push(event)
    else unreadable.push(line)
  }
  return { events, unreadable }
}

/** The event that parsed JSON holds; one of a newer version is taken on trust. */
export function logLine(value: unknown): LogLine | undefined {
  const event = readEvent(value)
  if (!event && !isNewer(value)) return undefined
  return { at: event?.at ?? whenOf(value), text: JSON.stringify(value) }
}

/** Two logs as one: each event once, in the order they happened. Which log comes first, and how often, changes nothing. */
export function mergeEvents(one: readonly LogLine[], other: readonly LogLine[]): LogLine[] {
  const lines = new Map([...one, ...other].map((line) => [line.text, line]))
  return [...lines.values()].toSorted((a, b) => order(a.at, b.at) || order(a.text, b.text))
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function whenOf(value: unknown): string {
  const { at } = value as { at?: unknown }
  return typeof at === 'string' ? at : ''
}
