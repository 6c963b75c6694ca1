import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../src/article/sanitize.ts'
import { escapeTable, unsafe } from './escape-table.ts'

/** What a terminal acts on, or draws as nothing. */
const acted =
  /[^\P{Cc}\n]|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|\p{Cs}|\p{Co}/u

describe('text from outside', () => {
  it.each(escapeTable)('loses what a terminal would act on: %s', (_, text) => {
    expect(cleanText(text)).not.toMatch(unsafe)
    expect(cleanLine(text)).toMatch(/^(?:31m)?kept(?: kept)*$/)
  })

  it('keeps line breaks of every kind as one kind', () => {
    expect(cleanText('one\r\ntwo\rthree\vfour\ffive\u2028six\u2029seven')).toBe(
      'one\ntwo\nthree\nfour\nfive\nsix\nseven',
    )
  })

  it('has plain spaces only, and on one line single ones', () => {
    expect(cleanText('a\tb\u00a0c\u3000d')).toBe('a b c d')
    expect(cleanLine('  a \n\t b\u2003 c ')).toBe('a b c')
  })

  it('is composed, so that a search finds an accent however it was typed', () => {
    expect(cleanText('cafe\u0301')).toBe('café')
    expect(cleanText('e\u200b\u0301')).toBe('é')
  })

  it('keeps typographic quotes, dashes and letters of every script', () => {
    const text = '“Ça va?” – «да» … 数千 ‘naïve’ שלום'
    expect(cleanText(text)).toBe(text)
  })

  it('takes a joined emoji apart, because terminals disagree on its width', () => {
    expect(cleanText('👨‍👩‍👧 ❤️')).toBe('👨👩👧 ❤')
  })

  it('gives an unterminated string no more than its line', () => {
    expect(cleanText('before \u001b]0;title\nThe next paragraph.')).toBe('before \nThe next paragraph.')
  })

  it('holds nothing unsafe, whatever comes in, and cleaning again changes nothing', () => {
    const pieces = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...escapeTable.map(([, text]) => text)))
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (texts) => {
        const clean = cleanText(texts.join(''))
        expect(clean).not.toMatch(acted)
        expect(cleanText(clean)).toBe(clean)
        expect(cleanLine(clean)).not.toMatch(/\n|^ | $| {2}/)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['openers of strings', '\u001b]'],
    ['openers of sequences', '\u001b[0;0;'],
    ['strings cut by ESC', '\u001b]aaaaaaaa \u001b '],
    ['carriage returns', '\r'],
  ])('takes time in proportion to its length: a million of %s', (_, piece) => {
    const start = performance.now()
    cleanText(piece.repeat(1_000_000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
