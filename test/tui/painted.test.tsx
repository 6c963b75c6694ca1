import chalk from 'chalk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cells } from '../../src/article/wrap.ts'
import { fitted, line } from '../../src/tui/lines.ts'
import { painted } from '../../src/tui/painted.ts'
import { styled } from '../../src/tui/styled.ts'
import { type Theme, tonesOf } from '../../src/tui/theme.ts'
import { article, bank } from '../quiz/fixture.ts'
import { Screen } from '../support/screen.ts'
import { startProgram } from './program.tsx'

const { level } = chalk
beforeAll(() => {
  chalk.level = 1
})
afterAll(() => {
  chalk.level = level
})

/** The painted screen of the program's state, on a screen of its own. */
async function paintedOn(size: { columns: number; rows: number }, text: string): Promise<Screen> {
  const screen = new Screen(size)
  await new Promise<void>((drawn) => screen.write(text.replaceAll('\n', '\r\n'), drawn))
  return screen
}

/** Letters two cells wide, an accent of its own, a flag, a family. */
const wide = {
  ...article,
  title: '広場の時計 e\u0301',
  sections: [
    {
      id: 'all',
      title: '🇸🇪 止まった時計',
      paragraphs: ['町の時計は月曜日に止まった。'.repeat(9), 'It was 🕰️ time for 👨‍👩‍👧. '.repeat(9)],
    },
  ],
}

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
]
const starts = [
  { start: 'the shelf', options: { entrance: 'shelf' } },
  { start: 'the shelf of a first start', options: { entrance: 'shelf', firstStart: true } },
  { start: 'the shelf in ASCII', options: { entrance: 'shelf', ascii: true } },
  { start: 'an article', options: { entrance: 'read' } },
  { start: 'an article in wide letters', options: { entrance: 'read', article: wide } },
  { start: 'an article in the light theme', options: { entrance: 'read', theme: 'light' } },
  { start: 'an article in high contrast', options: { entrance: 'read', theme: 'high-contrast' } },
] satisfies { start: string; options: Parameters<typeof startProgram>[0] & { theme?: Theme } }[]

test.each(sizes.flatMap((size) => starts.map((start) => ({ ...size, ...start }))))(
  '$start at $columns by $rows is painted as Ink draws it, cell by cell',
  async ({ columns, rows, options }) => {
    const program = startProgram({ ...options, columns, rows })
    await program.until((screen) => screen.text().trim() !== '')
    await program.settle()
    const first = await paintedOn({ columns, rows }, painted(program.store.state()) ?? '')
    expect(first.text().trim()).not.toBe('')
    expect(first.raw()).toContain('\u001b[')
    expect(first.cells()).toEqual(program.screen.cells())
  },
)

test('what only Ink can draw is not painted: a question with options', async () => {
  const quiz = startProgram({ entrance: 'quiz', items: bank.filter(({ form }) => form === 'choice') })
  await quiz.until('Question 1')
  expect(painted(quiz.store.state())).toBeUndefined()
})

test('nothing is painted past the edges of the window, however little it holds', () => {
  for (const [columns, rows] of [
    [20, 6],
    [3, 2],
    [24, 8],
  ] as const) {
    const text = painted(startProgram({ columns, rows, article: wide }).store.state()) ?? ''
    expect(text.split('\n').length).toBeLessThanOrEqual(rows)
    for (const row of text.split('\n')) expect(cells(row)).toBeLessThanOrEqual(columns)
  }
})

test('a row wider than the window is cut at its edge', () => {
  expect(fitted({ pieces: [line('ab').pieces, line('時計').pieces].flat() }, 5).pieces.map(({ text }) => text)).toEqual(
    ['ab', '時'],
  )
})

test('no text of a log or a file commands the terminal', () => {
  expect(styled(line('A \u001b[2Jtitle\u009b2J\r'), tonesOf('terminal'))).toBe('  A [2Jtitle2J')
})
