import { count } from '../../quiz/wording.ts'
import { defaultReader } from '../../records/reader.ts'
import { hintsOf, type Shown } from '../frame.ts'
import { bodyHeight, columnWidth } from '../layout.ts'
import { blank, line, paragraph } from '../lines.ts'
import { listLines } from '../list-lines.ts'
import { type ShelfView, type State, top } from '../state.ts'

/** Where the program begins: what there is to read, and what the reader has done with it. */
export function shelfShown(view: ShelfView, state: State): Shown {
  const { size, ascii } = state
  const width = columnWidth(size)
  const due = view.due === 0 ? '' : ` ${count(view.due, 'fact')} to review today: press r.`
  const head = [
    line('closeread', 'title'),
    ...paragraph(`${whoReads(view.reader, top(state)?.kind === 'prompt')}${due}`, width, 'quiet'),
    blank,
  ]
  const entries = view.books.map(({ title, progress }) => ({ label: title, detail: progress }))
  const books =
    entries.length === 0
      ? paragraph('Nothing is here yet. Leave with q and type: closeread YOUR-FILE.txt', width)
      : listLines(entries, view.highlight, { width, height: bodyHeight(size) - head.length, ascii })
  return { body: [...head, ...books], status: { place: [''] }, hints: hintsOf('shelf', ascii) }
}

/** Whoever has not said so is asked, and may leave it at that. While a nickname is being typed, no key is named beside it. */
function whoReads(reader: string, isTyping: boolean): string {
  if (reader === defaultReader) return isTyping ? 'Welcome.' : 'Who is reading? p takes a nickname; it is fine without.'
  return isTyping ? `Reading as ${reader}.` : `Reading as ${reader} (p changes it).`
}
