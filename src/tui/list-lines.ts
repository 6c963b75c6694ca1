import { cells } from '../article/wrap.ts'
import { type Line, shortened } from './lines.ts'
import { glyphs } from './theme.ts'

interface Entry {
  readonly label: string
  /** At the right end of the row. */
  readonly detail?: string
}

interface Shape {
  readonly width: number
  readonly height: number
  readonly ascii: boolean
}

/** A list drawn from the state: the rows around the marked one. */
export function listLines(entries: readonly Entry[], highlight: number, { width, height, ascii }: Shape): Line[] {
  const first = Math.max(0, Math.min(highlight - Math.floor(height / 2), entries.length - height))
  return entries
    .slice(first, first + height)
    .map((entry, index) => entryLine(entry, first + index, first + index === highlight, width, ascii))
}

function entryLine({ label, detail = '' }: Entry, index: number, marked: boolean, width: number, ascii: boolean): Line {
  const { pointer, ellipsis } = glyphs(ascii)
  const numbered = `${index + 1}. `.padEnd(4)
  const room = width - numbered.length - (detail ? detail.length + 2 : 0)
  const shown = shortened(label, room, ellipsis)
  const text = (numbered + shown).padEnd(width - detail.length - (cells(shown) - shown.length))
  return {
    pieces: [
      { text, tone: marked ? 'chosen' : 'body' },
      { text: detail, tone: 'quiet' },
    ],
    ...(marked ? { margin: pointer } : {}),
  }
}
