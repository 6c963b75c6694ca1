import type { Quantity } from '../../facts/quantity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isNumeral, type Token } from '../../facts/token.ts'
import { currencies } from '../../facts/words/numbers.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'

/** Why a number cannot be asked about in its sentence, or undefined. */
export function numberRefusal(quantity: Quantity): Refusal | undefined {
  return gates.find(({ refuses }) => refuses(quantity, quantity.sentence))
}

interface Gate extends Refusal {
  readonly refuses: (quantity: Quantity, sentence: Sentence) => boolean
}

const gates: readonly Gate[] = [
  {
    filter: 'trivial',
    reason: 'The number is too small to be worth asking.',
    refuses: ({ kind, value }) => kind === 'count' && value < 3,
  },
  {
    filter: 'trivial',
    reason: 'The sentence only begins with the time of day.',
    // "By 1200 GMT, its shares were"
    refuses: ({ kind, from }) => kind === 'time' && from < 2,
  },
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
    filter: 'well-known',
    reason: 'Many know the date of such an event without the article.',
    refuses: ({ kind, value }, { text }) =>
      (/^(?:year|day|decade)$/.test(kind) && wellKnown.test(text)) || (kind === 'decade' && value >= 1980),
  },
  {
    filter: 'fixed',
    reason: 'The number is only what others are counted by.',
    refuses: ({ from }, { tokens }) =>
      tokens[from - 1]?.lower === 'per' || (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'out'),
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
    filter: 'conversion',
    reason: 'The same amount stands beside it in another unit.',
    refuses: (quantity, { tokens }) => hasConversion(quantity, tokens),
  },
  {
    filter: 'fixed',
    reason: 'A whole day, week or year is guessed.',
    refuses: ({ to, value }, { tokens }) =>
      wholes.get(tokens[tokens[to]?.text === '-' ? to + 1 : to]?.lower ?? '') === value,
  },
  {
    filter: 'fixed',
    reason: 'The number belongs to a title.',
    refuses: ({ to }, { tokens }) => tokens[to]?.text === ':' && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''),
  },
  {
    filter: 'list',
    reason: 'Another number stands right beside it.',
    refuses: ({ from, to, kind }, { tokens }) =>
      kind === 'count' && [tokens[from - 1], tokens[to]].some((token) => token !== undefined && isNumeral(token)),
  },
  {
    filter: 'fixed',
    reason: 'All of something is no number that one could miss.',
    refuses: ({ kind, value }) => kind === 'percent' && value === 100,
  },
  {
    filter: 'twice',
    reason: 'The number stands in the sentence twice.',
    refuses: ({ from, to, text }, { tokens }) =>
      tokens.some((token, at) => (at < from || at >= to) && token.text === text),
  },
  {
    filter: 'fixed',
    reason: 'The number belongs to a fixed phrase.',
    refuses: ({ from, to, kind, value }, { tokens }) =>
      kind === 'count' && isFixed(tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? '', value),
  },
  {
    filter: 'fixed',
    reason: 'The number is a name.',
    refuses: ({ from }, { tokens }) =>
      /^(?:called|named|numbered|flight|route|highway|room|no)$/.test(tokens[from - 1]?.lower ?? '') ||
      (tokens[from - 1]?.lower === 'as' && tokens[from - 2]?.lower === 'known'),
  },
  {
    filter: 'fixed',
    reason: 'The number is what a machine is called.',
    // "the home of the 747, which"
    refuses: ({ from, to, kind, unit }, { tokens }) =>
      kind === 'count' && unit === '' && tokens[from - 1]?.lower === 'the' && tokens[to]?.text === ',',
  },
  {
    filter: 'computable',
    reason: 'The other year of the span all but tells it.',
    refuses: ({ from, kind }, { tokens }) =>
      kind === 'year' &&
      tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'between') &&
      tokens.slice(from + 1, from + 5).some(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text)),
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
    filter: 'fixed',
    reason: 'The number is the smaller half of a measure.',
    // "one minute, 49.8 seconds", "six feet two"
    refuses: ({ from }, { tokens }) =>
      /^(?:,|and)$/.test(tokens[from - 1]?.text ?? '') &&
      /^(?:hours?|minutes?|mins?|feet|foot|stone|pounds)$/.test(tokens[from - 2]?.lower ?? ''),
  },
  {
    filter: 'reference',
    reason: 'The sentence does not say than what.',
    refuses: ({ to }, { tokens }) =>
      tokens[to]?.lower === 'times' &&
      /(?:er|more|less)$/.test(tokens[to + 1]?.lower ?? '') &&
      !tokens.slice(to).some(({ lower }) => lower === 'than'),
  },
  {
    filter: 'fixed',
    reason: 'The number is that of a house.',
    refuses: ({ to }, { tokens }) => isStreet(tokens, to),
  },
  {
    filter: 'fixed',
    reason: 'A race is called by its length.',
    refuses: ({ text, to }, { tokens }) =>
      (/^\d+m$/.test(text) && raceWord.test(tokens[to]?.lower ?? '')) ||
      (lengthWord.test(tokens[to]?.lower ?? '') && raceWord.test(tokens[to + 1]?.lower ?? '')),
  },
  {
    filter: 'enumerated',
    reason: 'What is counted stands in the sentence one by one.',
    refuses: ({ to, kind }, { tokens }) =>
      kind === 'count' &&
      (tokens.filter(({ lower }) => /^(?:half-|step)?(?:brother|sister|son|daughter)s?$/.test(lower)).length > 1 ||
        isToldBehindDash(tokens, to) ||
        tokens.slice(to).some(({ text, quoted }) => !quoted && /^[:;]$/.test(text))),
  },
  {
    filter: 'content',
    reason: 'The sentence does not say what is counted.',
    refuses: ({ kind, from, to, unit, hedge }, { tokens }) =>
      kind === 'count' &&
      (/^(?:each|apiece)$/.test(tokens[to]?.lower ?? '') ||
        // "It hopes to reach more than 1,000."
        (unit === '' && hedge === 'more' && to >= tokens.length - 1 && isVerbAt(tokens, from - 3))),
  },
  {
    filter: 'list',
    reason: 'Several numbers stand side by side.',
    refuses: ({ sentence, from }) => neighbours(sentence, from) > 3,
  },
]

const isAmount = (token: Token | undefined): boolean =>
  token !== undefined && (isNumeral(token) || currencies.has(token.text))

/** "aged", "to reach" */
const isVerbAt = (tokens: Sentence['tokens'], at: number): boolean =>
  isVerbForm(tokens[at]?.lower ?? '') ||
  /^(?:to|will|can|could|would|may|might|must)$/.test(tokens[at - 1]?.lower ?? '')

/** "three gorillas at the zoo – two females and one male" */
function isToldBehindDash(tokens: Sentence['tokens'], to: number): boolean {
  const dash = tokens.findIndex(({ text }, at) => at > to && /^[-–—]$/.test(text))
  if (dash === to + 1) return true
  return dash > 0 && tokens.slice(dash + 1, dash + 6).filter(isNumeral).length > 1
}

/** As many of a unit as make the next larger one. */
const wholes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hours: 24,
    hour: 24,
    days: 7,
    day: 7,
    months: 12,
    month: 12,
    minutes: 60,
    minute: 60,
    seconds: 60,
  }),
)

/** "1909 Halmer Drive". */
function isStreet(tokens: Sentence['tokens'], at: number): boolean {
  const isCapital = (place: number) => /^\p{Lu}/u.test(tokens[place]?.text ?? '')
  return isCapital(at) && [1, 2].some((way) => isCapital(at + way) && streetWord.test(tokens[at + way]?.lower ?? ''))
}

const streetWord =
  /^(?:street|st\.?|road|rd\.?|avenue|ave\.?|drive|dr\.?|lane|court|way|boulevard|blvd\.?|terrace|square)$/

const lengthWord = /^(?:yard|metre|meter|mile)s?$/
const raceWord =
  /^(?:backstroke|breaststroke|butterfly|medley|dash|gold|silver|bronze|race|final|finals|title|hurdles|relay|freestyle|sprint|champion|world|and|to|at|in|record)$/

const smallNumber = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)'

/** "one in three", "9 out of every 10". */
const oneInSo = new RegExp(`\\b${smallNumber} (?:in|out of) (?:every )?${smallNumber}\\b`, 'i')

const fromTo = /\bby (?:about |around |nearly |almost |some )?[\d.]+ ?(?:%|per ?cent),? (?:up |down )?from [^,.;]* to /i

/** "a drop of nearly 60%, from 16.4 million in 1970 to 6.8 million" */
const drop = /\d ?(?:%|per ?cent),? from [£$€]?\d[^;]* to [£$€]?\d/i

/** What happened when everybody who was there remembers. */
export const wellKnown =
  /\b(?:the war|world war|iraq war|gulf war|vietnam war|brexit|vote[ds]?\b.{0,20}\bto leave|referendum|civil war|cold war|revolution|independence|elections?|presidential (?:primary|campaign|race)|went to the polls|(?:won|came to|took|rose to|fell from) power|took office|terror(?:ist)? attacks?|olympics?|olympic games|world cup|(?:11 )?september 11(?:th)?|11 september|great depression|berlin wall|soviet union|moon landing|pandemic|space shuttle|tsunami (?:of|on|in)|tiananmen|sworn in|inaugurat\w+|transition of power|joined the (?:european union|eu)|communis\w+)\b/i

/** "53 % to 47 %": the rest of the whole. */
function hasComplement(from: number, value: number, { tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => at !== from && Math.abs(Number.parseFloat(text) + value - 100) < 0.01)
}

function hasConversion({ from, to }: Quantity, tokens: Sentence['tokens']): boolean {
  // "$250 (about £132)": the number is the other unit.
  const before = tokens.slice(Math.max(0, from - 9), from)
  const opened = before.findLastIndex(({ text }) => text === '(')
  const isOther = opened > 0 && before.slice(0, opened).some(({ kind }) => kind === 'number')
  if (isOther && !before.slice(opened).some(({ text }) => text === ')')) return true
  // "5 feet 10 inches (1.78 m)"
  const opening = tokens.slice(to, to + 5).findIndex(({ text }) => text === '(')
  return opening >= 0 && tokens.slice(to + opening, to + opening + 5).some(isNumeral)
}

function isFixed(before: string, after: string, value: number): boolean {
  if (/^(?:the|these|those|both|all|last|first|next|other|his|her|their|its|of|than)$/.test(before) && value < 5)
    return true
  // "children under five"
  if (before === 'under' && value === 5) return true
  if (/^(?:of|times?|percentage|degrees?|o'clock|dimensions|quarters|thirds|fifths|halves)$/.test(after) && value < 10)
    return true
  if (before === 'top' || (before === 'other' && /^(?:months|days)$/.test(after))) return true
  return before === '-' || /^(?:and-a-half|or|odd)$/.test(after)
}

function neighbours({ tokens }: Sentence, from: number): number {
  return tokens.slice(Math.max(0, from - 8), from + 8).filter(isNumeral).length
}
