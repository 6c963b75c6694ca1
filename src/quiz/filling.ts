import type { Sentence } from '../facts/sentence.ts'
import type { Item } from './item.ts'
import { excludes } from './reveal.ts'

/** So many questions make a quiz. */
export const fewest = 6
/** A short text needs no more than one for so many words. */
const wordsOfEach = 58

/** How many questions a text should have. */
export function fewestFor(sentences: readonly Sentence[]): number {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0)
  return Math.min(fewest, Math.floor(words / wordsOfEach))
}

/** Of items, best first, those that can stand in one quiz; no more than `most` are looked for. */
export function together(items: readonly Item[], most: number): Item[] {
  const chosen: Item[] = []
  for (const item of items) {
    if (chosen.length >= most) break
    if (!chosen.some((other) => excludes(other, item))) chosen.push(item)
  }
  return chosen
}
