import { once } from '../facts/once.ts'
import type { Item } from './item.ts'
import { normalWords } from './normal.ts'

const functionWords = new Set(
  'a an and are as at be been by did do does for from had has have he her his how in into is it its many more most much no not of on one or she that the their them they this to was were what when where which who whom whose why will with would says said say article according'.split(
    ' ',
  ),
)

/** Whether two items may not stand in one quiz: of one fact, or one gives the other away. */
export function excludes(one: Item, other: Item): boolean {
  return (
    one.fact === other.fact ||
    judgesShown(one, other) ||
    asksSame(one, other) ||
    reveals(one, other) ||
    reveals(other, one)
  )
}

/** Whether one is a statement on the very sentence that the other one shows: beside it anybody sees whether it is true. */
function judgesShown(one: Item, other: Item): boolean {
  const isStatement = ({ form, family }: Item) => form === 'true-false' && family !== 'curated'
  return (isStatement(one) || isStatement(other)) && sharesSentence(one, other)
}

const sharesSentence = (one: Item, other: Item): boolean =>
  one.evidence.some(({ quote }) => other.evidence.some((evidence) => evidence.quote === quote))

/** The right answer in words; an order's is no phrase another item could give away. */
export function keyText(item: Item): string | undefined {
  switch (item.form) {
    case 'gap':
      return item.answer.text
    case 'choice':
      return item.options.find((option) => option.correct)?.text
    case 'true-false':
    case 'order':
      return undefined
  }
}

/** What an item shows before it is answered: its stem, and each of its options. */
function shownBy(item: Item): readonly string[] {
  return item.form === 'choice' ? [item.stem, ...item.options.map(({ text }) => text)] : [item.stem]
}

/** An item's texts as normal words. */
interface Words {
  readonly key: string | undefined
  /** The words of the stem that carry meaning. */
  readonly asked: ReadonlySet<string>
  readonly shown: readonly { readonly line: string; readonly told: ReadonlySet<string> }[]
}

/** Each item of a bank is held against all the others: its words are worked out once. */
const wordsOf = once((item: Item): Words => {
  const key = keyText(item)
  const shown = shownBy(item).map((text) => {
    const words = normalWords(text)
    return { line: lineOf(words), told: new Set(words.filter((word) => !functionWords.has(word))) }
  })
  return {
    key: key === undefined ? undefined : lineOf(normalWords(key)),
    asked: shown[0]?.told ?? new Set(),
    shown,
  }
})

const lineOf = (words: readonly string[]): string => ` ${words.join(' ')} `

/**
 * Whether reading one item gives away another's key: its stem or one of its options holds the key and at least half of
 * what the other asks about (Haladyna, Downing and Rodriguez 2002, rule 4: items must not depend on each other).
 */
export function reveals(item: Item, other: Item): boolean {
  const { key, asked } = wordsOf(other)
  if (key === undefined || item.id === other.id || asked.size === 0) return false
  return wordsOf(item).shown.some(
    ({ line, told }) => line.includes(key) && [...asked].filter((word) => told.has(word)).length * 2 >= asked.size,
  )
}

/**
 * Whether two items are one question, or one in other words: "who said that …?" and "___ said that …". They have the same
 * answer, out of the same sentence, and at least half of what one asks about is in the other.
 */
function asksSame(one: Item, other: Item): boolean {
  if (one.stem === other.stem && one.family !== 'curated') return true
  if (!sharesSentence(one, other)) return false
  const answers = new Set(answersTo(one))
  if (!answersTo(other).some((answer) => answers.has(answer))) return false
  const [fewer, more] = [wordsOf(one).asked, wordsOf(other).asked].toSorted((first, second) => first.size - second.size)
  const shared = [...(fewer ?? [])].filter((word) => more?.has(word)).length
  return shared >= (fewer?.size ?? 0) / 2
}

function answersTo(item: Item): readonly string[] {
  const key = keyText(item)
  return [...(key === undefined ? [] : [key]), ...(item.form === 'gap' ? item.answer.accepts : [])]
}
