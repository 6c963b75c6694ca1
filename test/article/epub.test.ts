import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { escapeTable, unsafe } from './escape-table.ts'
import { paragraphsOf, stringsOf } from './read.ts'

const container =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

function opf(hrefs: readonly string[]): string {
  const items = hrefs.map((href, index) => `<item id="c${index}" href="${href}" media-type="application/xhtml+xml"/>`)
  const order = hrefs.map((_, index) => `<itemref idref="c${index}"/>`)
  return `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Tin Boat</dc:title><dc:creator>Ada Lind</dc:creator><dc:language>en-GB</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${order.join('')}</spine></package>`
}

function chapter(name: string): string {
  const prose = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>On day ${index} of ${name} the boat went out on the grey water, and nobody on the pier saw it leave.</p>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h2>${name}</h2>${prose.join('')}</body></html>`
}

function book(files: Readonly<Record<string, string>>, hrefs: readonly string[]): Uint8Array {
  const named = Object.entries({ 'META-INF/container.xml': container, 'OEBPS/book.opf': opf(hrefs), ...files })
  const entries = Object.fromEntries(named.map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...entries })
}

const tinBoat = book(
  {
    'OEBPS/cover.xhtml': '<html><body><p>The Tin Boat</p></body></html>',
    'OEBPS/text/one two.xhtml': chapter('April'),
    'OEBPS/text/b.xhtml': chapter('May'),
  },
  ['cover.xhtml', 'text/one%20two.xhtml', './text/b.xhtml#start'],
)

describe('an EPUB book', () => {
  it('opens at its first chapter with text, and says how to open another', async () => {
    const article = await parseArticle(tinBoat)
    expect(article).toMatchObject({
      title: 'April',
      byline: 'Ada Lind',
      language: 'en',
      source: 'The Tin Boat (chapter 1 of 2; --chapter N opens another)',
    })
    expect(paragraphsOf(article)).toHaveLength(6)
  })

  it('opens at the chapter that is asked for, each with an id of its own', async () => {
    const [first, second] = await Promise.all([parseArticle(tinBoat), parseArticle(tinBoat, { chapter: 2 })])
    expect(second.title).toBe('May')
    expect(second.id).not.toBe(first.id)
  })

  it.each([
    ['a chapter it has not', tinBoat, 3, /has chapters 1 to 2: choose one of them with --chapter/],
    ['half a file', tinBoat.slice(0, tinBoat.length / 2), 1, /EPUB book cannot be unpacked/],
    ['no chapters', book({}, []), 1, /has no chapter with text/],
    ['a chapter outside of it', book({}, ['../../../../etc/hostname']), 1, /has no chapter with text/],
    [
      'no list of its files',
      zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] }),
      1,
      /has no table of its files/,
    ],
  ])('says what is wrong with it: %s', async (_, bytes, number, message) => {
    const failure = await parseArticle(bytes, { chapter: number, path: 'b.epub' }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'UserError', exitCode: 3, message: expect.stringMatching(message) })
  })

  it.each(escapeTable)('loses what a terminal would act on: %s', async (_, text) => {
    const article = await parseArticle(
      book({ 'OEBPS/a.xhtml': chapter('April').replace('</h2>', ` ${text}</h2><p>And then ${text}</p>`) }, ['a.xhtml']),
    )
    for (const shown of stringsOf(article)) expect(shown).not.toMatch(unsafe)
  })

  it('that unfolds to more than a book is not unfolded', async () => {
    const bomb = book({ 'OEBPS/a.xhtml': `<html><body>${'<p>boom</p>'.repeat(2_000_000)}</body></html>` }, ['a.xhtml'])
    expect(bomb.length).toBeLessThan(200_000)
    const start = process.cpuUsage()
    await expect(parseArticle(bomb)).rejects.toMatchObject({ exitCode: 3 })
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1)
  })
})
