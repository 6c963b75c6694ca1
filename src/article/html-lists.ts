import { isUnread } from './html-hidden.ts'
import { type HtmlElement, type HtmlNode, holds, isElement } from './html-node.ts'
import { cleanLine } from './sanitize.ts'

const layout = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'blockquote', 'pre'])

function follows(element: HtmlElement, name: string): boolean {
  return element.previousElementSibling?.localName === name
}

/** A list whose items hold paragraphs or headings is a way to lay out a page. */
export function isLayoutList(element: HtmlElement): boolean {
  return holds(element, (inner) => layout.has(inner.localName) || (inner.localName === 'p' && follows(inner, 'p')))
}

/** Three links or more, each to a place on this page. */
export function isContents(element: HtmlElement): boolean {
  const links = [...element.querySelectorAll('a')]
  const inner = links.filter((link) => link.getAttribute('href')?.includes('#')).length
  return (
    links.length >= 3 &&
    inner === links.length &&
    linkedLength(element) > cleanLine(element.textContent ?? '').length * 0.7
  )
}

const deepestList = 8

/** The lines of a list, each with its mark; `textOf` gives the text of an item without the lists in it. */
export function listLines(element: HtmlElement, textOf: (item: HtmlElement) => string, level = 0): string[] {
  const start = Number(element.getAttribute('start') ?? 1) || 1
  const items = [...element.childNodes].filter(isElement).filter((child) => !isUnread(child))
  return items.flatMap((item, index) => {
    const mark = element.localName === 'ol' ? `${start + index}.` : level === 0 ? '•' : '–'
    const text = textOf(withoutLists(item))
    const inner = level < deepestList ? [...item.childNodes].filter(isList) : []
    return [...(text ? [`${mark} ${text}`] : []), ...inner.flatMap((list) => listLines(list, textOf, level + 1))]
  })
}

/** The item as if its inner lists were not there. */
function withoutLists(item: HtmlElement): HtmlElement {
  const childNodes = [...item.childNodes].filter((child) => !isList(child))
  return Object.create(item, { childNodes: { value: childNodes } }) as HtmlElement
}

function isList(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.localName === 'ul' || node.localName === 'ol')
}

/** The characters of an element that are in links. */
export function linkedLength(element: HtmlElement): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + cleanLine(link.textContent ?? '').length, 0)
}
