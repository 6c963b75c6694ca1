import type { Store } from './store.ts'

/** Whoever waits longer than this for the first frame is shown what for. */
const patience = 100

/** Resolves when the store waits for nothing any more, or after a moment: a frame that is drawn over at once costs time. */
export function somethingToShow({ state, subscribe }: Pick<Store, 'state' | 'subscribe'>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience)
    const unsubscribe = subscribe(look)
    function look(): void {
      if (state().waiting === undefined) done()
    }
    function done(): void {
      clearTimeout(timer)
      unsubscribe()
      resolve()
    }
    look()
  })
}
