import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForPauses } from '../../src/tui/pause.ts'
import type { State } from '../../src/tui/state.ts'
import { createStore } from '../../src/tui/store.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const waiting = { size: { columns: 80, rows: 24, text: 70 }, views: [], wish: {}, ascii: false } as unknown as State
const stamp = () => ({ at: '2026-01-05T09:00:00.000Z', id: 'id', seed: 1 })

function watched() {
  const store = createStore(waiting, stamp, () => {})
  const told: string[] = []
  const watcher = { ...store, dispatch: (message: Parameters<typeof store.dispatch>[0]) => told.push(message.type) }
  watchForPauses(watcher)
  return { told, say: (text: string) => store.dispatch({ type: 'problem', text }) }
}

test('whoever lets a moment pass has paused, once', () => {
  const { told } = watched()
  expect(told).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual(['pause'])
})

test('each change puts the pause off, and the next one comes after it', () => {
  const { told, say } = watched()
  for (let turned = 0; turned < 20; turned += 1) {
    vi.advanceTimersByTime(300)
    say(`page ${turned}`)
  }
  expect(told).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual(['pause'])
  say('another page')
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual(['pause', 'pause'])
})
