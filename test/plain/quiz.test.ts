import { expect, test } from 'vitest'
import { takeQuiz } from '../../src/plain/quiz.ts'
import type { Bank } from '../../src/quiz/lesson.ts'
import type { Answered } from '../../src/quiz/session.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import type { QuizWish } from '../../src/records/plan.ts'
import { article, items } from './bridge.ts'
import { type DeskOptions, memoryJournal, sitDown } from './desk.ts'

const bank: Bank = { items, dropped: [] }
const allRight = '1\ntoll\nf\n2 3 1\n'

async function quizzed(options: DeskOptions, events: LogEvent[] = []) {
  const desk = sitDown({ journal: memoryJournal(events), ...options })
  const done = await takeQuiz(article, bank, desk.face)
  return { done, out: desk.out(), err: desk.err(), events }
}

const answersIn = (events: readonly LogEvent[]) =>
  events.filter((event): event is Answered => event.type === 'answered')

test('a practice quiz from piped answers, with every kind of answer and slip', async () => {
  const typed = 'x\n2\n?\nback\nback 3\nback 9\ntol\nr\nt\n\n1 2 2\n2 3 1\n'
  const { done, out } = await quizzed({ typed })
  expect(done).toBe(true)
  await expect(out).toMatchFileSnapshot('golden/practice.txt')
})

test('a test quiz tells nothing before its end, and its article stays closed', async () => {
  const { done, out, events } = await quizzed({ typed: '2\nback\n?\ntoll\nt\n1 2 3\n', wish: { mode: 'test' } })
  expect(done).toBe(true)
  expect(events.map(({ type }) => type)).toEqual(['started', 'answered', 'answered', 'answered', 'answered'])
  await expect(out).toMatchFileSnapshot('golden/test.txt')
})

test('what is printed at a terminal of 40 columns', async () => {
  const { out } = await quizzed({ typed: allRight, tty: true, columns: 40 })
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  await expect(out).toMatchFileSnapshot('golden/narrow-terminal.txt')
})

test('the log holds the answers in words, each look-back, and how long each took', async () => {
  const { events } = await quizzed({ typed: 'back\nb\ntoll\nf\n2 3 1\n' })
  expect(events.map(({ type }) => type)).toEqual([
    ...['started', 'looked-back', 'answered', 'continued'],
    ...['answered', 'continued', 'answered', 'continued', 'answered', 'continued'],
  ])
  expect(answersIn(events).map(({ response, correct }) => [response, correct])).toEqual([
    ['1912', false],
    ['toll', true],
    ['False', true],
    [['The bridge is built.', 'Two arches are lost.', 'Only walkers cross.'], true],
  ])
  for (const { ms } of answersIn(events)) expect(ms).toBeGreaterThan(0)
})

test('an answer is in the log before its verdict is shown', async () => {
  const journal = memoryJournal()
  const seen: string[] = []
  const desk = sitDown({ typed: '1\n', journal: { ...journal, append: (event) => note(event) } })
  const note = (event: LogEvent) => {
    if (event.type === 'answered') seen.push(desk.out())
    journal.append(event)
  }
  await takeQuiz(article, bank, desk.face)
  expect(seen).toHaveLength(1)
  expect(seen[0]).not.toMatch(/Correct/)
})

test('input that ends at any question keeps the answers so far, and the next run goes on there', async () => {
  const lines = allRight.split('\n').slice(0, -1)
  for (let given = 0; given < lines.length; given++) {
    const events: LogEvent[] = []
    const first = await quizzed(
      {
        typed: lines
          .slice(0, given)
          .map((line) => `${line}\n`)
          .join(''),
      },
      events,
    )
    expect(first.done).toBe(false)
    expect(answersIn(events)).toHaveLength(given)
    const second = await quizzed(
      { typed: `${lines.slice(given).join('\n')}\n`, wish: { mode: 'practice', fresh: false } },
      events,
    )
    expect(second.done).toBe(true)
    expect(second.out.includes(`Going on at question ${given + 1} of 4.`)).toBe(given > 0)
    expect(second.out).toContain('Score: 4 of 4 correct.')
    expect(foldHistory(events).attempts.map(({ answers }) => answers.size)).toEqual([4])
  }
})

test('q leaves at once and keeps the answers', async () => {
  const { done, events } = await quizzed({ typed: '1\nq\ntoll\n' })
  expect(done).toBe(false)
  expect(answersIn(events)).toHaveLength(1)
})

test('a quiz that was only looked at leaves no attempt behind', async () => {
  expect((await quizzed({ typed: '?\nr\nq\n' })).events).toEqual([])
})

test('--new starts afresh, and so do another seed and a test after practice', async () => {
  for (const wish of [{ fresh: true }, { seed: 2 }, { mode: 'test' }] as const) {
    const { events } = await quizzed({ typed: '1\n' })
    await quizzed({ typed: '1\n', wish }, events)
    expect(foldHistory(events).attempts).toHaveLength(2)
  }
})

test('at a terminal the missed ones come again, then a new quiz', async () => {
  const { done, out, events } = await quizzed({ typed: `2\ntoll\nf\n2 3 1\nwhat\nm\n1\nn\n${allRight}q\n`, tty: true })
  expect(done).toBe(true)
  expect(foldHistory(events).attempts.map(({ kind, items }) => [kind, items.length])).toEqual([
    ['quiz', 4],
    ['missed', 1],
    ['quiz', 4],
  ])
  expect(out).toContain('Again with the missed ones: The Old Bridge\n1 question.')
  expect(out).toContain('"what" is none of these.')
})

test('at a terminal what was missed before is offered first, and a pipe is not asked', async () => {
  const { events } = await quizzed({ typed: '2\ntoll\nf\n2 3 1\n' })
  const wish: QuizWish = { mode: 'practice', fresh: false }
  const before = events.length
  const desk = sitDown({ typed: 'm\n1\n', tty: true, journal: memoryJournal(events) })
  await takeQuiz(article, bank, { ...desk.face, wish })
  expect(desk.out()).toMatch(/^\n1 question still to get right\.\n\nType m for the missed ones again, n for/)
  expect(desk.out()).toContain('Again with the missed ones: The Old Bridge\n1 question.')
  const piped = sitDown({ typed: '', journal: memoryJournal(events.slice(0, before)) })
  await takeQuiz(article, bank, { ...piped.face, wish })
  expect(piped.out()).toMatch(/^\nQuiz: The Old Bridge/)
})

test('trouble with saving is said once, aside from the quiz', async () => {
  const { out, err } = await quizzed({ typed: allRight, journal: memoryJournal([], 'Your score cannot be saved.') })
  expect(err).toBe('Your score cannot be saved.\n')
  expect(out).not.toContain('cannot be saved')
  expect(out).toContain('Score: 4 of 4 correct.')
})

test('why there are few questions is said before the first one', async () => {
  const desk = sitDown({ typed: '' })
  await takeQuiz(article, { items: items.slice(0, 1), dropped: [], shortage: 'It is short.' }, desk.face)
  expect(desk.out()).toMatch(/^\nIt is short\.\n\nQuiz: The Old Bridge\n1 question\./)
})
