import type { Sentence } from '../facts/sentence.ts'
import { leftOut } from './apart.ts'
import { type Candidate, sentenceOf } from './candidate.ts'

/** So many questions make a quiz; a short text needs no more than one for so many words. */
const [fewest, wordsOfEach] = [6, 58]

/** How many questions a text should have. */
export function fewestFor(sentences: readonly Sentence[]): number {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0)
  return Math.min(fewest, Math.floor(words / wordsOfEach))
}

/** Of what many know or guess, as much as fills up a quiz that would be too short; `ranked`: all, best first. */
export function fillingFor(
  fair: readonly Candidate[],
  ranked: readonly Candidate[],
  wanted: number,
): readonly Candidate[] {
  const asked = new Set(fair.map(sentenceOf))
  // Where a question leaves out what another one asks, one sentence gives two.
  const twins = new Set(fair.filter(({ stem }) => stem.includes(leftOut)).map(sentenceOf))
  const missing = wanted - asked.size - twins.size
  if (missing <= 0) return []
  const guessed = ranked.filter((candidate) => candidate.guessed && !asked.has(sentenceOf(candidate)))
  const taken = new Set([...new Set(guessed.map(sentenceOf))].slice(0, missing))
  return guessed.filter((candidate) => taken.has(sentenceOf(candidate)))
}
