import type { Article } from '../article/article.ts'
import { characterName, plainLetters } from './plain-letters.ts'

/** Says where a quote that is not in the article was probably meant to stand, and what differs there. */
export type NearQuote = (quote: string) => string

interface Passage {
  readonly text: string
  /** The text in plain letters: as long as the text, place for place. */
  readonly plain: string
  readonly sentences: readonly { readonly text: string; readonly words: ReadonlySet<string> }[]
}

/** Prepares an article once, on the first call, for all its quotes. */
export function nearQuoteIn(article: Article): NearQuote {
  let prepared: readonly Passage[] | undefined
  return (quote) => {
    prepared ??= passagesOf(article)
    return (
      lookalike(prepared, quote) ??
      departure(prepared, quote) ??
      alike(prepared, quote) ??
      'copy the words from the article'
    )
  }
}

function passagesOf(article: Article): Passage[] {
  return article.sections.flatMap(({ paragraphs }) =>
    paragraphs.map((paragraph) => {
      const text = paragraph.replaceAll('\n', ' ')
      return { text, plain: plainLetters(text), sentences: sentencesOf(text) }
    }),
  )
}

function sentencesOf(text: string): Passage['sentences'] {
  return text.split(/(?<=[.!?]["'”’)]?)\s/).map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plainLetters(text).match(/[\p{L}\p{N}]+/gu))
}

/** The quote is there, but for capitals, quotation marks, dashes or spaces. */
function lookalike(passages: readonly Passage[], quote: string): string | undefined {
  const plain = plainLetters(quote)
  const passage = passages.find((other) => other.plain.includes(plain))
  if (!passage) return undefined
  const start = passage.plain.indexOf(plain)
  const found = passage.text.slice(start, start + quote.length)
  const at = Math.max(
    0,
    found.split('').findIndex((unit, index) => unit !== quote[index]),
  )
  const [there, here] = [characterName(found.charAt(at)), characterName(quote.charAt(at))]
  return `the article has ${there} where the quote has ${here}, in “${around(found, at)}”`
}

const shortestStart = 12

/** The quote starts as a passage does, and then goes another way. */
function departure(passages: readonly Passage[], quote: string): string | undefined {
  const plain = plainLetters(quote)
  const length = longestStart(passages, plain)
  if (length < shortestStart) return undefined
  const start = plain.slice(0, length)
  const passage = passages.find((other) => other.plain.includes(start)) as Passage
  const at = passage.plain.indexOf(start) + length
  const before = lastWords(quote.slice(0, length))
  if (at >= passage.text.length)
    return `its paragraph ends after “${before}”; give the words of each paragraph as a quote of its own`
  const words = wordStart(passage.text, at)
  const instead = firstWords(quote.slice(wordStart(quote, length)))
  return `the article goes on “${firstWords(passage.text.slice(words))}” where the quote has “${instead}”`
}

/** How much of the quote's start some passage holds: a start that is found has all its own starts found. */
function longestStart(passages: readonly Passage[], plain: string): number {
  let found = 0
  let missing = plain.length
  while (missing - found > 1) {
    const middle = (found + missing) >> 1
    const start = plain.slice(0, middle)
    if (passages.some((other) => other.plain.includes(start))) found = middle
    else missing = middle
  }
  return found
}

/** The sentence that shares most words with the quote, when it shares at least half of them. */
function alike(passages: readonly Passage[], quote: string): string | undefined {
  const wanted = wordsOf(quote)
  let nearest = { text: '', shared: Math.max(2, Math.ceil(wanted.size / 2)) - 1 }
  for (const { sentences } of passages) {
    for (const { text, words } of sentences) {
      const shared = [...wanted].filter((word) => words.has(word)).length
      if (shared > nearest.shared) nearest = { text, shared }
    }
  }
  return nearest.text === '' ? undefined : `the nearest words in the article are “${shortened(nearest.text)}”`
}

const shortest = 80
const fewWords = 6

function shortened(text: string): string {
  return text.length <= shortest ? text : `${text.slice(0, text.lastIndexOf(' ', shortest))} …`
}

function firstWords(text: string): string {
  const words = text.trim().split(' ')
  return words.length <= fewWords ? words.join(' ') : `${words.slice(0, fewWords).join(' ')} …`
}

function lastWords(text: string): string {
  return text.trim().split(' ').slice(-fewWords).join(' ')
}

function wordStart(text: string, at: number): number {
  return text.lastIndexOf(' ', at - 1) + 1
}

function around(text: string, at: number): string {
  const start = text.lastIndexOf(' ', at - 20) + 1
  const end = text.indexOf(' ', at + 20)
  return text.slice(start, end === -1 ? undefined : end)
}
