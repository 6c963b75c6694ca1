import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts'

/** A table whose cells hold paragraphs, headings or tables is a way to lay out a page. */
export function isLayoutTable(element: HtmlElement): boolean {
  return (
    element.querySelector('table,p + p,h1,h2,h3,h4,ul + p,p + ul,blockquote') !== null ||
    element.querySelector('td,th') === null
  )
}

function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.localName === 'td' || node.localName === 'th')
}

/** The cells of each row; `textOf` gives the text of one. */
export function tableCells(element: HtmlElement, textOf: (cell: HtmlElement) => string): string[][] {
  return [...element.querySelectorAll('tr')].map((row) => [...row.childNodes].filter(isCell).map(textOf))
}
