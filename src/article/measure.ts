import type { Article } from './article.ts'
import { type Band, gradeBand } from './grade-level.ts'

/** The number of words in an article's paragraphs: what stands between spaces and holds a letter or a digit. */
export function wordCount(article: Pick<Article, 'sections'>): number {
  return article.sections.flatMap(({ paragraphs }) => paragraphs).reduce((sum, text) => sum + wordsIn(text), 0)
}

const telling = /[\p{L}\p{N}]/u
const denseScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const firstDense = 0x0e00

/**
 * The number of words in a text: what stands between spaces and holds a letter or a digit; of a script that writes no
 * spaces, two characters count as a word. A loop, as a book is measured several times over.
 */
export function wordsIn(text: string): number {
  let words = 0
  let dense = 0
  let counted = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x20 || code === 0x0a) counted = false
    else if (code >= firstDense && denseScript.test(text.charAt(index))) dense++
    else if (!counted && isTelling(code, text, index)) {
      counted = true
      words++
    }
  }
  return words + Math.round(dense / 2)
}

function isTelling(code: number, text: string, index: number): boolean {
  if (code >= 0x80) return telling.test(String.fromCodePoint(text.codePointAt(index) ?? code))
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** Adults read about 240 words of plain English a minute; a careful reader, or a young one, is nearer to this. */
const wordsPerMinute = 200

/** Minutes to read so many words at `wordsPerMinute`, at least 1. */
export function minutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}

const leastWords = 100

/**
 * The school grades that several formulas give an article, as a band: single formulas differ by grades on one text.
 * Undefined for another language than English, for which they are made, and for a text too short to measure.
 */
export function readability(article: Pick<Article, 'language' | 'sections'>): Band | undefined {
  if (article.language !== 'en' || wordCount(article) < leastWords) return undefined
  return gradeBand(article.sections.flatMap(({ paragraphs }) => paragraphs))
}
