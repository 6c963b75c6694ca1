import type { Findings } from '../../facts/extract.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Refusal } from '../candidate.ts'

/**
 * Why a sentence is refused that names nobody and nothing, and has no word of the article's title: "The rows follow the
 * sun". Blind raters found half of the questions on such wanting, for they leave open of what.
 */
export const nameless: Refusal = { filter: 'nameless', reason: 'The sentence does not name what it is about.' }

/**
 * Tells whether a sentence names somebody or something, has a word of the article's title, or a noun that the article
 * keeps coming back to.
 */
export function namedIn(
  { article, mentions }: Findings,
  familiar: ReadonlySet<string>,
): (sentence: Sentence) => boolean {
  const title = new Set(longWords(article.title).map(singular))
  return ({ index, text }) => {
    const words = longWords(text)
    const known = new Set(words.filter((word) => familiar.has(word)))
    return mentions.has(index) || known.size > 0 || words.some((word) => title.has(singular(word)))
  }
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
const singular = (word: string): string => word.replace(/s$/, '')
