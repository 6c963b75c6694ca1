import { cleanText } from '../article/sanitize.ts'
import { wrapText } from '../article/wrap.ts'

/** What opens a list row, with the spaces before it: the rows under it stand as far in. */
const marker = /^ *(?:(?:\d+\.|-) )?/

/** Lays lines out for printing: no control character in them, folded to `width` cells where there is one. */
export function layOut(lines: readonly string[], width: number | undefined): string {
  return lines
    .flatMap((line) => cleanText(line).split('\n'))
    .flatMap((line) => (width === undefined ? [line] : fold(line, width)))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
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
