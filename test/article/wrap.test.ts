import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cells, wrapText } from '../../src/article/wrap.ts'

const rowsOf = (text: string, width: number) => wrapText(text, width).map(({ start, end }) => text.slice(start, end))

describe('Wrapped text', () => {
  test('breaks at spaces, and a word only where it is longer than a row', () => {
    expect(rowsOf('The clock in the square stopped.', 12)).toEqual(['The clock in', 'the square', 'stopped.'])
    expect(rowsOf('a incomprehensibilities b', 10)).toEqual(['a', 'incomprehe', 'nsibilitie', 's b'])
  })

  test('keeps line breaks, and an empty text is one empty row', () => {
    expect(rowsOf('one\n\ntwo', 10)).toEqual(['one', '', 'two'])
    expect(rowsOf('', 10)).toEqual([''])
  })

  test('counts wide characters as two cells', () => {
    expect(rowsOf('漢字漢字漢字', 5)).toEqual(['漢字', '漢字', '漢字'])
  })

  const word = fc.oneof(
    fc.stringMatching(/^[a-z]{1,14}$/),
    fc.constantFrom('漢字', 'é', '“quoted”', '👩‍🚀', '—', '٣', '가나'),
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))

  test('loses nothing but spaces and overlaps nowhere', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, width) => {
        const rows = wrapText(whole, width)
        const joined = rows.map(({ start, end }) => whole.slice(start, end)).join('')
        expect(joined.replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''))
        for (const [index, row] of rows.entries()) expect(row.start).toBeGreaterThanOrEqual(rows[index - 1]?.end ?? 0)
      }),
    )
  })

  test('makes no row wider than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (whole, width) => {
        for (const row of rowsOf(whole, width)) expect(cells(row)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('takes ten times as long for ten times the text, not a hundred times', () => {
    const time = (long: string) => {
      const from = performance.now()
      wrapText(long, 70)
      return performance.now() - from
    }
    const once = 'The quick brown fox jumps over the lazy dog and says “nothing”. '.repeat(2000)
    time(once)
    const least = (long: string) => Math.min(...[1, 2, 3].map(() => time(long)))
    expect(least(once.repeat(10))).toBeLessThan(40 * Math.max(1, least(once)))
  })
})

test('counts what the screens draw with as terminals do', () => {
  for (const glyph of '▁▂▃▄▅▆▇█░↑↓←→❯·…▏') expect([glyph, cells(glyph)]).toEqual([glyph, 1])
})
