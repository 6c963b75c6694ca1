const dayLength = 86_400_000

/** A calendar day where the reader is, as `2026-03-09`. Days compare as texts do. */
export type Day = string

/** The day of an instant by the clock on the wall here. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** How many days from one day to another; negative when the other is earlier. */
export function daysBetween(one: Day, other: Day): number {
  return (Date.parse(other) - Date.parse(one)) / dayLength
}

/** The day that comes `days` after a day. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** An instant by the clock on the wall here: `2026-03-09 14:05`. */
export function localMinute(instant: string): string {
  const date = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}`
}
