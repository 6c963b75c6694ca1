import type { LogEvent } from './event.ts'

/** What comes first of two things that happened in the same millisecond. */
const rank: { readonly [Type in LogEvent['type']]: number } = {
  opened: 0,
  placed: 1,
  'finished-reading': 2,
  checked: 3,
  checkpoints: 4,
  started: 5,
  'looked-back': 6,
  answered: 7,
  continued: 8,
  withdrawn: 9,
  retired: 10,
}

/** Events in the one order they have, however their logs were put together, each of them once. */
export function inOrder(events: readonly LogEvent[]): readonly LogEvent[] {
  return isInOrder(events) ? events : events.toSorted(compare).filter(differsFromBefore)
}

function isInOrder(events: readonly LogEvent[]): boolean {
  for (let index = 1; index < events.length; index++) {
    if (compare(events[index - 1] as LogEvent, events[index] as LogEvent) >= 0) return false
  }
  return true
}

function differsFromBefore(event: LogEvent, index: number, sorted: readonly LogEvent[]): boolean {
  const before = sorted[index - 1]
  return !before || compare(before, event) !== 0
}

function compare(one: LogEvent, other: LogEvent): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  if (one.type !== other.type) return rank[one.type] - rank[other.type]
  const [oneText, otherText] = [JSON.stringify(one), JSON.stringify(other)]
  return oneText === otherText ? 0 : oneText < otherText ? -1 : 1
}
