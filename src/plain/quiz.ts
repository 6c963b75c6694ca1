import type { Article } from '../article/article.ts'
import { feedbackFor } from '../quiz/feedback.ts'
import { type Item, sectionOf } from '../quiz/item.ts'
import type { Bank } from '../quiz/lesson.ts'
import {
  answerEvent,
  continueEvent,
  currentItem,
  lookBackEvent,
  type Response,
  reduceSession,
  type Session,
  type Started,
} from '../quiz/session.ts'
import { count, modeNames, resuming, sessionNames } from '../quiz/wording.ts'
import { foldHistory } from '../records/history.ts'
import { type PlannedQuiz, planMissed, planQuiz } from '../records/plan.ts'
import { sectionLines } from './article-view.ts'
import type { PlainFace } from './face.ts'
import { feedbackLines } from './feedback-view.ts'
import { questionHelp, questionLines, questionPrompt } from './question-view.ts'
import { readReply } from './reply.ts'
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

/** Asks one session's questions; the session is not done when the reader left or the input ended. */
export async function takeSession({ session: first, start }: PlannedQuiz, desk: PlainFace): Promise<Session> {
  const face = start ? startingWith(start, desk) : desk
  face.print(['', ...openingLines(first)])
  let session = first
  for (let item = currentItem(session); item; item = currentItem(session)) {
    const answered = await answerItem(session, item, face)
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

/** Asks one question until it is answered; `undefined` when the reader leaves or the input ends. */
async function answerItem(before: Session, item: Item, face: PlainFace): Promise<Session | undefined> {
  const show = () => face.print(['', ...questionLines(item, before.at + 1, before.items.length)])
  const shown = face.now().getTime()
  let session = before
  show()
  for (;;) {
    const line = await face.ask(questionPrompt(item))
    const reply = line === undefined ? ({ kind: 'leave' } as const) : readReply(item, line)
    switch (reply.kind) {
      case 'answer':
        return answer(session, item, reply.response, shown, face)
      case 'leave':
        return undefined
      case 'repeat':
        show()
        break
      case 'help':
        face.print(questionHelp(item, session.mode, session.article.sections.length))
        break
      case 'back':
        session = lookBack(session, item, reply.section, face)
        break
      case 'unclear':
        face.print([reply.hint])
    }
  }
}

function answer(session: Session, item: Item, response: Response, shown: number, face: PlainFace): Session {
  const at = face.now()
  const answered = answerEvent(session, response, at.toISOString(), Math.max(0, at.getTime() - shown))
  face.record(answered)
  const after = reduceSession(session, answered)
  if (after.phase !== 'feedback') return after
  face.print(feedbackLines(session.article, feedbackFor(item, answered)))
  const left = continueEvent(after, face.now().toISOString())
  face.record(left)
  return reduceSession(after, left)
}

function lookBack(session: Session, item: Item, section: number | undefined, face: PlainFace): Session {
  const { article, mode } = session
  if (mode === 'test') {
    face.print(['In a test the article stays closed until the end.'])
    return session
  }
  const wanted = section === undefined ? sectionsOf(article, item) : [section]
  if (wanted.some((index) => !article.sections[index])) {
    face.print([`There are ${count(article.sections.length, 'section')}: type back 1 for the first one.`])
    return session
  }
  const event = lookBackEvent(session, face.now().toISOString())
  face.record(event)
  face.print(wanted.flatMap((index) => ['', ...sectionLines(article, index)]))
  face.print([''])
  return reduceSession(session, event)
}

/** Where an item's evidence stands, in the order of the article. */
function sectionsOf(article: Article, item: Item): number[] {
  const ids = new Set([sectionOf(item), ...item.evidence.map(({ section }) => section)])
  return article.sections.flatMap(({ id }, index) => (ids.has(id) ? [index] : []))
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
