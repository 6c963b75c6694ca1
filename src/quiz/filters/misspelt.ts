import type { Findings } from '../../facts/extract.ts'
import { addTo } from '../../facts/grouped.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { gazetteer } from '../../facts/words/lists.ts'
import type { Refusal } from '../candidate.ts'
import { isSlip, isSwapped } from '../slip.ts'

export const misspelt: Refusal = {
  filter: 'slip',
  reason: 'The sentence has a name that the article spells another way.',
}

const [shortestName, oftenEnough] = [5, 3]

/** So long is a word that no other one is its letters in another order: "trail" is no "trial". */
const shortestWord = 8
const shortestPlace = 6

/** The indexes of sentences with a name that is but a slip away from one the article has again and again: "Kelelr". */
export function misspeltIn({ mentions, sentences }: Findings): ReadonlySet<number> {
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
  return new Set([
    ...swappedIn(sentences),
    ...[...places].flatMap(([word, found]) =>
      lacksApostrophe(word) || (found.length === 1 && isMisspelt(word)) ? found : [],
    ),
  ])
}

/** The indexes of sentences with a word, or a place, of which two letters changed places: "ambassdaor", "Rio de Janerio". */
function swappedIn(sentences: readonly Sentence[]): number[] {
  const places = new Map<string, number[]>()
  for (const { tokens, index } of sentences) {
    for (const { kind, text, lower } of tokens)
      if (kind === 'word' && text.length >= (text === lower ? shortestWord : shortestPlace)) addTo(places, text, index)
  }
  const isKnown = (word: string) => places.has(word) || placeNames.has(word.toLowerCase())
  return [...places].flatMap(([word, found]) =>
    found.length === 1 && !placeNames.has(word.toLowerCase()) && swapsOf(word).some(isKnown) ? found : [],
  )
}

/** A word with any two letters that stand side by side changed, but for the first. */
const swapsOf = (word: string): string[] =>
  [...word].flatMap((letter, at) => {
    const next = word[at + 1]
    return at === 0 || next === undefined || next === letter
      ? []
      : [word.slice(0, at) + next + letter + word.slice(at + 2)]
  })

const placeNames: ReadonlySet<string> = new Set([...gazetteer.keys()].flatMap((name) => name.split(' ')))

/** "Spains banks": the apostrophe was lost on the way. */
const lacksApostrophe = (word: string): boolean =>
  word.endsWith('s') &&
  gazetteer.get(word.slice(0, -1).toLowerCase()) === 'country' &&
  !gazetteer.has(word.toLowerCase())
