import { hintsOf, type Shown } from '../frame.ts'
import { bodyHeight, columnWidth } from '../layout.ts'
import { blank, line, paragraph } from '../lines.ts'
import { listLines } from '../list-lines.ts'
import type { MenuView, PagesView, ResultView, State } from '../state.ts'
import { paneOf, rowsInSight } from '../text/pane.ts'
import { glyphs } from '../theme.ts'

/** A few ways to go on. */
export function menuShown(view: MenuView, { size, ascii }: State): Shown {
  const width = columnWidth(size)
  const head = [line(view.heading, 'title'), blank]
  const about = view.choices.map((choice) => (choice.about ? [blank, ...paragraph(choice.about, width, 'quiet')] : []))
  const below = about[view.highlight] ?? []
  const room = Math.max(0, ...about.map(({ length }) => length))
  const height = Math.max(1, bodyHeight(size) - head.length - room)
  const body = [...head, ...listLines(view.choices, view.highlight, { width, height, ascii }), ...below]
  return { body, status: { place: [''] }, hints: hintsOf('menu', ascii) }
}

/** The keys, the glossary. */
export function pagesShown(view: PagesView, state: State): Shown {
  const { body, below } = rowsInSight(paneOf(view, state), view.offset)
  return { body, status: { place: [moreBelow(below, state)] }, hints: hintsOf('pages', state.ascii) }
}

/** The score, and the ways on. */
export function resultShown(view: ResultView, state: State): Shown {
  const { size, ascii } = state
  const pane = paneOf(view, state)
  const { body, below } = rowsInSight(pane, view.offset)
  const free = Array.from({ length: pane.height - body.length }, () => blank)
  const shape = { width: columnWidth(size), height: view.choices.length, ascii }
  const choices = listLines(view.choices, view.highlight, shape)
  return {
    body: [...body, ...free, blank, ...choices],
    status: { place: [moreBelow(below, state)] },
    hints: hintsOf('result', ascii),
  }
}

function moreBelow(below: boolean, { ascii }: State): string {
  return below ? `${glyphs(ascii).more} more with Space` : ''
}
