import type { Command } from '../binding.ts'
import {
  type MenuView,
  type ResultView,
  replaceTop,
  type ShelfView,
  type Stamp,
  type State,
  type Step,
  stay,
  top,
  type View,
} from '../state.ts'
import { paneOf } from '../text/pane.ts'
import type { Handler } from './message.ts'
import { follow } from './opening.ts'

/** A handler for when a view of one kind is on top. */
export function on<K extends View['kind']>(
  kind: K,
  act: (view: Extract<View, { kind: K }>, state: State, key: string, stamp: Stamp) => Step,
): Handler {
  return (state, key, stamp) => {
    const view = top(state)
    return view?.kind === kind ? act(view as Extract<View, { kind: K }>, state, key, stamp) : stay(state)
  }
}

type Listed = ShelfView | MenuView | ResultView

function lengthOf(view: Listed): number {
  return view.kind === 'shelf' ? view.books.length : view.choices.length
}

function take(view: Listed, state: State, index: number): Step {
  if (view.kind === 'shelf') {
    const book = view.books[index]
    return book ? stay({ ...state, waiting: `Opening ${book.title}` }, [{ type: 'open', ref: book.ref }]) : stay(state)
  }
  const choice = view.choices[index]
  return choice ? follow(state, choice.go) : stay(state)
}

/** Keys of a list that is drawn from the state: shelf, menu, result. */
export function listHandlers(kind: Listed['kind']): Partial<Record<Command, Handler>> {
  const mark = (to: (view: Listed, key: string) => number): Handler =>
    on(kind, (view, state, key) =>
      stay(replaceTop(state, { ...view, highlight: Math.max(0, Math.min(lengthOf(view) - 1, to(view, key))) })),
    )
  return {
    move: mark((view, key) => view.highlight + (key === 'up' || key === 'k' ? -1 : 1)),
    first: mark(() => 0),
    last: mark((view) => lengthOf(view) - 1),
    enter: on(kind, (view, state) => take(view, state, view.highlight)),
    choose: on(kind, (view, state, key) => take(view, state, Number(key) - 1)),
  }
}

/** Keys of a text that scrolls; it stops where its last row is in sight. */
export function scrollHandlers(kind: 'pages' | 'quiz' | 'result' | 'curation'): Partial<Record<Command, Handler>> {
  const scroll = (by: (height: number) => number): Handler =>
    on(kind, (view, state) => {
      const { height } = paneOf(view, state)
      return stay(withinText(replaceTop(state, { ...view, offset: view.offset + by(height) })))
    })
  return {
    'page-down': scroll((height) => height),
    'page-up': scroll((height) => -height),
    'half-down': scroll((height) => Math.ceil(height / 2)),
    'half-up': scroll((height) => -Math.ceil(height / 2)),
    'line-down': scroll(() => 1),
    'line-up': scroll(() => -1),
    top: scroll(() => Number.NEGATIVE_INFINITY),
    bottom: scroll(() => Number.POSITIVE_INFINITY),
  }
}

/** Keeps the rows of a text in sight: none stands free below them while others are hidden above. */
export function withinText(state: State): State {
  const view = top(state)
  if (!view || !('offset' in view)) return state
  const { lines, height } = paneOf(view, state)
  const offset = Math.max(0, Math.min(lines.length - height, view.offset))
  return offset === view.offset ? state : replaceTop(state, { ...view, offset })
}
