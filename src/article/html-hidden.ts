import type { HtmlElement } from './html-node.ts'

const unread = new Set(
  'script style template noscript svg iframe button input select textarea video audio canvas object embed annotation annotation-xml nav dialog head meta link img picture source map area datalist progress meter rt rp'.split(
    ' ',
  ),
)

/** Whether an element shows no text of the page: scripts, controls, what is hidden, and marks that lead to notes. */
export function isUnread(element: HtmlElement): boolean {
  return unread.has(element.localName) || isHidden(element) || isReferenceMark(element)
}

function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

/** A raised number that leads to a note: [12]. */
function isReferenceMark(element: HtmlElement): boolean {
  if (element.localName !== 'sup') return false
  const isMark = /^\s*\[?\s*(?:\d{1,3}|[a-z]|note \d+|citation needed|[*†‡])\s*\]?\s*$/i.test(element.textContent ?? '')
  return isMark && element.querySelector('a[href*="#"]') !== null
}
