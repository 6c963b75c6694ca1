import type { Article, Span } from '../article/article.ts'

/** Beyond this many hits a search says nothing more, and a one-letter search of a long article stays quick. */
const most = 10_000

/** Where a text occurs in the article's paragraphs, in order; capitals do not matter and any white space is alike. */
export function findAll(article: Article, query: string): Span[] {
  const words = query.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const pattern = new RegExp(words.map(escaped).join('\\s+'), 'giu')
  const hits: Span[] = []
  for (const section of article.sections) {
    for (const [paragraph, text] of section.paragraphs.entries()) {
      for (const { index, 0: hit } of text.matchAll(pattern)) {
        hits.push({ section: section.id, paragraph, start: index, end: index + hit.length })
        if (hits.length === most) return hits
      }
    }
  }
  return hits
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]")
}
