import type { Quantity } from '../facts/quantity.ts'
import type { Sentence } from '../facts/sentence.ts'
import { isContentWord, isNumeral } from '../facts/token.ts'
import { isFunctionWord } from '../facts/words/closed.ts'
import { currencies, magnitudes, monthCuts, monthNames, numberInWords, roundInWords } from '../facts/words/numbers.ts'
import { isFiniteVerb } from '../facts/words/verb-forms.ts'
import { isPlural } from './filters/noun-stem.ts'

/** Other ways to type a number or date that are as right as the article's own; `before` is the sentence before it. */
export function spellingsOf(quantity: Quantity, before?: Sentence): string[] {
  const { kind, text, unit, sentence, to } = quantity
  // 4.1 million is 4099999.9999999995 to the machine.
  const value = Math.round(quantity.value * 1000) / 1000
  if (kind === 'day') return daySpellings(text, value)
  if (kind === 'year') return []
  if (kind === 'time') return timeSpellings(text, value, sentence.text)
  if (kind === 'decade') return decadeSpellings(value)
  if (unit === 'metres' && text.endsWith('m'))
    return [String(value), `${value} m`, `${value} metres`, `${value} meters`]
  const bare = text.replace(/^[^\d\p{L}]+|%$/gu, '').trim()
  // "409.30" is 409.3 as well, "40,816.38" is 40816.38.
  const digits = Number.isInteger(value) || /\.\d*0$|,/.test(bare) ? String(value) : ''
  const inWords = Number.isInteger(value) ? numberInWords(value) : undefined
  const currency = [...currencies].find(([sign, name]) => text.startsWith(sign) || name === unit)
  const longer = /^[\d,.]+(?:m|bn)$/.test(bare) ? bare.replace(/m$/, ' million').replace(/bn$/, ' billion') : ''
  const forms = [
    bare,
    longer,
    digits,
    ...grouped(digits),
    inWords ?? '',
    ...roundInWords(value),
    ...withMagnitude(value),
  ]
  const unsaid = unit === '' ? unsaidUnits(quantity, before) : []
  const withUnit = (form: string) => {
    if (kind === 'percent') return [...(/^\d/.test(form) ? [`${form}%`] : []), `${form} percent`, `${form} per cent`]
    if (kind === 'money' && currency) {
      const name = value === 1 ? currency[1].replace(/s$/, '') : currency[1]
      return [...(/^\d/.test(form) ? [`${currency[0]}${form}`] : []), `${form} ${name}`]
    }
    const noun = sentence.tokens[to]
    const named = noun?.lower === unit ? [noun.text, ...longerUnit(quantity)] : unsaid
    return named.map((name) => `${form} ${name}`)
  }
  const all = forms.filter((form) => form !== '').flatMap((form) => [form, ...withUnit(form)])
  return [...new Set([...all, ...magnitudeTold(quantity)])].filter((form) => form !== text)
}

/** "4,100,000" for "4100000", where the article has "4.1 million" */
const grouped = (digits: string): string[] =>
  /^\d{7,}$/.test(digits) ? [digits.replace(/\B(?=(?:\d{3})+$)/g, ',')] : []

/** "80 basis points": the noun behind the number is not all of its unit. */
function longerUnit({ to, sentence: { tokens } }: Quantity): readonly string[] {
  const [noun, next] = tokens.slice(to, to + 2)
  const isOfPoints = /^(?:basis|percentage)$/.test(noun?.lower ?? '') && /^points?$/.test(next?.lower ?? '')
  return isOfPoints ? [`${noun?.text} ${next?.text}`] : []
}

/** What may be typed behind a number whose sentence does not say there what it counts. */
function unsaidUnits(quantity: Quantity, before: Sentence | undefined): readonly string[] {
  // "a 67-year-old farmer"
  if (/^-/.test(quantity.sentence.tokens[quantity.to]?.text ?? '')) return []
  const units = [unitOfRace, unitLent, unitOfAge, unitOfPeople, unitNumbered].flatMap((unitOf) => unitOf(quantity))
  return units.length > 0 || before === undefined ? units : unitBefore(quantity, before)
}

/** "The nets collect 6,000 litres. On a bad day they collect less than ___.": what the sentence before counts of the same. */
function unitBefore({ kind, to, sentence: { tokens } }: Quantity, before: Sentence): readonly string[] {
  const other = before.tokens.findLastIndex(isNumeral)
  const unit = before.tokens[other + 1]
  const isUnit = other >= 0 && /^\p{Ll}{3,}s$/u.test(unit?.text ?? '') && !isFunctionWord(unit?.lower ?? '')
  const told = new Set(before.tokens.flatMap(({ lower }) => (isTelling(lower) ? [lower] : [])))
  const isSame = tokens.some(({ lower }) => told.has(lower))
  const isTime = ofTime.test(unit?.lower ?? '')
  return kind === 'count' && isUnit && isSame && !isTime && !isContentWord(tokens[to]) ? [unit?.text ?? ''] : []
}

const isTelling = (word: string): boolean => word.length > 4 && !isFunctionWord(word)

const unitOfRace = (quantity: Quantity): readonly string[] => (isRaceTime(quantity) ? ['seconds'] : [])

/** Whether a number is how many seconds a race took: "won in a time of 8.06", "set a season's best of 7.48". */
export function isRaceTime({ kind, text, from, sentence: { tokens } }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from)
  const isRun = before.some(({ lower }) =>
    /^(?:time|clock(?:ed|ing|s)?|best|record|gold|finish(?:ed|ing)?|ran|swam|home)$/.test(lower),
  )
  return kind === 'count' && /^\d{1,2}\.\d\d$/.test(text) && isRun
}

/** "Keller, who is ___,", "when she was ___" */
function unitOfAge({ kind, value, from, to, sentence: { tokens } }: Quantity): readonly string[] {
  const verb = tokens[from - 1]
  // "Holm's neighbour, Mia, is ___"
  const subject = tokens[from - 2]?.text === ',' ? tokens[from - 3] : tokens[from - 2]
  const isSomebody = /^(?:he|she|who)$/.test(subject?.lower ?? '') || /^\p{Lu}/u.test(subject?.text ?? '')
  const isOld = kind === 'count' && value < 120 && /^(?:is|was|turned|['’]s)$/.test(verb?.lower ?? '')
  return isOld && isSomebody && !isContentWord(tokens[to]) ? ['years', 'years old'] : []
}

/** "___ were taken to hospital", "arrested ___ for trespassing" */
function unitOfPeople({ kind, from, to, sentence: { tokens } }: Quantity): readonly string[] {
  const after = tokens[to]
  const isSuffered =
    /^(?:were|are|have|had)$/.test(after?.lower ?? '') &&
    tokens.slice(to + 1, to + 10).some(({ lower }) => doneToPeople.test(lower))
  const isDone = doneToPeople.test(tokens[from - 1]?.lower ?? '') && !isContentWord(after)
  return kind === 'count' && (isSuffered || isDone) ? ['people'] : []
}

const doneToPeople =
  /^(?:(?:kill|injur|wound|hurt|arrest|detain|hospitali[sz]|rescu|evacuat|airlift|jail)(?:ed|e|ing)?|hospital|dead|missing)$/

/** "The number of users in Brazil rose to ___" */
function unitNumbered({ kind, from, to, sentence: { tokens } }: Quantity): readonly string[] {
  const of = tokens.findIndex(
    ({ lower }, at) => lower === 'of' && at < from && /^(?:numbers?|total)$/.test(tokens[at - 1]?.lower ?? ''),
  )
  const noun = tokens[of + 1]
  // "the number of survivors, dead and missing": of survivors alone it is less.
  const isList = /^(?:,|and|or)$/.test(tokens[of + 2]?.lower ?? '')
  const isNoun = of > 0 && noun?.kind === 'word' && isPlural(noun.lower) && !isList
  const isNext = !tokens.slice(of + 2, from).some(isNumeral)
  return kind === 'count' && isNoun && isNext && !isContentWord(tokens[to]) ? [noun.text] : []
}

/** What the number before counts and this one too, for it names nothing: "from 50 times to six", "two metres, on others ten". */
function unitLent({ sentence: { tokens }, from, to }: Quantity): readonly string[] {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]]
  const isLeftOut =
    // "costs 790 kroner; dinner is ___ extra"
    // "17 kilometres long and nowhere more than ___ wide"
    /^(?:extra|long|wide|high|deep|tall|thick|across)$/.test(after?.lower ?? '') ||
    // "65 boats on Thursday, ___ on Friday", "37,000 boats, up ___ on the year before"
    (/^(?:to|in|others?|another|than|by|['’]s|,|up|down)$/.test(before) && !isContentWord(after))
  const other = tokens.findLastIndex((token, at) => at < from - 1 && isNumeral(token) && !magnitudes.has(token.lower))
  const unit = tokens[magnitudes.has(tokens[other + 1]?.lower ?? '') ? other + 2 : other + 1]
  const isUnit =
    other >= 0 && isContentWord(unit) && /^\p{Ll}{2,}/u.test(unit?.text ?? '') && !isQuality.test(unit.text)
  // "In 20 years it will grow to nine billion": not years; but "took five years, not to be done in four".
  const isTime = ofTime.test(unit?.lower ?? '')
  const isOther = isTime ? before === 'to' && tokens[from - 2]?.lower !== unit?.lower : before === 'in'
  // "When nine slipped on the ice, by six …": what they did is no unit.
  const isVerb = isFiniteVerb(unit?.lower ?? '') && !unit?.lower.endsWith('s')
  // "19 people were killed, the number fell to 80": of what was told before.
  const isOfBefore = tokens.some(
    ({ lower }, at) =>
      /^(?:number|figure|total)$/.test(lower) && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower !== 'of',
  )
  return isLeftOut && isUnit && !isOther && !isVerb && !isOfBefore ? [unit.text] : []
}

const isQuality =
  /(?:ous|al|ive|ful|less|ish)$|^(?:other|more|further|first|last|next|new|old|big|small|large|main|key|separate|different)$/

const ofTime = /^(?:year|month|week|day|hour|minute|second)s?$/

/** The number alone where what it goes to has the same magnitude: "2.1" in "from 2.1 million to 1.6 million". */
function magnitudeTold({ sentence: { tokens }, from, to }: Quantity): string[] {
  const [bare, magnitude] = tokens.slice(to - 2, to)
  const goesOn =
    /^(?:from|between)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:to|and)$/.test(tokens[to]?.lower ?? '')
  // A sign of money may stand before the second number.
  const isTold = goesOn && tokens.slice(to + 1, to + 4).some(({ lower }) => lower === magnitude?.lower)
  return bare?.kind === 'number' && magnitudes.has(magnitude?.lower ?? '') && isTold ? [bare.text] : []
}

const shortMagnitudes: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' }

/** "7 million", "seven million" and "7m", "1 billion" and "a billion". */
function withMagnitude(value: number): string[] {
  const found = [...magnitudes].find(
    ([name, size]) => /illion$/.test(name) && size >= 1e6 && value >= size && value < size * 1000,
  )
  if (!found) return []
  const [name, size] = found
  const share = value / size
  if (Math.round(share * 1000) / 1000 !== share) return []
  const words = [String(share), numberInWords(share) ?? '', share === 1 ? 'a' : '']
  const short = shortMagnitudes[name]
  return [
    ...words.filter((word) => word !== '').map((word) => `${word} ${name}`),
    ...(short === undefined ? [] : [`${share}${short}`]),
  ]
}

/**
 * "6.10am", "6:10 a.m.", "06:10", "18:10" for "6.10pm"; the half of the day may be left out, for it is seldom what was
 * read for.
 */
function timeSpellings(text: string, value: number, told: string): string[] {
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
  return forms.filter((form) => form !== text)
}

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

function decadeSpellings(value: number): string[] {
  const ten = value % 100
  // "The eighties" are those of the last century.
  return ten < 20 || value < 1900 ? [] : [`${ten}s`, tens[ten / 10] ?? '']
}

function daySpellings(text: string, value: number): string[] {
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
