import chalk from 'chalk'
import type { themes } from '../records/settings.ts'

/** What a piece of text means on the screen; the theme says how that looks. */
export type Tone = 'body' | 'title' | 'heading' | 'quiet' | 'mark' | 'right' | 'wrong' | 'chosen' | 'notice'

export type Theme = (typeof themes)[number]
/** How a text is drawn: with the escape sequences of its look, where the terminal has any. */
type Look = (text: string) => string
export type Tones = Readonly<Record<Tone, Look>>

const plain: Look = (text) => text

const terminal: Tones = {
  body: plain,
  title: chalk.bold,
  heading: chalk.bold.cyan,
  quiet: chalk.dim,
  mark: chalk.inverse,
  right: chalk.bold.green,
  wrong: chalk.bold.red,
  chosen: chalk.bold.cyan,
  notice: chalk.yellow,
}

/**
 * Colour is never alone: a word, a glyph or the place says the same. The terminal's own foreground and background carry
 * the text in every theme; the light one leaves out the colours that vanish on white, the dark one takes the bright ones.
 */
const looks: Readonly<Record<Theme, Tones>> = {
  terminal,
  light: {
    ...terminal,
    heading: chalk.bold.blue,
    chosen: chalk.bold.blue,
    notice: chalk.magenta,
  },
  dark: {
    ...terminal,
    heading: chalk.bold.cyanBright,
    right: chalk.bold.greenBright,
    wrong: chalk.bold.redBright,
    chosen: chalk.bold.cyanBright,
    notice: chalk.yellowBright,
  },
  'high-contrast': {
    ...terminal,
    heading: chalk.bold.underline,
    quiet: plain,
    right: chalk.bold,
    wrong: chalk.bold,
    chosen: chalk.bold.inverse,
    notice: chalk.bold,
  },
}

/** How each tone looks in a theme. */
export function tonesOf(theme: Theme): Tones {
  return looks[theme]
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
