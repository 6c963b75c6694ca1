import { resolve } from 'node:path'
import type { History } from '../records/history.ts'
import type { CommandContext } from './context.ts'
import { fromHome } from './home-path.ts'
import { lessonFor } from './services.ts'

/**
 * The id of an article as it was typed: a path, a link, a lesson's name or the id itself. What is in the history needs
 * no file any more; anything else is opened to see which article it is, with a UserError where it cannot be.
 */
export async function articleId(context: CommandContext, history: History, wanted: string): Promise<string> {
  const path = fromHome(resolve(context.cwd, wanted), context.home)
  const opened = [...history.opened.values()].findLast(({ ref }) => ref === wanted || ref === path)
  if (opened) return opened.article
  if (history.attempts.some(({ article }) => article === wanted)) return wanted
  return (await lessonFor(context, wanted)).article.id
}
