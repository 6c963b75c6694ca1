import { readFile } from 'node:fs/promises'
import type { Article } from '../article/article.ts'
import type { Source } from '../article/source.ts'
import { hashOf } from '../quiz/hash.ts'

/** Articles as the build has parsed them, by the digest of the bytes they come from. */
export type Prepared = Readonly<Record<string, Article>>

/** Tells a lesson as it was shipped from one that was edited since; nobody gains by forging it. */
export function digestOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return [text.length, hashOf(text), hashOf(`again ${text}`)].join('-')
}

/**
 * The article of a source: a bundled lesson as the build has parsed it, for Markdown and YAML cost an old machine more
 * time than all the rest of a start; anything else, and a lesson that was edited since, parsed now.
 */
export async function articleOf(source: Source, prepared: string | undefined, chapter?: number): Promise<Article> {
  const { bytes, name, path, mediaType } = source
  const known = source.factSheet && prepared !== undefined ? (await preparedIn(prepared))[digestOf(bytes)] : undefined
  if (known) return known
  const { parseArticle } = await import('../article/parse.ts')
  const hint = { name, ...(path && { path }), ...(mediaType && { mediaType }), ...(chapter && { chapter }) }
  return parseArticle(bytes, hint)
}

async function preparedIn(path: string): Promise<Prepared> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // Run from its sources there is none.
    return {}
  }
}
