import type { DroppedLine } from './article.ts'
import { findCore } from './core.ts'
import type { Block } from './draft.ts'
import { isSameTitle } from './headline.ts'
import type { HtmlText } from './html-blocks.ts'
import { endsSentence, type PageLine, pageLine } from './page-line.ts'
import { plainWords } from './plain-words.ts'

const farthestLead = 40
const leastArticle = 60
const leastLine = 8
const mostShared = 0.2
const outside = 'outside the article'

/**
 * The part of a page that was taken for its article, with what stands between the headline and it: the lead of many
 * pages has a box of its own. Where the part has nothing of the prose that begins under the headline, that prose is the
 * article. The rest of the page is listed as dropped.
 */
export function withSurroundings(part: HtmlText, page: readonly Block[], title: string): HtmlText {
  const lines = page.map(pageLine)
  const taken = articleUnder(part, lines, title) ?? part
  const has = textIn(taken)
  const first = lines.findIndex((line) => has(line) && isSentence(line))
  const start = first === -1 ? lines.length : first
  const headline = lines.slice(0, Math.max(0, first)).findLastIndex(({ block }) => isSameTitle(block.text, title))
  const isNear = headline !== -1 && start - headline <= farthestLead
  const lead = isNear ? lines.slice(headline + 1, start).filter((line) => isSentence(line) && !has(line)) : []
  const leftOut = (around: readonly PageLine[]): DroppedLine[] =>
    around
      .filter((line) => !has(line) && !lead.includes(line) && !isSameTitle(line.block.text, title))
      .map(({ block }) => ({ text: block.text, reason: outside }))
  return {
    blocks: [...lead.map(({ block }) => block), ...taken.blocks],
    dropped: [...leftOut(lines.slice(0, start)), ...taken.dropped, ...leftOut(lines.slice(start))],
  }
}

/** The prose under the headline, where it is another than what was taken. */
function articleUnder(part: HtmlText, lines: readonly PageLine[], title: string): HtmlText | undefined {
  const headline = headlineOf(lines, title)
  if (headline === -1) return undefined
  const has = textIn(part)
  const below = lines.slice(headline + 1)
  // What was taken may be short, stand under the headline, and still be the article.
  if (below.slice(0, farthestLead).some((line) => line.words >= leastLine && has(line) && line.prose)) return undefined
  const { start, end } = findCore(below)
  const prose = below.slice(start, end).filter(isSentence)
  const words = wordsOf(prose)
  const isBefore = below.slice(0, start).some((line) => line.words >= leastLine && has(line))
  if (words < leastArticle || start > farthestLead || isBefore) return undefined
  if (wordsOf(prose.filter(has)) > words * mostShared) return undefined
  return {
    blocks: below.slice(start, end).map(({ block }) => block),
    dropped: part.blocks.map(({ text }) => ({ text, reason: outside })),
  }
}

/** The page's record may have another headline than the page shows. */
function headlineOf(lines: readonly PageLine[], title: string): number {
  const same = lines.findIndex(({ block }) => block.kind === 'heading' && isSameTitle(block.text, title))
  return same === -1 ? lines.findIndex(({ block }) => block.depth === 1) : same
}

function wordsOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0)
}

function isSentence({ block, prose }: PageLine): boolean {
  return prose && (block.linked ?? 0) < 0.5 && endsSentence(block.text)
}

/** Whether a text has a line of the page, whatever its tags and marks. */
function textIn({ blocks, dropped }: HtmlText): (line: PageLine) => boolean {
  const said = new Set<string>()
  for (const { text } of [...blocks, ...dropped])
    for (const line of [text, ...text.split('\n')]) said.add(plainWords(line))
  said.add('')
  return ({ block: { text } }) =>
    said.has(plainWords(text)) || (text.includes('\n') && text.split('\n').every((line) => said.has(plainWords(line))))
}
