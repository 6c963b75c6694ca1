import { wrapText } from '../article/wrap.ts'
import { footLines, heightAbove, leftOf } from './frame.ts'
import { isTooSmall, type Size } from './layout.ts'
import { blank, fitted } from './lines.ts'
import { shownOf } from './screens/shown.ts'
import type { State } from './state.ts'
import { styled } from './styled.ts'
import { tonesOf } from './theme.ts'

const marginCells = 2

/** The whole screen as one text, a line a row; nothing where there is more to it than text. */
export function painted(state: State): string | undefined {
  const { size, ascii, theme } = state
  if (isTooSmall(size)) return tooSmall(size)
  const shown = shownOf(state)
  if (!shown) return undefined
  const foot = footLines(size, ascii, shown)
  const body = Array.from({ length: heightAbove(foot, size) }, (_, row) => shown.body[row] ?? blank)
  const rows = [...body, ...foot].slice(0, size.rows)
  const left = ' '.repeat(leftOf(size))
  const width = size.columns - left.length - marginCells
  return rows.map((line) => left + styled(fitted(line, width), tonesOf(theme))).join('\n')
}

function tooSmall({ columns, rows }: Size): string {
  const words = 'Please make this window bigger. q leaves.'
  const wrapped = wrapText(words, columns).slice(0, rows)
  return wrapped.map(({ start, end }) => words.slice(start, end)).join('\n')
}
