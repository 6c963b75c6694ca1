import type { Quantity } from '../../facts/quantity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isContentWord, isNumeral } from '../../facts/token.ts'
import { gravest, type Refusal } from '../candidate.ts'
import { fixedNumbers } from './fixed-number.ts'
import type { NumberRule } from './number-rule.ts'
import { toldNumbers } from './told-number.ts'
import { uncountedNumbers } from './uncounted-number.ts'
import { wellKnownNumbers } from './well-known-number.ts'

/** Why a number cannot be asked about in its sentence, or undefined. */
export function numberRefusal(quantity: Quantity): Refusal | undefined {
  return gravest(rules.filter(({ refuses }) => refuses(quantity, quantity.sentence)))
}

const askedBadly: readonly NumberRule[] = [
  {
    filter: 'trivial',
    reason: 'The number is too small to be worth asking.',
    refuses: ({ kind, value }) => kind === 'count' && value < 2,
  },
  {
    filter: 'trivial',
    reason: 'Two is the first guess.',
    spare: true,
    refuses: ({ kind, value }) => kind === 'count' && value < 3,
  },
  {
    filter: 'computable',
    reason: 'The two stand in the sentence one by one.',
    // "two flights a week, on Wednesday and Saturday"
    refuses: ({ kind, value, to }, { tokens }) =>
      kind === 'count' &&
      value === 2 &&
      bothTold.test(
        tokens
          .slice(to)
          .map(({ text }) => text)
          .join(' '),
      ),
  },
  {
    filter: 'computable',
    reason: 'The decade stands beside another one.',
    // "since the 1960s and ’70s"
    refuses: ({ kind, from, to }, { tokens }) =>
      kind === 'decade' &&
      [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(to, to + 5)].some(({ text }) =>
        /\d0s$/.test(text),
      ),
  },
  {
    filter: 'trivial',
    reason: 'A mark to be passed is a round number, which is easily guessed.',
    // "the first to top the $100m mark"
    refuses: ({ to }, { tokens }) => /^(?:mark|barrier|milestone)$/.test(tokens[to]?.lower ?? ''),
  },
  {
    filter: 'two-answers',
    reason: 'It may be a decade or a century.',
    // "throughout the 1800s"
    refuses: ({ kind, value }) => kind === 'decade' && value % 100 === 0,
  },
  {
    filter: 'content',
    reason: 'It is a size that tells which of several is meant.',
    // "the 30m vessel"
    refuses: ({ kind, text, unit, to }, { tokens }) =>
      kind === 'count' && unit === 'metres' && text.endsWith('m') && isContentWord(tokens[to]),
  },
  {
    filter: 'article',
    reason: 'The word before it gives away how it starts.',
    // "An eight megabit service"
    refuses: ({ from }, { tokens }) => tokens[from - 1]?.lower === 'an',
  },
  {
    filter: 'slip',
    reason: 'It may be a decimal or a thousand.',
    // "rose to 136.069 units"
    refuses: ({ kind, text }) => kind === 'count' && /^[1-9]\d{0,2}\.\d{3}$/.test(text),
  },
  {
    filter: 'trivial',
    reason: 'The sentence tells only of prices at that time of day.',
    // "By 1200 GMT, its shares were"
    refuses: ({ kind, from }, { text }) =>
      kind === 'time' && (from < 2 || /\b(?:shares?|stocks?|index|traded|trading|pence|euro|dollar)\b/.test(text)),
  },
  {
    filter: 'list',
    reason: 'Another number stands right beside it.',
    refuses: ({ from, to, kind }, { tokens }) =>
      kind === 'count' && [tokens[from - 1], tokens[to]].some((token) => token !== undefined && isNumeral(token)),
  },
  {
    filter: 'twice',
    reason: 'The number stands in the sentence twice.',
    refuses: ({ from, to, text }, { tokens }) =>
      tokens.some((token, at) => (at < from || at >= to) && token.text === text),
  },
  {
    filter: 'reference',
    reason: 'The sentence does not say than what.',
    // "three times larger", "who is three years younger"
    refuses: ({ to }, { tokens }) =>
      ((tokens[to]?.lower === 'times' && /(?:er|more|less)$/.test(tokens[to + 1]?.lower ?? '')) ||
        (/^(?:year|month)s$/.test(tokens[to]?.lower ?? '') &&
          /^(?:younger|older)$/.test(tokens[to + 1]?.lower ?? ''))) &&
      !tokens.slice(to).some(({ lower }) => lower === 'than'),
  },
  {
    filter: 'list',
    reason: 'Several numbers stand side by side.',
    refuses: ({ sentence, from }) => neighbours(sentence, from) > 3,
  },
]

/** "flights a week on Wednesday and Saturday", "eyes are better than one" */
const bothTold =
  /^(?:[\p{L}-]+ ){1,5}(?:at|on|in|from|between) (?:the )?\S+(?: \p{L}+)? and (?:the )?\S+(?: \p{L}+)? [.,]|\bthan one\b/u

const rules = [...askedBadly, ...uncountedNumbers, ...wellKnownNumbers, ...toldNumbers, ...fixedNumbers]

function neighbours({ tokens }: Sentence, from: number): number {
  return tokens.slice(Math.max(0, from - 8), from + 8).filter(isNumeral).length
}
