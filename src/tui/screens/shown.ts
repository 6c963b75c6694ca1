import { hintsOf, type Shown } from '../frame.ts'
import { type PromptView, type State, top, type View } from '../state.ts'
import { curationShown } from './curation.ts'
import { menuShown, pagesShown, resultShown } from './lists.ts'
import { quizShown } from './quiz.ts'
import { readerShown } from './reader.ts'
import { shelfShown } from './shelf.ts'

/** The view that fills the screen, and what there is to say in place of its status line; a prompt is said over the view below. */
export function onScreen(state: State): { readonly view: View | undefined; readonly message: string | undefined } {
  const view = top(state)
  if (view?.kind === 'prompt') return { view: state.views.at(-2), message: promptText(view, state.ascii) }
  return { view, message: state.notice ?? (state.waiting === undefined ? undefined : `${state.waiting} …`) }
}

/** What stands on the screen, where that is text alone: everywhere but where there are options to choose from. */
export function shownOf(state: State): Shown | undefined {
  const { view, message } = onScreen(state)
  const shown = viewShown(view, state)
  return shown && { ...shown, message }
}

function viewShown(view: View | undefined, state: State): Shown | undefined {
  switch (view?.kind) {
    case 'shelf':
      return shelfShown(view, state)
    case 'reader':
      return readerShown(view, state)
    case 'pages':
      return pagesShown(view, state)
    case 'menu':
      return menuShown(view, state)
    case 'quiz':
      return quizShown(view, state)
    case 'result':
      return resultShown(view, state)
    case 'curation':
      return curationShown(view, state)
    default:
      return { body: [], status: { place: ['closeread'] }, hints: hintsOf('shelf', state.ascii).slice(-1) }
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
