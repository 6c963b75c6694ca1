import type { Article } from '../../article/article.ts'
import type { Sentence } from '../../facts/sentence.ts'

/**
 * Tells whether a sentence is about the one who wrote the article: it has the name of the byline, or calls its subject by
 * the given name alone, as notes on writers do. Such a note is no part of what a reader is to learn.
 */
export function tellsOfWriter({ byline = '' }: Article): (sentence: Sentence) => boolean {
  const name = byline.replace(/^by /i, '').match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+/u)?.[0]
  if (name === undefined) return () => false
  const [given] = name.split(' ')
  return ({ text, tokens }) => text.includes(name) || tokens[0]?.text === given
}
