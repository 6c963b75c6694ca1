import type { Item } from './item.ts'
import { normalWords } from './normal.ts'

const functionWords = new Set(
  'a an and are as at be been by did do does for from had has have he her his how in into is it its many more most much no not of on one or she that the their them they this to was were what when where which who whom whose why will with would says said say article according'.split(
    ' ',
  ),
)

/** The words of a text that carry meaning. */
function contentWords(text: string): readonly string[] {
  return normalWords(text).filter((word) => !functionWords.has(word))
}

/** The right answer in words; an order's is no phrase another item could give away. */
function keyText(item: Item): string | undefined {
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

/**
 * Whether reading one item gives away another's key: its stem or one of its options holds the key and at least half of
 * what the other asks about (Haladyna, Downing and Rodriguez 2002, rule 4: items must not depend on each other).
 */
export function reveals(item: Item, other: Item): boolean {
  const key = keyText(other)
  if (key === undefined || item.id === other.id) return false
  const held = ` ${normalWords(key).join(' ')} `
  const asked = [...new Set(contentWords(other.stem))]
  return (
    asked.length > 0 &&
    shownBy(item).some((shown) => {
      if (!` ${normalWords(shown).join(' ')} `.includes(held)) return false
      const told = new Set(contentWords(shown))
      return asked.filter((word) => told.has(word)).length * 2 >= asked.length
    })
  )
}
