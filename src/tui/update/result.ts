import type { Item } from '../../quiz/item.ts'
import type { Lesson } from '../../quiz/lesson.ts'
import type { Session } from '../../quiz/session.ts'
import { summarise } from '../../quiz/summary.ts'
import type { Choice, ResultView } from '../state.ts'

/** The way back to items that were answered wrong. */
export function againWith(items: readonly Item[], lesson: Lesson): Choice {
  const missed = items.map(({ id }) => id)
  return { label: 'Again with the missed ones', go: { to: 'quiz', lesson, how: { missed } } }
}

/** The end of a session and the ways on from it. */
export function resultView(lesson: Lesson, session: Session): ResultView {
  const items = summarise(session).missed.map(({ item }) => item)
  const missed: readonly Choice[] = items.length > 0 ? [againWith(items, lesson)] : []
  const more: readonly Choice[] =
    session.kind === 'review' ? [{ label: 'Go on with the review', go: { to: 'review' } }] : []
  const choices: readonly Choice[] = [
    ...more,
    ...missed,
    { label: 'A new quiz', go: { to: 'quiz', lesson, how: 'new' } },
    { label: 'Read the article again', go: { to: 'reading', lesson } },
    { label: 'Back to the shelf', go: { to: 'shelf' } },
  ]
  return { kind: 'result', lesson, session, choices, highlight: 0, offset: 0 }
}
