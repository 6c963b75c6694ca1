import type { Article } from '../article/article.ts'
import { articleLines } from '../plain/article-view.ts'
import { foldingWidth, layOut } from '../plain/printer.ts'
import type { CommandContext } from './context.ts'

/** Prints an article's text; where asked, also what was left out of it. */
export function printArticle({ stdout, flags }: CommandContext, article: Article): void {
  const lines = [...articleLines(article), ...(flags.explain ? droppedLines(article) : [])]
  stdout.write(layOut(lines, foldingWidth(stdout)))
}

function droppedLines({ dropped }: Article): string[] {
  if (dropped.length === 0) return ['', '', 'Nothing was left out.']
  return ['', '', 'Left out:', ...dropped.map(({ text, reason }) => `- ${reason}: ${text}`)]
}
