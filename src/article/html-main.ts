import { Readability } from '@mozilla/readability'
import type { HtmlDocument, HtmlElement } from './html-node.ts'

const leastWords = 25
/** Where a page says itself that its article is; the most exact first. */
const declared = ['[itemprop~="articleBody"]', 'article', '[role="main"]', 'main']

/**
 * The part of a page that holds the article: what Readability finds. Where that is little, or much less prose than the
 * part that the page itself declares, it is the declared part, else the whole body. Readability takes
 * `page` apart; `open` gives it afresh.
 */
export function mainPart(page: HtmlDocument, open: () => HtmlDocument): HtmlElement | null {
  const expected = declaredPart(page)?.words ?? 0
  const found = readability(page)
  if (found && wordCount(found) >= leastWords && proseWords(found) >= expected * 0.5) return found
  const again = open()
  return declaredPart(again)?.element ?? again.body ?? again.documentElement
}

function readability(page: HtmlDocument): HtmlElement | undefined {
  type Page = ConstructorParameters<typeof Readability>[0]
  const reader = new Readability<HtmlElement>(page as unknown as Page, {
    serializer: (node) => node as unknown as HtmlElement,
  })
  return reader.parse()?.content ?? undefined
}

function declaredPart(page: HtmlDocument): { element: HtmlElement; words: number } | undefined {
  for (const selector of declared) {
    const parts = [...page.querySelectorAll(selector)].map((element) => ({ element, words: proseWords(element) }))
    const [best] = parts.sort((one, other) => other.words - one.words)
    if (best && best.words >= leastWords) return best
  }
  return undefined
}

/** Words of paragraphs that are no labels and no links. */
function proseWords(element: HtmlElement): number {
  let words = 0
  for (const paragraph of element.querySelectorAll('p')) {
    const count = wordCount(paragraph)
    const links = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + wordCount(link), 0)
    if (count >= 8 && links * 2 < count) words += count
  }
  return words
}

function wordCount(element: HtmlElement): number {
  return element.textContent?.match(/\S+/g)?.length ?? 0
}
