import { currentItem, type Session, type SessionEvent } from '../quiz/session.ts'
import { count, modeNames, resuming, sessionNames } from '../quiz/wording.ts'
import type { PlannedQuiz } from '../records/plan.ts'
import type { PlainFace } from './face.ts'
import { askQuestion } from './question.ts'

/** Asks one session's questions; the session is not done when the reader left or the input ended. */
export async function takeSession({ session: planned, first }: PlannedQuiz, desk: PlainFace): Promise<Session> {
  const face = startingWith(first, desk)
  face.print(['', ...openingLines(planned)])
  let session = planned
  for (let item = currentItem(session); item; item = currentItem(session)) {
    const answered = await askQuestion(session, item, face)
    if (!answered) return session
    session = answered
  }
  return session
}

/** The start is logged with the first thing that happens: a quiz that was only looked at leaves no attempt behind. */
function startingWith(first: readonly SessionEvent[], face: PlainFace): PlainFace {
  let waiting = first
  const record: PlainFace['record'] = (event) => {
    for (const earlier of waiting) face.record(earlier)
    waiting = []
    face.record(event)
  }
  return { ...face, record }
}

function openingLines({ article, items, answers, at, mode, kind }: Session): string[] {
  const size = answers.size > 0 ? resuming(at + 1, items.length) : count(items.length, 'question')
  return [
    `${sessionNames[kind]}: ${article.title}`,
    `${size}. ${modeNames[mode]}`,
    'Type ? to see all that you can type.',
  ]
}
