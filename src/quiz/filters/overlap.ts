import type { Sentence } from '../../facts/sentence.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import type { Refusal } from '../candidate.ts'

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
  const { of, places } = contentsOf(sentences)
  const share = (one: number, other: number) => {
    const mine = of(one)
    return mine.length === 0 ? 0 : commonTo(mine, of(other)) / mine.length
  }
  return {
    shared: (one, other) => share(one.index, other.index),
    repeat: ({ index }) => {
      const others = new Set<number>()
      for (const word of of(index)) for (const other of places[word] ?? []) if (other !== index) others.add(other)
      return Math.max(0, ...[...others].map((other) => share(index, other)))
    },
  }
}

const mostRepeated = 0.62

/** Why a sentence cannot be asked about where another shares more than `most` of its words, or undefined. */
export function repeats({ repeat }: Overlap, sentence: Sentence, most = mostRepeated): Refusal | undefined {
  return repeat(sentence) > most ? { filter: 'repeated', reason: 'Another sentence says nearly the same.' } : undefined
}

interface Contents {
  /** The content words of the sentence at an index, as ascending numbers, each once. */
  readonly of: (index: number) => Uint32Array
  /** Where a word stands; nowhere for one that stands in many sentences. */
  readonly places: readonly (readonly number[])[]
}

/** All sentences' words in one array: a book of arrays would take twice its room. */
function contentsOf(sentences: readonly Sentence[]): Contents {
  const numbers = new Map<string, number>()
  const all: number[] = []
  const starts: number[] = []
  const places: number[][] = []
  for (const sentence of sentences) {
    starts.push(all.length)
    for (const word of wordsOf(sentence, numbers)) {
      all.push(word)
      const list = places[word] ?? []
      places[word] = list
      if (list.length <= mostCommon) list.push(sentence.index)
    }
  }
  const words = Uint32Array.from(all)
  return {
    of: (index) => words.subarray(starts[index], starts[index + 1] ?? words.length),
    places: places.map((list) => (list.length > mostCommon ? [] : list)),
  }
}

function wordsOf({ tokens }: Sentence, numbers: Map<string, number>): number[] {
  const content = new Set<number>()
  for (const { kind, lower } of tokens) {
    if (kind === 'mark' || isFunctionWord(lower) || lower === "'s") continue
    const word = root(lower)
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    content.add(number)
  }
  return [...content].sort((one, other) => one - other)
}

/** How many numbers two ascending lists have in common. */
function commonTo(one: Uint32Array, other: Uint32Array): number {
  let common = 0
  let at = 0
  for (const number of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < number) at++
    if (other[at] === number) common++
  }
  return common
}

const root = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word.replace(/s$/, '')
