export type Format = 'markdown' | 'text'

const markdownName = /\.(?:md|markdown|mdown|mkd)$/i

/** What a page is written in: its bytes decide, its name and media type only where they leave it open. */
export function formatOf(bytes: Uint8Array, hint: { readonly path?: string; readonly mediaType?: string }): Format {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const named = markdownName.test(hint.path ?? '') || /^text\/(?:x-)?markdown\b/i.test(hint.mediaType ?? '')
  return named || /^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n/.test(start) ? 'markdown' : 'text'
}
