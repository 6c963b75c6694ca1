import type { Article } from './article.ts'

/** The number of words in an article's paragraphs: what stands between spaces and holds a letter or a digit. */
export function wordCount(article: Pick<Article, 'sections'>): number {
  return article.sections.flatMap(({ paragraphs }) => paragraphs).reduce((sum, text) => sum + wordsIn(text), 0)
}

/** The number of words in a text; of a script without spaces, two characters count as a word. */
export function wordsIn(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  const dense = text.match(denseScript)?.length ?? 0
  return dense === 0 ? spaced : spaced + Math.round(dense / 2)
}

const denseScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** Adults read about 240 words of plain English a minute; a careful reader, or a young one, is nearer to this. */
export const wordsPerMinute = 200

/** Minutes to read so many words at `wordsPerMinute`, at least 1. */
export function minutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
