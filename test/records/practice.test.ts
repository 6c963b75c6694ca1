import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { presentItems } from '../../src/quiz/present.ts'
import { resumeSession } from '../../src/quiz/session.ts'
import { foldHistory } from '../../src/records/history.ts'
import { lastShown, planPractice } from '../../src/records/practice.ts'
import { article, bank } from '../quiz/fixture.ts'
import { at } from './events.ts'

const texts = (item: Item | undefined) => (item && 'options' in item ? item.options.map(({ text }) => text) : [])
const free = bank.filter(
  (item) => new Set([1, 2, 3, 4, 5].map((seed) => texts(presentItems([item], seed)[0]).join())).size > 1,
)
const plan = (items: readonly Item[], shown: readonly Item[], seed: number) =>
  planPractice(article, { kind: 'review', items, shown }, 'practice', { at: at(9), id: 's9', seed })

test('some items have options that can stand in more than one order', () => {
  expect(free.length).toBeGreaterThan(1)
})

test('practice never shows the options of an item as they stood last time, where they have another order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(free, { minLength: 1 }), fc.nat(), fc.nat(), (items, before, seed) => {
      const shown = presentItems(items, before)
      const { session } = plan(items, shown, seed)
      for (const [index, item] of session.items.entries()) expect(texts(item)).not.toEqual(texts(shown[index]))
    }),
  )
})

test('an item stands in the memory as the latest session showed it', () => {
  const first = plan(bank, bank, 3)
  const second = plan(bank.slice(0, 3), first.session.items.slice(0, 3), 4)
  const later = second.first.map((event) => ({ ...event, at: at(20), session: 's20' }))
  const history = foldHistory([...first.first, ...later])
  const shown = lastShown(bank, bank, history, article.id)
  expect(shown).toEqual([...second.session.items, ...shown.slice(3)])
  expect(shown.slice(3).map(texts)).toEqual(first.session.items.slice(3).map(texts))
})

test('an item that was never asked stands as it is', () => {
  expect(lastShown(bank, bank, foldHistory([]), article.id)).toEqual(bank)
})

test('practice that was left comes back as it was, and is logged as what it is', () => {
  const { session, first } = plan(bank, bank, 5)
  const [start] = first
  if (start?.type !== 'started') throw new Error('practice has no start')
  expect(start).toMatchObject({ kind: 'review', session: 's9' })
  expect(resumeSession({ start, events: [], items: start.items }, article, bank)?.items).toEqual(session.items)
})
