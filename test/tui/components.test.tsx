import { Box } from 'ink'
import { render } from 'ink-testing-library'
import { describe, expect, test } from 'vitest'
import { AnswerList } from '../../src/tui/components/answer-list.tsx'
import { Frame } from '../../src/tui/components/frame.tsx'
import { Pane } from '../../src/tui/components/pane.tsx'
import { hintsOf } from '../../src/tui/frame.ts'
import { line, paragraph } from '../../src/tui/lines.ts'
import { listLines } from '../../src/tui/list-lines.ts'

const rows = (frame: string | undefined) => (frame ?? '').split('\n').map((row) => row.trimEnd())

describe('A pane', () => {
  test('draws its rows, cut at the edge of the screen', () => {
    const lines = ['one', 'two and more'].map((text) => line(text))
    const { lastFrame } = render(
      <Box width={9}>
        <Pane lines={lines} />
      </Box>,
    )
    expect(rows(lastFrame())).toEqual(['  one', '  two an…'])
  })

  test('has a margin for what marks a row', () => {
    const { lastFrame } = render(<Pane lines={[{ ...line('here'), margin: '>' }]} />)
    expect(lastFrame()).toBe('> here')
  })
})

describe('A list', () => {
  const entries = [...'abcdefgh'].map((label) => ({ label, detail: `${label}!` }))

  test('keeps the marked entry in sight', () => {
    const lines = listLines(entries, 6, { width: 12, height: 3, ascii: true })
    const { lastFrame } = render(<Pane lines={lines} />)
    expect(rows(lastFrame())).toEqual(['  6.  f     f!', '> 7.  g     g!', '  8.  h     h!'])
  })

  test('cuts a long label with an ellipsis', () => {
    const lines = listLines([{ label: 'A very long title' }], 0, { width: 12, height: 1, ascii: false })
    const { lastFrame } = render(<Pane lines={lines} />)
    expect(lastFrame()).toBe('❯ 1.  A very…')
  })
})

describe('The answer list', () => {
  test('marks the first option, and wraps a long one under its text', () => {
    const answers = [
      { value: 'a', lines: paragraph('a long answer that wraps', 14, 'body', { indent: 3, lead: '1. ' }) },
      { value: 'b', lines: paragraph('short', 14, 'body', { indent: 3, lead: '2. ' }) },
    ]
    const { lastFrame } = render(
      <AnswerList rows={answers} initial={0} ascii={true} onHighlight={() => {}} onSelect={() => {}} />,
    )
    expect(rows(lastFrame())).toEqual(['> 1. a long', '     answer that', '     wraps', '  2. short'])
  })
})

describe('The frame', () => {
  const hints = ['Enter next', 'e evidence', '? keys']
  const status = { title: 'A title that is quite long', place: ['Question 1 of 10', '1/10'] }
  const statusAt = (columns: number) =>
    rows(
      render(
        <Frame size={{ columns, rows: 4, text: 70 }} ascii={true} status={status} hints={hints}>
          {null}
        </Frame>,
      ).lastFrame(),
    ).at(-1)

  test('gives up the title first, then the long place, then keys, and never the way to all keys', () => {
    expect([80, 58, 44, 30, 24].map(statusAt)).toMatchInlineSnapshot(`
      [
        "     A title that i... - Question 1 of 10  Enter next - e evidence - ? keys",
        "  Question 1 of 10      Enter next - e evidence - ? keys",
        "  1/10    Enter next - e evidence - ? keys",
        "  1/10   e evidence - ? keys",
        "  1/10          ? keys",
      ]
    `)
  })

  test('shows a message in place of the status, whole, and takes rows of the text for it', () => {
    const message = 'Your score cannot be saved here: the disk is full. You can go on.'
    const { lastFrame } = render(
      <Frame size={{ columns: 30, rows: 6, text: 70 }} ascii={true} status={status} hints={hints} message={message}>
        <Pane lines={[...'12345'].map((row) => line(row))} />
      </Frame>,
    )
    expect(rows(lastFrame())).toMatchInlineSnapshot(`
      [
        "  1",
        "  2",
        "  3",
        "  Your score cannot be saved",
        "  here: the disk is full. You",
        "  can go on.",
      ]
    `)
  })

  test('has its hints from the key table', () => {
    expect(hintsOf('feedback', true)).toEqual(['e evidence', 'Enter next', '? keys'])
  })
})
