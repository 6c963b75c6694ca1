import { feedbackFor } from '../../quiz/feedback.ts'
import { currentItem } from '../../quiz/session.ts'
import { bodyHeight, columnWidth } from '../layout.ts'
import type { Line } from '../lines.ts'
import type { PagesView, QuizView, ResultView, State } from '../state.ts'
import { answeredLines } from './feedback.ts'
import { glossaryLines } from './glossary.ts'
import { helpLines } from './help.ts'
import { questionLines } from './question.ts'
import { resultLines } from './result.ts'

/** A text that scrolls, and the rows it has to do so. */
export interface Pane {
  readonly lines: readonly Line[]
  readonly height: number
}

/** What a scrolling view shows at the state's size. */
export function paneOf(view: PagesView | QuizView | ResultView, { size, ascii }: State): Pane {
  const width = columnWidth(size)
  const height = bodyHeight(size)
  switch (view.kind) {
    case 'pages':
      return {
        lines:
          view.subject.name === 'help'
            ? helpLines(view.subject.scene, width, ascii)
            : glossaryLines(view.subject.lesson.article, width),
        height,
      }
    case 'quiz':
      return { lines: quizLines(view, width, ascii), height }
    case 'result':
      return { lines: resultLines(view.session, width, ascii), height: Math.max(1, height - view.choices.length - 1) }
  }
}

function quizLines({ session }: QuizView, width: number, ascii: boolean): Line[] {
  const item = currentItem(session)
  if (!item) return []
  const answer = session.answers.get(item.id)
  if (session.phase === 'asking' || !answer) return questionLines(session, item, width, ascii)
  return answeredLines(session, item, feedbackFor(item, answer), width, ascii)
}
