import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { paragraphsOf } from './read.ts'

const sentence = 'The café “Zürich” cost €5 – naïvely, too much – for Łódź.'
const text = `A headline here\n\n${sentence}\n\nAnother paragraph follows it, plain and long enough.`

function utf16(string: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(string.length * 2 + 2))
  ;`\ufeff${string}`.split('').forEach((unit, index) => {
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian)
  })
  return new Uint8Array(view.buffer)
}

function bytes(...codes: (number | string)[]): Uint8Array {
  return Uint8Array.from(
    codes.flatMap((code) => (typeof code === 'number' ? [code] : [...code].map((letter) => letter.charCodeAt(0)))),
  )
}

describe('the bytes of a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, true)],
    ['UTF-16, big end first', utf16(text, false)],
    ['UTF-8 with CRLF', new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
  ])('are read as %s', async (_, encoded) => {
    const article = await parseArticle(encoded)
    expect(article.title).toBe('A headline here')
    expect(paragraphsOf(article)[0]).toBe(sentence)
  })

  it('are Windows-1252 where they are no UTF-8, on every Node', async () => {
    const article = await parseArticle(
      bytes(
        'A headline here\n\nThe caf',
        0xe9,
        ' ',
        0x93,
        'Z',
        0xfc,
        'rich',
        0x94,
        ' cost ',
        0x80,
        '5 ',
        0x96,
        ' too much, it is said.\n',
      ),
    )
    expect(paragraphsOf(article)).toEqual(['The café “Zürich” cost €5 – too much, it is said.'])
  })

  it('are in the encoding that a page names', async () => {
    const page = bytes(
      '<html><head><meta charset="iso-8859-2"><title>A page</title></head><body><article><h1>A page</h1><p>The town of ',
      0xa3,
      0xf3,
      'd',
      0xbc,
      ' has a river that few of its people have ever seen above the ground.</p><p>It runs under the streets in a pipe of brick, and comes out behind the mill.</p></article></body></html>',
    )
    expect(paragraphsOf(await parseArticle(page))[0]).toMatch(/^The town of Łódź has/)
    expect(paragraphsOf(await parseArticle(page, { mediaType: 'text/html; charset=iso-8859-2' }))[0]).toMatch(
      /^The town of Łódź has/,
    )
  })

  it('are still UTF-8 where a letter at the end was cut in two', async () => {
    const whole = new TextEncoder().encode(`${text}\n\nIt was signed by the mayor’s clerk, a Mr Müller`)
    const article = await parseArticle(whole.slice(0, whole.length - 5))
    expect(paragraphsOf(article)[0]).toBe(sentence)
    expect(paragraphsOf(article).at(-1)).toContain('mayor’s clerk')
  })

  it.each([
    ['nothing', bytes(), /There is nothing in it/],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), /This is a picture: open it, copy the text/],
    ['a PDF', bytes('%PDF-1.7\n'), /This is a PDF file/],
    ['a zip file', bytes('PK', 3, 4, 0, 0), /This is a zip file or an office document/],
    ['a program', bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0), /not a text file/],
    ['only spaces', bytes(' \n\n \t\n'), /There is no article in it/],
    ['only furniture', bytes('Home\nLog in\nAdvertisement\n'), /There is no article in it/],
  ])('that hold no article say so: %s', async (_, encoded, message) => {
    await expect(parseArticle(encoded)).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 3,
      message: expect.stringMatching(message),
    })
  })
})
