import type { Lesson } from '../../quiz/lesson.ts'
import type { PlannedQuiz } from '../../records/plan.ts'
import { emptyField } from '../field.ts'
import type { Draft, QuizView, Stamp } from '../state.ts'

/** An answer not begun. */
export const emptyDraft: Draft = { highlight: 0, generation: 0, field: emptyField, put: [] }

/** A session on the screen, its item just shown. */
export function quizView(lesson: Lesson, planned: PlannedQuiz, { at }: Stamp): QuizView {
  return { kind: 'quiz', asks: 'session', lesson, ...planned, shownAt: at, draft: emptyDraft, offset: 0 }
}
