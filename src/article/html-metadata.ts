import type { DroppedLine } from './article.ts'
import type { Draft } from './draft.ts'
import type { HtmlDocument, HtmlElement } from './html-node.ts'
import { cleanLine } from './sanitize.ts'
import { slug } from './slug.ts'

/** What a page's head and first heading say of its article. */
export function readMetadata(
  document: HtmlDocument,
): Pick<Draft, 'title' | 'standfirst' | 'byline' | 'source' | 'language'> {
  const title = readTitle(document)
  const standfirst = readStandfirst(document, title)
  const byline = readByline(document)
  const source = address(document)
  const language = document.documentElement?.getAttribute('lang') ?? undefined
  return {
    ...(title ? { title } : {}),
    ...(standfirst ? { standfirst } : {}),
    ...(byline ? { byline } : {}),
    ...(source ? { source } : {}),
    ...(language ? { language } : {}),
  }
}

function meta(document: HtmlDocument, ...names: string[]): string {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
    const content = cleanLine(element?.getAttribute('content') ?? '')
    if (content) return content
  }
  return ''
}

/** The heading that the page's own title holds, as the title may add the name of the site; else that title without it. */
function readTitle(document: HtmlDocument): string {
  const titles = [
    meta(document, 'og:title', 'twitter:title', 'headline', 'dc.title'),
    text(document.querySelector('title')),
  ].filter(Boolean)
  const headings = [...document.querySelectorAll('h1')].map(text).filter(Boolean)
  const lower = [...document.querySelectorAll('h2')].slice(0, 6).map(text)
  const held = [...headings, ...lower].find((heading) => titles.some((title) => holds(title, heading)))
  const [only, second] = headings
  return (
    held ??
    (titles[0] ? withoutSite(titles[0], meta(document, 'og:site_name')) : undefined) ??
    (second === undefined ? only : undefined) ??
    ''
  )
}

function holds(title: string, heading: string): boolean {
  const [whole, part] = [slug(title), slug(heading)]
  return part.length >= 3 && whole.startsWith(part.slice(0, 55))
}

const separator = /\s+[|–—·»«-]\s+|\s*\|\s*/

function withoutSite(title: string, site: string): string {
  const parts = title.split(separator)
  if (parts.length < 2) return title
  const isSite = (part: string) => site !== '' && slug(part) === slug(site)
  const kept = parts.filter((part) => !isSite(part))
  if (kept.length < parts.length) return kept.join(' – ')
  const first = parts[0] ?? ''
  return first.split(' ').length >= 3
    ? title.slice(0, title.length - (parts.at(-1) ?? '').length).replace(/[\s|–—·»«:\\/-]+$/, '')
    : title
}

const standfirstMark =
  /standfirst|sub-?(?:title|head(?:line|ing)?|hed)|\bdek\b|\bdeck\b|(?:^|[-_ ])lead(?:$|[-_ ])|\blede\b|(?:^|[-_ ])(?:intro|summary|excerpt|teaser|stand-first|abstract)(?:$|[-_ ])|description/i
const longestStandfirst = 400

/** The element after the headline that its class or place marks as standfirst. */
function readStandfirst(document: HtmlDocument, title: string): string {
  const heading = [...document.querySelectorAll('h1')].find((element) => slug(text(element)) === slug(title))
  for (const element of heading ? followers(heading) : []) {
    const found = text(element)
    const marked = standfirstMark.test(
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('id') ?? ''}`,
    )
    const isDeck =
      element.localName === 'h2' && element.nextElementSibling?.localName !== 'p' && found.split(' ').length >= 6
    if ((marked || isDeck) && found.length >= 20 && found.length <= longestStandfirst) return found
  }
  return ''
}

/** The next few elements after a heading, also after what wraps it. */
function followers(heading: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = []
  let from: HtmlElement | null = heading
  for (let level = 0; level < 3 && from && from.localName !== 'body'; level++) {
    let next: HtmlElement | null = from.nextElementSibling
    for (let count = 0; count < 4 && next; count++) {
      found.push(next)
      next = next.nextElementSibling
    }
    from = from.parentElement
  }
  return found
}

const longestKicker = 40

/** Removes the label over a headline, such as the name of a column; Readability would leave it as the first paragraph. */
export function takeKicker(document: HtmlDocument, title: string): DroppedLine[] {
  const heading = [...document.querySelectorAll('h1')].find((element) => slug(text(element)) === slug(title))
  const kicker = heading?.previousElementSibling
  const label = text(kicker ?? null)
  if (!kicker || !label || label.length > longestKicker || /[.!?]$/.test(label)) return []
  kicker.remove()
  return [{ text: label, reason: 'before the headline' }]
}

const dateBehind = /[\s,|·–—-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?\b.*$/i

function readByline(document: HtmlDocument): string {
  const marked = document.querySelector('[rel="author"],[itemprop="author"],.byline,.author')
  const byline = meta(document, 'author', 'article:author', 'parsely-author', 'dc.creator') || text(marked)
  const name = byline.replace(/^(?:by|von|par|por|di)\s+/i, '').split(/\s+[|·•]\s+/)[0] ?? ''
  const author = name.replace(dateBehind, '')
  return author.length <= 100 && !/^https?:/.test(author) ? author.replace(/[\s–—-]+$/, '') : ''
}

function address(document: HtmlDocument): string {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url')
  return /^https?:\/\//.test(link) ? cleanLine(link) : ''
}

function text(element: HtmlElement | null): string {
  return cleanLine(element?.textContent ?? '')
}
