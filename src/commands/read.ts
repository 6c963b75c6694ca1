import type { CommandContext } from './context.ts'
import { enter } from './enter.ts'
import { openWithProgress } from './progress.ts'

/** `closeread read <article>`: its text, and nothing asked. */
export async function run(context: CommandContext): Promise<number> {
  const { positionals, flags, stdout } = context
  const [ref = ''] = positionals
  if (stdout.isTTY && !flags.json && !flags.explain) return enter(context, ref, 'read')
  const { article } = await openWithProgress(context, ref)
  if (flags.json) {
    const { articleDocument } = await import('../article/document.ts')
    stdout.write(`${JSON.stringify(articleDocument(article), null, 2)}\n`)
  } else {
    const { printArticle } = await import('./read-plainly.ts')
    printArticle(context, article)
  }
  return 0
}
