import type { Lesson } from '../../quiz/lesson.ts'
import type { LogEvent } from '../../records/event.ts'
import type { Command } from '../binding.ts'
import { emptyField } from '../field.ts'
import { findAll } from '../find.ts'
import { placeOfSpan } from '../layout.ts'
import {
  type Choice,
  pop,
  push,
  type QuizStart,
  type ReaderView,
  replaceTop,
  type Stamp,
  type State,
  type Step,
  stay,
  top,
} from '../state.ts'
import { leavesUnchecked } from './checkpoint.ts'
import type { Handler } from './message.ts'
import { bringIntoView, firstFrom, moves, onLastPage, turnToHit, whichHit } from './reading.ts'

type Turn = (view: ReaderView, state: State, key: string, stamp: Stamp) => Step

/** A handler for when a reader is on top; what it moved is logged. */
function turn(act: Turn): Handler {
  return (state, key, stamp) => {
    const view = top(state)
    return view?.kind === 'reader'
      ? logged(view, heldForCheckpoint(view, act(view, state, key, stamp), state), stamp)
      : stay(state)
  }
}

const moveTurns = Object.fromEntries(
  Object.entries(moves).map(([command, move]) => [
    command,
    turn((view, state) => stay(replaceTop(state, { ...view, place: move(view, state.size) }))),
  ]),
)

/** What keys do in the reader, whether it is for reading or for looking back. */
export const readerHandlers: Readonly<Partial<Record<Command, Handler>>> = {
  ...moveTurns,
  pick: turn((view, state, key) => {
    const section = Number(key) - 1
    if (section >= view.lesson.article.sections.length)
      return stay({ ...state, notice: `This article has ${view.lesson.article.sections.length} sections.` })
    return stay(replaceTop(state, { ...view, place: { section, paragraph: -1, offset: 0 } }))
  }),
  search: (state) => stay(push(state, { kind: 'prompt', asks: 'search', field: emptyField })),
  'next-hit': turn((view, state) => hit(view, state, 1)),
  'previous-hit': turn((view, state) => hit(view, state, -1)),
  contents: turn((view, state) => stay(push(state, contents(view)))),
  glossary: turn((view, state) => {
    if (view.lesson.article.glossary.length === 0) return stay({ ...state, notice: 'This article has no glossary.' })
    return stay(push(state, { kind: 'pages', subject: { name: 'glossary', lesson: view.lesson }, offset: 0 }))
  }),
  'start-quiz': turn((view, state) => {
    if (!onLastPage(view, state.size))
      return stay({ ...state, notice: 'The quiz comes after the last page. Space goes on; t lists the sections.' })
    return askForQuiz(state, view.lesson, 'offer')
  }),
  close: turn((view, state) => {
    if (view.search) return stay(replaceTop(state, withoutSearch(view)))
    return state.views.length > 1
      ? stay(pop(state), [{ type: 'shelf' }])
      : stay({ ...state, waiting: 'Opening the shelf' }, [{ type: 'shelf' }])
  }),
  return: turn((view, state) =>
    stay(view.search?.query === undefined ? pop(state) : replaceTop(state, withoutSearch(view))),
  ),
}

export const makingQuiz = 'Making the quiz'

/** Waits for the items, then the quiz starts. */
export function askForQuiz(state: State, lesson: Lesson, how: QuizStart): Step {
  return stay({ ...state, waiting: makingQuiz }, [
    { type: 'prepare', lesson },
    { type: 'bank', lesson, how },
  ])
}

function hit(view: ReaderView, state: State, step: 1 | -1): Step {
  if (view.search) {
    const turned = turnToHit(view, state.size, step)
    return stay({ ...replaceTop(state, turned), notice: whichHit(turned) })
  }
  return stay({ ...state, notice: 'Nothing is being searched for. / starts a search.' })
}

function withoutSearch(view: ReaderView): ReaderView {
  const { search: _, ...rest } = view
  return { ...rest, marks: [] }
}

/** The reader with its hits marked and the first one from here on in view; a notice where there is none. */
export function search(view: ReaderView, state: State, query: string): Step {
  const marks = findAll(view.lesson.article, query)
  if (marks.length === 0) return stay({ ...state, notice: `“${query}” is not in the article.` })
  const found: ReaderView = { ...view, marks, search: { query, at: 0 } }
  const at = firstFrom(found)
  const span = marks[at]
  const place = span ? bringIntoView(found, state.size, placeOfSpan(view.lesson.article, span)) : view.place
  const there: ReaderView = { ...found, search: { query, at }, place }
  return stay({ ...replaceTop(state, there), notice: whichHit(there) })
}

function contents(view: ReaderView) {
  const sections = view.lesson.article.sections.map(
    ({ title }, section): Choice => ({ label: title, go: { to: 'section', section } }),
  )
  const quiz: readonly Choice[] =
    view.purpose === 'reading' ? [{ label: 'The quiz', go: { to: 'quiz', lesson: view.lesson, how: 'offer' } }] : []
  return { kind: 'menu', heading: 'Contents', choices: [...sections, ...quiz], highlight: view.place.section } as const
}

/** A turn that leaves a section waits for its checkpoint, where the reader wants those. */
function heldForCheckpoint(before: ReaderView, step: Step, state: State): Step {
  const after = top(step.state)
  if (after?.kind !== 'reader' || !leavesUnchecked(before, after, state)) return step
  const { lesson, place } = before
  return stay({ ...state, waiting: 'A question first' }, [
    { type: 'prepare', lesson },
    { type: 'checkpoint', lesson, section: place.section },
  ])
}

/** Adds what a turn means for the log: a new place, the last page seen for the first time. */
function logged(before: ReaderView, step: Step, stamp: Stamp): Step {
  const after = top(step.state)
  if (after?.kind !== 'reader' || after.purpose !== 'reading') return step
  const finished = after.finished || onLastPage(after, step.state.size)
  const events = [
    ...placed(before, after, stamp),
    ...(finished && !before.finished ? [finishedReading(after, stamp)] : []),
  ]
  const effects = events.map((event) => ({ type: 'log', event }) as const)
  return stay(finished === after.finished ? step.state : replaceTop(step.state, { ...after, finished }), [
    ...step.effects,
    ...effects,
  ])
}

function placed(before: ReaderView, after: ReaderView, { at }: Stamp): LogEvent[] {
  const section = after.lesson.article.sections[after.place.section]
  const same = before.place.section === after.place.section && before.place.paragraph === after.place.paragraph
  if (same || !section) return []
  return [
    {
      type: 'placed',
      at,
      article: after.lesson.article.id,
      section: section.id,
      paragraph: Math.max(0, after.place.paragraph),
    },
  ]
}

function finishedReading({ lesson }: ReaderView, { at }: Stamp): LogEvent {
  return { type: 'finished-reading', at, article: lesson.article.id }
}
