import { render } from 'ink'
import { foldHistory } from '../records/history.ts'
import { App } from './app.tsx'
import { effectRunner } from './effects.ts'
import { KeyFeed } from './key-feed.ts'
import type { Scene } from './keys.ts'
import type { Services, Start } from './services.ts'
import { createStore } from './store.ts'
import { borrowTerminal } from './terminal.ts'
import { sceneOf } from './update/update.ts'

/** Runs the full-screen program until the reader leaves; gives the exit code. Throws what broke it. */
export async function runApp(start: Start, services: Services): Promise<number> {
  const { stdin, stdout } = process
  const terminal = borrowTerminal(stdout)
  const run = effectRunner(services, terminal)
  const stamp = () => ({ at: services.now().toISOString(), id: services.newId(), seed: services.drawSeed() })
  const { ascii, width: text, theme } = services.look
  const size = { columns: stdout.columns || 80, rows: stdout.rows || 24, text }
  const store = createStore(
    { size, views: [], wish: services.wish, ascii, theme, waiting: 'Opening the shelf' },
    stamp,
    run,
  )
  let scene: Scene = sceneOf(store.state())
  const feed = new KeyFeed(stdin, () => {
    scene = sceneOf(store.state())
  })
  if (start.screen === 'shelf') run({ type: 'shelf' }, store.dispatch)
  else
    store.dispatch({
      type: 'lesson',
      lesson: start.lesson,
      history: foldHistory(services.journal.events()),
      entrance: start.screen,
    })
  const app = render(<App store={store} sceneAtKey={() => scene} suspendWith={terminal.suspendWith} />, {
    stdin: feed as unknown as NodeJS.ReadStream,
    stdout,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  })
  terminal.show(app)
  return terminal.left
}
