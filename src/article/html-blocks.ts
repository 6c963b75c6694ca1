import type { DroppedLine } from './article.ts'
import type { Block, BlockKind } from './draft.ts'
import { type HtmlElement, type HtmlNode, isElement, isText } from './html-node.ts'
import { cleanLine, cleanText } from './sanitize.ts'
import { tableRow } from './table-row.ts'

const unread = new Set(
  'script style template noscript svg iframe button input select textarea video audio canvas object embed math nav dialog head meta link img picture source map area datalist progress meter rt rp'.split(
    ' ',
  ),
)
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
  const reader = new BlockReader()
  reader.read(root, 0)
  reader.flush()
  return reader
}

/** Walks once; runs of inline content between two block elements are one paragraph. */
class BlockReader implements HtmlText {
  readonly blocks: Block[] = []
  readonly dropped: DroppedLine[] = []
  private text = ''
  private linked = 0
  private bold = 0

  read(element: HtmlElement, depth: number): void {
    if (depth > deepest) {
      this.text += element.textContent ?? ''
      return
    }
    for (const child of element.childNodes) this.readNode(child, depth)
  }

  private readNode(node: HtmlNode, depth: number): void {
    if (isText(node)) this.text += (node.textContent ?? '').replace(/\s+/g, ' ')
    else if (isElement(node) && !unread.has(node.localName) && !isHidden(node)) this.readElement(node, depth)
  }

  private readElement(element: HtmlElement, depth: number): void {
    const { localName } = element
    const special = specialElements[localName]
    if (special) special(this, element, depth)
    else if (breaking.has(localName)) {
      this.flush()
      this.read(element, depth + 1)
      this.flush()
    } else this.readInline(element, depth)
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

function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') || isReferenceMark(element)
  )
}

/** A raised number that leads to a note: [12]. */
function isReferenceMark(element: HtmlElement): boolean {
  if (element.localName !== 'sup') return false
  const isMark = /^\s*\[?\s*(?:\d{1,3}|[a-z]|note \d+|citation needed|[*†‡])\s*\]?\s*$/i.test(element.textContent ?? '')
  return isMark && element.querySelector('a[href*="#"]') !== null
}

type Special = (reader: BlockReader, element: HtmlElement, depth: number) => void

const heading: Special = (reader, element) => {
  const text = cleanLine(headingText(element))
  const linked = element.querySelector('a')
    ? cleanLine(element.querySelector('a')?.textContent ?? '').length / Math.max(1, text.length)
    : 0
  reader.push({ kind: 'heading', depth: Number(element.localName[1]), text, linked })
}

/** Without what an editor or a link to itself adds: [edit], ¶, #. */
function headingText(element: HtmlElement): string {
  return (element.textContent ?? '')
    .replace(/\s*\[\s*\p{L}+(?:\s*\|\s*[\p{L} ]+)?\s*\]\s*$/u, '')
    .replace(/\s*[¶#]\s*$/, '')
}

const list: Special = (reader, element, depth) => {
  if (holdsArticleText(element)) {
    reader.flush()
    reader.read(element, depth + 1)
    reader.flush()
    return
  }
  if (isContents(element)) return reader.leaveOut(element, 'table of contents')
  const items = listItems(element, 0)
  const text = items.join('\n')
  const links = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + cleanLine(link.textContent ?? '').length,
    0,
  )
  reader.push({ kind: 'list', text, linked: Math.min(1, links / Math.max(1, text.length - 2 * items.length)) })
}

/** A list whose items hold paragraphs or headings is a way to lay out a page. */
function holdsArticleText(element: HtmlElement): boolean {
  return element.querySelector('h1,h2,h3,h4,h5,h6,table,blockquote,p + p,pre') !== null
}

/** Three links or more, each to a place on this page. */
function isContents(element: HtmlElement): boolean {
  const links = [...element.querySelectorAll('a')]
  const inner = links.filter((link) => link.getAttribute('href')?.includes('#')).length
  const linked = links.reduce((sum, link) => sum + cleanLine(link.textContent ?? '').length, 0)
  return links.length >= 3 && inner === links.length && linked > cleanLine(element.textContent ?? '').length * 0.7
}

const deepestList = 8

function listItems(element: HtmlElement, level: number): string[] {
  const start = Number(element.getAttribute('start') ?? 1) || 1
  const items = [...element.childNodes]
    .filter(isElement)
    .filter((child) => !isHidden(child) && !unread.has(child.localName))
  return items.flatMap((item, index) => {
    const inner = [...item.childNodes]
      .filter(isElement)
      .filter(({ localName }) => localName === 'ul' || localName === 'ol')
    const mark = element.localName === 'ol' ? `${start + index}.` : level === 0 ? '•' : '–'
    const whole = htmlBlocks(withoutLists(item))
      .blocks.map(({ text }) => text)
      .join('\n')
    const nested = level < deepestList ? inner.flatMap((each) => listItems(each, level + 1)) : []
    return [...(whole ? [`${mark} ${whole}`] : []), ...nested]
  })
}

/** The item as if its inner lists were not there. */
function withoutLists(item: HtmlElement): HtmlElement {
  const childNodes = [...item.childNodes].filter(
    (child) => !isElement(child) || (child.localName !== 'ul' && child.localName !== 'ol'),
  )
  return Object.create(item, { childNodes: { value: childNodes } }) as HtmlElement
}

const table: Special = (reader, element, depth) => {
  if (isLayout(element)) {
    reader.flush()
    reader.read(element, depth + 1)
    reader.flush()
    return
  }
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    [...row.childNodes].filter(isCell).map((cell) =>
      cleanLine(
        htmlBlocks(cell)
          .blocks.map(({ text }) => text)
          .join(' '),
      ),
    ),
  )
  if (rows.every((cells) => cells.length <= 1))
    for (const [cell = ''] of rows) reader.push({ kind: 'prose', text: cell })
  else reader.push({ kind: 'table', text: rows.map(tableRow).filter(Boolean).join('\n') })
}

/** A table whose cells hold paragraphs, headings or tables is a way to lay out a page. */
function isLayout(element: HtmlElement): boolean {
  return (
    element.querySelector('table,p + p,h1,h2,h3,h4,ul + p,p + ul,blockquote') !== null ||
    element.querySelector('td,th') === null
  )
}

function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.localName === 'td' || node.localName === 'th')
}

const specialElements: Readonly<Partial<Record<string, Special>>> = {
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
  figcaption: (reader, element) => reader.leaveOut(element, 'text of a picture'),
}
