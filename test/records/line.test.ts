import { describe, expect, test } from 'vitest'
import type { LogEvent } from '../../src/records/event.ts'
import { readLine, writeLine } from '../../src/records/line.ts'
import { answered, checked, continued, finishedReading, lookedBack, opened, placed, started } from './events.ts'

const everyKind: LogEvent[] = [
  started(),
  answered('q1'),
  answered('q2', { response: ['First', 'Then'] }),
  continued('q1'),
  lookedBack('q1'),
  opened('ferry'),
  { type: 'opened', at: answered('q1').at, article: 'stdin', title: 'Typed in' },
  placed('ferry', 'start'),
  finishedReading('ferry'),
  checked('q1'),
  { type: 'checkpoints', at: checked('q1').at, on: true },
  { type: 'retired', at: checked('q1').at, article: 'ferry', fact: 'noon' },
]

test.each(everyKind.map((event) => [event.type, event] as const))(
  'a line of %s reads as it was written',
  (_, event) => {
    const line = writeLine(event)
    expect(line.startsWith('{"v":1,"type":')).toBe(true)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(readLine(line)).toEqual(event)
  },
)

describe('a line that is not ours is no event', () => {
  const good = { v: 1, ...answered('q1') }
  test.each([
    ['torn', JSON.stringify(good).slice(0, 60)],
    ['no JSON', 'hello'],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['of a newer version', JSON.stringify({ ...good, v: 2 })],
    ['without a version', JSON.stringify(answered('q1'))],
    ['of an unknown kind', JSON.stringify({ ...good, type: 'danced' })],
    ['of a kind that objects have', JSON.stringify({ ...good, type: 'constructor' })],
    ['without a field', JSON.stringify({ ...good, session: undefined })],
    ['with a field inherited', '{"v":1,"__proto__":{"type":"continued"}}'],
    ['with a time that is none', JSON.stringify({ ...good, at: '2026-13-45T99:00:00.000Z' })],
    ['with a time in words', JSON.stringify({ ...good, at: 'yesterday' })],
    ['with a wrong type', JSON.stringify({ ...good, correct: 'yes' })],
    ['with an id that acts on a terminal', JSON.stringify({ ...good, item: 'q\u001b[2J' })],
    ['with a wrong item', JSON.stringify({ v: 1, ...started(), items: [{ id: 'q1' }] })],
  ])('%s', (_, line) => {
    expect(readLine(line)).toBeUndefined()
  })
})

test('what will be shown comes out clean', () => {
  const line = writeLine(started({ title: 'Night\u001b]52;c;aGk=\u0007 ferry' }))
  expect(readLine(line)).toMatchObject({ title: 'Night ferry' })
  const response = 'noon\u001b[31m\u202e'
  expect(readLine(writeLine(answered('q1', { response })))).toMatchObject({ response: 'noon' })
})

test('a field of a later version is no hindrance', () => {
  expect(readLine(JSON.stringify({ v: 1, ...answered('q1'), mood: 'glad' }))).toEqual(answered('q1'))
})
