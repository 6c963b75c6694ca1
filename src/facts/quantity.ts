import { clockTimeAt } from './clock-time.ts'
import { isPartOfOther } from './part-of-other.ts'
import type { Sentence } from './sentence.ts'
import { textOf } from './sentence.ts'
import { isContentWord, type Token } from './token.ts'
import { currencies, hedges, magnitudes, monthNames, numberWords } from './words/numbers.ts'

/** A number or date where it stands: tokens `from` up to but not including `to`. */
export interface Quantity {
  readonly sentence: Sentence
  readonly kind: 'money' | 'percent' | 'year' | 'decade' | 'day' | 'time' | 'count'
  readonly from: number
  readonly to: number
  readonly text: string
  /** A day's is year, month and day as digits: 20240312, or 312 where no year stands; a time's hour and minute: 1030. */
  readonly value: number
  readonly style: 'digits' | 'words'
  /** What is counted, or the currency: the noun after a count, in lower case. */
  readonly unit: string
  readonly hedge?: 'more' | 'less' | 'about'
}

/** The numbers, dates and times of a sentence that could be asked about; ranges, scores, ages and numbers of things are none. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const { tokens } = sentence
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const quantity = dayAt(sentence, at) ?? timeAt(sentence, at) ?? decadeAt(sentence, at) ?? numberAt(sentence, at)
    if (!quantity) continue
    at = quantity.to - 1
    if (!isPartOfOther(tokens, quantity)) found.push(quantity)
  }
  return found
}

const inLowerCase = monthNames.map((name) => name.toLowerCase())

function dayAt(sentence: Sentence, at: number): Quantity | undefined {
  const { tokens } = sentence
  // "In January 25 people came": they came on no day.
  const month = tokens[at - 1]?.lower === 'in' ? 0 : monthNumber(tokens[at])
  const next = tokens[at + 1]
  if (month > 0 && isDay(next)) return day(sentence, at, yearAfter(tokens, at + 2), month, next as Token)
  const later = monthNumber(next)
  if (isDay(tokens[at]) && later > 0) return day(sentence, at, yearAfter(tokens, at + 2), later, tokens[at] as Token)
  return undefined
}

function monthNumber(token: Token | undefined): number {
  if (!token || !/^\p{Lu}/u.test(token.text)) return 0
  // "Jan" is a name, "Jan." a month.
  const short = /^(\p{L}{3})t?\.$/u.exec(token.text)?.[1]?.toLowerCase()
  return short === undefined
    ? inLowerCase.indexOf(token.lower) + 1
    : inLowerCase.findIndex((name) => name.startsWith(short)) + 1
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token.text)
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1\d|20)\d\d$/.test(token.text)
}

function yearAfter(tokens: readonly Token[], at: number): number {
  if (isYear(tokens[at])) return at + 1
  return tokens[at]?.text === ',' && isYear(tokens[at + 1]) ? at + 2 : at
}

function day(sentence: Sentence, from: number, to: number, month: number, token: Token): Quantity {
  const text = textOf(sentence, from, to)
  const year = /\d{4}/.exec(text)?.[0]
  const value = Number(year ?? 0) * 10_000 + month * 100 + Number.parseInt(token.text, 10)
  const unit = year === undefined ? 'day' : 'full day'
  return { sentence, kind: 'day', from, to, text, value, style: 'digits', unit }
}

function timeAt(sentence: Sentence, from: number): Quantity | undefined {
  const time = clockTimeAt(sentence.tokens, from)
  if (!time) return undefined
  const quantity = plain(sentence, 'time', from, time.to, time.value)
  // "at 9 p.m." at the end: the dot is the sentence's as well, and stays in it.
  const isShort = /[ap]\.m$/.test(quantity.text) && sentence.tokens[time.to]?.text === '.'
  return isShort ? { ...quantity, text: `${quantity.text}.` } : quantity
}

/** "the late 1930s" */
function decadeAt(sentence: Sentence, from: number): Quantity | undefined {
  const [, year] = /^((?:1[5-9]|20)\d0)s$/.exec(sentence.tokens[from]?.text ?? '') ?? []
  return year === undefined ? undefined : plain(sentence, 'decade', from, from + 1, Number(year))
}

function plain(sentence: Sentence, kind: Quantity['kind'], from: number, to: number, value: number): Quantity {
  return { sentence, kind, from, to, text: textOf(sentence, from, to), value, style: 'digits', unit: '' }
}

function numberAt(sentence: Sentence, at: number): Quantity | undefined {
  const { tokens } = sentence
  const token = tokens[at] as Token
  const currency = currencies.get(token.text)
  const first = currency === undefined ? at : at + 1
  const base = numberOf(tokens[first])
  if (base === undefined) return undefined
  // "7.2m" alone is metres, "7.2m people", "£7.2m" and what "cost 7.2m" millions.
  const isLength =
    tokens[first + 1]?.text === 'm' &&
    currency === undefined &&
    unitAfter(tokens, first + 2) === '' &&
    !tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => ofMoney.test(lower))
  // "1.05 lakh crore"
  const sizes = [1, 2].map((place) => magnitudes.get(tokens[first + place]?.lower ?? ''))
  const [magnitude, more] = isLength ? [] : sizes
  const last = first + (magnitude === undefined ? Number(isLength) : more === undefined ? 1 : 2)
  const sign = tokens[last + 1]
  const isPercent = sign?.text === '%'
  const to = last + (isPercent ? 2 : 1)
  const counted = () => (isDated(tokens, at) ? '' : unitAfter(tokens, to))
  const unit = isPercent ? 'percent' : isLength ? 'metres' : (currency ?? counted())
  const kind = kindOf(tokens, at, to, unit, currency !== undefined)
  const hedge = hedgeBefore(sentence, at)
  const style = tokens[first]?.kind === 'number' ? 'digits' : 'words'
  const text = textOf(sentence, at, to)
  return {
    sentence,
    kind,
    from: at,
    to,
    text,
    value: base * (magnitude ?? 1) * (magnitude === undefined ? 1 : (more ?? 1)),
    style,
    unit,
    ...(hedge ? { hedge } : {}),
  }
}

/** "A charter of 1341 grants the town": no grants are counted. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  isYear(tokens[at]) && tokens[at - 1]?.lower === 'of' && datedThings.test(tokens[at - 2]?.lower ?? '')

const datedThings =
  /^(?:charter|act|treaty|census|edict|law|statute|decree|map|survey|war|battle|fire|flood|earthquake|revolution|famine|constitution|referendum|election|coup|uprising|rebellion|storm|drought|crash|summer|winter|spring|autumn)s?$/

const ofMoney =
  /^(?:spend|spends|spent|spending|costs?|costing|pays?|paid|paying|worth|earn\w*|rais(?:e|es|ed|ing)|invest\w*|budgets?|funds?|loans?|debts?|profits?|sales|revenues?)$/

function numberOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') {
    return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^(?!0\d)\d+(?:\.\d+)?$/.test(token.text)
      ? Number(token.text.replaceAll(',', ''))
      : undefined
  }
  return token?.kind === 'word' ? numberWords.get(token.lower) : undefined
}

const moneyNouns = new Set(
  'dollars euros yen rupees cents pesos francs yuan naira rand baht ringgit rupiah kronor kroner'.split(' '),
)

function kindOf(tokens: readonly Token[], from: number, to: number, unit: string, isMoney: boolean): Quantity['kind'] {
  if (isMoney || moneyNouns.has(unit)) return 'money'
  if (unit === 'percent' || unit === 'per cent') return 'percent'
  const token = tokens[from]
  const before = tokens[from - 1]
  const leads =
    before !== undefined &&
    (/^(?:in|since|by|until|before|after|from|of|during|around|to|and|year|early|late|mid)$/.test(before.lower) ||
      monthNumber(before) > 0)
  if (/^(?:ad|bc|ce|bce)$/.test(tokens[to]?.lower ?? '')) return 'year'
  return isYear(token) && to === from + 1 && leads && unit === '' ? 'year' : 'count'
}

/** The noun a number counts: a plural among the next three words, else "percent" and the like directly after. */
function unitAfter(tokens: readonly Token[], from: number): string {
  const first = tokens[from]
  if (first?.lower === 'percent') return 'percent'
  if (first?.lower === 'per' && tokens[from + 1]?.lower === 'cent') return 'per cent'
  if (moneyNouns.has(first?.lower ?? '')) return first?.lower ?? ''
  for (let at = from; at < Math.min(from + 4, tokens.length); at++) {
    const token = tokens[at] as Token
    if (!isContentWord(token)) return ''
    if (isPlural(token.lower)) return token.lower
  }
  return ''
}

function isPlural(word: string): boolean {
  return (
    /^(?:feet|mice|fish|sheep|police|teeth|species|series|km|cm|mm|kg|mph|kph)$/.test(word) ||
    (word.length > 3 && /(?:[^su']s|people|men|children)$/.test(word))
  )
}

function hedgeBefore(sentence: Sentence, at: number): 'more' | 'less' | 'about' | undefined {
  const before = textOf(sentence, Math.max(0, at - 3), at).toLowerCase()
  return hedges.find(([pattern]) => pattern.test(before))?.[1]
}
