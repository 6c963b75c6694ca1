const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = 'january february march april may june july august september october november december'.split(' ')
const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
)

/** A way to read an option as a place on a scale; `undefined` where it is none of its kind. */
type Scale = (text: string) => number | undefined

/**
 * The options in the order of their size or time when all stand on one scale (numbers, dates, weekdays), otherwise
 * `undefined`. Shuffled numbers only make the reader search (Haladyna, Downing and Rodriguez 2002, rule 21).
 */
export function inNaturalOrder<T extends { readonly text: string }>(options: readonly T[]): T[] | undefined {
  for (const scale of [weekday, date, quantity]) {
    const placed = options.map((option) => ({ option, at: scale(option.text.toLowerCase()) }))
    if (placed.every(({ at }) => at !== undefined) && new Set(placed.map(({ at }) => at)).size === options.length) {
      return placed.toSorted((one, other) => (one.at as number) - (other.at as number)).map(({ option }) => option)
    }
  }
  return undefined
}

const weekday: Scale = (text) => {
  const day = /^(?:on |last |next )?(\w+day)$/.exec(text)?.[1]
  const index = day ? weekdays.indexOf(day) : -1
  return index === -1 ? undefined : index
}

const date: Scale = (text) => {
  const month = months.findIndex((name) => new RegExp(`\\b${name}\\b`).test(text))
  if (month === -1) return undefined
  const rest = text
    .replace(months[month] as string, ' ')
    .replace(/\b(?:in|on|early|late|mid|the|of)\b|(?<=\d)(?:st|nd|rd|th)\b|[,.-]/g, ' ')
  if (/[a-z]/.test(rest)) return undefined
  const numbers = rest.match(/\d+/g)?.map(Number) ?? []
  const year = numbers.find((value) => value > 31) ?? 0
  const day = numbers.find((value) => value <= 31) ?? 0
  return year * 10_000 + (month + 1) * 100 + day
}

const quantity: Scale = (text) => {
  const match =
    /^(?:(?:about|around|nearly|almost|over|more than|less than|at least|up to|some|in|by|for|since)\s+)*([-−]?)\p{Sc}?\s?(\d[\d,.]*|[a-z]+)(.*)$/u.exec(
      text,
    )
  if (!match) return undefined
  const [, sign, digits = '', rest = ''] = match
  const plain = /^\d/.test(digits)
    ? Number(digits.replace(/[,.](?=\d{3}\b)/g, '').replace(/[.,]+$/, ''))
    : numeralOf(digits)
  if (plain === undefined || Number.isNaN(plain)) return undefined
  const scale = scales.get(/^[\s-]*([a-z]+)/.exec(rest)?.[1] ?? '') ?? 1
  return (sign ? -1 : 1) * plain * scale
}

function numeralOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1
  const index = numerals.indexOf(word)
  return index === -1 ? undefined : index
}
