import { type HtmlElement, type HtmlNode, holds, isElement } from './html-node.ts'

/** A table whose cells hold paragraphs, headings or tables is a way to lay out a page. */
export function isLayoutTable(element: HtmlElement): boolean {
  return holds(element, isLayout) || !holds(element, isCell)
}

const layout = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'blockquote'])
const apart = new Set(['p p', 'ul p', 'p ul'])

function isLayout({ localName, previousElementSibling: before }: HtmlElement): boolean {
  return layout.has(localName) || (before !== null && apart.has(`${before.localName} ${localName}`))
}

function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.localName === 'td' || node.localName === 'th')
}

/** The cells of each row; `textOf` gives the text of one. */
export function tableCells(element: HtmlElement, textOf: (cell: HtmlElement) => string): string[][] {
  return [...element.querySelectorAll('tr')].map((row) => [...row.childNodes].filter(isCell).map(textOf))
}
