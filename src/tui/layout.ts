import type { Article, Span } from '../article/article.ts'
import { wrapText } from '../article/wrap.ts'

/** A row of a section as it stands on the page. */
export interface PageRow {
  readonly kind: 'title' | 'standfirst' | 'byline' | 'heading' | 'text' | 'blank'
  readonly text: string
  /** Where its text stands; paragraph -1 is the head of the section (titles in a row). A free row stands nowhere. */
  readonly at?: { readonly paragraph: number; readonly start: number; readonly end: number }
  readonly indent: number
}

/** A place in the article that survives another width; paragraph -1 is the head of the section. */
export interface Place {
  /** 0-based. */
  readonly section: number
  readonly paragraph: number
  readonly offset: number
}

/** The screen in cells. */
export interface Size {
  readonly columns: number
  readonly rows: number
  /** The most cells a row of text is to have; 66 to 72 read best. */
  readonly text: number
}

type WindowSize = Pick<Size, 'columns' | 'rows'>

/** The size of a terminal; one that does not know its own is taken for a usual one. */
export function windowSize({ columns, rows }: Partial<WindowSize>): WindowSize {
  return { columns: columns || 80, rows: rows || 24 }
}

const narrowest = 10
const smallest = { columns: 24, rows: 8 }

/** Whether the screen is too small to read and answer on. */
export function isTooSmall({ columns, rows }: WindowSize): boolean {
  return columns < smallest.columns || rows < smallest.rows
}

/** The width of the text column; the margin and one spare cell right of it stay free. */
export function columnWidth({ columns, text }: Pick<Size, 'columns' | 'text'>): number {
  return Math.max(narrowest, Math.min(text, columns - 4))
}

/** Rows the text may take: the status line and the free row over it stay out of it. */
export function bodyHeight({ rows }: Pick<Size, 'rows'>): number {
  return Math.max(1, rows - 2)
}

const cache = new WeakMap<Article, Map<string, readonly PageRow[]>>()

/** The rows of one section at a width; wrapped once and kept, so that turning pages wraps nothing. */
export function sectionRows(article: Article, section: number, width: number): readonly PageRow[] {
  const kept = cache.get(article) ?? new Map<string, readonly PageRow[]>()
  cache.set(article, kept)
  const name = `${section}/${width}`
  const rows = kept.get(name) ?? layOut(article, section, width)
  kept.set(name, rows)
  return rows
}

const empty: PageRow = { kind: 'blank', text: '', indent: 0 }

function layOut(article: Article, index: number, width: number): PageRow[] {
  const section = article.sections[index]
  if (!section) return []
  const body = section.paragraphs.flatMap((paragraph, at) => [...paragraphRows(paragraph, at, width), empty])
  return [...headRows(headOf(article, index), width), ...body].slice(0, -1)
}

type Head = readonly (readonly [kind: PageRow['kind'], text: string])[]

function headOf(article: Article, index: number): Head {
  const heading = article.sections[index]?.title ?? ''
  const byline = [article.byline, article.source].filter((text) => text !== undefined).join(' · ')
  const front: Head = [
    ['title', article.title],
    ['standfirst', article.standfirst ?? ''],
    ['byline', byline],
  ]
  const repeated = article.sections.length === 1 && heading === article.title
  return [...(index === 0 ? front : []), ...(repeated ? [] : [['heading', heading] as const])].filter(
    ([, text]) => text !== '',
  )
}

function headRows(head: Head, width: number): PageRow[] {
  let base = 0
  return head.flatMap(([kind, text]) => {
    const rows = wrapText(text, width).map(({ start, end }): PageRow => {
      return {
        kind,
        text: text.slice(start, end),
        at: { paragraph: -1, start: base + start, end: base + end },
        indent: 0,
      }
    })
    base += text.length + 1
    return [...rows, empty]
  })
}

const bullet = /^(?:[•*–-]|\d{1,3}[.)])\s+/

/** A paragraph's rows; the rows of a list item after its first stand under its text. */
function paragraphRows(paragraph: string, at: number, width: number): PageRow[] {
  const rows: PageRow[] = []
  let lineStart = 0
  for (const text of paragraph.split('\n')) {
    const hang = Math.min(bullet.exec(text)?.[0].length ?? 0, Math.floor(width / 3))
    rows.push(...hangingRows(text, lineStart, at, width, hang))
    lineStart += text.length + 1
  }
  return rows
}

function hangingRows(text: string, base: number, paragraph: number, width: number, hang: number): PageRow[] {
  const row = (start: number, end: number, indent: number): PageRow => {
    return {
      kind: 'text',
      text: text.slice(start, end),
      at: { paragraph, start: base + start, end: base + end },
      indent,
    }
  }
  const [first, ...rest] = wrapText(text, width)
  if (!first) return []
  if (hang === 0 || rest.length === 0) return [first, ...rest].map(({ start, end }) => row(start, end, 0))
  const from = rest[0]?.start ?? first.end
  return [
    row(first.start, first.end, 0),
    ...wrapText(text.slice(from), width - hang).map(({ start, end }) => row(from + start, from + end, hang)),
  ]
}

/** The row a place stands on. */
export function rowOf(rows: readonly PageRow[], place: Place): number {
  const reached = rows.findLastIndex(
    ({ at }) =>
      at && (at.paragraph < place.paragraph || (at.paragraph === place.paragraph && at.start <= place.offset)),
  )
  return Math.max(0, reached)
}

/** The place of a row: of its own text, or of the first text below it. */
export function placeOf(rows: readonly PageRow[], section: number, row: number): Place {
  const at = rows.slice(Math.max(0, row)).find((below) => below.at)?.at
  return at ? { section, paragraph: at.paragraph, offset: at.start } : { section, paragraph: -1, offset: 0 }
}

/** Where a span starts. */
export function placeOfSpan(article: Article, span: Span): Place {
  const section = Math.max(
    0,
    article.sections.findIndex(({ id }) => id === span.section),
  )
  return { section, paragraph: span.paragraph, offset: span.start }
}
