import { footLines, heightAbove, leftOf } from './frame.ts'
import { isTooSmall } from './layout.ts'
import { blank } from './lines.ts'
import { shownOf } from './screens/shown.ts'
import type { State } from './state.ts'
import { styled } from './styled.ts'
import { tonesOf } from './theme.ts'

/** The whole screen as text to be written from its first cell on, cell by cell what Ink draws; nothing where only Ink can. */
export function painted(state: State): string | undefined {
  const { size, ascii, theme } = state
  const shown = isTooSmall(size) ? undefined : shownOf(state)
  if (!shown) return undefined
  const foot = footLines(size, ascii, shown)
  const body = Array.from({ length: heightAbove(foot, size) }, (_, row) => shown.body[row] ?? blank)
  const left = ' '.repeat(leftOf(size))
  return [...body, ...foot].map((line) => left + styled(line, tonesOf(theme))).join('\r\n')
}
