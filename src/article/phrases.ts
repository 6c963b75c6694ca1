import { nameRuns } from './names.ts'
import { nounRuns } from './noun-phrases.ts'
import { type Token, tokensOf } from './word-tokens.ts'

/** A name or noun phrase of a text. */
export interface Phrase {
  readonly shown: string
  readonly words: number
  readonly times: number
  /** Where it first stands, in UTF-16 code units. */
  readonly first: number
  readonly isName: boolean
}

/** By the phrase in lower case. */
export type PhraseCount = ReadonlyMap<string, Phrase>

/** The names and, in English, the noun phrases of each of several texts that belong together. */
export function countPhrases(texts: readonly string[], language: string): PhraseCount[] {
  const read = texts.map((text) => {
    const tokens = tokensOf(text)
    return { names: nameRuns(tokens), nouns: language === 'en' ? nounRuns(tokens) : [] }
  })
  // People are named in full once and by their last name after that.
  const singles = new Set(read.flatMap(({ names }) => names.flatMap((run) => (run.length === 1 ? [wordsOf(run)] : []))))
  return read.map(({ names, nouns }) => {
    const counts = new Map<string, Phrase>()
    for (const run of names)
      add(counts, run.length > 1 && singles.has(run.at(-1)?.text ?? '') ? run.slice(-1) : run, true)
    for (const run of nouns) add(counts, run, false)
    return counts
  })
}

function add(counts: Map<string, Phrase>, run: readonly Token[], isName: boolean): void {
  const shown = wordsOf(run)
  const key = shown.toLowerCase()
  const known = counts.get(key)
  const first = run[0]?.at ?? 0
  counts.set(key, known ? { ...known, times: known.times + 1 } : { shown, words: run.length, times: 1, first, isName })
}

function wordsOf(run: readonly Token[]): string {
  // The stop of U.S. ends no word, so that a token does not have it.
  const shown = run.map(({ text }) => text).join(' ')
  return shown.replace(/\b\p{Lu}\.\p{Lu}$/u, (initials) => `${initials}.`)
}
