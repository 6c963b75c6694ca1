import type { Article } from '../article/article.ts'
import { articleLines } from '../plain/article-view.ts'
import { foldingWidth, layOut } from '../plain/printer.ts'
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
    const lines = [...articleLines(article), ...(flags.explain ? droppedLines(article) : [])]
    stdout.write(layOut(lines, foldingWidth(stdout)))
  }
  return 0
}

function droppedLines({ dropped }: Article): string[] {
  if (dropped.length === 0) return ['', '', 'Nothing was left out.']
  return ['', '', 'Left out:', ...dropped.map(({ text, reason }) => `- ${reason}: ${text}`)]
}
