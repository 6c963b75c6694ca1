import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { somethingToShow } from '../../src/tui/something-to-show.ts'
import type { State } from '../../src/tui/state.ts'
import { createStore } from '../../src/tui/store.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function watched(waiting?: string) {
  const initial = { size: { columns: 80, rows: 24, text: 70 }, views: [], wish: {}, ...(waiting && { waiting }) }
  const stamp = () => ({ at: '2026-01-05T09:00:00.000Z', id: 'id', seed: 1 })
  const store = createStore(initial as unknown as State, stamp, () => {})
  const seen = { drawn: false }
  const drawn = somethingToShow(store).then(() => {
    seen.drawn = true
  })
  return { store, seen, drawn }
}

const turn = () => new Promise(setImmediate)

test('what is there is shown at once', async () => {
  await watched().drawn
})

test('what is about to come is waited for, and then shown at once', async () => {
  const { store, seen, drawn } = watched('Opening the shelf')
  store.dispatch({ type: 'pause' })
  await turn()
  expect(seen.drawn).toBe(false)
  store.dispatch({ type: 'shelf', books: [], reader: 'ana', due: 0, checkpoints: false })
  await drawn
})

test('nobody waits long without being told what for', async () => {
  const { seen, drawn } = watched('Opening the shelf')
  vi.advanceTimersByTime(99)
  await turn()
  expect(seen.drawn).toBe(false)
  vi.advanceTimersByTime(1)
  await drawn
})
