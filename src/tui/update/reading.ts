import {
  bodyHeight,
  columnWidth,
  type PageRow,
  type Place,
  placeOf,
  placeOfSpan,
  rowOf,
  type Size,
  sectionRows,
} from '../layout.ts'
import type { ReaderView } from '../state.ts'

/** The part of a section on the screen. */
export interface Page {
  readonly rows: readonly PageRow[]
  /** Index of the row on top. */
  readonly top: number
  readonly height: number
}

export function pageOf(view: ReaderView, size: Size): Page {
  const rows = sectionRows(view.lesson.article, view.place.section, columnWidth(size))
  return { rows, top: rowOf(rows, view.place), height: bodyHeight(size) }
}

export function sectionCount({ lesson }: ReaderView): number {
  return lesson.article.sections.length
}

/** Whether the last row of the section is on the screen. */
function showsEnd({ rows, top, height }: Page): boolean {
  return top + height >= rows.length
}

/** Whether this is the article's last page. */
export function onLastPage(view: ReaderView, size: Size): boolean {
  return view.place.section === sectionCount(view) - 1 && showsEnd(pageOf(view, size))
}

export type Move = (view: ReaderView, size: Size) => Place

const startOf = (section: number): Place => ({ section, paragraph: -1, offset: 0 })

function endOf(view: ReaderView, size: Size, section: number): Place {
  const rows = sectionRows(view.lesson.article, section, columnWidth(size))
  return placeOf(rows, section, pageStart(rows, bodyHeight(size)))
}

/** The top row of a section's last screenful, reckoned in whole screenfuls from its head. */
function pageStart(rows: readonly PageRow[], height: number): number {
  return Math.floor(Math.max(0, rows.length - 1) / height) * height
}

/** Forward by rows; past the end of the section to the next one's head. */
function down(amount: (height: number) => number): Move {
  return (view, size) => {
    const page = pageOf(view, size)
    const { section } = view.place
    if (showsEnd(page)) return section + 1 < sectionCount(view) ? startOf(section + 1) : view.place
    return placeOf(page.rows, section, firstRow(page.rows, page.top + amount(page.height)))
  }
}

/** A page does not begin with a free row. */
function firstRow(rows: readonly PageRow[], row: number): number {
  const wanted = Math.min(row, rows.length - 1)
  return rows[wanted]?.kind === 'blank' ? Math.min(wanted + 1, rows.length - 1) : wanted
}

/** Back by rows; past the head of the section to the end of the one before. */
function up(amount: (height: number) => number): Move {
  return (view, size) => {
    const page = pageOf(view, size)
    const { section } = view.place
    if (page.top === 0) return section > 0 ? endOf(view, size, section - 1) : view.place
    const wanted = Math.max(0, page.top - amount(page.height))
    return placeOf(page.rows, section, page.rows[wanted]?.kind === 'blank' ? wanted - 1 : wanted)
  }
}

/** A place of the article, brought into view: on top, or where its section's last screenful still shows it. */
export function bringIntoView(view: ReaderView, size: Size, place: Place): Place {
  const rows = sectionRows(view.lesson.article, place.section, columnWidth(size))
  const row = rowOf(rows, place)
  const above = Math.floor(bodyHeight(size) / 3)
  const latest = Math.max(0, rows.length - bodyHeight(size))
  return placeOf(rows, place.section, Math.min(latest, Math.max(0, row - above)))
}

/** How each command of the reader moves; pure places, so that a resize changes nothing. */
export const moves = {
  'page-down': down((height) => height),
  'page-up': up((height) => height),
  'half-down': down((height) => Math.ceil(height / 2)),
  'half-up': up((height) => Math.ceil(height / 2)),
  'line-down': down(() => 1),
  'line-up': up(() => 1),
  'next-section': (view) =>
    view.place.section + 1 < sectionCount(view) ? startOf(view.place.section + 1) : view.place,
  'previous-section': (view) =>
    startOf(view.place.paragraph === -1 ? Math.max(0, view.place.section - 1) : view.place.section),
  top: () => startOf(0),
  bottom: (view, size) => endOf(view, size, sectionCount(view) - 1),
} satisfies Record<string, Move>

/** The view at another hit of its search: 1 for the next, -1 for the one before, round and round. */
export function turnToHit(view: ReaderView, size: Size, step: 1 | -1): ReaderView {
  const count = view.marks.length
  const span = view.search && view.marks[(view.search.at + step + count) % count]
  if (!view.search || !span) return view
  const at = view.marks.indexOf(span)
  return {
    ...view,
    search: { ...view.search, at },
    place: bringIntoView(view, size, placeOfSpan(view.lesson.article, span)),
  }
}

/** Index of the first span at or after a place, or the first of all. */
export function firstFrom(view: ReaderView): number {
  const { place, marks } = view
  const index = marks.findIndex((span) => {
    const at = placeOfSpan(view.lesson.article, span)
    return (
      at.section > place.section ||
      (at.section === place.section &&
        (at.paragraph > place.paragraph || (at.paragraph === place.paragraph && at.offset >= place.offset)))
    )
  })
  return Math.max(0, index)
}

/** Which of the marked places is shown, and how to come to the others. */
export function whichHit({ marks, search }: ReaderView): string {
  const nth = `${(search?.at ?? 0) + 1} of ${marks.length}`
  if (search?.query === undefined) return `Evidence ${nth}. n next, N previous, Tab goes back to the question.`
  return `${marks.length === 1 ? '1 hit' : `Hit ${nth}`}. n next, N previous, Esc ends the search.`
}
