import { checkpointItem } from '../../quiz/checkpoint.ts'
import type { Item } from '../../quiz/item.ts'
import type { Bank, Lesson } from '../../quiz/lesson.ts'
import { presentItems, seedForAnotherOrder } from '../../quiz/present.ts'
import { startSession } from '../../quiz/session.ts'
import {
  pop,
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
import { quizView } from './quiz-view.ts'
import { moves } from './reading.ts'

/** Whether a turn of the reader is to be held for a question about the section it leaves. */
export function leavesUnchecked(before: ReaderView, after: ReaderView, { checkpoints }: State): boolean {
  const onward = after.place.section === before.place.section + 1
  return checkpoints && onward && before.purpose === 'reading' && !before.passed.includes(before.place.section)
}

/** Asks about the section that ends here; where nothing can be asked, the page turns. */
export function openCheckpoint(
  state: State,
  { lesson, section, bank }: { lesson: Lesson; section: number; bank: Bank },
  stamp: Stamp,
): Step {
  const { waiting: _, ...ready } = state
  const item = checkpointItem(lesson.article, section, bank.items)
  if (!item) return passOn(ready)
  return stay(push(ready, checkpointView(lesson, item, stamp)))
}

/** The question again, its options in another order. */
export function askAgain(view: QuizView, stamp: Stamp): QuizView {
  const [item] = view.session.items
  return item ? checkpointView(view.lesson, item, stamp) : view
}

function checkpointView(lesson: Lesson, item: Item, stamp: Stamp): QuizView {
  const seed = seedForAnotherOrder([item], [item], stamp.seed)
  const items = presentItems([item], seed)
  const plan = {
    session: stamp.id,
    article: lesson.article,
    mode: 'practice',
    kind: 'quiz',
    seed,
    items,
  } as const
  return { ...quizView(lesson, { session: startSession(plan), first: [] }, stamp), asks: 'checkpoint' }
}

/** Leaves the checkpoint, answered or skipped, for the next section. */
export function leaveCheckpoint(state: State): Step {
  return passOn(pop(state))
}

function passOn(state: State): Step {
  const view = top(state)
  if (view?.kind !== 'reader') return stay(state)
  const passed = [...view.passed, view.place.section]
  return stay(replaceTop(state, { ...view, passed, place: moves['next-section'](view) }))
}
