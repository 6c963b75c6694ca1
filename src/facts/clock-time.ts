import { isContentWord, type Token } from './token.ts'

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
  const before = tokens[at - 1]?.lower ?? ''
  // "won by 1:12"
  const isMargin =
    before === 'by' && /^(?:w[io]n|winning|wins|leads?|led|beat|beaten|clear|ahead)$/.test(tokens[at - 2]?.lower ?? '')
  const isBare = tokens[at]?.text.includes(':') && beforeTime.test(before) && !isMargin
  return isBare || isDottedTime(tokens, at) ? { to: at + 1, value } : undefined
}

/** So many tokens around a time another one may stand. */
const near = 12

/** "until about 3.45, he said", "at 9.45 a.m. instead of 8.10" */
function isDottedTime(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (!tokens[at]?.text.includes('.') || after?.text === '%' || isContentWord(after)) return false
  const before = /^(?:about|around|nearly|almost)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (/^(?:until|till)$/.test(tokens[before]?.lower ?? '')) return true
  const behind = tokens.slice(at + 1, at + 5).map(({ lower }) => lower)
  if (ofDay.test(behind.join(' '))) return true
  const around = tokens.slice(Math.max(0, at - near), at + near)
  return around.some(
    ({ text }, place) => /^\d{1,2}\.[0-5]\d$/.test(text) && /^[ap]\.?m/.test(around[place + 1]?.lower ?? ''),
  )
}

/** "6.15 in the morning", "5.30 the following morning" */
const ofDay =
  /^(?:in the|(?:on )?the (?:following|next|same)|that|this|on \w+day) (?:morning|afternoon|evening|night)\b/

/** "1830 GMT": what makes four digits a time, and no year. */
const zone = /^(?:GMT|BST|UTC|CET|EST|EDT|PST|PDT|hours|hrs|slot)$/
const beforeTime = /^(?:at|around|about|approximately|by|until|till|after|before|since|from|past)$/
