import type { Findings } from '../../facts/extract.ts'
import { gazetteer } from '../../facts/words/lists.ts'
import type { Refusal } from '../candidate.ts'
import { isSlip } from '../slip.ts'

export const misspelt: Refusal = {
  filter: 'slip',
  reason: 'The sentence has a name that the article spells another way.',
}

const [shortestName, oftenEnough] = [5, 3]

/** The indexes of sentences with a name that is but a slip away from one the article has again and again: "Kelelr". */
export function misspeltIn({ mentions }: Findings): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const [index, named] of mentions) {
    for (const { text } of named) {
      for (const word of text.split(' ')) {
        if (word.length < shortestName) continue
        const known = places.get(word) ?? []
        places.set(word, known)
        known.push(index)
      }
    }
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

/** "Kelelr" for "Keller": two letters side by side have changed places. */
function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, place) => letter !== other[place])
  return (
    at > 0 &&
    word.length === other.length &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  )
}
