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

/**
 * Whether reading one item's stem gives away another's key: it holds the key and at least half of what the other asks
 * about (Haladyna, Downing and Rodriguez 2002, rule 4: items must not depend on each other).
 */
export function reveals(item: Item, other: Item): boolean {
  const key = keyText(other)
  if (key === undefined || item.id === other.id) return false
  const shown = ` ${normalWords(item.stem).join(' ')} `
  if (!shown.includes(` ${normalWords(key).join(' ')} `)) return false
  const asked = [...new Set(contentWords(other.stem))]
  const told = new Set(contentWords(item.stem))
  return asked.length > 0 && asked.filter((word) => told.has(word)).length * 2 >= asked.length
}
