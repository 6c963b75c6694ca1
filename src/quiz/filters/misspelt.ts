import type { Findings } from '../../facts/extract.ts'
import { addTo } from '../../facts/grouped.ts'
import { gazetteer } from '../../facts/words/lists.ts'
import type { Refusal } from '../candidate.ts'
import { isSlip, isSwapped } from '../slip.ts'

export const misspelt: Refusal = {
  filter: 'slip',
  reason: 'The sentence has a name that the article spells another way.',
}

const [shortestName, oftenEnough] = [5, 3]

/** The indexes of sentences with a name that is but a slip away from one the article has again and again: "Kelelr". */
export function misspeltIn({ mentions }: Findings): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const [index, named] of mentions) {
    for (const { text } of named)
      for (const word of text.split(' ')) if (word.length >= shortestName) addTo(places, word, index)
  }
  const often = [...places].filter(([, found]) => found.length >= oftenEnough).map(([word]) => word)
  const isMisspelt = (word: string) =>
    often.some(
      (other) => other[0] === word[0] && (isSwapped(word, other) || isSlip(word.toLowerCase(), other.toLowerCase())),
    )
  return new Set(
    [...places].flatMap(([word, found]) =>
      lacksApostrophe(word) || (found.length === 1 && isMisspelt(word)) ? found : [],
    ),
  )
}

/** "Spains banks": the apostrophe was lost on the way. */
const lacksApostrophe = (word: string): boolean =>
  word.endsWith('s') &&
  gazetteer.get(word.slice(0, -1).toLowerCase()) === 'country' &&
  !gazetteer.has(word.toLowerCase())
