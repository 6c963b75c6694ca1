import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { slug } from '../article/slug.ts'
import type { Lesson } from '../quiz/lesson.ts'
import type { CommandContext } from './context.ts'

/** Where a lesson that is drafted goes. */
export interface DraftPlace {
  /** Of both files, without their endings. */
  readonly name: string
  readonly page: string
  readonly sheet: string
  /** The article is a Markdown file of this folder: it stays as it is, and only its sheet is missing. */
  readonly pageIsArticle: boolean
}

/** Named after the file that was opened, otherwise after the article. */
export function draftPlace(
  { cwd, flags }: Pick<CommandContext, 'cwd' | 'flags'>,
  { ref = '', article }: Lesson,
): DraftPlace {
  const isFile = isAbsolute(ref)
  const own = basename(ref, extname(ref))
  const pageIsArticle = isFile && dirname(ref) === cwd && extname(ref) === '.md'
  // The chapters of a book are to have a lesson each.
  const fromFile = isFile && flags.chapter === undefined ? slug(own) : ''
  const name = pageIsArticle ? own : fromFile || article.id
  return { name, page: join(cwd, `${name}.md`), sheet: join(cwd, `${name}.facts.yaml`), pageIsArticle }
}
