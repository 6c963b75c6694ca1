import { hintsOf, type Shown } from '../frame.ts'
import { type PromptView, type State, top, type View } from '../state.ts'
import { readerShown } from './reader.ts'
import { shelfShown } from './shelf.ts'

/** The view that fills the screen, and what there is to say in place of its status line; a prompt is said over the view below. */
export function onScreen(state: State): { readonly view: View | undefined; readonly message: string | undefined } {
  const view = top(state)
  if (view?.kind === 'prompt') return { view: state.views.at(-2), message: promptText(view, state.ascii) }
  return { view, message: state.notice ?? (state.waiting === undefined ? undefined : `${state.waiting} …`) }
}

/** What stands on the screen, where that is text alone: all that a start may come to first. */
export function shownOf(state: State): Shown | undefined {
  const { view, message } = onScreen(state)
  switch (view?.kind) {
    case 'shelf':
      return { ...shelfShown(view, state), message }
    case 'reader':
      return { ...readerShown(view, state), message }
    case undefined:
      return { body: [], status: { place: ['closeread'] }, hints: hintsOf('shelf', state.ascii).slice(-1), message }
    default:
      return undefined
  }
}

const questions: Readonly<Record<PromptView['asks'], string>> = {
  search: 'Search',
  reader: 'Who is reading? A nickname, or Esc to go without',
}

/** A prompt stands in the status line of the view below it. */
function promptText({ asks, field: { text, caret } }: PromptView, ascii: boolean): string {
  return `${questions[asks]}: ${text.slice(0, caret)}${ascii ? '|' : '▏'}${text.slice(caret)}`
}
