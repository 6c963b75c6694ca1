import { expect, test } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { stillMissed } from '../../src/records/missed.ts'
import { answered, at, itemRecord, started } from './events.ts'

type Answers = Readonly<Record<string, boolean>>

function session(
  minute: number,
  kind: 'quiz' | 'missed',
  answers: Answers,
  asked = Object.keys(answers),
  facts: Readonly<Record<string, string>> = {},
): LogEvent[] {
  const id = `s${minute}`
  const items = asked.map((item) => itemRecord(item, { fact: facts[item] ?? item }))
  return [
    started({ session: id, at: at(minute), kind, items }),
    ...Object.entries(answers).map(([item, correct]) => answered(item, { session: id, at: at(minute + 1), correct })),
  ]
}

const bank = ['q1', 'q2', 'q3', 'q4'].map((id) => ({ id, fact: id })) as Item[]
const missed = (...sessions: LogEvent[][]) =>
  stillMissed(foldHistory(sessions.flat()), 'ferry', bank).map(({ id }) => id)
const quiz = session(0, 'quiz', { q1: true, q2: false, q3: false, q4: false })

test('what was answered wrong is still missed, until it was right once', () => {
  expect(missed(quiz)).toEqual(['q2', 'q3', 'q4'])
  const again = session(10, 'missed', { q2: true, q3: false, q4: true })
  expect(missed(quiz, again)).toEqual(['q3'])
  expect(missed(quiz, again, session(20, 'missed', { q3: true }))).toEqual([])
})

test('a fact that was right since in another way is no longer missed', () => {
  const other = session(10, 'missed', { q9: true }, ['q9'], { q9: 'q2' })
  expect(missed(quiz, other)).toEqual(['q3', 'q4'])
})

test('what left the lesson cannot be asked again', () => {
  expect(missed(session(0, 'quiz', { q1: false, gone: false }))).toEqual(['q1'])
})

test('a round that was left half-way keeps the rest missed', () => {
  expect(missed(quiz, session(10, 'missed', { q2: true }, ['q2', 'q3', 'q4']))).toEqual(['q3', 'q4'])
})

test('a newer quiz counts instead, once it is finished', () => {
  expect(missed(quiz, session(10, 'quiz', { q1: false }))).toEqual(['q1'])
  expect(missed(quiz, session(10, 'quiz', { q1: false }, ['q1', 'q5']))).toEqual(['q2', 'q3', 'q4'])
})

test('nothing is missed of an article without a finished quiz', () => {
  expect(missed([])).toEqual([])
  expect(missed(session(0, 'quiz', { q1: false }, ['q1', 'q2']))).toEqual([])
})
