import { cleanText } from '../article/sanitize.ts'
import { wrapText } from '../article/wrap.ts'

/** What opens a list row, with the spaces before it: the rows under it stand as far in. */
const marker = /^ *(?:(?:\d+\.|-) )?/

/** A text to print; what stands as `typed` is to be copied into a shell, so it is never folded. */
export type Line = string | { readonly typed: string }

/** Lays lines out for printing: no control character in them, folded to `width` cells where there is one. */
export function layOut(lines: readonly Line[], width: number | undefined): string {
  return lines
    .flatMap((line) => (typeof line === 'string' ? rowsOf(line, width) : `  ${cleanText(line.typed)}`))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function rowsOf(line: string, width: number | undefined): string[] {
  const rows = cleanText(line).split('\n')
  return width === undefined ? rows : rows.flatMap((row) => fold(row, width))
}

function fold(line: string, width: number): string[] {
  const lead = marker.exec(line)?.[0] ?? ''
  const text = line.slice(lead.length)
  const rows = wrapText(text, Math.max(1, width - lead.length))
  return rows.map(({ start, end }, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + text.slice(start, end))
}

const comfortable = 78
const narrowest = 20

/** The width to fold at: a comfortable one, less on a narrow terminal; none where the output is no terminal. */
export function foldingWidth({ isTTY, columns }: { isTTY?: boolean; columns?: number }): number | undefined {
  if (!isTTY) return undefined
  return Math.max(narrowest, Math.min(comfortable, (columns || 80) - 1))
}
