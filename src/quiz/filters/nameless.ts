import type { Findings } from '../../facts/extract.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Refusal } from '../candidate.ts'

/**
 * Why a sentence is refused that names nobody and nothing, and has no word of the article's title: "The rows follow the
 * sun". Blind raters found half of the questions on such wanting, for they leave open of what.
 */
export const nameless: Refusal = { filter: 'nameless', reason: 'The sentence does not name what it is about.' }

/** Tells whether a sentence names somebody or something, or has a word of the article's title. */
export function namedIn({ article, mentions }: Findings): (sentence: Sentence) => boolean {
  const title = new Set(article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return ({ index, text }) =>
    mentions.has(index) || (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => title.has(word))
}
