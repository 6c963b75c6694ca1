import type { Quantity } from '../facts/quantity.ts'
import type { Sentence } from '../facts/sentence.ts'
import { currencies, magnitudes, numberInWords, roundInWords } from '../facts/words/numbers.ts'
import { daySpellings, decadeSpellings, timeSpellings } from './date-spellings.ts'
import { shareInWords } from './shares.ts'
import { unsaidUnits } from './unsaid-units.ts'

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
    return [String(value), `${value} m`, `${value} metres`, `${value} meters`, ...inKilometres(value)]
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
  const shares = kind === 'percent' ? shareInWords(value) : []
  const all = [...forms.filter((form) => form !== '').flatMap((form) => [form, ...withUnit(form)]), ...shares]
  return [...new Set([...all, ...magnitudeTold(quantity)])].filter((form) => form !== text)
}

/** "5km" for "5,000m" */
const inKilometres = (metres: number): string[] =>
  metres >= 1000 && metres % 500 === 0
    ? ['km', ' km', ' kilometres', ' kilometers', 'k'].map((km) => metres / 1000 + km)
    : []

/** "4,100,000" for "4100000", where the article has "4.1 million" */
const grouped = (digits: string): string[] =>
  /^\d{7,}$/.test(digits) ? [digits.replace(/\B(?=(?:\d{3})+$)/g, ',')] : []

/** "80 basis points": the noun behind the number is not all of its unit. */
function longerUnit({ to, sentence: { tokens } }: Quantity): readonly string[] {
  const [noun, next] = tokens.slice(to, to + 2)
  const isOfPoints = /^(?:basis|percentage)$/.test(noun?.lower ?? '') && /^points?$/.test(next?.lower ?? '')
  return isOfPoints ? [`${noun?.text} ${next?.text}`] : []
}

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
