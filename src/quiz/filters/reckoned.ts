import type { Quantity } from '../../facts/quantity.ts'
import { isNumeral, isYear } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { numberWords } from '../../facts/words/numbers.ts'

/** Whether a number follows from others that are shown with it, in its sentence or in the context before. */
export function isReckoned(quantity: Quantity, context: string): boolean {
  const { sentence, kind, value, text } = quantity
  // "$250m" among "$375m" and "$125m": as it is written, and as much as it is.
  const [written = value] = valuesIn(text)
  const shown = valuesIn(`${context} ${sentence.text}`)
  return (
    [value, written].some((one) => followsFrom(one, shown)) ||
    (kind === 'percent' && isChangeIn(sentence.text, written)) ||
    isSumOfOthers(quantity) ||
    isMultiple(sentence.text, written, shown) ||
    ordinalAfter(value).test(sentence.text) ||
    /\bequ(?:at(?:es|ing|ed)|al|als) to\b/.test(sentence.text)
  )
}

/** From the sixth on: "in the third quarter" tells nothing of two. */
const ordinals = words(
  'sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
)

/** "___ women stop singing, and the twelfth goes on" */
function ordinalAfter(value: number): RegExp {
  const next = [...ordinals][value - 5]
  return next === undefined ? /$^/ : new RegExp(`\\bthe ${next}\\b(?! (?:century|year|of|time|place|floor|grade))`)
}

/** The numbers written in figures, large enough to be counted with: "3.5 million" as 3.5 and as the whole. */
const valuesIn = (text: string): number[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: ?(million|billion|m|bn)\b)?/g)]
    .flatMap(([, figures = '', magnitude]) => {
      const value = Number(figures.replaceAll(',', ''))
      return magnitude === undefined ? [value] : [value, value * (/^m/.test(magnitude) ? 1e6 : 1e9)]
    })
    .filter((value) => value > 2)

/**
 * Whether a number is the sum or the difference of two others, or what two leave of a third: "800 were warned, ___ fined,
 * 776 came back", "by ___ votes to 68, with 4 of 151 abstaining".
 */
function followsFrom(value: number, values: readonly number[]): boolean {
  const others = values.filter((other) => other !== value)
  return others.some((one, at) =>
    others.slice(at + 1).some((other, next) => {
      const rest = others.slice(at + next + 2)
      return [one + other, Math.abs(one - other)].some(
        // Small numbers add up by chance.
        (sum) => sum === value || (value > 12 && rest.some((third) => Math.abs(third - sum) === value)),
      )
    }),
  )
}

/** "Of the ___ boats 179 sank, 27 were saved and one was found." */
function isSumOfOthers({ kind, value, from, to, sentence: { tokens, text } }: Quantity): boolean {
  const others = tokens.filter((token, at) => (at < from || at >= to) && isNumeral(token) && !isYear(token))
  const values = others.map(({ lower }) => numberWords.get(lower) ?? Number(lower.replaceAll(',', '')))
  const isOfShares = /%|\bper ?cent\b/.test(text)
  return kind === 'count' && !isOfShares && values.length > 2 && values.reduce((sum, other) => sum + other, 0) === value
}

const times = [/\bdoubl/, /\b(?:tripl|trebl)/, /\bquadrupl/]

/** "The fine is £1,000. For the second offence it was quadrupled to ___" */
const isMultiple = (text: string, value: number, values: readonly number[]): boolean =>
  times.some((word, at) => word.test(text) && values.some((other) => other * (at + 2) === value))

/** "from 18.20 to 22.75, a gain of ___ percent" */
function isChangeIn(text: string, percent: number): boolean {
  const [, from, to] = /\bfrom [^\d ]?(\d[\d,.]*)\b[^\d]{1,24}\bto [^\d ]?(\d[\d,.]*)/.exec(text) ?? []
  const [before, after] = [from, to].map((figures = '') => Number(figures.replaceAll(',', '')))
  return (
    before !== undefined && after !== undefined && Math.abs((Math.abs(after - before) / before) * 100 - percent) < 0.6
  )
}
