import type { Article } from '../article/article.ts'
import type { Bank } from '../quiz/lesson.ts'
import type { Session } from '../quiz/session.ts'
import { foldHistory } from '../records/history.ts'
import { type PlannedQuiz, planMissed, planQuiz } from '../records/plan.ts'
import type { PlainFace } from './face.ts'
import { takeSession } from './session.ts'
import { summaryLines } from './summary-view.ts'

/** Takes quizzes over a bank until the reader has had enough; gives whether the last one was answered to its end. */
export async function takeQuiz(article: Article, { items, shortage }: Bank, face: PlainFace): Promise<boolean> {
  if (shortage !== undefined) face.print(['', shortage])
  let planned: PlannedQuiz | undefined = planQuiz(
    article,
    items,
    foldHistory(face.journal.events()),
    face.wish,
    face.stamp(),
  )
  while (planned) {
    const session = await takeSession(planned, face)
    if (session.phase !== 'done') return false
    face.print(['', ...summaryLines(session)])
    planned = face.attended ? await offerAnother(session, items, face) : undefined
  }
  return true
}

async function offerAnother(session: Session, items: Bank['items'], face: PlainFace): Promise<PlannedQuiz | undefined> {
  const missed = [...session.answers.values()].some(({ correct }) => !correct)
  const offers = [...(missed ? ['m for the missed ones again'] : []), 'n for a new quiz', 'Enter to leave']
  for (;;) {
    const line = await face.ask(`\nType ${offers.slice(0, -1).join(', ')}, or ${offers.at(-1)}: `)
    const typed = line?.toLowerCase()
    if (typed === undefined || typed === '' || typed === 'q') return undefined
    if (typed === 'm' && missed) return planMissed(session, face.stamp())
    if (typed === 'n') {
      const { seed: _, ...wish } = face.wish
      return planQuiz(
        session.article,
        items,
        foldHistory(face.journal.events()),
        { ...wish, fresh: true },
        face.stamp(),
      )
    }
    face.print([`"${typed}" is none of these.`])
  }
}
