import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedbackFor } from '../../src/quiz/feedback.ts'
import { presentItems } from '../../src/quiz/present.ts'
import {
  answerEvent,
  continueEvent,
  currentItem,
  lookBackEvent,
  type Mode,
  reduceSession,
  resumeSession,
  type Session,
  type SessionEvent,
  startEvent,
  startSession,
} from '../../src/quiz/session.ts'
import { summarise } from '../../src/quiz/summary.ts'
import { article, bank } from './fixture.ts'

const at = '2026-01-05T09:00:00.000Z'
const seed = 5
const items = presentItems(bank, seed)

function plan(mode: Mode) {
  return { session: 's1', article, mode, kind: 'quiz', seed, items } as const
}

/** What a reader does with the item on show. */
type Act = 'right' | 'wrong' | 'look' | 'go on'

function eventFor(session: Session, act: Act): SessionEvent | undefined {
  const item = currentItem(session)
  if (!item) return undefined
  if (act === 'look') return lookBackEvent(session, at)
  if (act === 'go on') return continueEvent(session, at)
  if (session.phase !== 'asking') return undefined
  const key = feedbackFor(item, { response: '', correct: false }).key.map(({ text }) => text)
  const right = item.form === 'order' ? key : (key[0] ?? '')
  return answerEvent(session, act === 'right' ? right : 'something else', at, 1000)
}

function play(session: Session, acts: readonly Act[]): { session: Session; events: SessionEvent[] } {
  const events: SessionEvent[] = []
  const end = acts.reduce((now, act) => {
    const event = eventFor(now, act)
    if (event) events.push(event)
    return event ? reduceSession(now, event) : now
  }, session)
  return { session: end, events }
}

const acts = fc.array(fc.constantFrom<Act>('right', 'wrong', 'look', 'go on'), { maxLength: 40 })
const anyMode = fc.constantFrom<Mode>('practice', 'test')

describe('A session', () => {
  test('shows feedback after each answer in practice, and goes on when told to', () => {
    const { session } = play(startSession(plan('practice')), ['right'])
    expect([session.phase, session.at]).toEqual(['feedback', 0])
    expect(play(session, ['go on']).session).toMatchObject({ phase: 'asking', at: 1 })
  })

  test('goes straight on in a test', () => {
    expect(play(startSession(plan('test')), ['right', 'wrong']).session).toMatchObject({ phase: 'asking', at: 2 })
  })

  test('keeps the first answer to an item', () => {
    const session = startSession(plan('practice'))
    const right = eventFor(session, 'right') as SessionEvent
    const wrong = eventFor(session, 'wrong') as SessionEvent
    expect([...reduceSession(reduceSession(session, right), wrong).answers.values()]).toEqual([right])
  })

  test('is untouched by the events of another one', () => {
    const session = startSession(plan('practice'))
    const event = { ...(eventFor(session, 'right') as SessionEvent), session: 'other' }
    expect(reduceSession(session, event)).toBe(session)
  })

  test('resumes at the first unanswered item from its events, cut anywhere, with the items as they were shown', () => {
    fc.assert(
      fc.property(anyMode, acts, fc.nat({ max: 40 }), (mode, did, cut) => {
        const { events } = play(startSession(plan(mode)), did)
        const kept = events.slice(0, cut)
        const start = startEvent(plan(mode), at)
        const resumed = resumeSession({ start, events: kept, items: start.items }, article, bank)
        const answered = kept.filter(({ type }) => type === 'answered').length
        if (answered === items.length) expect(resumed).toBeUndefined()
        else {
          expect(resumed?.items).toEqual(items)
          expect(resumed).toMatchObject({ phase: 'asking', at: answered })
          expect(resumed?.answers.size).toBe(answered)
        }
      }),
    )
  })

  test('resumes without the items an edit has taken away', () => {
    const fewer = bank.filter(({ fact }) => fact !== 'cost')
    const { events } = play(startSession(plan('practice')), ['right', 'go on'])
    const start = startEvent(plan('practice'), at)
    const resumed = resumeSession({ start, events, items: start.items }, article, fewer)
    expect(resumed?.items.map(({ fact }) => fact)).not.toContain('cost')
    expect(resumed?.answers.size).toBe(1)
  })
})

describe('The summary', () => {
  test('counts every item once, by skill and by section, and lists what was missed', () => {
    fc.assert(
      fc.property(anyMode, acts, (mode, did) => {
        const { session } = play(startSession(plan(mode)), did)
        const summary = summarise(session)
        const answers = [...session.answers.values()]
        expect(summary).toMatchObject({
          asked: items.length,
          answered: answers.length,
          correct: answers.filter(({ correct }) => correct).length,
        })
        for (const groups of [summary.bySkill, summary.bySection]) {
          expect(groups.reduce((sum, { asked }) => sum + asked, 0)).toBe(summary.asked)
          expect(groups.reduce((sum, { correct }) => sum + correct, 0)).toBe(summary.correct)
        }
        expect(summary.missed.length).toBe(summary.answered - summary.correct)
      }),
    )
  })
})

describe('Feedback', () => {
  test('gives the reason of the chosen option and of the key', () => {
    const item = bank.find(({ id }) => id === 'stop-day.choice') as (typeof bank)[number]
    expect(feedbackFor(item, { response: 'Friday', correct: false })).toMatchObject({
      correct: false,
      response: ['Friday'],
      why: 'The reason for Friday.',
      key: [{ text: 'Monday', why: 'The reason for Monday.' }],
    })
  })
  test('gives an order step by step, and the reason of the first step that is out of place', () => {
    const item = bank.find(({ form }) => form === 'order') as (typeof bank)[number]
    const response = ['The clock stopped', 'The bench was bought', 'The clockmaker came']
    expect(feedbackFor(item, { response, correct: false })).toMatchObject({
      response,
      why: 'The reason for The clockmaker came.',
      key: ['The clock stopped', 'The clockmaker came', 'The bench was bought'].map((text) => ({
        text,
        why: `The reason for ${text}.`,
      })),
    })
  })
})
