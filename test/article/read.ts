import { readFileSync } from 'node:fs'
import type { Article } from '../../src/article/article.ts'
import { type ParseHint, parseArticle } from '../../src/article/parse.ts'

/** The article in a text, read as its bytes would be. */
export function read(text: string, hint: ParseHint = {}): Promise<Article> {
  return parseArticle(new TextEncoder().encode(text), hint)
}

/** The article in one of the pages kept beside these tests. */
export function readPage(name: string): Promise<Article> {
  const path = new URL(`pages/${name}`, import.meta.url)
  return parseArticle(new Uint8Array(readFileSync(path)), { path: name })
}

export function paragraphsOf(article: Article): string[] {
  return article.sections.flatMap(({ paragraphs }) => paragraphs)
}

/** Every string of an article that is shown to a person. */
export function stringsOf(article: Article): string[] {
  const { title, standfirst = '', byline = '', source = '', glossary, sections, dropped } = article
  return [
    ...[title, standfirst, byline, source],
    ...glossary.flatMap(({ term, meaning }) => [term, meaning]),
    ...sections.flatMap((section) => [section.title, ...section.paragraphs]),
    ...dropped.flatMap(({ text, reason }) => [text, reason]),
  ]
}
