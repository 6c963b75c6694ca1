import { cells, wrapText } from '../article/wrap.ts'
import type { Tone } from './theme.ts'

/** One row of the screen, ready to draw. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Shown in the margin left of the text column. */
  readonly margin?: string
}

export interface Piece {
  readonly text: string
  readonly tone: Tone
}

export const blank: Line = { pieces: [] }

export function line(text: string, tone: Tone = 'body'): Line {
  return { pieces: [{ text, tone }] }
}

/** A paragraph as rows of at most `width` cells, with `indent` spaces before each row and `lead` in place of the first ones. */
export function paragraph(text: string, width: number, tone: Tone = 'body', { indent = 0, lead = '' } = {}): Line[] {
  return wrapText(text, Math.max(1, width - indent)).map(({ start, end }, index) => {
    const before = index === 0 ? lead.padEnd(indent) : ' '.repeat(indent)
    return { pieces: [...(before ? [{ text: before, tone }] : []), { text: text.slice(start, end), tone }] }
  })
}

/** Cuts a text to `width` cells, with an ellipsis where something was lost. */
export function shortened(text: string, width: number, ellipsis: string): string {
  if (cells(text) <= width) return text
  const room = width - cells(ellipsis)
  return room < 0 ? '' : `${cut(text, room).trimEnd()}${ellipsis}`
}

/** A row with no more than `width` cells right of its margin. */
export function fitted({ pieces, ...row }: Line, width: number): Line {
  let room = width
  const kept = pieces.map(({ text, tone }) => {
    const piece = cut(text, room)
    room -= cells(piece)
    return { text: piece, tone }
  })
  return { ...row, pieces: kept }
}

/** The beginning of a text that fits into `width` cells. */
function cut(text: string, width: number): string {
  if (cells(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (cells(kept + character) > width) break
    kept += character
  }
  return kept
}
