import { UserError } from '../user-error.ts'
import type { Article } from './article.ts'
import { assemble } from './assemble.ts'
import { decodeText } from './decode.ts'
import type { Draft } from './draft.ts'
import { type Format, formatOf } from './format.ts'

export interface ParseHint {
  readonly path?: string
  readonly mediaType?: string
  /** What to call the article where it has no title of its own. */
  readonly name?: string
  /** Which chapter of a book, from 1. */
  readonly chapter?: number
}

/** The parser of each format, loaded only when a page needs it. */
const readers: Readonly<Record<Format, (bytes: Uint8Array, hint: ParseHint) => Promise<Draft>>> = {
  markdown: async (bytes) => (await import('./markdown.ts')).readMarkdown(decodeText(bytes)),
  epub: async (bytes, { chapter }) => (await import('./epub.ts')).readEpub(bytes, chapter),
  html: async (bytes, { mediaType }) => (await import('./html.ts')).readHtml(bytes, mediaType),
  text: async (bytes) => (await import('./text.ts')).readText(decodeText(bytes)),
}

/**
 * The article in the bytes of a Markdown, HTML or plain text page or of an EPUB book, whatever its name says.
 * Throws a UserError (3) where there is none.
 */
export async function parseArticle(bytes: Uint8Array, hint: ParseHint = {}): Promise<Article> {
  if (bytes.length === 0) throw new UserError('There is nothing in it: choose a file or a page with an article.', 3)
  return assemble(await readers[formatOf(bytes, hint)](bytes, hint), hint)
}
