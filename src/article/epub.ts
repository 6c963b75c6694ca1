import { type Unzipped, unzipSync } from 'fflate'
import { DOMParser, parseHTML } from 'linkedom'
import { UserError } from '../user-error.ts'
import { decodeText } from './decode.ts'
import type { Block, Draft } from './draft.ts'
import { htmlBlocks } from './html-blocks.ts'
import type { HtmlDocument, HtmlElement } from './html-node.ts'
import { isHostile } from './html-plain.ts'
import { wordsIn } from './measure.ts'
import { cleanLine } from './sanitize.ts'

const longestFile = 10_000_000
const longestBook = 80_000_000
const leastChapterWords = 60

/**
 * Reads one chapter of an EPUB book: `number` counts from 1 those that have text to read, and is 1 where it is left
 * out. Throws a UserError (3) where the book is broken or has no such chapter.
 */
export function readEpub(bytes: Uint8Array, number = 1): Draft {
  const files = unzip(bytes)
  const book = readPackage(files)
  const chapters = book.paths.flatMap((path) => chapterAt(files, path))
  if (chapters.length === 0) throw broken('has no chapter with text in it')
  const chapter = chapters[number - 1]
  if (!chapter) {
    const range = chapters.length === 1 ? 'only chapter 1' : `chapters 1 to ${chapters.length}`
    throw new UserError(`This book has ${range}: choose one of them with --chapter.`, 3)
  }
  const heading = chapter.find(({ kind }) => kind === 'heading')?.text ?? `Chapter ${number}`
  const place = chapters.length === 1 ? '' : ` (chapter ${number} of ${chapters.length}; --chapter N opens another)`
  return {
    title: chapters.length === 1 ? book.title || heading : heading,
    id: `${book.title} ${number}`,
    ...(book.author ? { byline: book.author } : {}),
    source: `${book.title || 'A book'}${place}`,
    ...(book.language ? { language: book.language } : {}),
    blocks: chapter,
    dropped: [],
    authored: false,
  }
}

/** Only the text files, and only as many bytes of them as a book has: a zip can unfold to anything. */
function unzip(bytes: Uint8Array): Unzipped {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isText = /\.(?:xml|opf|x?html?)$/i.test(name) && originalSize <= longestFile
        if (isText) total += originalSize
        return isText && total <= longestBook
      },
    })
  } catch (error) {
    throw broken('cannot be unpacked', error)
  }
}

interface Package {
  readonly title: string
  readonly author: string
  readonly language: string
  /** Of the files, in reading order. */
  readonly paths: readonly string[]
}

function readPackage(files: Unzipped): Package {
  const container = xmlAt(files, 'META-INF/container.xml')
  const path = container?.querySelector('rootfile')?.getAttribute('full-path') ?? ''
  const opf = xmlAt(files, path)
  if (!opf) throw broken('has no table of its files')
  const hrefs = new Map(
    [...opf.querySelectorAll('manifest > item')].map((item) => [
      item.getAttribute('id'),
      item.getAttribute('href') ?? '',
    ]),
  )
  const order = [...opf.querySelectorAll('spine > itemref')].map((item) => hrefs.get(item.getAttribute('idref')))
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  return {
    title: metadata(opf, 'title'),
    author: metadata(opf, 'creator'),
    language: metadata(opf, 'language'),
    paths: order.filter((href) => href !== undefined).map((href) => resolved(folder, href)),
  }
}

function xmlAt(files: Unzipped, path: string): HtmlDocument | undefined {
  const bytes = files[path]
  if (!bytes) return undefined
  return new DOMParser().parseFromString(decodeText(bytes), 'text/xml') as unknown as HtmlDocument
}

function metadata(opf: HtmlDocument, name: string): string {
  const nodes: readonly HtmlElement[] = [...opf.querySelectorAll('metadata > *')]
  const found = nodes.find(({ localName, nodeName }) => localName === name || nodeName.toLowerCase() === `dc:${name}`)
  return cleanLine(found?.textContent ?? '')
}

/** A path within the book; it names an entry of the zip, never a file. */
function resolved(folder: string, href: string): string {
  const parts: string[] = []
  for (const part of `${folder}${href.split('#')[0]}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  try {
    return decodeURIComponent(parts.join('/'))
  } catch {
    return parts.join('/')
  }
}

function chapterAt(files: Unzipped, path: string): Block[][] {
  const bytes = files[path]
  const source = bytes ? decodeText(bytes).replace(/^\s*<\?xml[^>]*>/, '') : ''
  if (source === '' || isHostile(source)) return []
  const page = parseHTML(source).document as unknown as HtmlDocument
  // A damaged file may have no element at all, of which linkedom's body makes an error.
  if (!page.documentElement) return []
  const { blocks } = htmlBlocks(page.body ?? page.documentElement)
  const words = blocks.reduce((sum, { kind, text }) => sum + (kind === 'heading' ? 0 : wordsIn(text)), 0)
  return words >= leastChapterWords ? [[...blocks]] : []
}

function broken(what: string, cause?: unknown): UserError {
  return new UserError(`This EPUB book ${what}: try another copy of it.`, 3, { cause })
}
