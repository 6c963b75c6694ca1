import { hintsOf, type Shown } from '../frame.ts'
import type { CurationView, State } from '../state.ts'
import { curationProgress } from '../text/curation.ts'
import { paneOf, rowsInSight } from '../text/pane.ts'
import { glyphs } from '../theme.ts'

/** A question that may go into a lesson, for its author to keep or drop. */
export function curationShown(view: CurationView, state: State): Shown {
  const { body, below } = rowsInSight(paneOf(view, state), view.offset)
  const place = curationProgress(view)
  const { dot, more } = glyphs(state.ascii)
  const places = below ? [`${place} ${dot} ${more} more`, `${more} more`] : [place, '']
  return { body, status: { place: places }, hints: hintsOf('curation', state.ascii) }
}
