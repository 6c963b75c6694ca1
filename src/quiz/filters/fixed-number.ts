import type { Sentence } from '../../facts/sentence.ts'
import type { NumberRule } from './number-rule.ts'

/** Numbers that are a way of speaking, or a name. */
export const fixedNumbers: readonly NumberRule[] = [
  {
    filter: 'fixed',
    reason: 'The number is only what others are counted by.',
    refuses: ({ from }, { tokens }) =>
      tokens[from - 1]?.lower === 'per' || (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'out'),
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
    filter: 'fixed',
    reason: 'All of something is no number that one could miss.',
    refuses: ({ kind, value }) => kind === 'percent' && value === 100,
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
    refuses: ({ from, to, kind, unit }, { tokens }) =>
      // "like Norway's Seaview and 3."
      (kind === 'count' &&
        unit === '' &&
        to >= tokens.length - 1 &&
        tokens[from - 1]?.lower === 'and' &&
        /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '')) ||
      /^(?:called|named|numbered|flight|route|highway|room|no)$/.test(tokens[from - 1]?.lower ?? '') ||
      (tokens[from - 1]?.lower === 'as' && tokens[from - 2]?.lower === 'known'),
  },
  {
    filter: 'fixed',
    reason: 'The year is part of what something is called.',
    // "the asteroid 2024 BX1"
    refuses: ({ kind, to }, { tokens }) => kind === 'year' && /^\p{Lu}{1,3}\d+$/u.test(tokens[to]?.text ?? ''),
  },
  {
    filter: 'fixed',
    reason: 'Whom one calls in need, everybody knows.',
    // "the caller phoned 911, announced", "a 999 call"
    refuses: ({ kind, text }, { tokens }) =>
      kind === 'count' &&
      /^(?:911|999|112|000|101|111)$/.test(text) &&
      tokens.some(({ lower }) => /^(?:call|phon|dial|ring|rang)/.test(lower)),
  },
  {
    filter: 'fixed',
    reason: 'The number is what a machine is called.',
    // "the home of the 747, which", "the 6230i, which followed the 6230"
    refuses: ({ from, to, kind, unit, text }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      ((tokens[from - 1]?.lower === 'the' && tokens[to]?.text === ',') ||
        tokens.some((token) => token.text.length === text.length + 1 && token.text.startsWith(text))),
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
]

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
