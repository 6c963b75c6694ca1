import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { answerEvent, continueEvent, currentItem, reduceSession, type Session } from '../../src/quiz/session.ts'
import { acquaintanceWith } from '../../src/records/acquaintance.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { type PlannedQuiz, planQuiz, type QuizWish } from '../../src/records/plan.ts'
import { planPractice } from '../../src/records/practice.ts'
import { scoresDocument } from '../../src/records/scores.ts'
import { article, bank } from '../quiz/fixture.ts'
import { at } from './events.ts'

const wish: QuizWish = { mode: 'practice', fresh: false, count: 3 }
const plan = (log: readonly LogEvent[], over: Partial<QuizWish> = {}, minute = 0, items: readonly Item[] = bank) =>
  planQuiz(
    article,
    items,
    foldHistory(log),
    { ...wish, ...over },
    { at: at(minute), id: `s${minute}`, seed: 5 + minute },
  )

/** Answers the first items of a planned quiz, each right or wrong; gives what the log then holds of it. */
function take({ session, first }: PlannedQuiz, answers: readonly boolean[]): { log: LogEvent[]; session: Session } {
  const log: LogEvent[] = [...first]
  let now = session
  const when = first[0]?.at ?? at(1)
  for (const right of answers) {
    const item = currentItem(now)
    if (!item) break
    const answer = { ...answerEvent(now, right ? rightAnswer(item) : 'no idea', when, 1000), correct: right }
    now = reduceSession(now, answer)
    log.push(answer)
    if (now.phase !== 'feedback') continue
    const next = continueEvent(now, when)
    now = reduceSession(now, next)
    log.push(next)
  }
  return { log, session: now }
}

function rightAnswer(item: Item): string | readonly string[] {
  switch (item.form) {
    case 'gap':
      return item.answer.text
    case 'order':
      return item.options.toSorted((one, other) => one.position - other.position).map(({ text }) => text)
    default:
      return item.options.find(({ correct }) => correct)?.text ?? ''
  }
}

const factsOf = ({ session }: PlannedQuiz) => session.items.map(({ fact }) => fact)

describe('the quiz to take', () => {
  test('is a new one with its start to log, where nothing was left', () => {
    const { session, first } = plan([])
    expect(session).toMatchObject({ id: 's0', kind: 'quiz', mode: 'practice', seed: 5, phase: 'asking' })
    expect(first).toMatchObject([{ type: 'started', session: 's0', article: article.id, at: at(0) }])
    expect(session.items).toHaveLength(3)
  })

  test('goes on where it was left, with nothing more to log', () => {
    const { log, session } = take(plan([]), [true])
    const going = plan(log, {}, 9)
    expect(going.first).toEqual([])
    expect(going.session).toMatchObject({ id: 's0', at: 1, phase: 'asking' })
    expect(going.session.items).toEqual(session.items)
  })

  test.each([
    ['--new', { fresh: true }],
    ['another seed', { seed: 99 }],
    ['a test instead of practice', { mode: 'test' }],
  ] as const)('is a new one when the one that was left is declined by %s', (_, over) => {
    const { log } = take(plan([]), [true])
    expect(plan(log, over, 9).first).toMatchObject([{ session: 's9' }])
  })

  test('goes on as a test although practice is what is usual', () => {
    const { log } = take(plan([], { mode: 'test' }), [true])
    expect(plan(log, {}, 9).session).toMatchObject({ id: 's0', mode: 'test' })
  })

  test('after a finished one asks what is not known yet', () => {
    const first = plan([])
    const { log } = take(first, [true, true, true])
    const next = plan(log, { count: 2 }, 9)
    const unknown = new Set(bank.map(({ fact }) => fact).filter((fact) => !factsOf(first).includes(fact)))
    expect(unknown.size).toBeGreaterThan(0)
    expect(factsOf(next).filter((fact) => unknown.has(fact))).toHaveLength(Math.min(2, unknown.size))
  })

  test('is the same for the same seed, whatever is known', () => {
    const { log } = take(plan([], { seed: 7 }), [true, true, true])
    expect(plan(log, { seed: 7 }, 9).session.items).toEqual(plan([], { seed: 7 }).session.items)
  })
})

describe('an unfinished quiz whose next items left the lesson', () => {
  const { log } = take(plan([]), [true])
  const [answered, second, third] = plan([]).session.items.map(({ id }) => id)
  const without = (...ids: readonly unknown[]) => bank.filter(({ id }) => !ids.includes(id))
  const attempt = (events: readonly LogEvent[]) => scoresDocument('ana', foldHistory(events), 0).attempts[0]

  test('is finished by what is left of it', () => {
    const going = take(plan(log, {}, 9, without(second)), [true])
    const all = [...log, ...going.log]
    expect(going.log[0]).toMatchObject({ type: 'withdrawn', item: second, session: 's0' })
    expect(attempt(all)).toMatchObject({ asked: 2, answered: 2, correct: 2, finished: going.log.at(-1)?.at })
    expect(plan(all, {}, 19).session.id).toBe('s19')
  })

  test('is finished where nothing is left of it, once a new one has begun', () => {
    const next = take(plan(log, {}, 9, without(second, third)), [true])
    expect(next.session.id).toBe('s9')
    expect(attempt([...log, ...next.log])).toMatchObject({ asked: 1, answered: 1, finished: log[1]?.at })
  })

  test('goes on without them even when they come back', () => {
    const going = take(plan(log, {}, 9, without(second)), [])
    expect(plan([...log, ...going.log], {}, 19).session.items.map(({ id }) => id)).toEqual([answered, third])
  })

  test('counts an answer that another computer already had', () => {
    const [start, first] = log
    const late = take(plan(log, {}, 9, without(second)), []).log
    const elsewhere = { ...first, item: second, at: at(5) } as LogEvent
    expect(attempt([start, first, elsewhere, ...late] as LogEvent[])).toMatchObject({ asked: 3, answered: 2 })
  })
})

test('a fact is known by its latest answer, an item is met by any', () => {
  const first = take(plan([]), [true, true, true])
  const [fact = ''] = factsOf(plan([]))
  expect(acquaintanceWith(foldHistory(first.log), article.id).known).toContain(fact)
  const items = first.session.items.filter((item) => item.fact === fact)
  const review = { kind: 'review', items, shown: items } as const
  const lost = take(planPractice(article, review, 'practice', { at: at(9), id: 's9', seed: 1 }), [false])
  const { known, met } = acquaintanceWith(foldHistory([...first.log, ...lost.log]), article.id)
  expect(known).not.toContain(fact)
  expect([...met].toSorted()).toEqual(first.session.items.map(({ id }) => id).toSorted())
})

test('a log outlives any edit of its lesson: the numbers stay, and the quiz goes on with what is left of it', () => {
  const edits = fc.record({
    bank: fc.shuffledSubarray(bank as Item[], { minLength: 1 }),
    answers: fc.array(fc.boolean(), { maxLength: 3 }),
    renamed: fc.boolean(),
  })
  fc.assert(
    fc.property(edits, ({ bank: edited, answers, renamed }) => {
      const { log } = take(plan([]), answers)
      const before = scoresDocument('ana', foldHistory(log), 0)
      const sections = article.sections
        .map((section) => (renamed ? { ...section, title: 'New' } : section))
        .toReversed()
      const history = foldHistory(log)
      const next = planQuiz({ ...article, sections }, edited, history, wish, { at: at(9), id: 's9', seed: 3 })
      const item = currentItem(next.session)
      expect(item === undefined || edited.some(({ id }) => id === item.id)).toBe(true)
      if (next.session.id === 's0') expect(history.attempts[0]?.answers.has(item?.id ?? '')).toBe(false)
      expect(scoresDocument('ana', foldHistory(log), 0)).toEqual(before)
      expect(before.attempts[0]).toMatchObject({ asked: 3, answered: answers.length })
    }),
  )
})
