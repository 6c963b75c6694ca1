import { Box } from 'ink'
import type { ChoiceItem, OrderItem } from '../../quiz/item.ts'
import { AnswerList, type AnswerRow } from '../components/answer-list.tsx'
import { Frame } from '../components/frame.tsx'
import { Pane } from '../components/pane.tsx'
import { columnWidth, type Size } from '../layout.ts'
import { type Line, paragraph } from '../lines.ts'
import type { Draft, QuizView, State } from '../state.ts'
import { paneOf } from '../text/pane.ts'
import type { Message } from '../update/message.ts'
import { quizFoot } from './quiz.ts'

interface QuestionScreenProps {
  readonly view: QuizView
  readonly item: ChoiceItem | OrderItem
  readonly state: State
  /** Shown in place of the status. */
  readonly message: string | undefined
  readonly dispatch: (message: Message) => void
}

/** A question with its options. */
export function QuestionScreen({ view, item, state, message, dispatch }: QuestionScreenProps) {
  const { size, ascii } = state
  const { highlight, generation } = view.draft
  const { lines, height } = paneOf(view, state)
  const answers = answerRows(item, view.draft, size)
  const hidden = rowsAbove(lines, answers, highlight, height)
  const foot = quizFoot(view, state, rowsOf(lines, answers) - hidden > height)
  return (
    <Frame size={size} ascii={ascii} {...foot} message={message}>
      <Box flexDirection="column" flexShrink={0} marginTop={-hidden}>
        <Pane lines={lines} />
        <AnswerList
          key={`${item.id}/${generation}`}
          rows={answers}
          initial={highlight}
          ascii={ascii}
          onHighlight={(index) => dispatch({ type: 'highlight', index })}
          onSelect={(index) => dispatch({ type: 'select', index })}
        />
      </Box>
    </Frame>
  )
}

function answerRows({ form, options }: ChoiceItem | OrderItem, { put }: Draft, size: Size): AnswerRow[] {
  const width = columnWidth(size)
  const rows = options.map(({ id, text }, index) => {
    const place = put.indexOf(id) + 1
    const order = form === 'order' ? `[${place || ' '}] ` : ''
    const lead = `${index + 1}. ${order}`
    return { value: id, lines: paragraph(text, width, 'body', { indent: lead.length, lead }) }
  })
  const complete = form === 'order' && put.length === options.length
  const done = paragraph('This is my order', width, 'body', { indent: 3 })
  return complete ? [...rows, { value: 'done', lines: done }] : rows
}

const rowsOf = (question: readonly Line[], answers: readonly AnswerRow[]): number =>
  answers.reduce((sum, { lines }) => sum + lines.length, question.length)

/** The rows that scroll out at the top, so that the marked option stays in sight. */
function rowsAbove(question: readonly Line[], answers: readonly AnswerRow[], marked: number, height: number): number {
  return Math.max(0, rowsOf(question, answers.slice(0, marked + 1)) - height)
}
