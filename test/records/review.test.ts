import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { seededDraw } from '../../src/quiz/random.ts'
import { dayAfter, dayOf, daysBetween } from '../../src/records/day.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { dueFacts, itemsForReview, nextDue, scheduleFacts } from '../../src/records/review.ts'
import { answered, itemRecord, started } from './events.ts'
import { answerCard, type Card } from './independent-fsrs.ts'

/** Noon of a day of the tests, where the test runs. */
function noon(day: number, second = 0): Date {
  return new Date(2026, 2, 1 + day, 12, 0, second)
}

let sessions = 0

/** A quiz of one day: facts and whether each was answered right. */
function quiz(day: number, article: string, facts: Readonly<Record<string, boolean>>, hour = 0): LogEvent[] {
  const session = `s${++sessions}`
  const at = (second: number) => noon(day, hour * 3600 + second).toISOString()
  const names = Object.keys(facts)
  return [
    started({ at: at(0), session, article, items: names.map((fact) => itemRecord(`${fact}.choice`, { fact })) }),
    ...names.map((fact, index) =>
      answered(`${fact}.choice`, { at: at(index + 1), session, correct: facts[fact] as boolean }),
    ),
  ]
}

const dueAfter = (events: LogEvent[]) =>
  scheduleFacts(foldHistory(events)).map(({ due }) => daysBetween(dayOf(noon(0)), due))

describe('a fact', () => {
  test('that was missed comes back tomorrow, one that was known in three days', () => {
    expect(dueAfter(quiz(0, 'ferry', { a: false, b: true }))).toEqual([1, 3])
  })

  test('that is known again and again comes back later and later', () => {
    const right = { a: true }
    expect(dueAfter([...quiz(0, 'ferry', right), ...quiz(3, 'ferry', right), ...quiz(17, 'ferry', right)])).toEqual([
      17 + 57,
    ])
  })

  test('that is lost again comes back soon, and the loss is counted', () => {
    const events = [...quiz(0, 'ferry', { a: true }), ...quiz(3, 'ferry', { a: false })]
    const [fact] = scheduleFacts(foldHistory(events))
    expect(fact).toMatchObject({ reviews: 2, lapses: 1, article: 'ferry', fact: 'a', asked: ['a.choice'] })
    expect(daysBetween(dayOf(noon(3)), fact?.due as string)).toBeLessThan(3)
  })

  test('of one name in two lessons is two facts', () => {
    expect(dueAfter([...quiz(0, 'ferry', { a: true }), ...quiz(0, 'tide', { a: false })])).toEqual([3, 1])
  })

  test('is due all day long, whatever the hour it was asked', () => {
    const history = foldHistory(quiz(0, 'ferry', { a: false }))
    expect(dueFacts(history, new Date(2026, 2, 1, 23, 59))).toEqual([])
    expect(dueFacts(history, new Date(2026, 2, 2, 0, 1))).toHaveLength(1)
  })

  test('that was retired is not due until a quiz asks it again', () => {
    const retired: LogEvent = { type: 'retired', at: noon(1).toISOString(), article: 'ferry', fact: 'a' }
    const before = quiz(0, 'ferry', { a: false, b: false })
    expect(dueFacts(foldHistory([...before, retired]), noon(2)).map(({ fact }) => fact)).toEqual(['b'])
    const after = quiz(2, 'ferry', { a: false })
    expect(dueFacts(foldHistory([...before, retired, ...after]), noon(3)).map(({ fact }) => fact)).toEqual(['b', 'a'])
  })
})

test('what is due stands the longest due first, and the next day something is due is told', () => {
  const history = foldHistory([...quiz(0, 'ferry', { a: true }), ...quiz(0, 'tide', { b: false }, 1)])
  expect(dueFacts(history, noon(5)).map(({ fact }) => fact)).toEqual(['b', 'a'])
  expect(nextDue(history, noon(0))).toBe(dayOf(noon(1)))
  expect(nextDue(history, noon(1))).toBe(dayOf(noon(3)))
  expect(nextDue(history, noon(3))).toBeUndefined()
})

describe('what is asked in a review', () => {
  const item = (id: string, fact: string) => ({ id, fact }) as Item
  const [scheduled] = scheduleFacts(foldHistory(quiz(0, 'ferry', { a: false })))
  if (!scheduled) throw new Error('nothing is scheduled')

  test('is another item than last time where there is one', () => {
    const bank = [item('a.choice', 'a'), item('a.gap', 'a'), item('b.choice', 'b')]
    expect(itemsForReview([scheduled], bank).items.map(({ id }) => id)).toEqual(['a.gap'])
    const both = { ...scheduled, asked: ['a.gap', 'a.choice'] }
    expect(itemsForReview([both], bank).items.map(({ id }) => id)).toEqual(['a.gap'])
    expect(itemsForReview([scheduled], bank.slice(0, 1)).items.map(({ id }) => id)).toEqual(['a.choice'])
  })

  test('leaves out a fact that its lesson lost, and says which', () => {
    expect(itemsForReview([scheduled], [item('b.choice', 'b')])).toEqual({ items: [], gone: [scheduled] })
  })
})

test('30 days of practice agree with FSRS computed independently, and no fact is lost or doubled', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = seededDraw(seed)
      const chance = (share: number) => draw() < share
      const cards = new Map<string, Card>()
      const events: LogEvent[] = []
      const practise = (day: number, article: string, facts: readonly string[], hour: number) => {
        const answers = Object.fromEntries(facts.map((fact) => [fact, chance(0.7)]))
        events.push(...quiz(day, article, answers, hour))
        for (const fact of facts) {
          const key = `${article}/${fact}`
          cards.set(key, answerCard(cards.get(key), day, answers[fact] as boolean))
        }
      }
      for (let day = 0; day < 30; day++) {
        const history = foldHistory(events)
        const due = dueFacts(history, noon(day))
        const expected = [...cards].filter(([, card]) => card.due <= day).map(([key]) => key)
        expect(due.map(({ article, fact }) => `${article}/${fact}`).toSorted()).toEqual(expected.toSorted())
        const later = [...cards.values()].map((card) => card.due).filter((when) => when > day)
        const next = later.length === 0 ? undefined : dayAfter(dayOf(noon(0)), Math.min(...later))
        expect(nextDue(history, noon(day))).toBe(next)
        for (const article of ['ferry', 'tide']) {
          const own = due.filter((fact) => fact.article === article).map(({ fact }) => fact)
          if (own.length > 0 && chance(0.8)) practise(day, article, own, 0)
          const fresh = Array.from({ length: 12 }, (_, index) => `f${index}`).filter(() => chance(0.2))
          if (fresh.length > 0 && chance(0.5)) practise(day, article, fresh, 1)
        }
      }
      const keys = scheduleFacts(foldHistory(events)).map(({ article, fact }) => `${article}/${fact}`)
      expect(keys.toSorted()).toEqual([...cards.keys()].toSorted())
    }),
    { numRuns: 25 },
  )
})

test('the days are those of ts-fsrs itself', () => {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })
  const reviews = fc.array(fc.record({ wait: fc.nat(40), correct: fc.boolean() }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(reviews, (answers) => {
      let card = createEmptyCard(new Date(0))
      let day = 0
      const events = answers.flatMap(({ wait, correct }, index) => {
        day += wait
        const when = Date.UTC(2026, 2, 1 + day, 12, index)
        card = scheduler.next(card, new Date(when), correct ? Rating.Good : Rating.Again).card
        return quiz(day, 'ferry', { a: correct }, index / 360)
      })
      expect(scheduleFacts(foldHistory(events))).toMatchObject([
        { due: card.due.toISOString().slice(0, 10), reviews: card.reps, lapses: card.lapses },
      ])
    }),
    { numRuns: 100 },
  )
})
