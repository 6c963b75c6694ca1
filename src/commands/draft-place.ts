import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { slug } from '../article/slug.ts'
import type { Lesson } from '../quiz/lesson.ts'
import type { CommandContext } from './context.ts'
import { toHome } from './home-path.ts'

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
  { cwd, home, flags }: Pick<CommandContext, 'cwd' | 'home' | 'flags'>,
  { ref = '', article }: Lesson,
): DraftPlace {
  const file = toHome(ref, home)
  const isFile = isAbsolute(file)
  const own = basename(file, extname(file))
  const pageIsArticle = isFile && dirname(file) === cwd && extname(file) === '.md'
  // The chapters of a book are to have a lesson each.
  const fromFile = isFile && flags.chapter === undefined ? slug(own) : ''
  const name = pageIsArticle ? own : fromFile || article.id
  return { name, page: join(cwd, `${name}.md`), sheet: join(cwd, `${name}.facts.yaml`), pageIsArticle }
}
