import { type Article, type Span, textAt } from '../article/article.ts'
import type { Evidence } from './fact.ts'
import { findQuote } from './locate.ts'
import type { NearQuote } from './near-quote.ts'

export type FoundQuote = { readonly evidence: Evidence } | { readonly rule: string; readonly message: string }

/** The one place of a quote in the article, or what keeps it from being evidence. */
export function evidenceFor(article: Article, quote: string, nearQuote: NearQuote): FoundQuote {
  const [place, other] = findQuote(article, quote)
  if (!place) return { rule: 'quote-missing', message: `this quote is not in the article: ${nearQuote(quote)}` }
  if (other) {
    const places = `${placeName(article, place)} and ${placeName(article, other)}`
    return {
      rule: 'quote-twice',
      message: `this quote stands in the article twice, in ${places}; quote more words, so that it is found once`,
    }
  }
  return { evidence: { ...place, quote: textAt(article, place) } }
}

function placeName(article: Article, { section, paragraph }: Span): string {
  const title = article.sections.find(({ id }) => id === section)?.title ?? section
  return `paragraph ${paragraph + 1} of “${title}”`
}
