import { Frame } from '../components/frame.tsx'
import { Pane } from '../components/pane.tsx'
import { hintsOf } from '../frame.ts'
import type { CurationView } from '../state.ts'
import { curationProgress } from '../text/curation.ts'
import { paneOf } from '../text/pane.ts'
import { glyphs } from '../theme.ts'
import type { ScreenProps } from './screen.ts'

/** A question that may go into a lesson, for its author to keep or drop. */
export function CurationScreen({ view, state, message }: ScreenProps<CurationView>) {
  const { size, ascii } = state
  const { lines, height } = paneOf(view, state)
  const place = curationProgress(view)
  const { dot, more } = glyphs(ascii)
  const below = lines.length - view.offset > height
  const places = below ? [`${place} ${dot} ${more} more`, `${more} more`] : [place, '']
  return (
    <Frame size={size} ascii={ascii} status={{ place: places }} hints={hintsOf('curation', ascii)} message={message}>
      <Pane lines={lines} offset={view.offset} height={height} />
    </Frame>
  )
}
