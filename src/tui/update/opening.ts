import type { Item } from '../../quiz/item.ts'
import type { Lesson } from '../../quiz/lesson.ts'
import { count, resuming } from '../../quiz/wording.ts'
import type { Attempt, History } from '../../records/history.ts'
import { stillMissed } from '../../records/missed.ts'
import { type PlannedQuiz, planQuiz, type QuizWish, quizToGoOn } from '../../records/plan.ts'
import { lastShown, planPractice } from '../../records/practice.ts'
import { emptyField } from '../field.ts'
import type { Place } from '../layout.ts'
import type { ReviewTurn } from '../services.ts'
import {
  type Choice,
  type Go,
  push,
  type ReaderView,
  replaceTop,
  type Stamp,
  type State,
  type Step,
  stay,
  top,
} from '../state.ts'
import type { BankMessage, LessonMessage } from './message.ts'
import { quizView } from './quiz-view.ts'
import { askForQuiz, makingQuiz } from './reader.ts'
import { againWith } from './result.ts'

/** A lesson has been opened: the reader, at the place where it was left. */
export function openReader(state: State, { lesson, history, entrance }: LessonMessage, { at }: Stamp): Step {
  const { article } = lesson
  const opened = {
    type: 'opened',
    at,
    article: article.id,
    title: article.title,
    ...(lesson.ref === undefined ? {} : { ref: lesson.ref }),
  } as const
  const place = placeIn(lesson, history)
  const view: ReaderView = {
    kind: 'reader',
    lesson,
    purpose: 'reading',
    place,
    marks: [],
    finished: history.finishedReading.has(article.id),
    passed: [],
  }
  const going =
    place.section > 0 || place.paragraph > 0 ? 'Going on where you stopped. g goes to the start.' : undefined
  const { waiting: _, ...rest } = state
  const reading = push(rest, view)
  const left = quizToGoOn(article, history, state.wish)
  const log = [{ type: 'log', event: opened }] as const
  if (entrance === 'quiz')
    return stay({ ...reading, waiting: makingQuiz }, [...log, { type: 'bank', lesson, how: 'offer' }])
  if (left) return stay(push(reading, offer(lesson, left)), log)
  return stay({ ...reading, ...(going ? { notice: going } : {}) }, log)
}

function offer(lesson: Lesson, left: Attempt) {
  const choices: readonly Choice[] = [
    { label: resuming(left.answers.size + 1, left.items.length), go: { to: 'quiz', lesson, how: 'resume' } },
    { label: 'Start a new quiz', go: { to: 'quiz', lesson, how: 'new' } },
    { label: 'Read the article first', go: { to: 'close' } },
  ]
  return { kind: 'menu', heading: 'You have an unfinished quiz', choices, highlight: 0 } as const
}

/** Whether a wish leaves nothing to choose: a new quiz, or the one of a seed. */
function isExact({ fresh, seed }: QuizWish): boolean {
  return fresh || seed !== undefined
}

function offerMissed(lesson: Lesson, missed: readonly Item[]) {
  const choices: readonly Choice[] = [
    againWith(missed, lesson),
    { label: 'A new quiz', go: { to: 'quiz', lesson, how: 'new' } },
    { label: 'Back to the article', go: { to: 'close' } },
  ]
  const heading = `${count(missed.length, 'question')} still to get right`
  return { kind: 'menu', heading, choices, highlight: 0 } as const
}

function placeIn({ article }: Lesson, history: History): Place {
  const left = history.places.get(article.id)
  const section = article.sections.findIndex(({ id }) => id === left?.section)
  const paragraphs = article.sections[section]?.paragraphs.length ?? 0
  if (!left || section === -1) return { section: 0, paragraph: -1, offset: 0 }
  const paragraph = Math.min(left.paragraph, paragraphs - 1)
  return { section, paragraph: paragraph <= 0 ? -1 : paragraph, offset: 0 }
}

/** The items are there: offer to go on with an unfinished quiz, or take the one that is due. */
export function openQuiz(state: State, { lesson, bank, history, how }: BankMessage, stamp: Stamp): Step {
  const { waiting: _, ...ready } = state
  if (typeof how === 'object') {
    const items = how.missed.flatMap((missed) => bank.items.find(({ id }) => id === missed) ?? [])
    const shown = lastShown(items, bank.items, history, lesson.article.id)
    return begin(
      ready,
      lesson,
      planPractice(lesson.article, { kind: 'missed', items, shown }, 'practice', stamp),
      stamp,
    )
  }
  const wish = how === 'new' ? { ...afresh(state.wish), fresh: true } : state.wish
  const left = quizToGoOn(lesson.article, history, wish)
  if (left && how === 'offer') return stay(push(ready, offer(lesson, left)))
  const missed = left || how !== 'offer' || isExact(wish) ? [] : stillMissed(history, lesson.article.id, bank.items)
  if (missed.length > 0) return stay(push(ready, offerMissed(lesson, missed)))
  const planned = planQuiz(lesson.article, bank.items, history, wish, stamp)
  if (planned.session.items.length === 0)
    return stay({ ...ready, notice: bank.shortage ?? 'There are no questions for this article.' })
  const notice = planned.session.answers.size === 0 ? bank.shortage : undefined
  return begin({ ...ready, ...(notice ? { notice } : {}) }, lesson, planned, stamp)
}

/** The next facts that are due; where none are, the shelf says when the next ones will be. */
export function openReview(state: State, turn: ReviewTurn | string, stamp: Stamp): Step {
  if (typeof turn === 'string') return stay({ ...state, notice: turn }, [{ type: 'shelf' }])
  const planned = planPractice(turn.lesson.article, turn.practice, 'practice', stamp)
  const shelf = state.views.filter(({ kind }) => kind === 'shelf')
  return begin({ ...state, views: shelf }, turn.lesson, planned, stamp)
}

/** A seed that was asked for is for the first quiz; the next one is to be another. */
function afresh({ seed: _, ...wish }: QuizWish): QuizWish {
  return wish
}

function begin(state: State, lesson: Lesson, planned: PlannedQuiz, stamp: Stamp): Step {
  return stay(push(state, quizView(lesson, planned, stamp)))
}

/** Follows a choice of a menu or of the result. */
export function follow(state: State, go: Go): Step {
  const below = { ...state, views: state.views.slice(0, -1) }
  switch (go.to) {
    case 'section': {
      const view = top(below)
      if (view?.kind !== 'reader') return stay(below)
      return stay(replaceTop(below, { ...view, place: { section: go.section, paragraph: -1, offset: 0 } }))
    }
    case 'reading':
      return stay({ ...below, views: [...below.views.filter(({ kind }) => kind === 'shelf'), startOver(go.lesson)] })
    case 'quiz':
      return askForQuiz(below, go.lesson, go.how)
    case 'close':
      return stay(below)
    case 'review':
      return stay({ ...state, waiting: 'Looking for what is due' }, [{ type: 'review' }])
    case 'setting':
      return stay(state, [{ type: 'keep', name: go.name, value: go.value }])
    case 'reader':
      return stay(below, [{ type: 'reader', name: go.name }])
    case 'new-reader':
      return stay(push(below, { kind: 'prompt', asks: 'reader', field: emptyField }))
    case 'shelf':
      return stay({ ...state, waiting: 'Opening the shelf' }, [{ type: 'shelf' }])
  }
}

function startOver(lesson: Lesson): ReaderView {
  return {
    kind: 'reader',
    lesson,
    purpose: 'reading',
    place: { section: 0, paragraph: -1, offset: 0 },
    marks: [],
    finished: true,
    passed: [],
  }
}
