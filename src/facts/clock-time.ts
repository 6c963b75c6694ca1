import type { Token } from './token.ts'

/** A time of day: "6.10am", "8 p.m.", "22:30". */
export interface ClockTime {
  /** Where its tokens end. */
  readonly to: number
  /** As its digits stand: 1030 for 10:30. */
  readonly value: number
}

/** The time of day that starts at token `at`, or undefined. */
export function clockTimeAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const [, hours, minutes] = /^([012]\d):?([0-5]\d)$/.exec(tokens[at]?.text ?? '') ?? []
  if (hours !== undefined && zone.test(tokens[at + 1]?.text ?? ''))
    return { to: at + 1, value: Number(hours) * 100 + Number(minutes) }
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:]([0-5]\d))?$/.exec(tokens[at]?.text ?? '') ?? []
  if (hour === '' || Number(hour) > 24) return undefined
  const value = Number(hour) * 100 + Number(minute)
  const half = tokens[at + 1]
  if (/^[ap]m$/.test(half?.lower ?? '')) return { to: at + 2, value }
  // The dot of "p.m." is a mark of its own; at the end it is that of the sentence.
  if (/^[ap]\.m\.?$/.test(half?.lower ?? '')) {
    const hasDot = tokens[at + 2]?.text === '.' && tokens[at + 2]?.start === half?.end && at + 3 < tokens.length
    return { to: at + (hasDot ? 3 : 2), value }
  }
  const before = /^(?:about|around|nearly|almost)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const isBare = tokens[at]?.text.includes(':') && beforeTime.test(tokens[at - 1]?.lower ?? '')
  // "until about 3.45, he said"
  const isUntil = /^(?:until|till)$/.test(tokens[before]?.lower ?? '') && tokens[at + 1]?.kind === 'mark'
  return isBare || (isUntil && tokens[at]?.text.includes('.')) ? { to: at + 1, value } : undefined
}

/** "1830 GMT": what makes four digits a time, and no year. */
const zone = /^(?:GMT|BST|UTC|CET|EST|EDT|PST|PDT|hours|hrs|slot)$/
const beforeTime = /^(?:at|around|about|by|until|till|after|before|since|from|past)$/
