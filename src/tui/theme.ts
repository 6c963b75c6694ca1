import type { TextProps } from 'ink'
import { createContext, useContext } from 'react'
import type { themes } from '../records/settings.ts'

/** What a piece of text means on the screen; the theme says how that looks. */
export type Tone = 'body' | 'title' | 'heading' | 'quiet' | 'mark' | 'right' | 'wrong' | 'chosen' | 'notice'

export type Theme = (typeof themes)[number]
type Tones = Readonly<Record<Tone, TextProps>>

const terminal: Tones = {
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

/**
 * Colour is never alone: a word, a glyph or the place says the same. The terminal's own foreground and background carry
 * the text in every theme; the light one leaves out the colours that vanish on white, the dark one takes the bright ones.
 */
const looks: Readonly<Record<Theme, Tones>> = {
  terminal,
  light: {
    ...terminal,
    heading: { bold: true, color: 'blue' },
    chosen: { bold: true, color: 'blue' },
    notice: { color: 'magenta' },
  },
  dark: {
    ...terminal,
    heading: { bold: true, color: 'cyanBright' },
    right: { bold: true, color: 'greenBright' },
    wrong: { bold: true, color: 'redBright' },
    chosen: { bold: true, color: 'cyanBright' },
    notice: { color: 'yellowBright' },
  },
  'high-contrast': {
    ...terminal,
    heading: { bold: true, underline: true },
    quiet: {},
    right: { bold: true },
    wrong: { bold: true },
    chosen: { bold: true, inverse: true },
    notice: { bold: true },
  },
}

const ThemeContext = createContext<Theme>('terminal')
export const ThemeProvider = ThemeContext.Provider

/** How each tone looks in the theme that holds. */
export function useLook(): (tone: Tone) => TextProps {
  const tones = looks[useContext(ThemeContext)]
  return (tone) => tones[tone]
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
