import { count } from '../../quiz/wording.ts'
import { defaultReader } from '../../records/reader.ts'
import { Frame, hintsOf } from '../components/frame.tsx'
import { List } from '../components/list.tsx'
import { Pane } from '../components/pane.tsx'
import { bodyHeight, columnWidth } from '../layout.ts'
import { blank, line, paragraph } from '../lines.ts'
import type { MenuView, PagesView, ResultView, ShelfView } from '../state.ts'
import { paneOf } from '../text/pane.ts'
import { glyphs } from '../theme.ts'
import type { ScreenProps } from './screen.ts'

/** Where the program begins: what there is to read, and what the reader has done with it. */
export function ShelfScreen({ view, state, message }: ScreenProps<ShelfView>) {
  const { size, ascii } = state
  const width = columnWidth(size)
  const due = view.due === 0 ? '' : ` ${count(view.due, 'fact')} to review today: press r.`
  const head = [line('closeread', 'title'), ...paragraph(`${whoReads(view.reader)}${due}`, width, 'quiet'), blank]
  const entries = view.books.map(({ title, progress }) => ({ label: title, detail: progress }))
  return (
    <Frame size={size} ascii={ascii} status={{ place: [''] }} hints={hintsOf('shelf', ascii)} message={message}>
      <Pane lines={head} offset={0} height={head.length} />
      {entries.length === 0 ? (
        <Pane
          lines={paragraph('Nothing is here yet. Leave with q and type: closeread YOUR-FILE.txt', width)}
          offset={0}
          height={3}
        />
      ) : (
        <List
          entries={entries}
          highlight={view.highlight}
          width={width}
          height={bodyHeight(size) - head.length}
          ascii={ascii}
        />
      )}
    </Frame>
  )
}

/** Whoever has not said so is asked, and may leave it at that. */
function whoReads(reader: string): string {
  return reader === defaultReader
    ? 'Who is reading? p takes a nickname; it is fine without.'
    : `Reading as ${reader} (p changes it).`
}

/** A few ways to go on. */
export function MenuScreen({ view, state, message }: ScreenProps<MenuView>) {
  const { size, ascii } = state
  const width = columnWidth(size)
  const head = [line(view.heading, 'title'), blank]
  const about = view.choices.map((choice) => (choice.about ? [blank, ...paragraph(choice.about, width, 'quiet')] : []))
  const below = about[view.highlight] ?? []
  const room = Math.max(0, ...about.map(({ length }) => length))
  return (
    <Frame size={size} ascii={ascii} status={{ place: [''] }} hints={hintsOf('menu', ascii)} message={message}>
      <Pane lines={head} offset={0} height={head.length} />
      <List
        entries={view.choices}
        highlight={view.highlight}
        width={width}
        height={Math.max(1, bodyHeight(size) - head.length - room)}
        ascii={ascii}
      />
      <Pane lines={below} offset={0} height={below.length} />
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
  return (
    <Frame size={size} ascii={ascii} status={{ place: [more] }} hints={hintsOf('result', ascii)} message={message}>
      <Pane lines={lines} offset={view.offset} height={height} />
      <Pane lines={[blank]} offset={0} height={1} />
      <List
        entries={view.choices}
        highlight={view.highlight}
        width={columnWidth(size)}
        height={view.choices.length}
        ascii={ascii}
      />
    </Frame>
  )
}
