import type { Item } from '../item.ts'
import { normalText, normalWords } from '../normal.ts'
import { type Amount, readAmount } from './amount.ts'
import { type ItemRule, keyAndDistractors, ofChoice } from './rule.ts'

// HDR 2002 rule 22: options are independent of one another; none is the same as another, or part of it.
const distinct: ItemRule['find'] = (item) => {
  const twice = pairsOf(optionTexts(item)).find(([one, other]) => normalText(one) === normalText(other))
  return twice && `“${twice[0]}” and “${twice[1]}” are the same answer; change one`
}

const overlap = ofChoice((item) => {
  const pair = pairsOf(optionTexts(item)).find(([one, other]) => amountsMeet(one, other) || datesMeet(one, other))
  return pair && `“${pair[0]}” and “${pair[1]}” can both be right; change one so that they exclude each other`
})

const nested = ofChoice((item) => {
  const parts = keyAndDistractors(item)
  const near = parts?.distractors.find((other) => goesOn(parts.key, other) || goesOn(other, parts.key))
  return (
    near &&
    `“${parts?.key}” and “${near}” say the same at first and one goes on; whoever sees that one as right has a case for the other`
  )
})

function optionTexts(item: Item): readonly string[] {
  return item.form === 'gap' ? [] : item.options.map(({ text }) => text)
}

function pairsOf(texts: readonly string[]): (readonly [string, string])[] {
  return texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const))
}

function amountsMeet(one: string, other: string): boolean {
  const [a, b] = [readAmount(one), readAmount(other)]
  return a !== undefined && b !== undefined && sameMeasure(a, b) && a.low <= b.high && b.low <= a.high
}

function sameMeasure(one: Amount, other: Amount): boolean {
  return one.kind === other.kind && (one.unit === other.unit || one.unit === '' || other.unit === '')
}

const dateWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|on|early|late|mid|the|of|\d{1,2}(?:st|nd|rd|th)?|\d{4})$/
const dateFiller = new Set(['in', 'on', 'the', 'of'])

/** `2021` and `May 2021`: a date and a rougher one that holds it. */
function datesMeet(one: string, other: string): boolean {
  const [a, b] = [dateParts(one), dateParts(other)]
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  return fewer.length > 0 && fewer.every((part) => more.includes(part))
}

function dateParts(text: string): readonly string[] {
  const words = normalWords(text)
  const isDate = words.every((word) => dateWord.test(word)) && words.some((word) => /^\d{4}$|^[a-z]{5,}$/.test(word))
  return isDate ? words.filter((word) => !dateFiller.has(word)) : []
}

const joints =
  /^ (?:and|or|but|by|with|because|so|in|on|at|from|to|for|until|unless|after|before|while|when|who|which|that) /

function goesOn(short: string, long: string): boolean {
  const [start, whole] = [normalText(short), normalText(long)]
  return whole.startsWith(`${start} `) && joints.test(whole.slice(start.length))
}

export const overlapRules: readonly ItemRule[] = [
  { rule: 'distinct-options', severity: 'error', find: distinct },
  { rule: 'overlapping-options', severity: 'error', find: overlap },
  { rule: 'nested-options', severity: 'warning', english: true, find: nested },
]
