import type { Quantity } from '../../facts/quantity.ts'
import { monthNames, numberInWords } from '../../facts/words/numbers.ts'
import { numberRefusal } from '../filters/number-gate.ts'
import type { Standing } from '../filters/standalone.ts'
import { hashOf } from '../hash.ts'
import { numberDistractors } from '../number-distractors.ts'
import { hasWords } from '../whole-words.ts'
import type { Change } from './change.ts'
import type { Room } from './room.ts'

/** Numbers of a statement with others in their place. */
export function numberChanges(room: Room, standing: Standing): Change[] {
  const { sentence } = standing
  const quantities = room.quantities.get(sentence.index) ?? []
  return quantities.flatMap((quantity) => {
    if (/^an?$/.test(sentence.tokens[quantity.from - 1]?.lower ?? '')) return []
    // The sentence before tells whether it is so.
    if (hasWords(standing.context ?? '', quantity.text)) return []
    // Of a "31-year-old premier" anybody sees that it is wrong.
    if (sentence.tokens[quantity.to]?.text === '-') return []
    // "Nobody under 15", "about 40": what holds of that number may hold of another one too.
    if (quantity.hedge || numberRefusal(quantity) || isShare(quantity, quantities)) return []
    const instead = nearby(room, quantity) ?? invented(quantity)
    if (instead === undefined || `${standing.context} ${sentence.text}`.includes(instead)) return []
    // "By 1918 a hundred were sold": so they were by 1914, or may have been.
    if (quantity.kind === 'year' && sentence.tokens[quantity.from - 1]?.lower === 'by') return []
    if (quantity.kind === 'year' && isShutOut(Number(instead), quantity.value, standing.context)) return []
    return [
      {
        from: quantity.from,
        to: quantity.to,
        said: quantity.text,
        instead,
        because: `The article says ${quantity.text}, not ${instead}.`,
      },
    ]
  })
}

/** "It was sold in 2001. It opened in 2003": what the sentence before tells shows that 1999 is wrong. */
function isShutOut(instead: number, said: number, context = ''): boolean {
  const years = context.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []
  return years.map(Number).some((year) => instead < year !== said < year)
}

/** One of several percentages, which often add up or hold one another. */
function isShare({ kind }: Quantity, all: readonly Quantity[]): boolean {
  return kind === 'percent' && all.filter((other) => other.kind === 'percent').length > 1
}

/** Another number of the article that counts the same; a year is better a few years off. */
function nearby(room: Room, quantity: Quantity): string | undefined {
  if (quantity.unit === '' || quantity.kind === 'day') return undefined
  const same = (room.numbers.get(quantity.kind) ?? [])
    .filter(({ unit }) => unit === quantity.unit)
    .map(({ text }) => text)
  return numberDistractors(room, quantity).find(({ text }) => same.includes(text))?.text
}

/** A number the article does not have: half as much again or a third less, as round as the right one. */
function invented({ kind, text, value, style }: Quantity): string | undefined {
  if (kind === 'day') return inventedDay(text)
  if (kind === 'time' || kind === 'decade') return undefined
  if (value < 4) return undefined
  const up = hashOf(text) % 2 === 0
  if (kind === 'year') return String(value + (up && value < 1990 ? 1 : -1) * (2 + (hashOf(text) % 4)))
  const digits = /\d[\d,.]*/.exec(text)?.[0]
  if (style === 'words') return /^[a-z-]+$/.test(text) ? numberInWords(Math.round(value * (up ? 1.5 : 0.6))) : undefined
  if (digits === undefined) return undefined
  const number = Number(digits.replaceAll(',', ''))
  const decimals = digits.split('.')[1]?.length ?? 0
  const step = decimals > 0 ? 10 ** -decimals : roundness(number)
  const raised = Math.round((number * 1.5) / step) * step
  // "$1350 billion" is nothing anyone writes.
  const grows = up && !(number < 1000 && raised >= 1000)
  const changed = grows ? raised : Math.round((number * 0.6) / step) * step
  if (Math.abs(changed - number) < 0.1 * number || (kind === 'percent' && changed >= 100)) return undefined
  const shown = digits.includes(',') ? String(changed).replace(/\B(?=(?:\d{3})+$)/g, ',') : changed.toFixed(decimals)
  return text.replace(digits, shown)
}

function roundness(number: number): number {
  let step = 1
  while (number % (step * 10) === 0 && step < number) step *= 10
  return step * 10 > number && step > 1 ? step / 10 : step
}

/** A date some years or months off. */
function inventedDay(text: string): string | undefined {
  const year = /\d{4}/.exec(text)?.[0]
  if (year !== undefined) return text.replace(year, String(Number(year) - 2 - (hashOf(text) % 4)))
  const at = monthNames.findIndex((name) => text.includes(name))
  const name = monthNames[at]
  if (name === undefined) return undefined
  const other = (at + 2 + (hashOf(text) % 8)) % 12
  return text.replace(name, monthNames[hasDay(other, Number(/\d+/.exec(text)?.[0])) ? other : longMonth(at)] as string)
}

const shortMonths: ReadonlyMap<number, number> = new Map([
  [1, 28],
  [3, 30],
  [5, 30],
  [8, 30],
  [10, 30],
])

/** Whether a month, counted from 0, has such a day in every year. */
const hasDay = (month: number, day: number): boolean => day <= (shortMonths.get(month) ?? 31)

/** May or October, whichever it is not: both have every day. */
const longMonth = (month: number): number => (month === 4 ? 9 : 4)
