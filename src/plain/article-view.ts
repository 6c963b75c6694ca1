import type { Article } from '../article/article.ts'

/** Title, standfirst and where it comes from. */
export function headLines(article: Article): string[] {
  const { title, standfirst, byline, source } = article
  return [title, ...[standfirst, byline, source && `Source: ${source}`].filter((line) => line !== undefined)]
}

/** `Section 2 of 7: Title`. */
function sectionHeading(article: Article, index: number): string {
  const title = article.sections[index]?.title ?? ''
  return `Section ${index + 1} of ${article.sections.length}${title === '' ? '' : `: ${title}`}`
}

/** A section as it is read: its heading, then its paragraphs with an empty line before each. */
export function sectionLines(article: Article, index: number): string[] {
  const paragraphs = article.sections[index]?.paragraphs ?? []
  return [sectionHeading(article, index), ...paragraphs.flatMap((paragraph) => ['', paragraph])]
}

/** The sections by number. */
export function contentsLines(article: Article): string[] {
  return article.sections.map((section, index) => `${index + 1}. ${section.title}`)
}

/** Words and what they mean; nothing where the article explains none. */
export function glossaryLines({ glossary }: Article): string[] {
  if (glossary.length === 0) return []
  return ['Words and what they mean', ...glossary.map((entry) => `- ${entry.term}: ${entry.meaning}`)]
}

/** The whole article, for printing in one go. */
export function articleLines(article: Article): string[] {
  const sections = article.sections.flatMap((_, index) => ['', '', ...sectionLines(article, index)])
  const glossary = glossaryLines(article)
  return [...headLines(article), ...sections, ...(glossary.length > 0 ? ['', '', ...glossary] : [])]
}
