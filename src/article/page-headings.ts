import type { Block } from './draft.ts'
import { endsSentence, isShortLine, type PageLine } from './page-line.ts'

const longestHeading = 10
/** Below every heading that the page's format marks. */
const inferredDepth = 6

/** The blocks of the lines; a short line that ends no sentence and leads a paragraph is a heading, marked as one or not. */
export function withHeadings(lines: readonly PageLine[]): Block[] {
  return lines.map((line, index) => {
    const depth = headingDepth(lines, index)
    return depth === undefined ? line.block : { ...line.block, kind: 'heading', depth }
  })
}

function headingDepth(lines: readonly PageLine[], index: number): number | undefined {
  const at = lines[index]
  const [first, second] = [lines[index - 1], lines[index - 2]]
  const [after, later] = [lines[index + 1], lines[index + 2]]
  if (!canHead(at) || first?.block.text.endsWith(':')) return undefined
  if (isFree(first)) {
    if (after?.prose) return inferredDepth
    // A part and its first chapter stand one above the other.
    return canHead(after) && later?.prose ? inferredDepth - 1 : undefined
  }
  return canHead(first) && isFree(second) && after?.prose ? inferredDepth : undefined
}

/** Whether the line before is none, or the end of a paragraph, a list, a table or a heading. */
function isFree(before: PageLine | undefined): boolean {
  return before === undefined || before.prose || before.block.kind !== 'prose' || endsSentence(before.block.text)
}

function canHead(line: PageLine | undefined): line is PageLine {
  return line?.block.kind === 'prose' && isShortLine(line, longestHeading) && isTitled(line.block.text)
}

function isTitled(text: string): boolean {
  return /^["'“‘(¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text) && /\p{L}/u.test(text) && !/\w@\w/.test(text)
}
