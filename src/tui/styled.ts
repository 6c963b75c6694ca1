import type { Line } from './lines.ts'
import type { Tones } from './theme.ts'

/** A row as it is written to the terminal, its margin left of the text column. Whatever a log or a file says moves no cursor. */
export function styled({ pieces, margin }: Line, tones: Tones): string {
  const start = margin === undefined ? '  ' : tones.chosen(margin.padEnd(2))
  return start + pieces.map(({ text, tone }) => tones[tone](text.replace(/\p{Cc}/gu, ''))).join('')
}
