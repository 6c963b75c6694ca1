import type { DroppedLine } from './article.ts'
import { readBody } from './body.ts'
import { bylineName } from './byline.ts'
import { findCore } from './core.ts'
import type { Draft } from './draft.ts'
import { findHeadline } from './headline.ts'
import { withBreaks } from './long-paragraphs.ts'
import { readOpening } from './opening.ts'
import { withHeadings } from './page-headings.ts'
import { isOpen, type PageLine, pageLine } from './page-line.ts'

/** Takes the furniture out of a page and tells its title, standfirst, byline and headings from its body. */
export function readPage(draft: Draft): Draft {
  const lines = draft.blocks.map(pageLine)
  const core = findCore(lines)
  const title = findHeadline(lines, draft.title, core)
  const titleLine = lines[title]
  if (titleLine) titleLine.verdict = { part: 'title' }
  const titleText = draft.title ?? titleLine?.block.text
  const opening = readOpening(lines, { title, core }, { ...draft, title: titleText ?? '' })
  readBody(lines, core)
  return {
    ...opening,
    ...draft,
    ...(titleText === undefined ? {} : { title: titleText }),
    blocks: withHeadings(lines.filter(isOpen)).flatMap(withBreaks),
    dropped: [...draft.dropped, ...lines.flatMap(droppedLine)],
  }
}

/** A byline is listed too where it says more than the name that was kept of it. */
function droppedLine({ block, verdict }: PageLine): DroppedLine[] {
  if (
    verdict &&
    'part' in verdict &&
    verdict.part === 'byline' &&
    block.text.length > bylineName(block.text).length + 4
  ) {
    return [{ text: block.text, reason: 'byline' }]
  }
  return verdict && 'dropped' in verdict ? [{ text: block.text, reason: verdict.dropped }] : []
}
