import { UserError } from '../user-error.ts'
import type { Article } from './article.ts'
import type { Block, Draft } from './draft.ts'
import { guessLanguage, primaryLanguage } from './language.ts'
import { readPage } from './page.ts'
import { cleanLine } from './sanitize.ts'
import { titleOf } from './section-titles.ts'
import { sectionsOf } from './sections.ts'
import { shortHash, slug } from './slug.ts'

/** Makes the article of a draft. Throws a UserError (3) where nothing of it is prose. */
export function assemble(read: Draft, hint: { readonly name?: string }): Article {
  const draft = read.authored ? read : readPage(read)
  const { title: given, blocks } = splitTitle(draft)
  const text = sample(blocks)
  const language = primaryLanguage(draft.language) ?? guessLanguage(text)
  const title = given ?? titleOf(text, language) ?? nameAsTitle(hint.name)
  const { sections, dropped } = sectionsOf(blocks, { title, language })
  if (sections.length === 0) {
    throw new UserError('There is no article in it: choose a page with at least one paragraph of text.', 3)
  }
  const { standfirst, byline, source } = draft
  return {
    // A title that was made up is not enough to tell two articles apart.
    id: idOf(draft.id ?? (given === undefined ? `${title} ${shortHash(text)}` : title)),
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

function idOf(name: string): string {
  return slug(name) || shortHash(name)
}

function sample(blocks: readonly Block[]): string {
  return blocks
    .slice(0, 100)
    .map(({ text }) => text.slice(0, 2000))
    .join('\n')
}

/** The name of a file without its ending, where there is one; it is what its owner called the text. */
function nameAsTitle(name: string | undefined): string {
  const words = cleanLine((name ?? '').replace(/\.\w{1,8}$/, '').replace(/[-_]+/g, ' '))
  return words || 'Untitled article'
}

function splitTitle({ title: known, blocks }: Draft): { title?: string; blocks: readonly Block[] } {
  const at = blocks.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1)
  const heading = blocks[at]?.text
  const title = known ?? heading
  if (title === undefined) return { blocks }
  // A page often repeats the title of its front matter as its first heading.
  const repeated = heading !== undefined && slug(heading) === slug(title)
  return { title, blocks: repeated ? blocks.filter((_, index) => index !== at) : blocks }
}
