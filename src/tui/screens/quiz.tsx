import { Box } from 'ink'
import type { Item } from '../../quiz/item.ts'
import { currentItem } from '../../quiz/session.ts'
import { progress } from '../../quiz/wording.ts'
import { AnswerList, type AnswerRow } from '../components/answer-list.tsx'
import { Frame } from '../components/frame.tsx'
import { Pane, Row } from '../components/pane.tsx'
import { hintsOf, type Status } from '../frame.ts'
import { columnWidth } from '../layout.ts'
import { type Line, paragraph } from '../lines.ts'
import type { Draft, QuizView, State } from '../state.ts'
import { paneOf } from '../text/pane.ts'
import { glyphs } from '../theme.ts'
import { quizScene } from '../update/quizzing.ts'
import type { ScreenProps } from './screen.ts'

/** A question, or what is said of its answer. */
export function QuizScreen(props: ScreenProps<QuizView>) {
  const { view, state, message } = props
  const { size, ascii } = state
  const { lines, height } = paneOf(view, state)
  const scene = quizScene(view)
  const item = currentItem(view.session)
  const asked = view.session.phase === 'asking' ? item : undefined
  const answers = asked ? answerRows(asked, view.draft, columnWidth(size), ascii) : []
  const hidden = asked ? rowsAbove(lines, answers, view.draft.highlight, height) : view.offset
  const more = rowsOf(lines, answers) - hidden > height ? `${glyphs(ascii).more} more` : ''
  const hints = hintsOf(scene, ascii).filter((hint) => view.session.mode === 'practice' || !hint.endsWith('look back'))
  return (
    <Frame size={size} ascii={ascii} status={statusOf(view, state, more)} hints={hints} message={message}>
      {asked ? (
        <Asking {...props} item={asked} question={lines} answers={answers} hidden={hidden} />
      ) : (
        <Pane lines={lines} offset={view.offset} height={height} />
      )}
    </Frame>
  )
}

const rowsOf = (question: readonly Line[], answers: readonly AnswerRow[]): number =>
  answers.reduce((sum, { lines }) => sum + lines.length, question.length)

/** The rows that scroll out at the top, so that the marked option stays in sight. */
function rowsAbove(question: readonly Line[], answers: readonly AnswerRow[], marked: number, height: number): number {
  return Math.max(0, rowsOf(question, answers.slice(0, marked + 1)) - height)
}

interface AskingProps extends ScreenProps<QuizView> {
  readonly item: Item
  readonly question: readonly Line[]
  readonly answers: readonly AnswerRow[]
  readonly hidden: number
}

/** The stem and the ways to answer. */
function Asking({ view, state, item, question, answers, hidden, dispatch }: AskingProps) {
  const { ascii } = state
  return (
    <Box flexDirection="column" flexShrink={0} marginTop={-hidden}>
      <Pane lines={question} offset={0} height={question.length} />
      {item.form === 'gap' ? (
        answers.flatMap(({ value, lines }) => lines.map((line) => <Row key={value} line={line} />))
      ) : (
        <AnswerList
          key={`${item.id}/${view.draft.generation}`}
          rows={answers}
          initial={view.draft.highlight}
          ascii={ascii}
          onHighlight={(index) => dispatch({ type: 'highlight', index })}
          onSelect={(index) => dispatch({ type: 'select', index })}
        />
      )}
    </Box>
  )
}

/** The options, or the field of a gap. */
function answerRows(item: Item, draft: Draft, width: number, ascii: boolean): AnswerRow[] {
  if (item.form === 'gap') return [{ value: 'field', lines: [fieldLine(draft, width, ascii)] }]
  const { put } = draft
  const rows = item.options.map(({ id, text }, index) => {
    const place = put.indexOf(id) + 1
    const order = item.form === 'order' ? `[${place || ' '}] ` : ''
    const lead = `${index + 1}. ${order}`
    return { value: id, lines: paragraph(text, width, 'body', { indent: lead.length, lead }) }
  })
  const complete = item.form === 'order' && put.length === item.options.length
  const done = paragraph('This is my order', width, 'body', { indent: 3 })
  return complete ? [...rows, { value: 'done', lines: done }] : rows
}

/** The words typed so far, the end in sight, with the caret between them. */
function fieldLine({ field }: Draft, width: number, ascii: boolean): Line {
  const { pointer } = glyphs(ascii)
  const room = Math.max(1, width - 2)
  const text = `${field.text.slice(0, field.caret)}${ascii ? '|' : '▏'}${field.text.slice(field.caret)}`
  const from = Math.max(0, Math.min(field.caret + 1 - room, text.length - room))
  return { pieces: [{ text: text.slice(from, from + room), tone: 'chosen' }], margin: pointer }
}

function statusOf({ session, lesson, asks }: QuizView, { ascii }: State, more: string): Status {
  const { dot } = glyphs(ascii)
  const [at, of] = [Math.min(session.at + 1, session.items.length), session.items.length]
  if (asks === 'checkpoint') return { title: lesson.article.title, place: [more] }
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(` ${dot} `)
  return { title: lesson.article.title, place: [join([progress(at, of), more]), join([`${at}/${of}`, more])] }
}
