import { feedbackFor } from '../../quiz/feedback.ts'
import { currentItem } from '../../quiz/session.ts'
import { bodyHeight, columnWidth } from '../layout.ts'
import type { Line } from '../lines.ts'
import type { CurationView, PagesView, QuizView, ResultView, State } from '../state.ts'
import { curationLines } from './curation.ts'
import { answeredLines, checkedLines } from './feedback.ts'
import { glossaryLines } from './glossary.ts'
import { helpLines } from './help.ts'
import { questionLines } from './question.ts'
import { resultLines } from './result.ts'
import { scoresLines } from './scores.ts'

/** A text that scrolls, and the rows it has to do so. */
export interface Pane {
  readonly lines: readonly Line[]
  readonly height: number
}

/** The rows of a pane in sight, and whether there are more below them. */
export function rowsInSight({ lines, height }: Pane, offset: number) {
  const from = Math.max(0, offset)
  return { body: lines.slice(from, from + height), below: lines.length - from > height }
}

/** What a scrolling view shows at the state's size. */
export function paneOf(view: PagesView | QuizView | ResultView | CurationView, { size, ascii }: State): Pane {
  const width = columnWidth(size)
  const height = bodyHeight(size)
  switch (view.kind) {
    case 'pages':
      return { lines: pagesLines(view.subject, width, ascii), height }
    case 'quiz':
      return { lines: quizLines(view, width, ascii), height }
    case 'curation':
      return { lines: curationLines(view, width, ascii), height }
    case 'result':
      return { lines: resultLines(view.session, width, ascii), height: Math.max(1, height - view.choices.length - 1) }
  }
}

function pagesLines(subject: PagesView['subject'], width: number, ascii: boolean): Line[] {
  switch (subject.name) {
    case 'help':
      return helpLines(subject.scene, width, ascii)
    case 'glossary':
      return glossaryLines(subject.lesson.article, width)
    case 'scores':
      return scoresLines(subject.scores, width, ascii)
  }
}

function quizLines({ session, asks }: QuizView, width: number, ascii: boolean): Line[] {
  const item = currentItem(session)
  if (!item) return []
  const answer = session.answers.get(item.id)
  if (session.phase === 'asking' || !answer)
    return questionLines(asks === 'checkpoint' ? undefined : session, item, width, ascii)
  const feedback = feedbackFor(item, answer)
  return asks === 'checkpoint'
    ? checkedLines(item, feedback, width, ascii)
    : answeredLines(session, item, feedback, width, ascii)
}
