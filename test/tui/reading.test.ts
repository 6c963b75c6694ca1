import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { columnWidth, type Place, rowOf, type Size, sectionRows } from '../../src/tui/layout.ts'
import type { ReaderView } from '../../src/tui/state.ts'
import { moves, onLastPage, pageOf } from '../../src/tui/update/reading.ts'

const word = fc.stringMatching(/^[a-z]{1,12}$/)
const paragraph = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '))
const article: fc.Arbitrary<Article> = fc
  .record({
    title: paragraph,
    standfirst: paragraph,
    sections: fc.array(fc.record({ title: word, paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ title, standfirst, sections }) => ({
    id: 'a',
    title,
    standfirst,
    language: 'en',
    glossary: [],
    dropped: [],
    sections: sections.map((section, index) => ({ ...section, id: `s${index}` })),
  }))
const size: fc.Arbitrary<Size> = fc.record({
  columns: fc.integer({ min: 24, max: 140 }),
  rows: fc.integer({ min: 8, max: 50 }),
  text: fc.constantFrom(40, 70, 100),
})

function open(text: Article): ReaderView {
  const lesson = { article: text, kind: 'extracted', bank: async () => ({ items: [], dropped: [] }) } as const
  return {
    kind: 'reader',
    lesson,
    purpose: 'reading',
    place: { section: 0, paragraph: -1, offset: 0 },
    marks: [],
    finished: false,
    passed: [],
  }
}

const shown = (view: ReaderView, at: Size) => {
  const { rows, top, height } = pageOf(view, at)
  return rows
    .slice(top, top + height)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ text }) => text)
}

const allRows = (text: Article, at: Size) =>
  text.sections.flatMap((_, section) =>
    sectionRows(text, section, columnWidth(at))
      .filter(({ kind }) => kind !== 'blank')
      .map(({ text: row }) => row),
  )

describe('Turning pages', () => {
  test('shows every row of the article once and in order, whatever the size', () => {
    fc.assert(
      fc.property(article, size, (text, at) => {
        let view = open(text)
        const seen = shown(view, at)
        while (!onLastPage(view, at)) {
          view = { ...view, place: moves['page-down'](view, at) }
          seen.push(...shown(view, at))
        }
        expect(seen).toEqual(allRows(text, at))
      }),
    )
  })

  test('back comes to the start, by pages, half pages and lines', () => {
    fc.assert(
      fc.property(article, size, fc.constantFrom('page-up', 'half-up', 'line-up'), (text, at, back) => {
        let view = { ...open(text), place: moves.bottom(open(text), at) }
        expect(onLastPage(view, at)).toBe(true)
        for (
          let turns = 0;
          turns < 5000 && (view.place.section > 0 || view.place.paragraph !== -1 || view.place.offset > 0);
          turns++
        ) {
          view = { ...view, place: moves[back](view, at) }
        }
        expect(view.place).toEqual({ section: 0, paragraph: -1, offset: 0 })
      }),
    )
  })

  test('a new size keeps what is being read on the screen', () => {
    fc.assert(
      fc.property(article, size, size, fc.nat({ max: 12 }), (text, before, after, turns) => {
        let view = open(text)
        for (let turn = 0; turn < turns; turn++) view = { ...view, place: moves['page-down'](view, before) }
        const place: Place = view.place
        const { rows, top, height } = pageOf(view, after)
        const row = rowOf(rows, place)
        expect(row).toBeGreaterThanOrEqual(top)
        expect(row).toBeLessThan(top + height)
        const at = rows[row]?.at
        expect(at?.paragraph).toBe(place.paragraph)
        expect((at?.start ?? 0) <= place.offset && place.offset < (at?.end ?? 0) + 1).toBe(true)
      }),
    )
  })
})
