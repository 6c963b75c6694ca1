import { type ChoiceItem, type Item, type OrderItem, type Response, sectionOf } from '../../quiz/item.ts'
import {
  answerEvent,
  continueEvent,
  currentItem,
  lookBackEvent,
  reduceSession,
  type Session,
  type SessionEvent,
} from '../../quiz/session.ts'
import type { Command, Scene } from '../binding.ts'
import { editField } from '../field.ts'
import { placeOfSpan } from '../layout.ts'
import {
  type Draft,
  push,
  type QuizView,
  type ReaderView,
  replaceTop,
  type Stamp,
  type State,
  type Step,
  stay,
  top,
} from '../state.ts'
import { askAgain, leaveCheckpoint } from './checkpoint.ts'
import type { Handler } from './message.ts'
import { emptyDraft } from './quiz-view.ts'
import { bringIntoView, whichHit } from './reading.ts'
import { resultView } from './result.ts'

type Turn = (view: QuizView, item: Item, state: State, key: string, stamp: Stamp) => Step

/** A handler for when a question is on top. */
function turn(act: Turn): Handler {
  return (state, key, stamp) => {
    const view = top(state)
    const item = view?.kind === 'quiz' ? currentItem(view.session) : undefined
    return view?.kind === 'quiz' && item ? act(view, item, state, key, stamp) : stay(state)
  }
}

const scenes: Readonly<Record<Item['form'], Scene>> = {
  choice: 'choosing',
  'true-false': 'choosing',
  order: 'ordering',
  gap: 'typing',
}

const checkpointScenes: typeof scenes = {
  choice: 'checkpoint-choosing',
  'true-false': 'checkpoint-choosing',
  order: 'checkpoint-ordering',
  gap: 'checkpoint-typing',
}

/** The scene of a question: how it is answered, or its feedback. */
export function quizScene({ session, asks }: QuizView): Scene {
  const item = currentItem(session)
  if (session.phase !== 'feedback' && item) return (asks === 'checkpoint' ? checkpointScenes : scenes)[item.form]
  if (asks === 'session') return 'feedback'
  return isPassed(session) ? 'passed' : 'tried'
}

function isPassed({ answers }: Session): boolean {
  return [...answers.values()].some(({ correct }) => correct)
}

export const quizHandlers: Readonly<Partial<Record<Command, Handler>>> = {
  first: turn((view, _, state) => stay(mark(view, state, 0))),
  last: turn((view, item, state) => stay(mark(view, state, listLength(item, view.draft) - 1))),
  // Digits and Enter are the answer list's own; letters are ours.
  choose: turn((_view, item, state, key, stamp) =>
    /\d/.test(key) ? stay(state) : choose(item, state, key.charCodeAt(0) - 97, stamp),
  ),
  undo: turn((view, item, state) => (item.form === 'order' ? takeBack(view, item, state) : stay(state))),
  enter: turn((view, item, state, _, stamp) => {
    if (item.form !== 'gap') return stay(state)
    const words = view.draft.field.text.trim()
    if (words === '') return stay({ ...state, notice: 'Type what belongs in the gap, then press Enter.' })
    return answer(view, state, words, stamp)
  }),
  'look-back': turn((view, _, state, __, stamp) => {
    if (view.session.mode === 'test')
      return stay({ ...state, notice: 'This is a test: the article comes back at the end.' })
    const reader: ReaderView = {
      kind: 'reader',
      lesson: view.lesson,
      purpose: 'look-back',
      place: { section: 0, paragraph: -1, offset: 0 },
      marks: [],
      finished: true,
      passed: [],
    }
    const { state: dispatched, effects } = happen(view, state, lookBackEvent(view.session, stamp.at), stamp)
    return stay(push(dispatched, { ...reader, place: placeBefore(state) ?? reader.place }), effects)
  }),
  evidence: turn((view, item, state) => {
    const reader: ReaderView = {
      kind: 'reader',
      lesson: view.lesson,
      purpose: 'evidence',
      place: { section: 0, paragraph: -1, offset: 0 },
      marks: item.evidence,
      finished: true,
      passed: [],
    }
    const [first, ...more] = item.evidence
    const place = first ? bringIntoView(reader, state.size, placeOfSpan(view.lesson.article, first)) : reader.place
    if (more.length === 0) return stay(push(state, { ...reader, place }))
    const several: ReaderView = { ...reader, place, search: { at: 0 } }
    return stay({ ...push(state, several), notice: whichHit(several) })
  }),
  continue: turn((view, _, state, __, stamp) => happen(view, state, continueEvent(view.session, stamp.at), stamp)),
  close: turn((view, _, state) => {
    if (view.asks === 'checkpoint') return leaveCheckpoint(state)
    return stay({ ...state, waiting: 'Opening the shelf' }, [{ type: 'shelf' }])
  }),
}

/** Where the article was left when the quiz began. */
function placeBefore(state: State) {
  const reader = state.views.findLast((view) => view.kind === 'reader')
  return reader?.kind === 'reader' ? reader.place : undefined
}

/** A key typed into a gap. */
export const typeKey = turn((view, item, state, key) =>
  item.form === 'gap' ? stay(draft(view, state, { field: editField(view.draft.field, key) })) : stay(state),
)

/** The list moved its mark. */
export function highlight(view: QuizView, state: State, index: number): State {
  return draft(view, state, { highlight: index })
}

function draft(view: QuizView, state: State, change: Partial<Draft>): State {
  return replaceTop(state, { ...view, draft: { ...view.draft, ...change } })
}

/** Moves the mark, and with it the steps that are put. */
function mark(view: QuizView, state: State, highlight: number, put = view.draft.put): State {
  return draft(view, state, { put, highlight, generation: view.draft.generation + 1 })
}

/** An order's list has one more line when all steps are put: the one that hands it in. */
function listLength(item: Item, { put }: Draft): number {
  if (item.form === 'gap') return 0
  return item.options.length + (item.form === 'order' && put.length === item.options.length ? 1 : 0)
}

/** Takes the option at an index of the list: an answer, or the next step of an order. */
export function choose(item: Item, state: State, index: number, stamp: Stamp): Step {
  const view = top(state)
  if (view?.kind !== 'quiz' || view.session.phase !== 'asking' || index >= listLength(item, view.draft))
    return stay(state)
  if (item.form === 'order') return putStep(view, item, state, index, stamp)
  const option = (item as ChoiceItem).options[index]
  return option ? answer(view, state, option.text, stamp) : stay(state)
}

function putStep(view: QuizView, item: OrderItem, state: State, index: number, stamp: Stamp): Step {
  const step = item.options[index]
  const { put } = view.draft
  if (!step)
    return answer(
      view,
      state,
      put.flatMap((id) => item.options.find((option) => option.id === id)?.text ?? []),
      stamp,
    )
  if (put.includes(step.id))
    return stay(draft(view, state, { put: put.filter((id) => id !== step.id), highlight: index }))
  const next = [...put, step.id]
  return stay(mark(view, state, afterPut(item, next, index), next))
}

/** Takes the last step back and marks it. */
function takeBack(view: QuizView, { options }: OrderItem, state: State): Step {
  const { put } = view.draft
  const index = options.findIndex(({ id }) => id === put.at(-1))
  return stay(index < 0 ? state : mark(view, state, index, put.slice(0, -1)))
}

/** Where the mark goes when a step is put: to the next one down that is not put yet, in the end to the line that hands in. */
function afterPut({ options }: OrderItem, put: readonly string[], index: number): number {
  const isFree = ({ id }: { id: string }) => !put.includes(id)
  const below = options.findIndex((option, at) => at > index && isFree(option))
  if (below !== -1) return below
  const above = options.findIndex(isFree)
  return above === -1 ? options.length : above
}

function answer(view: QuizView, state: State, response: Response, stamp: Stamp): Step {
  const ms = Math.max(0, Date.parse(stamp.at) - Date.parse(view.shownAt))
  return happen(view, state, answerEvent(view.session, response, stamp.at, ms), stamp)
}

/** The one way a session goes on: its event is logged, and the view follows the session. */
function happen(view: QuizView, state: State, event: SessionEvent, stamp: Stamp): Step {
  if (view.asks === 'checkpoint') return checked(view, state, event, stamp)
  const next = follow({ ...view, first: [] }, reduceSession(view.session, event), stamp)
  return stay(
    replaceTop(state, next),
    [...view.first, event].map((one) => ({ type: 'log', event: one })),
  )
}

/** A checkpoint's try is logged as practice; a right one leads on, a wrong one back to the question. */
function checked(view: QuizView, state: State, event: SessionEvent, stamp: Stamp): Step {
  const session = reduceSession(view.session, event)
  const shown = replaceTop(state, { ...view, session, offset: 0 })
  if (event.type === 'answered') {
    const [item] = session.items
    const { at, item: id, response, correct } = event
    const section = item ? sectionOf(item) : ''
    return stay(shown, [
      {
        type: 'log',
        event: { type: 'checked', at, article: session.article.id, section, item: id, response, correct },
      },
    ])
  }
  if (event.type !== 'continued') return stay(shown)
  return isPassed(session) ? leaveCheckpoint(state) : stay(replaceTop(state, askAgain(view, stamp)))
}

function follow(view: QuizView, session: Session, { at }: Stamp): QuizView | ReturnType<typeof resultView> {
  if (session.phase === 'done') return resultView(view.lesson, session)
  const moved = session.at !== view.session.at
  return { ...view, session, offset: 0, ...(moved ? { shownAt: at, draft: emptyDraft } : {}) }
}
