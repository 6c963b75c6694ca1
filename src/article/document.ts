import type { Article } from './article.ts'
import { minutes, readability, wordCount } from './measure.ts'

/** The article as `read --json` prints it: schema `closeread/article@1`, fields in the order of the contract. */
export function articleDocument(article: Article) {
  const { id, title, standfirst, byline, source, language, glossary, sections, dropped } = article
  const words = wordCount(article)
  const grades = readability(article)
  return {
    schema: 'closeread/article@1',
    id,
    title,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(byline === undefined ? {} : { byline }),
    ...(source === undefined ? {} : { source }),
    language,
    words,
    minutes: minutes(words),
    ...(grades === undefined ? {} : { readability: grades }),
    glossary: glossary.map(({ term, meaning }) => ({ term, meaning })),
    sections: sections.map((section) => ({ id: section.id, title: section.title, paragraphs: section.paragraphs })),
    dropped: dropped.map(({ text, reason }) => ({ text, reason })),
  }
}
