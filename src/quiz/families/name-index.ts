import { initialsOf } from '../../facts/alias.ts'
import { addTo } from '../../facts/grouped.ts'
import { isSlip } from '../slip.ts'

/** The names of an article as it writes them, known or not what they name. */
export interface NameIndex {
  readonly has: (name: string) => boolean
  /** Those of several words that hold this word, in any case. */
  readonly withWord: (word: string) => readonly string[]
  /** Of those that hold this word, the ones that end with it, as written: "Anna Keller" for "Keller". */
  readonly endingWith: (word: string) => readonly string[]
  /** Last words of names that are but a slip away from this one: an article may write "Barrionuevo" in two ways. */
  readonly slipsOf: (word: string) => readonly string[]
  /** Those of several words that these letters are short for: "Environmental Awareness Group" for "EAG". */
  readonly shortenedTo: (initials: string) => readonly string[]
}

/** A book may have a thousand people called John; among so many a form of a name is looked for. */
const mostWithWord = 100

/** `shortForms`: what the article says letters are short for. */
export function nameIndexOf(names: Iterable<string>, shortForms: ReadonlyMap<string, string>): NameIndex {
  const all = new Set(names)
  const byWord = new Map<string, string[]>()
  const byInitials = new Map<string, string[]>()
  const byLetter = new Map<string, string[]>()
  for (const last of new Set([...all].map(lastWord))) addTo(byLetter, last.charAt(0), last)
  for (const name of all) {
    const words = name.toLowerCase().split(' ')
    if (words.length < 2) continue
    for (const word of new Set(words)) if ((byWord.get(word)?.length ?? 0) < mostWithWord) addTo(byWord, word, name)
    addTo(byInitials, initialsOf(name), name)
  }
  for (const [short, long] of shortForms) addTo(byInitials, short, long)
  const withWord = (word: string) => byWord.get(word.toLowerCase()) ?? []
  return {
    has: (name) => all.has(name),
    withWord,
    endingWith: (word) => withWord(word).filter((name) => name.endsWith(` ${word}`)),
    slipsOf: (word) =>
      (byLetter.get(word.charAt(0)) ?? []).filter((other) => isSlip(other.toLowerCase(), word.toLowerCase())),
    shortenedTo: (initials) => byInitials.get(initials) ?? [],
  }
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name
