import { readAmount } from './amount.ts'
import { type ItemRule, keyAndDistractors, ofChoice } from './rule.ts'

// HDR 2002 rule 23: options homogeneous in content and grammatical structure.
const oneType = ofChoice((item) => {
  const amounts = item.options.map(({ text }) => readAmount(text))
  const odd = item.options.find((option, index) => amounts[index] === undefined && !/\d/.test(option.text))
  if (!amounts.some((amount) => amount !== undefined)) return undefined
  if (odd && amounts.filter((amount) => amount !== undefined).length > 1)
    return `“${odd.text}” is no number, and the others are; make all options one type`
  const kinds = new Set(amounts.flatMap((amount) => amount?.kind ?? []))
  return kinds.size > 1
    ? `the options mix ${[...kinds].map((kind) => kindNames[kind]).join(' and ')}; give all of them one unit`
    : undefined
})

const kindNames = { count: 'plain numbers', percent: 'percentages', money: 'sums of money' } as const

const marks: readonly { readonly name: string; readonly has: (text: string) => boolean }[] = [
  { name: 'a number', has: (text) => /\d/.test(text) || readAmount(text) !== undefined },
  { name: 'a decimal point', has: (text) => /\d\.\d/.test(text) },
  { name: 'quotation marks', has: (text) => /["“”«»]/.test(text) },
  { name: 'brackets', has: (text) => /[([]/.test(text) },
  { name: 'a capital at the start', has: (text) => /^\p{Lu}/u.test(text) },
]

// HDR 2002 rule 28d: no conspicuous right answer. With two options each differs from "all others".
const conspicuous = ofChoice((item) => {
  const parts = keyAndDistractors(item)
  if (!parts || parts.distractors.length < 2) return undefined
  for (const { name, has } of marks) {
    const others = parts.distractors.filter(has).length
    if (has(parts.key) && others === 0)
      return `only the right answer has ${name}; give one to a distractor, or take it out`
    if (!has(parts.key) && others === parts.distractors.length)
      return `only the right answer has no ${name.replace(/^an? /, '')}; make the options alike`
  }
  return undefined
})

export const typeRules: readonly ItemRule[] = [
  { rule: 'one-type', severity: 'error', english: true, find: oneType },
  { rule: 'conspicuous-answer', severity: 'warning', find: conspicuous },
]
