import type { Sentence } from '../../facts/sentence.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'

/** Which sentences say nearly the same: asked about one, the other could give a second right answer. */
export interface Overlap {
  /** The largest share of the sentence's content words that one other sentence also has, 0 to 1. */
  readonly repeat: (sentence: Sentence) => number
  /** The share of the first sentence's content words that the second has. */
  readonly shared: (one: Sentence, other: Sentence) => number
}

const mostCommon = 12

/** Compares sentences by their rarer words, so that the work stays linear in the text. */
export function overlapOf(sentences: readonly Sentence[]): Overlap {
  const contents = sentences.map(contentOf)
  const places = new Map<string, number[]>()
  contents.forEach((content, index) => {
    for (const word of content) {
      const list = places.get(word)
      if (list) list.push(index)
      else places.set(word, [index])
    }
  })
  const share = (one: number, other: number) => {
    const mine = contents[one] ?? new Set()
    const theirs = contents[other] ?? new Set()
    let common = 0
    for (const word of mine) if (theirs.has(word)) common++
    return mine.size === 0 ? 0 : common / mine.size
  }
  return {
    shared: (one, other) => share(one.index, other.index),
    repeat: ({ index }) => {
      const others = new Set<number>()
      for (const word of contents[index] ?? []) {
        const list = places.get(word) ?? []
        if (list.length <= mostCommon) for (const other of list) if (other !== index) others.add(other)
      }
      return Math.max(0, ...[...others].map((other) => share(index, other)))
    },
  }
}

function contentOf({ tokens }: Sentence): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ kind, lower }) => kind !== 'mark' && !isFunctionWord(lower) && lower !== "'s")
      .map(({ lower }) => root(lower)),
  )
}

const root = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word.replace(/s$/, '')
