import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { unfinishedAttempt } from '../../src/records/resume.ts'
import { anyEvent } from './any-event.ts'
import {
  answered,
  at,
  checked,
  continued,
  finishedReading,
  itemRecord,
  lookedBack,
  opened,
  placed,
  started,
} from './events.ts'

describe('an attempt', () => {
  test('has its answers, its look-backs and what a resumed session replays', () => {
    const events = [started(), lookedBack('q1'), answered('q1'), continued('q1', { at: at(2) })]
    const [attempt, ...others] = foldHistory(events).attempts
    expect(others).toEqual([])
    expect(attempt).toMatchObject({
      id: 's1',
      article: 'ferry',
      title: 'The night ferry',
      mode: 'practice',
      kind: 'quiz',
      seed: 7,
      started: at(0),
      lookBacks: 1,
      start: started(),
      events: events.slice(1),
    })
    expect(attempt?.answers).toEqual(new Map([['q1', answered('q1')]]))
    expect(attempt).not.toHaveProperty('finished')
  })

  test('is finished with the last of its answers', () => {
    const answers = ['q2', 'q1', 'q3'].map((item, index) => answered(item, { at: at(index + 1) }))
    expect(foldHistory([started(), ...answers]).attempts[0]?.finished).toBe(at(3))
  })

  test('counts the first answer when two terminals answer one item', () => {
    const first = answered('q1', { correct: false })
    const [attempt] = foldHistory([started(), first, answered('q1', { at: at(2) })]).attempts
    expect(attempt?.answers.get('q1')).toEqual(first)
    expect(attempt?.events).toEqual([first])
  })

  test('counts no answer to an item it did not ask, and none of a session whose start was lost', () => {
    const history = foldHistory([started(), answered('other'), answered('q1', { session: 'lost' })])
    expect(history.attempts.map(({ id, answers }) => [id, answers.size])).toEqual([['s1', 0]])
  })

  test('keeps its answers when the clock was set back in the middle of it', () => {
    const [attempt] = foldHistory([started({ at: at(30) }), answered('q1', { at: at(1) })]).attempts
    expect(attempt?.answers.size).toBe(1)
  })
})

describe('reading', () => {
  test('the latest place of each article counts', () => {
    const { places } = foldHistory([
      placed('ferry', 'a'),
      placed('tide', 'b', { at: at(1) }),
      placed('ferry', 'c', { at: at(2) }),
    ])
    expect([...places.values()].map(({ section }) => section)).toEqual(['c', 'b'])
  })

  test('articles stand in the order they were last opened', () => {
    const { opened: articles } = foldHistory([
      opened('ferry'),
      opened('tide', { at: at(1) }),
      opened('ferry', { at: at(2) }),
    ])
    expect([...articles.keys()]).toEqual(['tide', 'ferry'])
    expect(articles.get('ferry')?.at).toBe(at(2))
  })

  test('an article whose last page was reached is finished', () => {
    expect(foldHistory([finishedReading('ferry')]).finishedReading).toEqual(new Set(['ferry']))
  })
})

describe('practice beside the quizzes', () => {
  test('a checkpoint counts for no score', () => {
    const history = foldHistory([started(), checked('q1')])
    expect(history.attempts[0]?.answers.size).toBe(0)
  })

  test('whether checkpoints are wanted is what was said last, and nothing where it was never said', () => {
    const said = (minute: number, on: boolean): LogEvent => ({ type: 'checkpoints', at: at(minute), on })
    expect(foldHistory([said(1, true), said(2, false)]).checkpoints).toBe(false)
    expect(foldHistory([])).not.toHaveProperty('checkpoints')
  })
})

describe('the unfinished quiz of an article', () => {
  const left = [started(), answered('q1')]

  test('is its newest attempt', () => {
    expect(unfinishedAttempt(foldHistory(left), 'ferry')?.id).toBe('s1')
    expect(unfinishedAttempt(foldHistory(left), 'tide')).toBeUndefined()
  })

  test('is none once it is finished', () => {
    const events = [...left, answered('q2', { at: at(2) }), answered('q3', { at: at(3) })]
    expect(unfinishedAttempt(foldHistory(events), 'ferry')).toBeUndefined()
  })

  test('is given up for a newer one, even when that is finished', () => {
    const newer = started({ at: at(5), session: 's2', items: [itemRecord('q1')] })
    expect(unfinishedAttempt(foldHistory([...left, newer]), 'ferry')?.id).toBe('s2')
    const done = answered('q1', { at: at(6), session: 's2' })
    expect(unfinishedAttempt(foldHistory([...left, newer, done]), 'ferry')).toBeUndefined()
  })

  test('is not a review, which goes over many articles', () => {
    const review = started({ at: at(5), session: 's2', kind: 'review' })
    expect(unfinishedAttempt(foldHistory([...left, review]), 'ferry')?.id).toBe('s1')
  })
})

test('a history is the same in whatever order and however often its events stand in the log', () => {
  const shuffledTwice = fc
    .array(anyEvent, { maxLength: 20 })
    .chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2, maxLength: events.length * 2 }),
      ),
    )
  fc.assert(
    fc.property(shuffledTwice, ([events, shuffled]) => {
      const [one, other] = [foldHistory(events), foldHistory(shuffled)]
      expect(other).toEqual(one)
      expect([...other.opened.keys()]).toEqual([...one.opened.keys()])
    }),
    { numRuns: 200 },
  )
})
