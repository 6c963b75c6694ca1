import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textAt } from '../../src/article/article.ts'
import { findQuote } from '../../src/facts/locate.ts'
import { bakery } from './sheet-article.ts'

test('a quote is found wherever it stands, and nowhere else', () => {
  expect(findQuote(bakery, 'lit at one')).toEqual([
    { section: 'ovens', paragraph: 0, start: 89, end: 99 },
    { section: 'flour', paragraph: 0, start: 65, end: 75 },
  ])
  expect(findQuote(bakery, 'Lit at one')).toEqual([])
  expect(findQuote(bakery, 'hill. They')).toHaveLength(1)
  expect(findQuote(bakery, 'apart. The flour')).toEqual([])
  expect(findQuote(bakery, '')).toEqual([])
})

test('every slice of a paragraph is found at its place', () => {
  const paragraph = bakery.sections[0]?.paragraphs[0] ?? ''
  fc.assert(
    fc.property(fc.nat(paragraph.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
      const quote = paragraph.slice(start, start + length)
      const spans = findQuote(bakery, quote)
      expect(spans.length).toBeGreaterThan(0)
      for (const span of spans) expect(textAt(bakery, span).replaceAll('\n', ' ')).toBe(quote)
    }),
  )
})

test('a megabyte is searched in a moment, however alike the quote is to it', () => {
  const long = { ...bakery, sections: [{ id: 's', title: 'S', paragraphs: ['a'.repeat(1_000_000)] }] }
  const start = performance.now()
  findQuote(long, `b${'a'.repeat(1999)}`)
  findQuote(long, `${'a'.repeat(1999)}b`)
  findQuote(long, `${'a'.repeat(1000)}b${'a'.repeat(999)}`)
  expect(performance.now() - start).toBeLessThan(2000)
})
