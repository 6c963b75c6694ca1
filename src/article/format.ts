export type Format = 'markdown' | 'html' | 'text'

const markdownName = /\.(?:md|markdown|mdown|mkd)$/i
const frontMatter = /^---[ \t]*\r?\n/
const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|title|meta|article|main|div|section|h[1-6]|p|table)\b/i
const htmlTag = /<\/?(?:p|div|span|a|br|h[1-6]|ul|li|table|td|em|strong|article|section|body|html)\b[^<>]*>/gi
const markdownMark = /^#{1,6} \S|^[-*_]{3,}$|\[[^\]\n]+\]\([^)\s]+\)|^(?:```|~~~)|^\|.*\|$|\*\*[^*\n]+\*\*/gm

/** What a page is written in: its bytes decide, its name and media type only where they leave it open. */
export function formatOf(bytes: Uint8Array, hint: { readonly path?: string; readonly mediaType?: string }): Format {
  const start = new TextDecoder(isWide(bytes) ? 'utf-16le' : 'latin1')
    .decode(bytes.subarray(0, 16_384))
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '')
  if (htmlStart.test(start)) return 'html'
  const named = markdownName.test(hint.path ?? '') || /^text\/(?:x-)?markdown\b/i.test(hint.mediaType ?? '')
  if (named || frontMatter.test(start)) return 'markdown'
  if (count(start, htmlTag) >= 8) return 'html'
  return /^#{1,2} \S/m.test(start) || count(start, markdownMark) >= 4 ? 'markdown' : 'text'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe
}
