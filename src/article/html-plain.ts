import { decodeEntities } from './entities.ts'

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Tags that pages leave open, so that they say nothing of depth. */
const optional = new Set('p li td th tr dt dd option thead tbody tfoot colgroup html head body'.split(' '))
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"<>]*"|[^<>"])*)>|<!--/gi
const deepest = 250
const mostTags = 120_000

/** Whether a page nests or repeats its tags beyond what a page of text does, so that a parser would take minutes. */
export function isHostile(source: string): boolean {
  let tags = 0
  let depth = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) if (++tags > mostTags) return true
  const scan = new RegExp(tag)
  for (let found = scan.exec(source); found; found = scan.exec(source)) {
    const [, close, name = '!--', rest = ''] = found
    const word = name.toLowerCase()
    const end = close ? undefined : closing(word)
    if (end !== undefined) {
      const after = source.indexOf(end, scan.lastIndex)
      if (after === -1) return false
      scan.lastIndex = after + end.length
    } else if (!empty.has(word) && !optional.has(word) && !rest.endsWith('/')) {
      depth = Math.max(0, depth + (close ? -1 : 1))
      if (depth > deepest) return true
    }
  }
  return false
}

/** What ends an element whose content is no markup. */
function closing(name: string): string | undefined {
  if (name === '!--') return '-->'
  return name === 'script' || name === 'style' || name === 'textarea' ? `</${name}` : undefined
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head'])
const breaks =
  /^(?:p|div|h[1-6]|ul|ol|li|table|tr|section|article|header|footer|aside|nav|blockquote|figure|main|form|dl|dt|dd|pre|hr|body)$/

/** The text of a page without a parser, in one pass: a paragraph at each block tag, nothing of scripts and styles. */
export function plainHtml(source: string): string {
  const pieces: string[] = []
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open === -1) break
    pieces.push(source.slice(at, open))
    const name = /^\/?[a-z][a-z0-9]*|^!--|^[!?][a-z]+/i.exec(source.slice(open + 1, open + 20))?.[0]?.toLowerCase()
    if (name === undefined) {
      pieces.push('<')
      at = open + 1
      continue
    }
    const end =
      name === '!--' ? source.indexOf('-->', open) : unread.has(name) ? source.indexOf(`</${name}`, open) : open
    const close = end === -1 ? -1 : source.indexOf('>', end)
    if (close === -1) return decodeEntities(pieces.join(''))
    pieces.push(breaks.test(name.replace('/', '')) ? '\n\n' : name === 'br' ? '\n' : '')
    at = close + 1
  }
  return decodeEntities([...pieces, source.slice(at)].join(''))
}
