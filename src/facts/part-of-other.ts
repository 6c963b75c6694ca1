import type { Quantity } from './quantity.ts'
import { isAmount, isNumeral, type Token } from './token.ts'
import { isFunctionWord } from './words/closed.ts'
import { demonyms } from './words/lists.ts'
import { weekdays } from './words/name-words.ts'
import { joinedUnits, smallWords, tensWords } from './words/numbers.ts'

const rangeBefore =
  /^(?:between|from|or|versus|vs|chapter|page|section|article|flight|number|no|unit|room|grade|year|age|aged|junction|figure|fig|table|step|part|phase|level|type|route|highway|channel|issue|volume|episode|season|act|scene|verse|line|ext|extension|x|☎)$/
const rangeAfter = /^(?:to|or|am|pm|a\.m|p\.m|o'clock|and)$/

const [tens, small] = [new Set(tensWords), new Set(smallWords.slice(1, 10))]

/** Whether the number is half of something else: a range, a score, an age, a time, a conversion in brackets, a street or model number. */
export function isPartOfOther(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from, to, kind, text } = quantity
  if (isOfChange(tokens, quantity)) return false
  const before = tokens[from - 1]
  const after = tokens[to]
  const second = tokens[to + 1]
  if (before && (/^[-–—/(#:+[.]$/.test(before.text) || rangeBefore.test(before.lower)))
    return kind !== 'year' || before.lower !== 'from' || isRange(after, second)
  if (isInNotes(tokens, from)) return true
  // "fifty nine"
  if (tens.has(before?.lower ?? '') || (tens.has(text.toLowerCase()) && small.has(after?.lower ?? ''))) return true
  if (kind === 'count' && isFirm(tokens, from, to)) return true
  // "known as '771": what a thing is called.
  if (/^['‘]$/.test(before?.text ?? '') && before?.end === tokens[from]?.start) return true
  // "PS2,495": a number cut in two.
  if (before?.text === ',' && before.end === tokens[from]?.start) return true
  const isOfUnit = kind === 'count' && isJoined(tokens, to)
  if (
    !isOfUnit &&
    after &&
    (/^[-–—/:°+]$/.test(after.text) || /^['’]s?$/.test(after.text)) &&
    after.start === tokens[to - 1]?.end
  )
    return true
  // "Feb. 23, 2015 -- The bridge": when it was written.
  if (from === 0 && kind === 'day' && /^[-–—]+$/.test(after?.text ?? '')) return true
  if (isRange(after, second)) return true
  if (after?.lower === "o'clock") return true
  if (isRangeEnd(tokens, from)) return true
  if (before?.lower === 'of' && /^aged?$/.test(tokens[from - 2]?.lower ?? '')) return true
  if (/^[-–—]$/.test(after?.text ?? '') && second?.kind === 'number') return true
  if (from === 0 && kind === 'count' && (after?.text === ',' || /^\p{Lu}/u.test(after?.text ?? ''))) return true
  // "Halmer's Seven": a title's.
  const isCapital = kind === 'count' && /^\p{Lu}\p{Ll}/u.test(text)
  if (isCapital && before && !/^[.!?:"“‘'–—-]$/.test(before.text)) return true
  // "10 to 12", "2% to 3%", "16- to 18-year-olds"
  const joint = kind === 'percent' ? /^[-%]$/ : /^-$/
  const third = joint.test(tokens[from - 2]?.text ?? '') ? tokens[from - 3] : tokens[from - 2]
  if (/^(?:and|to)$/.test(before?.lower ?? '') && third !== undefined && isNumeral(third)) return true
  if (isOfUnit) return false
  if (after?.lower === 'and' && second?.kind === 'number') return true
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return false
  // "the 1961 Convention", "the 2014 protests": a year that is part of a name.
  if (/^(?:1[4-9]|20)\d\d$/.test(text)) return true
  if (/^[x×]$/i.test(after?.text ?? '')) return true
  // "Boeing 747" and "A$7.17", but "in the UK 69%".
  if (
    before?.kind === 'word' &&
    (kind === 'count' || before.end === tokens[from]?.start) &&
    /^\p{Lu}/u.test(before.text) &&
    !(before === tokens[0] && isFunctionWord(before.lower)) &&
    !weekdays.has(before.lower)
  )
    return true
  if (before?.text === ',' && after?.text === ',') return true
  // "Ninety Mile Beach", "6 ½": a name, a fraction.
  if (/^\p{Lu}/u.test(after?.text ?? '') && !demonyms.has((after?.lower ?? '').replace(/s$/, ''))) return true
  if (/^[½¼¾⅓⅔⅛]/.test(after?.text ?? '')) return true
  return /:/.test(text)
}

/** "3 is looking to music": the number a sentence starts with, tokens `from` up to `to`, is what a firm is called. */
export const isFirm = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 && /^(?:is|was|has|said|says|will)$/.test(tokens[to]?.lower ?? '')

const changed =
  /^(?:(?:rise|rising|rose|grow|grew|climb|jump|soar|increas|rais|fall|fell|drop|slump|plung|declin|decreas|dip|slip|shrink|shrank|shrunk|cut|reduc|lower|narrow|widen|swell|swollen|surg|go|goes|going|went|gone|mov|chang|expand|improv|slow)(?:e|es|ed|s|n|en|ing|ped|ping|ting)?|up|down)$/

/** "fell by 21%, from", "doubled from": the one number follows from the other. */
const tellsRatio =
  /^(?:%|percent|cent|(?:doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)|half|twice|times|fold|\w+fold)$/

/** How far "from" may stand behind the word of change, and "to" behind the first number. */
const [mostToFrom, mostToEnd] = [9, 7]

/** "Sales fell from 28% last year to 27%": what went from one number to another has two, each at a place of its own. */
function isOfChange(tokens: readonly Token[], { from, to, kind, text }: Quantity): boolean {
  const isSure = kind === 'percent' || kind === 'money' || (kind === 'count' && !/^(?:1[4-9]|20)\d\d$/.test(text))
  const preposition = tokens[from - 1]?.lower
  if (!isSure || (preposition !== 'from' && preposition !== 'to')) return false
  const start =
    preposition === 'from'
      ? from - 1
      : tokens.findLastIndex(({ lower }, at) => lower === 'from' && at < from && at >= from - mostToEnd - 4)
  const end =
    preposition === 'to'
      ? from - 1
      : tokens.findIndex(({ lower }, at) => lower === 'to' && at >= to && at < to + mostToEnd)
  if (start < 0 || end < 0) return false
  const isJoint = tokens.slice(start, end).some(({ text: one }) => /^[,;:]$/.test(one))
  const before = tokens.slice(Math.max(0, start - mostToFrom), start)
  return (
    isAmount(tokens[start + 1]) &&
    isAmount(tokens[end + 1]) &&
    !isJoint &&
    before.some(({ lower }) => changed.test(lower)) &&
    !before.some(({ lower }) => tellsRatio.test(lower))
  )
}

/** "(14, 15)": the numbers of notes. */
function isInNotes(tokens: readonly Token[], at: number): boolean {
  const isNote = (token: Token | undefined) => token !== undefined && (token.kind === 'number' || token.text === ',')
  let [from, to] = [at, at]
  while (isNote(tokens[from - 1])) from--
  while (isNote(tokens[to + 1])) to++
  return to > from && tokens[from - 1]?.text === '(' && tokens[to + 1]?.text === ')'
}

const joined = new RegExp(`^(?:${joinedUnits.join('|')})(?:-|$)`)

/** "12-hour", "37-year-old": the hyphen joins the number to what it counts. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [hyphen, unit] = [tokens[at], tokens[at + 1]]
  return (
    /^[-‑]$/.test(hyphen?.text ?? '') &&
    hyphen?.start === tokens[at - 1]?.end &&
    unit?.start === hyphen?.end &&
    joined.test(unit?.text ?? '')
  )
}

/** "from May 3 to June 9": the end of a range. */
function isRangeEnd(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:to|and|until)$/.test(tokens[from - 1]?.lower ?? '')) return false
  return tokens.slice(Math.max(0, from - 7), from - 1).some(({ lower }) => lower === 'from' || lower === 'between')
}

function isRange(after: Token | undefined, second: Token | undefined): boolean {
  return rangeAfter.test(after?.lower ?? '') && isAmount(second)
}
