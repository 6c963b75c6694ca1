import type { ChoiceItem, OrderItem } from '../../quiz/item.ts'
import { currentItem } from '../../quiz/session.ts'
import { progress } from '../../quiz/wording.ts'
import { type Foot, hintsOf, type Shown, type Status } from '../frame.ts'
import { columnWidth } from '../layout.ts'
import type { Line } from '../lines.ts'
import type { Draft, QuizView, State } from '../state.ts'
import { paneOf, rowsInSight } from '../text/pane.ts'
import { glyphs } from '../theme.ts'
import { quizScene } from '../update/quizzing.ts'

/** The question that waits for one of its options, or for all of them in order. */
export function askedChoice({ session }: QuizView): ChoiceItem | OrderItem | undefined {
  const item = session.phase === 'asking' ? currentItem(session) : undefined
  return item?.form === 'gap' ? undefined : item
}

/** What is said of an answer, or a question answered by typing; nothing where there are options to choose from. */
export function quizShown(view: QuizView, state: State): Shown | undefined {
  if (askedChoice(view)) return undefined
  const { lines, height } = paneOf(view, state)
  const typing = view.session.phase === 'asking'
  const whole = typing ? [...lines, fieldLine(view.draft, state)] : lines
  // The field stays in sight.
  const { body, below } = rowsInSight({ lines: whole, height }, typing ? whole.length - height : view.offset)
  return { body, ...quizFoot(view, state, below) }
}

/** The foot of a question and of what is said of its answer. */
export function quizFoot(view: QuizView, state: State, below: boolean): Foot {
  const hints = hintsOf(quizScene(view), state.ascii, enterHint(view))
  return {
    status: statusOf(view, state, below ? `${glyphs(state.ascii).more} more` : ''),
    hints: hints.filter((hint) => view.session.mode === 'practice' || !hint.endsWith('look back')),
  }
}

/** What Enter does in an order beside putting a step: it takes back one that is put, and answers behind them all. */
function enterHint(view: QuizView): { readonly enter?: string } {
  const item = askedChoice(view)
  if (item?.form !== 'order') return {}
  const { put, highlight } = view.draft
  const step = item.options[highlight]
  if (!step) return { enter: 'answer' }
  return put.includes(step.id) ? { enter: 'take back' } : {}
}

/** The words typed so far, the end in sight, with the caret between them. */
function fieldLine({ field }: Draft, { size, ascii }: State): Line {
  const { pointer } = glyphs(ascii)
  const room = Math.max(1, columnWidth(size) - 2)
  const text = `${field.text.slice(0, field.caret)}${ascii ? '|' : '▏'}${field.text.slice(field.caret)}`
  const from = Math.max(0, Math.min(field.caret + 1 - room, text.length - room))
  return { pieces: [{ text: text.slice(from, from + room), tone: 'chosen' }], margin: pointer }
}

function statusOf({ session, lesson, asks }: QuizView, { ascii }: State, more: string): Status {
  const { dot } = glyphs(ascii)
  const [at, of] = [Math.min(session.at + 1, session.items.length), session.items.length]
  if (asks === 'checkpoint') return { title: lesson.article.title, place: [more] }
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(` ${dot} `)
  return { title: lesson.article.title, place: [join([progress(at, of), more]), join([`${at}/${of}`, more])] }
}
