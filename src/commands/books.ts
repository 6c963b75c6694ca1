import { join } from 'node:path'
import { wordCount } from '../article/measure.ts'
import { bundledLessons, readSource } from '../article/source.ts'
import type { Journal } from '../records/journal.ts'
import type { CommandContext } from './context.ts'
import { articleOf } from './prepared.ts'

/** A lesson or article that can be opened by its `ref`. */
export interface Book {
  readonly ref: string
  readonly article: string
  readonly title: string
  /** Known for bundled lessons only: a recent article is not opened again to be listed. */
  readonly words?: number
}

const recentsShown = 8

/** What the shelf offers: the bundled lessons, then the articles opened last, the latest first. */
export async function shelfBooks(shelf: Shelf, journal: Pick<Journal, 'history'>): Promise<Book[]> {
  const bundled = await bundledBooks(shelf)
  const refs = new Set(bundled.map(({ ref }) => ref))
  const opened = [...journal.history().opened.values()].toReversed()
  const recent = opened.flatMap(({ ref, article, title }) =>
    ref === undefined || refs.has(ref) ? [] : [{ ref, article, title }],
  )
  return [...bundled, ...recent.slice(0, recentsShown)]
}

/** The lessons that come with the program. */
export async function bundledBooks(shelf: Shelf): Promise<Book[]> {
  const names = await bundledLessons(shelf.contentDir)
  return Promise.all(names.map((name) => bundledBook(shelf, name)))
}

type Shelf = Pick<CommandContext, 'contentDir' | 'prepared'>

async function bundledBook({ contentDir, prepared }: Shelf, ref: string): Promise<Book> {
  const path = join(contentDir, `${ref}.md`)
  const source = await readSource(path, { contentDir, cwd: contentDir, stdin: nothing() })
  const article = await articleOf(source, prepared)
  // `NAME.easy` is the article of `NAME` in easier words, under a title of its own.
  const title = ref.endsWith('.easy') ? `${article.title} (easier)` : article.title
  return { ref, article: article.id, title, words: wordCount(article) }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
