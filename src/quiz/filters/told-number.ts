import type { Quantity } from '../../facts/quantity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isAmount, isNumeral, isYear } from '../../facts/token.ts'
import type { NumberRule } from './number-rule.ts'

/** Numbers that the rest of their sentence tells, for it can be counted or reckoned there. */
export const toldNumbers: readonly NumberRule[] = [
  {
    filter: 'bounds',
    reason: 'The sentence gives a whole that the number is part of.',
    refuses: ({ to }, { tokens }) =>
      tokens[to]?.lower === 'of' &&
      /^(?:its|the|their|his|her|\d+)$/.test(tokens[to + 1]?.lower ?? '') &&
      /\d/.test(
        tokens
          .slice(to, to + 4)
          .map(({ text }) => text)
          .join(' '),
      ),
  },
  {
    filter: 'computable',
    reason: 'The number follows from another one in the sentence.',
    refuses: ({ kind, from, to, value }, sentence) =>
      oneInSo.test(sentence.text) ||
      // "rose by 37 percent, from 0.90 percent to 1.23": anybody can reckon it.
      (kind === 'percent' && (fromTo.test(sentence.text) || drop.test(sentence.text))) ||
      // "sales rose 2% to $11.1bn from $10.9bn"
      (sentence.tokens[from - 1]?.lower === 'to' &&
        sentence.tokens[from - 2]?.text === '%' &&
        sentence.tokens
          .slice(to, to + 3)
          .some(({ lower }, at) => lower === 'from' && isAmount(sentence.tokens[to + at + 1]))) ||
      // "data of August for the first seven months"
      (sentence.tokens[from - 1]?.lower === 'first' &&
        /^(?:months|weeks|quarters)$/.test(sentence.tokens[to]?.lower ?? '')) ||
      (value === 2 && /\b(?:both|either|neither|each other|one\b.*\bone)\b/i.test(sentence.text)) ||
      (kind === 'percent' && hasComplement(from, value, sentence)),
  },
  {
    filter: 'list',
    reason: 'It is one of two, and the other stands beside it.',
    refuses: ({ from }, { tokens }) => tokens[from - 1]?.lower === 'either',
  },
  {
    filter: 'conversion',
    reason: 'The same amount stands beside it in another unit.',
    refuses: (quantity, { tokens }) => hasConversion(quantity, tokens),
  },
  {
    filter: 'computable',
    reason: 'The other year of the span all but tells it.',
    refuses: ({ from, kind }, { tokens }) =>
      kind === 'year' &&
      tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'between') &&
      tokens.slice(from + 1, from + 5).some(isYear),
  },
  {
    filter: 'computable',
    reason: 'The other half of the span all but tells it.',
    // "a coach from 2002-03"
    refuses: ({ to, kind }, { tokens }) =>
      kind === 'year' && /^[-–]$/.test(tokens[to]?.text ?? '') && /^\d\d$/.test(tokens[to + 1]?.text ?? ''),
  },
  {
    filter: 'computable',
    reason: 'The year beside it stands in the sentence.',
    refuses: ({ from, kind, value }, { tokens }) =>
      kind === 'year' && tokens.some(({ text }, at) => at !== from && Math.abs(Number(text) - value) === 1),
  },
  {
    filter: 'computable',
    reason: 'The place beside it stands in the sentence.',
    // "Estelle came in at 39, Joss Stone was 40th"
    refuses: ({ kind, value }, { tokens }) =>
      kind === 'count' &&
      tokens.some(({ text }) => Math.abs(Number(/^(\d+)(?:st|nd|rd|th)$/.exec(text)?.[1] ?? Number.NaN) - value) === 1),
  },
  {
    filter: 'enumerated',
    reason: 'What is counted stands in the sentence one by one.',
    refuses: ({ to, kind, value }, { tokens, text }) =>
      kind === 'count' &&
      (tokens.filter(({ lower }) => /^(?:half-|step)?(?:brother|sister|son|daughter)s?$/.test(lower)).length > 1 ||
        isToldBehindDash(tokens, to) ||
        isListedAtEnd(text, value) ||
        tokens.slice(to).some(({ text, quoted }) => !quoted && /^[:;]$/.test(text))),
  },
]

/** "three corals in the bay, Porites alba, Porites nigra and Acropora rubra." */
function isListedAtEnd(text: string, value: number): boolean {
  const list = /, (\p{Lu}[^,.;]*(?:, (?!and )[^,.;]+)*,? and [^,.;]+)\.$/u.exec(text)?.[1]
  return list !== undefined && list.split(/,? and |, /).length === value
}

/** "three gorillas at the zoo – two females and one male" */
function isToldBehindDash(tokens: Sentence['tokens'], to: number): boolean {
  const dash = tokens.findIndex(({ text }, at) => at > to && /^[-–—]$/.test(text))
  if (dash === to + 1) return true
  return dash > 0 && tokens.slice(dash + 1, dash + 6).filter(isNumeral).length > 1
}

const smallNumber = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)'

/** "one in three", "9 out of every 10". */
const oneInSo = new RegExp(
  `\\b${smallNumber} (?:in|out of) (?:every )?(?!(?:1[5-9]|20)\\d\\d\\b)${smallNumber}\\b`,
  'i',
)

const fromTo = /\bby (?:about |around |nearly |almost |some )?[\d.]+ ?(?:%|per ?cent),? (?:up |down )?from [^,.;]* to /i

/** "a drop of nearly 60%, from 16.4 million in 1970 to 6.8 million" */
const drop = /\d ?(?:%|per ?cent),? from [£$€]?\d[^;]* to [£$€]?\d/i

/** "53 % to 47 %": the rest of the whole. */
function hasComplement(from: number, value: number, { tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => at !== from && Math.abs(Number.parseFloat(text) + value - 100) < 0.01)
}

function hasConversion({ kind, from, to }: Quantity, tokens: Sentence['tokens']): boolean {
  // "$250 (about £132)": the number is the other unit.
  const before = tokens.slice(Math.max(0, from - 9), from)
  const opened = before.findLastIndex(({ text }) => text === '(')
  const isOther = opened > 0 && before.slice(0, opened).some(({ kind }) => kind === 'number')
  if (isOther && !before.slice(opened).some(({ text }) => text === ')')) return true
  // "$4, or three euros, a day"
  const or = tokens[to]?.text === ',' ? to + 1 : to
  if (kind === 'money' && tokens[or]?.lower === 'or' && tokens.slice(or + 1, or + 3).some(isNumeral)) return true
  // "65 µm long, or 0.0650 mm"
  const behind = tokens.slice(to, to + 9).filter(({ lower }) => !roughly.test(lower))
  const other = behind.slice(0, 4).findIndex(({ lower }) => lower === 'or')
  const sum = behind[other + 1]
  if (other >= 0 && sum && isNumeral(sum) && measure.test(behind[other + 2]?.lower ?? '')) return true
  // The other way round: "50 centimetres, or nearly 20 inches".
  const ahead = tokens.slice(Math.max(0, from - 8), from).filter(({ lower }) => !roughly.test(lower))
  if (ahead.at(-1)?.lower === 'or' && measure.test(tokens[to]?.lower ?? '') && ahead.some(isNumeral)) return true
  // "5 feet 10 inches (1.78 m)"
  const opening = tokens.slice(to, to + 5).findIndex(({ text }) => text === '(')
  return opening >= 0 && tokens.slice(to + opening, to + opening + 5).some(isNumeral)
}

const roughly = /^(?:about|around|nearly|almost|roughly|just|some|over)$/

const measure =
  /^(?:[µmck]?m|[mk]?g|lbs?|oz|ft|feet|foot|inch(?:es)?|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|yards?|kilo(?:gram)?s?|grams|pounds?|ounces?|tons|tonnes|acres|hectares|[ck]?[fl]|mph|kph|celsius|fahrenheit|lit(?:re|er)s|gallons|pints)$/
