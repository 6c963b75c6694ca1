import type { Article } from '../../article/article.ts'
import type { Sentence } from '../../facts/sentence.ts'

/**
 * Tells whether a sentence is about the one who wrote the article: it has the name of the byline, calls its subject by
 * the given name alone, or says at the end whose reporter somebody is, as notes on writers do. Such a note is no part of
 * what a reader is to learn.
 */
export function tellsOfWriter(article: Article): (sentence: Sentence) => boolean {
  const isNote = endsAsNote(article)
  const name = article.byline?.replace(/^by /i, '').match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+/u)?.[0]
  if (name === undefined) return isNote
  const [given] = name.split(' ')
  return (sentence) => sentence.text.includes(name) || sentence.tokens[0]?.text === given || isNote(sentence)
}

const lastParagraphs = 3

/** "Ana Keller is a senior reporter for the Harbour Post." */
const note =
  /^\p{Lu}[^,.;]{2,40} (?:is|was) (?:an?|the) (?:[\p{L}.&’'-]+ ){0,6}?(?:reporter|writer|correspondent|editor|columnist|journalist|contributor|producer|blogger|photographer)\b/u

function endsAsNote({ sections }: Article): (sentence: Sentence) => boolean {
  const last = sections.at(-1)
  const from = (last?.paragraphs.length ?? 0) - lastParagraphs
  return ({ section, paragraph, text }) => section === last?.id && paragraph >= from && note.test(text)
}
