import type { Item, Option, Step } from '../item.ts'
import { normalText, normalWords } from '../normal.ts'
import type { ItemRule } from './rule.ts'

// HDR 2002 rule 19: one option, and only one, is right.
const oneKey: ItemRule['find'] = (item) => {
  switch (item.form) {
    case 'choice':
    case 'true-false': {
      const keys = item.options.filter(({ correct }) => correct).length
      return keys === 1 ? undefined : `${keys} options are marked right; exactly one must be`
    }
    case 'gap': {
      const gaps = item.stem.split('___').length - 1
      return gaps === 1 ? undefined : `the stem has ${gaps} gaps; write exactly one, as ___`
    }
    case 'order': {
      const positions = item.options.map(({ position }) => position).toSorted((one, other) => one - other)
      return positions.every((position, index) => position === index + 1)
        ? undefined
        : 'the steps must be numbered 1, 2, 3, …, each once'
    }
  }
}

const trueOrFalse: ItemRule['find'] = (item) => {
  if (item.form !== 'true-false') return undefined
  const words = item.options.map(({ text }) => text).toSorted()
  return words.join() === 'False,True' ? undefined : 'the options of a true-false item must be True and False'
}

// Haladyna's critics and closeread's own promise: every option teaches something, so every option has its reason.
const reasons: ItemRule['find'] = (item) => {
  const bare = reasoned(item).filter(({ why }) => normalText(why) === '')
  return bare.length === 0
    ? undefined
    : `“${bare[0]?.text}” has no reason; say in “why” what it really is in the article`
}

function reasoned(item: Item): readonly Pick<Option | Step, 'text' | 'why'>[] {
  return item.form === 'gap' ? [item.answer] : item.options
}

// HDR 2002 rule 18 and Rodriguez 2005: three options are enough, two are a coin to toss.
const enoughOptions: ItemRule['find'] = (item) =>
  item.form === 'choice' && item.options.length < 3
    ? 'two options leave half to luck; write a second distractor, or a true-false item'
    : undefined

const longestGap = 5

// A typed answer is compared word for word, so only what can be said in one way makes a fair gap.
const shortGap: ItemRule['find'] = (item) => {
  if (item.form !== 'gap') return undefined
  const words = normalWords(item.answer.text).length
  return words > longestGap
    ? `the answer has ${words} words, which few readers type alike; leave a gap of ${longestGap} or fewer`
    : undefined
}

export const keyRules: readonly ItemRule[] = [
  { rule: 'one-key', severity: 'error', find: oneKey },
  { rule: 'true-or-false', severity: 'error', find: trueOrFalse },
  { rule: 'reasons', severity: 'error', find: reasons },
  { rule: 'enough-options', severity: 'warning', find: enoughOptions },
  { rule: 'short-gap', severity: 'warning', find: shortGap },
]
