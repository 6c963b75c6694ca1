import { normalText } from '../normal.ts'

/** An option that is an amount: a number, perhaps with a bound and a unit. */
export interface Amount {
  /** The least and the greatest number that it stands for. */
  readonly low: number
  readonly high: number
  readonly kind: 'count' | 'percent' | 'money'
  /** What is counted; empty for a bare number. */
  readonly unit: string
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const small = new Map<string, number>([
  ...ones.split(' ').map((word, index) => [word, index] as const),
  ...tens.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['dozen', 12],
])
const large = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])

/** What keeps “more than 40” apart from 40. */
const hair = 1e-6

/** How a bound changes a number into a range. */
const bounds: readonly { readonly words: RegExp; readonly range: (value: number) => readonly [number, number] }[] = [
  { words: /^(?:more than|over|above) /, range: (value) => [value + hair, Infinity] },
  { words: /^(?:at least|no fewer than|no less than) /, range: (value) => [value, Infinity] },
  { words: /^(?:fewer than|less than|under|below) /, range: (value) => [-Infinity, value - hair] },
  { words: /^(?:at most|up to|no more than) /, range: (value) => [-Infinity, value] },
  {
    words: /^(?:about|around|roughly|nearly|almost|some|approximately|exactly|just|only|the|a) /,
    range: (value) => [value, value],
  },
]

const longestUnit = 3

/** Reads an option as an amount; undefined where it is something else. */
export function readAmount(text: string): Amount | undefined {
  const normal = normalText(text)
  const bound = bounds.find(({ words }) => words.test(normal))
  const bare = bound ? normal.replace(bound.words, '') : normal
  const currency = /^\p{Sc}/u.test(bare)
  const words = bare.replace(/^\p{Sc} ?/u, '').split(' ')
  const first = readNumber(words)
  if (!first) return undefined
  const second = ['to', 'and'].includes(words[first.used] ?? '') ? readNumber(words.slice(first.used + 1)) : undefined
  const rest = words.slice(first.used + (second ? second.used + 1 : 0))
  if (rest.length > longestUnit) return undefined
  const [low, high] = second ? [first.value, second.value] : (bound?.range(first.value) ?? [first.value, first.value])
  const money = currency || /^(?:dollar|euro|pound|rupee|yen|cent)s?$/.test(rest.at(-1) ?? '')
  const kind = rest[0] === 'percent' || rest.join(' ').startsWith('per cent') ? 'percent' : money ? 'money' : 'count'
  return { low, high, kind, unit: rest.join(' ') }
}

/** The numbers that a text names, in digits or in words. */
export function numbersIn(text: string): ReadonlySet<number> {
  const words = normalText(text)
    .replace(/\p{Sc}/gu, ' ')
    .split(' ')
  return new Set(words.flatMap((_, index) => readNumber(words.slice(index, index + 6))?.value ?? []))
}

/** The number at the start of the words, and how many words it took. */
function readNumber(words: readonly string[]): { value: number; used: number } | undefined {
  let value: number | undefined
  let used = 0
  for (const word of words) {
    const digits = /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : small.get(word)
    const factor = large.get(word)
    if (factor !== undefined && (value !== undefined || used === 0)) value = (value ?? 1) * factor
    else if (digits !== undefined && (value === undefined || (value % 10 === 0 && digits < 10 && small.has(word))))
      value = (value ?? 0) + digits
    else break
    used++
  }
  return value === undefined ? undefined : { value, used }
}
