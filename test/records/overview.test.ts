import { describe, expect, test } from 'vitest'
import type { ItemRecord } from '../../src/quiz/session.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { middle, overviewOf } from '../../src/records/overview.ts'
import { scoresDocument } from '../../src/records/scores.ts'
import { answered, at, itemRecord, lookedBack, started } from './events.ts'

/** A session of two items, of which the first `right` are answered right and the rest wrong. */
function session(
  id: string,
  minute: number,
  right: number,
  over: Partial<Parameters<typeof started>[0]> = {},
): LogEvent[] {
  const when = { session: id, at: at(minute) }
  const answers = ['q1', 'q2'].map((item, index) =>
    answered(item, { session: id, at: at(minute + 1), correct: index < right, ms: 1000 * (minute + 1) }),
  )
  return [started({ ...when, items: [itemRecord('q1'), itemRecord('q2', { skill: 'infer' })], ...over }), ...answers]
}

const overview = (...events: LogEvent[][]) => overviewOf(foldHistory(events.flat()).attempts)

describe('attempts put together', () => {
  test('keep the first quiz apart from what was practised after it', () => {
    const found = overview(
      session('a', 0, 1),
      session('b', 10, 1, { kind: 'missed' }),
      session('c', 20, 2),
      session('d', 30, 2, { kind: 'review' }),
      session('e', 40, 0),
    )
    expect(found).toMatchObject({
      quizzes: 3,
      first: { asked: 2, correct: 1 },
      best: { asked: 2, correct: 2 },
      last: { asked: 2, correct: 0 },
      practice: { asked: 4, correct: 3 },
      bySkill: { retrieve: { asked: 5, correct: 4 }, infer: { asked: 5, correct: 2 } },
    })
  })

  test('count only what was answered of a quiz that was left', () => {
    const left = session('a', 0, 2).slice(0, 2)
    expect(overview(left)).toMatchObject({ quizzes: 0, first: null, bySkill: { retrieve: { asked: 1, correct: 1 } } })
  })

  test('call a section as it was called last', () => {
    const renamed = [itemRecord('q1', { sectionTitle: 'The beginning' })]
    const found = overview(session('a', 0, 2), session('b', 10, 1, { items: renamed }))
    expect(found.bySection).toEqual({ start: { title: 'The beginning', asked: 3, correct: 3 } })
  })

  test('give the sections in the order of the article, whatever order they were asked in', () => {
    const end = itemRecord('q1', { section: 'end', sectionTitle: 'The end', sectionAt: 2 })
    const ids = (other: Partial<ItemRecord>) =>
      Object.keys(overview(session('a', 0, 2, { items: [end, itemRecord('q2', other)] })).bySection)
    expect(ids({ sectionAt: 0 })).toEqual(['start', 'end'])
    expect(ids({})).toEqual(['end', 'start'])
  })

  test('tell the middle time of an answer, and every look back', () => {
    const looks = [lookedBack('q1', { session: 'a', at: at(1) })]
    expect(overview(session('a', 0, 2), session('b', 9, 2), looks)).toMatchObject({ msPerItem: 5500, lookBacks: 1 })
    expect([middle([]), middle([3]), middle([1, 9, 2])]).toEqual([null, 3, 2])
  })
})

test('of an article, the first finished quiz is marked in its results', () => {
  const left = session('a', 0, 2).slice(0, 2)
  const events = [left, session('b', 10, 1), session('c', 20, 2), session('d', 30, 2, { article: 'tide' })]
  const { attempts } = scoresDocument('ana', foldHistory(events.flat()), 0)
  expect(attempts.filter(({ first }) => first).map(({ id }) => id)).toEqual(['b', 'd'])
})
