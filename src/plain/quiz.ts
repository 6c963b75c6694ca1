import type { Article } from '../article/article.ts'
import type { Bank } from '../quiz/lesson.ts'
import { count } from '../quiz/wording.ts'
import { stillMissed } from '../records/missed.ts'
import { type PlannedQuiz, planQuiz, quizToGoOn } from '../records/plan.ts'
import { lastShown, planPractice } from '../records/practice.ts'
import type { PlainFace } from './face.ts'
import { takeSession } from './session.ts'
import { summaryLines } from './summary-view.ts'

/** Takes quizzes over a bank until the reader has had enough; gives whether the last one was answered to its end. */
export async function takeQuiz(article: Article, { items, shortage }: Bank, face: PlainFace): Promise<boolean> {
  if (shortage !== undefined) face.print(['', shortage])
  let planned = await firstQuiz(article, items, face)
  while (planned) {
    const session = await takeSession(planned, face)
    if (session.phase !== 'done') return false
    face.print(['', ...summaryLines(session)])
    const missed = items.filter(({ id }) => session.answers.get(id)?.correct === false)
    planned = face.attended ? await offerAnother(article, items, missed, face) : undefined
  }
  return true
}

/** An unfinished quiz goes on; otherwise whoever still has items to get right may choose those. */
async function firstQuiz(article: Article, items: Bank['items'], face: PlainFace): Promise<PlannedQuiz | undefined> {
  const history = face.journal.history()
  const { wish } = face
  const decided = wish.fresh || wish.seed !== undefined || quizToGoOn(article, history, wish) !== undefined
  const missed = decided || !face.attended ? [] : stillMissed(history, article.id, items)
  if (missed.length === 0) return planQuiz(article, items, history, wish, face.stamp())
  face.print(['', `${count(missed.length, 'question')} still to get right.`])
  return offerAnother(article, items, missed, face)
}

async function offerAnother(
  article: Article,
  items: Bank['items'],
  missed: Bank['items'],
  face: PlainFace,
): Promise<PlannedQuiz | undefined> {
  const offers = [...(missed.length > 0 ? ['m for the missed ones again'] : []), 'n for a new quiz', 'Enter to leave']
  for (;;) {
    const line = await face.ask(`\nType ${offers.slice(0, -1).join(', ')}, or ${offers.at(-1)}: `)
    const typed = line?.toLowerCase()
    if (typed === undefined || typed === '' || typed === 'q') return undefined
    const history = face.journal.history()
    if (typed === 'm' && missed.length > 0) {
      const shown = lastShown(missed, items, history, article.id)
      return planPractice(article, { kind: 'missed', items: missed, shown }, 'practice', face.stamp())
    }
    if (typed === 'n') {
      const { seed: _, ...wish } = face.wish
      return planQuiz(article, items, history, { ...wish, fresh: true }, face.stamp())
    }
    face.print([`"${typed}" is none of these.`])
  }
}
