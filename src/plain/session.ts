import { currentItem, type Session, type Started } from '../quiz/session.ts'
import { count, modeNames, resuming, sessionNames } from '../quiz/wording.ts'
import type { PlannedQuiz } from '../records/plan.ts'
import type { PlainFace } from './face.ts'
import { askQuestion } from './question.ts'

/** Asks one session's questions; the session is not done when the reader left or the input ended. */
export async function takeSession({ session: first, start }: PlannedQuiz, desk: PlainFace): Promise<Session> {
  const face = start ? startingWith(start, desk) : desk
  face.print(['', ...openingLines(first)])
  let session = first
  for (let item = currentItem(session); item; item = currentItem(session)) {
    const answered = await askQuestion(session, item, face)
    if (!answered) return session
    session = answered
  }
  return session
}

/** The start is logged with the first thing that happens: a quiz that was only looked at leaves no attempt behind. */
function startingWith(start: Started, face: PlainFace): PlainFace {
  let waiting: Started | undefined = start
  const record: PlainFace['record'] = (event) => {
    if (waiting) face.record(waiting)
    waiting = undefined
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
