import { parseHTML } from 'linkedom'
import { decodeText } from './decode.ts'
import type { Draft } from './draft.ts'
import { withSurroundings } from './html-around.ts'
import { htmlBlocks } from './html-blocks.ts'
import { mainPart } from './html-main.ts'
import { readMetadata, takeKicker } from './html-metadata.ts'
import type { HtmlDocument } from './html-node.ts'
import { isHostile, plainHtml } from './html-plain.ts'
import { wordsIn } from './measure.ts'
import { readText } from './text.ts'

/** Reads a web page. `mediaType` may name its encoding. Throws a UserError (3) where the bytes are no text. */
export function readHtml(bytes: Uint8Array, mediaType?: string): Draft {
  // Cleaned as text, paragraph by paragraph: an escape sequence that is never closed would take the page's line with it.
  const source = decodeText(bytes, charsetOf(bytes, mediaType))
  const draft = isHostile(source) ? undefined : parsePage(source)
  return draft ?? readText(plainHtml(source))
}

function parsePage(source: string): Draft | undefined {
  try {
    return readParsed(source)
  } catch {
    // The parsers expect a page to have its parts; one that breaks them is read without.
    return undefined
  }
}

function readParsed(source: string): Draft {
  const open = () => opened(parseHTML(source).document as unknown as HtmlDocument)
  const page = open()
  const metadata = readMetadata(page)
  const above = takeKicker(page, metadata.title ?? '')
  const whole = page.body ? htmlBlocks(page.body).blocks : []
  const part = mainPart(page, open)
  const text = part ? htmlBlocks(part) : { blocks: [], dropped: [] }
  const { blocks, dropped } = withSurroundings(text, whole, metadata.title ?? '')
  return { ...metadata, blocks, dropped: [...above, ...dropped], authored: false }
}

const longestNotice = 80

/** Some pages have their article in a place for browsers without scripts, which most use for a notice. */
function opened(page: HtmlDocument): HtmlDocument {
  for (const place of page.querySelectorAll('noscript')) {
    if (wordsIn(place.textContent ?? '') > longestNotice) place.replaceWith(...place.childNodes)
  }
  return page
}

function charsetOf(bytes: Uint8Array, mediaType: string | undefined): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return (/charset=["']?([\w-]+)/i.exec(mediaType ?? '') ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(start))?.[1]
}
