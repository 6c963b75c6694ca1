import { Frame } from '../components/frame.tsx'
import { Pane } from '../components/pane.tsx'
import { hintsOf } from '../frame.ts'
import { bodyHeight, columnWidth } from '../layout.ts'
import { blank, line, paragraph } from '../lines.ts'
import { listLines } from '../list-lines.ts'
import type { MenuView, PagesView, ResultView } from '../state.ts'
import { paneOf } from '../text/pane.ts'
import { glyphs } from '../theme.ts'
import type { ScreenProps } from './screen.ts'

/** A few ways to go on. */
export function MenuScreen({ view, state, message }: ScreenProps<MenuView>) {
  const { size, ascii } = state
  const width = columnWidth(size)
  const head = [line(view.heading, 'title'), blank]
  const about = view.choices.map((choice) => (choice.about ? [blank, ...paragraph(choice.about, width, 'quiet')] : []))
  const below = about[view.highlight] ?? []
  const room = Math.max(0, ...about.map(({ length }) => length))
  const height = Math.max(1, bodyHeight(size) - head.length - room)
  const lines = [...head, ...listLines(view.choices, view.highlight, { width, height, ascii }), ...below]
  return (
    <Frame size={size} ascii={ascii} status={{ place: [''] }} hints={hintsOf('menu', ascii)} message={message}>
      <Pane lines={lines} offset={0} height={lines.length} />
    </Frame>
  )
}

/** The keys, the glossary. */
export function PagesScreen({ view, state, message }: ScreenProps<PagesView>) {
  const { size, ascii } = state
  const { lines, height } = paneOf(view, state)
  const more = lines.length - view.offset > height ? `${glyphs(ascii).more} more with Space` : ''
  return (
    <Frame size={size} ascii={ascii} status={{ place: [more] }} hints={hintsOf('pages', ascii)} message={message}>
      <Pane lines={lines} offset={view.offset} height={height} />
    </Frame>
  )
}

/** The score, and the ways on. */
export function ResultScreen({ view, state, message }: ScreenProps<ResultView>) {
  const { size, ascii } = state
  const { lines, height } = paneOf(view, state)
  const more = lines.length - view.offset > height ? `${glyphs(ascii).more} more with Space` : ''
  const shape = { width: columnWidth(size), height: view.choices.length, ascii }
  const choices = listLines(view.choices, view.highlight, shape)
  return (
    <Frame size={size} ascii={ascii} status={{ place: [more] }} hints={hintsOf('result', ascii)} message={message}>
      <Pane lines={lines} offset={view.offset} height={height} />
      <Pane lines={[blank, ...choices]} offset={0} height={choices.length + 1} />
    </Frame>
  )
}
