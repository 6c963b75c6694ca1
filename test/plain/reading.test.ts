import { expect, test } from 'vitest'
import { leavingLines } from '../../src/plain/leaving.ts'
import { takeQuiz } from '../../src/plain/quiz.ts'
import { type ReadingPlan, readArticle } from '../../src/plain/reading.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { article, items } from './bridge.ts'
import { memoryJournal, sitDown } from './desk.ts'

const toQuiz: ReadingPlan = { quizFollows: true, checkpoints: [] }

async function read(typed: string, events: LogEvent[] = [], plan: Partial<ReadingPlan> = {}) {
  const desk = sitDown({ typed, tty: true, journal: memoryJournal(events) })
  const end = await readArticle(article, desk.face, { ...toQuiz, ...plan })
  return { end, out: desk.out(), events }
}

const headings = (out: string) => out.match(/^Section \d of 3: .*$/gm)

test('without a terminal the whole article is printed at once, and nothing is asked or logged', async () => {
  const events: LogEvent[] = []
  const desk = sitDown({ typed: 'q\n', journal: memoryJournal(events) })
  expect(await readArticle(article, desk.face, toQuiz)).toBe('read')
  expect(events).toEqual([])
  await expect(desk.out()).toMatchFileSnapshot('golden/article.txt')
})

test('at a terminal Enter turns to the next section, and after the last one to the quiz', async () => {
  const { end, out, events } = await read('\n\n\n')
  expect(end).toBe('read')
  expect(headings(out)).toEqual(['Section 1 of 3: The river', 'Section 2 of 3: The flood', 'Section 3 of 3: Today'])
  expect(out).toContain('Enter for the quiz, ? for help: ')
  expect(events.map(({ type }) => type)).toEqual(['placed', 'placed', 'placed', 'finished-reading'])
})

test('sections can be gone back to, repeated and chosen by number', async () => {
  const { out } = await read('3\nb\nr\n9\n0\nback\nb\nq\n')
  const shown = headings(out)?.map((line) => line[8])
  expect(shown).toEqual(['1', '3', '2', '2', '1', '1'])
  expect(out).toContain('The sections are 1 to 3.')
})

test('contents, words and help are a letter away; what means nothing says so', async () => {
  const { out, end } = await read('c\nw\nhello\nquiz\n')
  expect(out).toContain('1. The river\n2. The flood\n3. Today\n')
  expect(out).toContain('- toll: money paid for crossing')
  expect(out).toContain('"hello" means nothing here.\nYou can type:')
  expect(end).toBe('quiz')
})

test('reading alone offers no quiz', async () => {
  const { out, end } = await read('?\nquiz\n\n\n\n', [], { quizFollows: false })
  expect(out).not.toMatch(/quiz:|the quiz/)
  expect(out).toContain('Enter for the end')
  expect(end).toBe('read')
})

test("a checkpoint holds each section's end until it is right or skipped, and counts for nothing", async () => {
  const { end, out, events } = await read('\n1912\n?\nback\n1887\n\n\n\n', [], { checkpoints: items })
  expect(end).toBe('read')
  expect(
    events.flatMap((event) => (event.type === 'checked' ? [[event.section, event.response, event.correct]] : [])),
  ).toEqual([
    ['the-river', '1912', false],
    ['the-river', '1887', true],
  ])
  expect(out).toContain('Not correct.\nThat was the year of the flood.\nTry again, or press Enter to go on.\n')
  expect(headings(out)?.map((line) => line[8])).toEqual(['1', '1', '2', '3'])
  expect(foldHistory(events).attempts).toEqual([])
})

test('going back asks no checkpoint, and one that was left behind is not asked twice', async () => {
  const { out } = await read('\n\nb\n\nq\n', [], { checkpoints: items })
  expect(out.match(/A question about this section/g)).toHaveLength(1)
})

test('leaving at a checkpoint keeps the place', async () => {
  const events: LogEvent[] = []
  expect((await read('\nq\n', events, { checkpoints: items })).end).toBe('left')
  expect(headings((await read('q\n', events)).out)).toEqual(['Section 1 of 3: The river'])
})

test('leaving, or the end of input, keeps the place, and the next reading goes on there', async () => {
  for (const typed of ['\nq\n', '\n']) {
    const events: LogEvent[] = []
    expect((await read(typed, events)).end).toBe('left')
    const { out } = await read('q\n', events)
    expect(out).toContain('Going on at section 2. Type 1 for the first one.')
    expect(headings(out)).toEqual(['Section 2 of 3: The flood'])
  }
})

test('an article read to its end begins at the start again', async () => {
  const { events } = await read('\n\n\n')
  expect(headings((await read('q\n', events)).out)).toEqual(['Section 1 of 3: The river'])
})

test('a place in a section that is no longer there is the start', async () => {
  const at = '2026-01-01T00:00:00.000Z'
  const events: LogEvent[] = [{ type: 'placed', at, article: article.id, section: 'gone', paragraph: 4 }]
  expect(headings((await read('q\n', events)).out)).toEqual(['Section 1 of 3: The river'])
})

test('a quiz that waits is mentioned', async () => {
  const events: LogEvent[] = []
  const desk = sitDown({ typed: '1\n', journal: memoryJournal(events) })
  await takeQuiz(article, { items, dropped: [] }, desk.face)
  const { out } = await read('q\n', events)
  expect(out).toContain('Your quiz waits at question 2 of 4. Type quiz to go on with it.')
})

test('what is said on leaving is true of what was kept', () => {
  const line = 'closeread quiz story.md'
  const of = (saving: boolean, problem?: string) => leavingLines({ saving, problem: () => problem }, 'answers', line)
  expect(of(true)).toEqual([`Your answers are kept. To go on, type:`, { typed: line }])
  expect(of(false)).toEqual([`Your answers are not kept, as you asked. To begin again, type:`, { typed: line }])
  expect(of(true, 'The disk is full.')).toEqual([
    `Your answers could not be kept. To begin again, type:`,
    { typed: line },
  ])
})
