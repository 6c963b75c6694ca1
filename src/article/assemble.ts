import { UserError } from '../user-error.ts'
import type { Article } from './article.ts'
import type { Block, Draft } from './draft.ts'
import { guessLanguage, primaryLanguage } from './language.ts'
import { readPage } from './page.ts'
import { cleanLine } from './sanitize.ts'
import { sectionsOf } from './sections.ts'
import { shortHash, slug } from './slug.ts'

/** Makes the article of a draft. Throws a UserError (3) where nothing of it is prose. */
export function assemble(read: Draft, hint: { readonly name?: string }): Article {
  const draft = read.authored ? read : readPage(read)
  const { title, blocks } = splitTitle(draft, hint.name)
  const language = primaryLanguage(draft.language) ?? guessLanguage(sample(blocks))
  const { sections, dropped } = sectionsOf(blocks, language)
  if (sections.length === 0) {
    throw new UserError('There is no article in it: choose a page with at least one paragraph of text.', 3)
  }
  const { standfirst, byline, source } = draft
  return {
    id: slug(draft.id ?? title) || shortHash(draft.id ?? title),
    title,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(byline === undefined ? {} : { byline }),
    ...(source === undefined ? {} : { source }),
    language,
    glossary: draft.glossary ?? [],
    sections,
    dropped: [...draft.dropped, ...dropped],
  }
}

function sample(blocks: readonly Block[]): string {
  return blocks
    .slice(0, 100)
    .map(({ text }) => text.slice(0, 2000))
    .join('\n')
}

function splitTitle(draft: Draft, name: string | undefined): { title: string; blocks: readonly Block[] } {
  const at = draft.blocks.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1)
  const heading = draft.blocks[at]?.text
  const title = draft.title ?? heading ?? cleanLine(name ?? '')
  // A page often repeats the title of its front matter as its first heading.
  const repeated = heading !== undefined && slug(heading) === slug(title)
  return {
    title: title || 'Article',
    blocks: repeated ? draft.blocks.filter((_, index) => index !== at) : draft.blocks,
  }
}
