import type { DroppedLine } from './article.ts'
import type { Block, BlockKind } from './draft.ts'
import { isUnread } from './html-hidden.ts'
import { isContents, isLayoutList, linkedLength, listLines } from './html-lists.ts'
import { type HtmlElement, type HtmlNode, isElement, isText } from './html-node.ts'
import { isLayoutTable, tableCells } from './html-tables.ts'
import { wordsIn } from './measure.ts'
import { cleanLine, cleanText } from './sanitize.ts'
import { tableRow } from './table-row.ts'

const breaking = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure figcaption footer header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)
const deepest = 300

/** What is read of a page: its blocks in order, and what is plainly no text of it. */
export interface HtmlText {
  readonly blocks: readonly Block[]
  readonly dropped: readonly DroppedLine[]
}

/** The blocks under an element, in reading order. */
export function htmlBlocks(root: HtmlElement): HtmlText {
  const text = readBlocks(root, false)
  const captionWords = wordsOf(text.dropped.filter(({ reason }) => reason === captionReason))
  // A page that tells its story under its pictures has it there.
  return captionWords > wordsOf(text.blocks) ? readBlocks(root, true) : text
}

function readBlocks(root: HtmlElement, withCaptions: boolean): HtmlText {
  const reader = new BlockReader(withCaptions)
  reader.read(root, 0)
  reader.flush()
  return reader
}

function wordsOf(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + wordsIn(text), 0)
}

const captionReason = 'text of a picture'

/** Walks once; runs of inline content between two block elements are one paragraph. */
class BlockReader implements HtmlText {
  readonly withCaptions: boolean
  readonly blocks: Block[] = []
  readonly dropped: DroppedLine[] = []
  private text = ''
  private linked = 0
  private bold = 0

  constructor(withCaptions: boolean) {
    this.withCaptions = withCaptions
  }

  read(element: HtmlElement, depth: number): void {
    if (depth > deepest) {
      this.text += element.textContent ?? ''
      return
    }
    for (const child of element.childNodes) this.readNode(child, depth)
  }

  private readNode(node: HtmlNode, depth: number): void {
    if (isText(node)) this.text += (node.textContent ?? '').replace(/\s+/g, ' ')
    else if (isElement(node) && !isUnread(node)) this.readElement(node, depth)
  }

  private readElement(element: HtmlElement, depth: number): void {
    const { localName } = element
    const special = specialElements.get(localName)
    if (special) special(this, element, depth)
    else if (breaking.has(localName)) this.readApart(element, depth)
    else this.readInline(element, depth)
  }

  readApart(element: HtmlElement, depth: number): void {
    this.flush()
    this.read(element, depth + 1)
    this.flush()
  }

  private readInline(element: HtmlElement, depth: number): void {
    const before = this.text.length
    this.read(element, depth + 1)
    const length = Math.max(0, this.text.length - before)
    if (element.localName === 'a') this.linked += length
    if (element.localName === 'b' || element.localName === 'strong') this.bold += length
  }

  lineBreak(): void {
    this.text += '\n'
  }

  /** Ends the paragraph that is being read. Two line breaks in a row are how old pages end one. */
  flush(kind: BlockKind = 'prose'): void {
    const { text } = this
    const [linked, bold] = [this.linked / Math.max(1, text.length), this.bold / Math.max(1, text.trim().length)]
    this.text = ''
    this.linked = 0
    this.bold = 0
    const paragraphs = text
      .split(/\n\s*\n/)
      .map(linesOf)
      .filter(Boolean)
    const isHeading = kind === 'prose' && bold > 0.9 && paragraphs.length === 1 && isHeadingText(paragraphs[0] ?? '')
    for (const paragraph of paragraphs) {
      this.blocks.push(
        isHeading ? { kind: 'heading', depth: 6, text: paragraph, linked } : { kind, text: paragraph, linked },
      )
    }
  }

  push(block: Block): void {
    this.flush()
    if (/\S/.test(block.text)) this.blocks.push(block)
  }

  leaveOut(element: HtmlElement, reason: string): void {
    this.flush()
    const text = cleanLine(element.textContent ?? '')
    if (text) this.dropped.push({ text, reason })
  }
}

function linesOf(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function isHeadingText(text: string): boolean {
  return text.length <= 100 && !/[.,;:…]$|[.!?]["'”’]? |\n/.test(text)
}

type Special = (reader: BlockReader, element: HtmlElement, depth: number) => void

/** What is longer is a paragraph in the dress of a heading. */
const longestHeading = 300

const heading: Special = (reader, element) => {
  const text = cleanLine(headingText(element))
  const linked = element.querySelector('a')
    ? cleanLine(element.querySelector('a')?.textContent ?? '').length / Math.max(1, text.length)
    : 0
  if (text.length > longestHeading) reader.push({ kind: 'prose', text, linked })
  else reader.push({ kind: 'heading', depth: Number(element.localName[1]), text, linked })
}

/** Without what an editor or a link to itself adds: [edit], ¶, #. */
function headingText(element: HtmlElement): string {
  return (element.textContent ?? '')
    .replace(/\s*\[\s*\p{L}+(?:\s*\|\s*[\p{L} ]+)?\s*\]\s*$/u, '')
    .replace(/\s*[¶#]\s*$/, '')
}

const list: Special = (reader, element, depth) => {
  if (isLayoutList(element)) return reader.readApart(element, depth)
  if (isContents(element)) return reader.leaveOut(element, 'table of contents')
  const lines = listLines(element, (item) => textUnder(item, '\n'))
  const text = lines.join('\n')
  const length = Math.max(1, text.length - 2 * lines.length)
  reader.push({ kind: 'list', text, linked: Math.min(1, linkedLength(element) / length) })
}

const table: Special = (reader, element, depth) => {
  if (isLayoutTable(element)) return reader.readApart(element, depth)
  const rows = tableCells(element, (cell) => cleanLine(textUnder(cell, ' ')))
  if (rows.some((cells) => cells.length > 1)) {
    reader.push({ kind: 'table', text: rows.map(tableRow).filter(Boolean).join('\n') })
  } else for (const [cell = ''] of rows) reader.push({ kind: 'prose', text: cell })
}

function textUnder(element: HtmlElement, gap: string): string {
  return htmlBlocks(element)
    .blocks.map(({ text }) => text)
    .join(gap)
}

const specialElements: ReadonlyMap<string, Special> = new Map(
  Object.entries<Special>({
    br: (reader) => reader.lineBreak(),
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    ul: list,
    ol: list,
    table,
    pre: (reader, element) =>
      reader.push({
        kind: 'code',
        text: cleanText((element.textContent ?? '').replaceAll('\t', '    ')).replace(/^\n+|\s+$/g, ''),
      }),
    figcaption: (reader, element, depth) => {
      if (reader.withCaptions) reader.readApart(element, depth)
      else reader.leaveOut(element, captionReason)
    },
  }),
)
