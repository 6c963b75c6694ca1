/** The little of the DOM that reading a page needs; the project's types know no browser. */
export interface HtmlNode {
  readonly nodeType: number
  /** Lower case, of an element. */
  readonly localName?: string
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
  readonly parentNode: HtmlElement | null
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly childNodes: Iterable<HtmlNode>
  readonly nextElementSibling: HtmlElement | null
  readonly previousElementSibling: HtmlElement | null
  readonly parentElement: HtmlElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  remove(): void
  replaceWith(...nodes: HtmlNode[]): void
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement | null
}

const elementNode = 1
const textNode = 3

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === elementNode
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === textNode
}

/** Whether an element has another of some kind in it; many times faster than a selector. */
export function holds(element: HtmlElement, is: (inner: HtmlElement) => boolean): boolean {
  for (const child of element.childNodes) if (isElement(child) && (is(child) || holds(child, is))) return true
  return false
}
