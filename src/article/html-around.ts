import { findCore } from './core.ts'
import type { Block } from './draft.ts'
import { isSameTitle } from './headline.ts'
import type { HtmlText } from './html-blocks.ts'
import { wordsIn } from './measure.ts'
import { endsSentence, pageLine } from './page-line.ts'
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
  const taken = articleOf(part, page, title)
  const has = textIn(taken)
  const first = page.findIndex((block) => isSentence(block) && has(block))
  const headline = page.slice(0, Math.max(0, first)).findLastIndex(({ text }) => isSameTitle(text, title))
  const isNear = headline !== -1 && first - headline <= farthestLead
  const lead = isNear ? page.slice(headline + 1, first).filter((block) => isSentence(block) && !has(block)) : []
  const leftOut = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      has(block) || lead.includes(block) || isSameTitle(block.text, title)
        ? []
        : [{ text: block.text, reason: outside }],
    )
  const start = first === -1 ? page.length : first
  return {
    blocks: [...lead, ...taken.blocks],
    dropped: [...leftOut(page.slice(0, start)), ...taken.dropped, ...leftOut(page.slice(start))],
  }
}

function articleOf(part: HtmlText, page: readonly Block[], title: string): HtmlText {
  const headline = headlineOf(page, title)
  if (headline === -1) return part
  const has = textIn(part)
  const below = page.slice(headline + 1)
  const { start, end } = findCore(below.map(pageLine))
  const blocks = below.slice(start, end)
  const prose = blocks.filter(isSentence)
  const words = wordsOf(prose)
  // What was taken may be short, stand under the headline, and still be the article.
  const isBefore = below.slice(0, start).some((block) => wordsIn(block.text) >= leastLine && has(block))
  if (words < leastArticle || start > farthestLead || isBefore || wordsOf(prose.filter(has)) > words * mostShared)
    return part
  return { blocks, dropped: part.blocks.map(({ text }) => ({ text, reason: outside })) }
}

/** The page's record may have another headline than the page shows. */
function headlineOf(page: readonly Block[], title: string): number {
  const same = page.findIndex(({ kind, text }) => kind === 'heading' && isSameTitle(text, title))
  return same === -1 ? page.findIndex(({ depth }) => depth === 1) : same
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)
}

function isSentence(block: Block): boolean {
  const { prose } = pageLine(block)
  return prose && (block.linked ?? 0) < 0.5 && endsSentence(block.text)
}

/** Whether a text has a block, line by line, whatever its tags and marks. */
function textIn({ blocks, dropped }: HtmlText): (block: Block) => boolean {
  const said = new Set([...blocks, ...dropped].flatMap(({ text }) => [plainWords(text), ...plainLines(text)]))
  return ({ text }) => said.has(plainWords(text)) || plainLines(text).every((line) => said.has(line))
}

function plainLines(text: string): string[] {
  return text.split('\n').map(plainWords).filter(Boolean)
}
