import type { TextProps } from 'ink'

/** What a piece of text means on the screen; the theme says how that looks. */
export type Tone = 'body' | 'title' | 'heading' | 'quiet' | 'mark' | 'right' | 'wrong' | 'chosen' | 'notice'

/** Colour is never alone: a word, a glyph or the place says the same. The terminal's own colours carry the text. */
const tones: Readonly<Record<Tone, TextProps>> = {
  body: {},
  title: { bold: true },
  heading: { bold: true, color: 'cyan' },
  quiet: { dimColor: true },
  mark: { inverse: true },
  right: { bold: true, color: 'green' },
  wrong: { bold: true, color: 'red' },
  chosen: { bold: true, color: 'cyan' },
  notice: { color: 'yellow' },
}

export function look(tone: Tone): TextProps {
  return tones[tone]
}

export interface Glyphs {
  readonly pointer: string
  readonly right: string
  readonly wrong: string
  /** In the margin of a row that holds evidence or a search hit. */
  readonly margin: string
  readonly dot: string
  readonly rule: string
  readonly more: string
  readonly openQuote: string
  readonly closeQuote: string
  readonly ellipsis: string
}

const drawn: Glyphs = {
  pointer: '❯',
  right: '✔',
  wrong: '✘',
  margin: '▌',
  dot: '·',
  rule: '─',
  more: '↓',
  openQuote: '“',
  closeQuote: '”',
  ellipsis: '…',
}
const typed: Glyphs = {
  pointer: '>',
  right: '+',
  wrong: 'x',
  margin: '|',
  dot: '-',
  rule: '-',
  more: 'v',
  openQuote: '"',
  closeQuote: '"',
  ellipsis: '...',
}

export function glyphs(ascii: boolean): Glyphs {
  return ascii ? typed : drawn
}
