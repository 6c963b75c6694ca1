export const smallWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
export const tensWords = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Words for whole numbers below a hundred: "seven", "twenty-one". */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...smallWords.map((word, value) => [word, value] as const),
  ...tensWords.flatMap((word, index) => {
    const base = (index + 2) * 10
    return [
      [word, base] as const,
      ...smallWords.slice(1, 10).map((unit, extra) => [`${word}-${unit}`, base + extra + 1] as const),
    ]
  }),
])

/** What a number is joined to with a hyphen and counts: "a five-hour talk", "the 12-nation deal". */
export const joinedUnits =
  'year month week day night hour minute second page metre meter kilometre kilometer km mile foot centimetre centimeter cm mm yard acre hectare ton tonne pound kilogram kilo kg gram litre liter gallon mph seat bed bedroom room storey story floor nation country state person man woman strong time point lap game match goal run song track episode chapter passenger carriage degree megapixel volt watt'.split(
    ' ',
  )

const wordsByNumber = new Map([...numberWords].map(([word, value]) => [value, word]))

/** A whole number below a hundred in words. */
export function numberInWords(value: number): string | undefined {
  return wordsByNumber.get(value)
}

/** A round number from a hundred on as it is said: "two hundred", "37 thousand", "half a million"; nothing for others. */
export function roundInWords(value: number): readonly string[] {
  if (value === 100 || value === 1000)
    return ['a', 'one'].map((one) => `${one} ${value === 100 ? 'hundred' : 'thousand'}`)
  if (value === 500_000) return ['half a million', 'five hundred thousand', '500 thousand']
  if (value % 100 === 0 && value < 1000) return [`${numberInWords(value / 100)} hundred`]
  if (value % 1000 !== 0 || value >= 1e6) return []
  const few = [numberInWords(value / 1000), ...roundInWords(value / 1000)].filter((words) => words !== undefined)
  return [...few.map((words) => `${words} thousand`), `${value / 1000} thousand`]
}

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
])

export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
])

/** What goes before a number and bounds it: more than so many, fewer than so many. */
export const hedges: readonly (readonly [RegExp, 'more' | 'less' | 'about'])[] = [
  [
    /(?:more than|greater than|over|at least|above|exceeding|upwards of|as many as|minimum of|as much as|longer than|older than)$/,
    'more',
  ],
  [/(?:less than|fewer than|under|below|up to|nearly|almost|at most|no more than|maximum of|within|not even)$/, 'less'],
  [/(?:about|around|roughly|approximately|some|an estimated|estimated|an average of|close to)$/, 'about'],
]

export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The short forms of a month: "Sep" and "Sept", none for May. */
export function monthCuts(month: string): readonly string[] {
  const cut = month.slice(0, 3)
  return [...(cut === month ? [] : [cut]), ...(month === 'September' ? ['Sept'] : [])]
}
