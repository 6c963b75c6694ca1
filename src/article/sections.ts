import type { Section } from './article.ts'
import type { Block } from './draft.ts'
import { uniqueSlug } from './slug.ts'

interface Part {
  readonly title: string
  readonly paragraphs: string[]
}

/** The sections of an article: what stands under each of its headings. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const parts: Part[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ title: block.text, paragraphs: [] })
    else if (parts.length === 0) parts.push({ title: 'Introduction', paragraphs: [block.text] })
    else parts.at(-1)?.paragraphs.push(block.text)
  }
  const ids = new Set<string>()
  return parts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((part, index) => ({ id: uniqueSlug(part.title, ids, `section-${index + 1}`), ...part }))
}
