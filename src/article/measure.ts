import type { Article } from './article.ts'
import { type Band, gradeBand } from './grade-level.ts'

/** The number of words in an article's paragraphs: what stands between spaces and holds a letter or a digit. */
export function wordCount(article: Pick<Article, 'sections'>): number {
  return article.sections.flatMap(({ paragraphs }) => paragraphs).reduce((sum, text) => sum + wordsIn(text), 0)
}

const denseScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** The number of words in a text; of a script that writes no spaces, two characters count as a word. */
export function wordsIn(text: string): number {
  const dense = text.match(denseScript)?.length ?? 0
  const spaced = (dense === 0 ? text : text.replace(denseScript, ' ')).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return spaced + Math.round(dense / 2)
}

/** Adults read about 240 words of plain English a minute; a careful reader, or a young one, is nearer to this. */
export const wordsPerMinute = 200

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
