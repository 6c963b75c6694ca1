import type { Article, Span } from '../article/article.ts'

/**
 * Every place where a quote stands in an article, each within one paragraph, from the start to the end.
 * Exact, but that a line break of the article counts as a space. Linear for quotes of bounded length.
 */
export function findQuote(article: Article, quote: string): Span[] {
  if (quote === '') return []
  return article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph, index) =>
      placesIn(paragraph.replaceAll('\n', ' '), quote).map((start) => ({
        section: section.id,
        paragraph: index,
        start,
        end: start + quote.length,
      })),
    ),
  )
}

function placesIn(paragraph: string, quote: string): number[] {
  const places: number[] = []
  for (let at = paragraph.indexOf(quote); at !== -1; at = paragraph.indexOf(quote, at + quote.length)) places.push(at)
  return places
}
