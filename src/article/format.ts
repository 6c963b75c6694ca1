import { UserError } from '../user-error.ts'

export type Format = 'markdown' | 'html' | 'text' | 'epub'

const htmlName = /\.(?:x?html?|xht)$/i
const markdownName = /\.(?:md|markdown|mdown|mkd)$/i
const frontMatter = /^---[ \t]*\r?\n/
const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|title|meta|article|main|div|section|h[1-6]|p|table)\b/i
const htmlTag = /<\/?(?:p|div|span|a|br|h[1-6]|ul|li|table|td|em|strong|article|section|body|html)\b[^<>]*>/gi
const markdownMark = /^#{1,6} \S|^[-*_]{3,}$|\[[^\]\n]+\]\([^)\s]+\)|^(?:```|~~~)|^\|.*\|$|\*\*[^*\n]+\*\*/gm

const copyInstead = 'open it, copy the text of the article and save that as a text file'
/** How files begin that hold no text of their own. */
const otherFiles: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip file or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
]

/**
 * What a page is written in: its bytes decide, its name and media type only where they leave it open. Throws a
 * UserError (3) for a kind of file that cannot be read.
 */
export function formatOf(bytes: Uint8Array, hint: { readonly path?: string; readonly mediaType?: string }): Format {
  const start = new TextDecoder(isWide(bytes) ? 'utf-16le' : 'latin1')
    .decode(bytes.subarray(0, 16_384))
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '')
  if (isEpub(start, hint)) return 'epub'
  const other = otherFiles.find(([mark]) => start.startsWith(mark))
  if (other) throw new UserError(`This is ${other[1]}: ${copyInstead}.`, 3)
  if (htmlStart.test(start)) return 'html'
  const named = markdownName.test(hint.path ?? '') || /^text\/(?:x-)?markdown\b/i.test(hint.mediaType ?? '')
  if (named || frontMatter.test(start)) return 'markdown'
  if (htmlName.test(hint.path ?? '') || /^(?:text\/html|application\/xhtml)\b/i.test(hint.mediaType ?? ''))
    return 'html'
  // A text may show tags; a page begins with one.
  if (/^\s*<[a-z!?]/i.test(start) && count(start, htmlTag) >= 4) return 'html'
  return /^#{1,2} \S/m.test(start) || count(start, markdownMark) >= 4 ? 'markdown' : 'text'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function isEpub(start: string, { path, mediaType }: { readonly path?: string; readonly mediaType?: string }): boolean {
  const isNamed = /\.epub$/i.test(path ?? '') || /^application\/epub/i.test(mediaType ?? '')
  return start.startsWith('PK\u0003\u0004') && (isNamed || start.slice(0, 120).includes('application/epub+zip'))
}

function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe
}
