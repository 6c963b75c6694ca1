import type { Store } from './store.ts'

/** Longer than between two keys of someone who turns pages, far shorter than a page takes to read. */
const pauseAfter = 400

/** Tells the store each time that nothing in it has changed for a moment. Keeps no program alive that is done. */
export function watchForPauses(store: Store): void {
  const timer = setTimeout(() => store.dispatch({ type: 'pause' }), pauseAfter).unref()
  let last = store.state()
  store.subscribe(() => {
    if (store.state() === last) return
    last = store.state()
    timer.refresh()
  })
}
