import { monthCuts, monthNames, numberInWords } from '../facts/words/numbers.ts'

/**
 * "6.10am", "6:10 a.m.", "06:10", "18:10" for "6.10pm"; the half of the day may be left out, for it is seldom what was
 * read for.
 */
export function timeSpellings(text: string, value: number, told: string): string[] {
  const [hour, minute] = [Math.floor(value / 100), String(value % 100).padStart(2, '0')]
  const bare = (hour: number) => [
    `${hour}:${minute}`,
    `${hour}.${minute}`,
    ...(hour < 10 ? [`0${hour}:${minute}`] : []),
    ...(minute === '00' ? [String(hour)] : []),
  ]
  const inHalf = (hour: number, half: string) =>
    bare(hour).flatMap((form) => [`${form}${half}m`, `${form} ${half}m`, `${form} ${half}.m.`])
  const spoken = numberInWords(hour)
  const words = minute === '00' ? [`${hour} o'clock`, ...(spoken ? [spoken, `${spoken} o'clock`] : [])] : []
  // "scored at 19:56": that is no time of the day.
  if (ofMatch.test(told)) return bare(hour).filter((form) => form !== text)
  const half = /[ap]/i.exec(text)?.[0].toLowerCase()
  const isAfternoon = half === 'p' && hour < 12
  // "05:00" is no 5pm.
  const inFigures = bare(hour).filter((form) => !isAfternoon || !form.startsWith('0'))
  const forms =
    half === undefined
      ? [...bare(hour), ...words, ...inOwnHalf(text, hour, told).flatMap(([hour, half]) => inHalf(hour, half))]
      : [...inHalf(hour, half), ...inFigures, ...words, ...(isAfternoon ? bare(hour + 12) : [])]
  const named = hour === 12 && minute === '00' ? (ofTwelve[half ?? ''] ?? []) : []
  return [...forms, ...named].filter((form) => form !== text)
}

const ofTwelve: Readonly<Record<string, readonly string[]>> = { a: ['midnight'], p: ['noon', 'midday'] }

const ofMatch =
  /\b(?:goals?|scor(?:ed|es|ing)|power play|(?:first|second|third)[ -](?:period|quarter|half)|half-time)\b/

/** Hour and half of the day of a time told without: "20:50", "0130 GMT"; "7:00" may be in either, if no word tells. */
function inOwnHalf(text: string, hour: number, told: string): [number, string][] {
  if (hour > 12) return [[hour - 12, 'p']]
  const half = /\bmorning\b/.test(told) ? 'a' : /\b(?:afternoon|evening)\b/.test(told) ? 'p' : undefined
  if (half !== undefined) return [[hour, half]]
  const isOfDay = /^(?:\d{4}|0\d.*)$/.test(text)
  return isOfDay
    ? hour < 12
      ? [[hour, 'a']]
      : []
    : [
        [hour, 'a'],
        [hour, 'p'],
      ]
}

const tens = ['', 'tens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

export function decadeSpellings(value: number): string[] {
  const ten = value % 100
  // "The eighties" are those of the last century.
  return ten < 20 || value < 1900 ? [] : [`${ten}s`, tens[ten / 10] ?? '']
}

export function daySpellings(text: string, value: number): string[] {
  const month = monthNames[(Math.floor(value / 100) % 100) - 1] ?? ''
  const day = value % 100
  const year = /\d{4}/.exec(text)?.[0]
  const short = [
    `${month} ${day}`,
    `${day} ${month}`,
    `${day}${ordinal(day)} ${month}`,
    `${month} ${day}${ordinal(day)}`,
    `the ${day}${ordinal(day)} of ${month}`,
    ...monthCuts(month).flatMap((cut) => [
      `${cut} ${day}`,
      `${day} ${cut}`,
      `${cut} ${day}${ordinal(day)}`,
      `${day}${ordinal(day)} ${cut}`,
    ]),
  ]
  const full = year === undefined ? [] : short.map((form) => `${form} ${year}`)
  const feast = year === undefined ? (feasts[value] ?? []) : []
  return [...short, ...full, ...feast].filter((form) => form !== text)
}

/** Days that have a name, by month and day. */
const feasts: Readonly<Record<number, readonly string[]>> = {
  101: ["New Year's Day"],
  214: ["Valentine's Day", "St Valentine's Day"],
  1031: ['Halloween', "Hallowe'en"],
  1224: ['Christmas Eve'],
  1225: ['Christmas', 'Christmas Day'],
  1226: ['Boxing Day'],
  1231: ["New Year's Eve"],
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
