import type { Article } from '../article/article.ts'
import { feedbackFor } from '../quiz/feedback.ts'
import { type Item, type Response, sectionOf } from '../quiz/item.ts'
import { answerEvent, continueEvent, lookBackEvent, reduceSession, type Session } from '../quiz/session.ts'
import { count } from '../quiz/wording.ts'
import { sectionLines } from './article-view.ts'
import type { PlainFace } from './face.ts'
import { feedbackLines } from './feedback-view.ts'
import { questionHelp, questionLines, questionPrompt } from './question-view.ts'
import { readReply } from './reply.ts'

/** Asks one question until it is answered; `undefined` when the reader leaves or the input ends. */
export async function askQuestion(before: Session, item: Item, face: PlainFace): Promise<Session | undefined> {
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
