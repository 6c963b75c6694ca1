import type { DroppedLine } from './article.ts'
import { readBody } from './body.ts'
import type { Block, Draft } from './draft.ts'
import { findHeadline } from './headline.ts'
import { readOpening } from './opening.ts'
import { endsSentence, isOpen, isShortLine, type PageLine, pageLine } from './page-line.ts'

/** Takes the furniture out of a page and tells its title, standfirst, byline and headings from its body. */
export function readPage(draft: Draft): Draft {
  const lines = draft.blocks.map(pageLine)
  const title = findHeadline(lines, draft.title)
  const titleLine = lines[title]
  if (titleLine) titleLine.verdict = { part: 'title' }
  const titleText = draft.title ?? titleLine?.block.text
  const opening = readOpening(lines, title, { ...draft, title: titleText ?? '' })
  readBody(lines)
  return {
    ...opening,
    ...draft,
    ...(titleText === undefined ? {} : { title: titleText }),
    blocks: withHeadings(lines.filter(isOpen)),
    dropped: [...draft.dropped, ...lines.flatMap(droppedLine)],
  }
}

function droppedLine({ block, verdict }: PageLine): DroppedLine[] {
  return verdict && 'dropped' in verdict ? [{ text: block.text, reason: verdict.dropped }] : []
}

const longestHeading = 10
/** Below every heading that the page's format marks. */
const inferredDepth = 6

/** A short line that ends no sentence and stands alone above a paragraph is a heading, whether marked as one or not. */
function withHeadings(lines: readonly PageLine[]): Block[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]
    const alone =
      before === undefined || before.prose || before.block.kind !== 'prose' || endsSentence(before.block.text)
    const leads = lines[index + 1]?.prose === true && !before?.block.text.endsWith(':')
    const isHeading =
      line.block.kind === 'prose' && alone && leads && isShortLine(line, longestHeading) && isTitled(line.block.text)
    return isHeading ? { ...line.block, kind: 'heading', depth: inferredDepth } : line.block
  })
}

function isTitled(text: string): boolean {
  return /^["'“‘(¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text) && /\p{L}/u.test(text)
}
