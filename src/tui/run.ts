import type { Scene } from './binding.ts'
import { effectRunner } from './effects.ts'
import { KeyFeed } from './key-feed.ts'
import { windowSize } from './layout.ts'
import { painted } from './painted.ts'
import { watchForPauses } from './pause.ts'
import type { Services, Start } from './services.ts'
import { somethingToShow } from './something-to-show.ts'
import type { Stamp, State } from './state.ts'
import { createStore, type Store } from './store.ts'
import { borrowTerminal } from './terminal.ts'
import { sceneOf } from './update/update.ts'

/**
 * Runs the full-screen program until the reader leaves; gives the exit code. Throws what broke it. The first frame is there
 * before Ink is: loading that takes as long as all the rest.
 */
export async function runApp(start: Start, services: Services): Promise<number> {
  const { stdin, stdout } = process
  const terminal = borrowTerminal({ stdin, stdout })
  const run = effectRunner(services, terminal)
  const stamp = (): Stamp => ({ at: services.now().toISOString(), id: services.newId(), seed: services.drawSeed() })
  const store = createStore(firstState(services, windowSize(stdout)), stamp, run)
  let scene: Scene = sceneOf(store.state())
  const feed = new KeyFeed(stdin, () => {
    scene = sceneOf(store.state())
  })
  enter(start, services, store, run)
  await somethingToShow(store)
  const first = painted(store.state())
  if (first !== undefined) terminal.draw(first)
  terminal.show(
    import('./mount.tsx').then(({ mount }) => () => {
      // The window may have changed while Ink was loaded, and the state with it.
      store.dispatch({ type: 'resize', ...windowSize(stdout) })
      const now = painted(store.state())
      if (now !== first) terminal.draw(now ?? '')
      return mount({ store, sceneAtKey: () => scene, suspendWith: terminal.suspendWith }, { stdin: feed, stdout })
    }),
  )
  watchForPauses(store)
  return terminal.left
}

/** The state before anything is open, by the settings that hold. */
export function firstState(
  { settings, journal }: Pick<Services, 'settings' | 'journal'>,
  size: { columns: number; rows: number },
): State {
  const { look, wish, checkpoints } = settings.inForce(journal)
  const { ascii, theme, width } = look
  return { size: { ...size, text: width }, views: [], wish, ascii, theme, checkpoints, waiting: 'Opening the shelf' }
}

/** Opens what the program was started for; everything but an article stands on the shelf. */
export function enter(
  start: Start,
  { journal, readers }: Pick<Services, 'journal' | 'readers'>,
  { dispatch }: Store,
  run: ReturnType<typeof effectRunner>,
): void {
  if (start.screen === 'curation') {
    dispatch({ type: 'drafting', drafting: start.drafting })
    return
  }
  if ('lesson' in start) {
    dispatch({ type: 'lesson', lesson: start.lesson, history: journal.history(), entrance: start.screen })
    return
  }
  run({ type: 'shelf' }, (shelf) => {
    dispatch(shelf)
    if (start.screen !== 'shelf') run({ ...start, type: start.screen }, dispatch)
    else if (readers.nobodyYet()) dispatch({ type: 'who' })
  })
}
