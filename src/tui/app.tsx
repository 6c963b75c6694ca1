import { Box, Text, useApp, useInput, usePaste, useStdout } from 'ink'
import { useEffect, useSyncExternalStore } from 'react'
import type { Scene } from './binding.ts'
import { Frame } from './components/frame.tsx'
import { Pane } from './components/pane.tsx'
import { TonesProvider } from './components/tones.ts'
import { keyName } from './key-name.ts'
import { isTooSmall, type Size, windowSize } from './layout.ts'
import { CurationScreen } from './screens/curation.tsx'
import { MenuScreen, PagesScreen, ResultScreen } from './screens/lists.tsx'
import { QuizScreen } from './screens/quiz.tsx'
import { onScreen, shownOf } from './screens/shown.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'
import { tonesOf } from './theme.ts'
import type { Message } from './update/message.ts'

export interface AppProps {
  readonly store: Store
  /** The scene when the key under way came in; see the key feed. */
  readonly sceneAtKey: () => Scene
  readonly suspendWith: (suspendTerminal: (callback: () => Promise<void>) => Promise<void>) => void
}

/** The program's face: the view on top, every key sent to the store. */
export function App({ store, sceneAtKey, suspendWith }: AppProps) {
  const { suspendTerminal } = useApp()
  useEffect(() => suspendWith(suspendTerminal), [suspendWith, suspendTerminal])
  const state = useSyncExternalStore(store.subscribe, store.state)
  const { stdout } = useStdout()
  // Ink's own useWindowSize draws everything twice at the start.
  useEffect(() => {
    const resize = () => store.dispatch({ type: 'resize', ...windowSize(stdout as Partial<Size>) })
    stdout.on('resize', resize)
    resize()
    return () => {
      stdout.off('resize', resize)
    }
  }, [store, stdout])
  useInput((input, key) => store.dispatch({ type: 'key', key: keyName(input, key), scene: sceneAtKey() }))
  usePaste((text) => store.dispatch({ type: 'paste', text }))
  if (isTooSmall(state.size)) return <TooSmall size={state.size} />
  return (
    <TonesProvider value={tonesOf(state.theme)}>
      <Screen state={state} dispatch={store.dispatch} />
    </TonesProvider>
  )
}

interface ViewProps {
  readonly state: State
  readonly dispatch: (message: Message) => void
}

function Screen({ state, dispatch }: ViewProps) {
  const { size, ascii } = state
  const shown = shownOf(state)
  if (shown) {
    return (
      <Frame size={size} ascii={ascii} {...shown}>
        <Pane lines={shown.body} offset={0} height={shown.body.length} />
      </Frame>
    )
  }
  const { view, message } = onScreen(state)
  const props = { state, message, dispatch }
  switch (view?.kind) {
    case 'pages':
      return <PagesScreen {...props} view={view} />
    case 'menu':
      return <MenuScreen {...props} view={view} />
    case 'quiz':
      return <QuizScreen {...props} view={view} />
    case 'result':
      return <ResultScreen {...props} view={view} />
    case 'curation':
      return <CurationScreen {...props} view={view} />
    default:
      return null
  }
}

function TooSmall({ size: { columns, rows } }: { readonly size: Size }) {
  return (
    <Box width={columns} height={rows} overflow="hidden">
      <Text wrap="wrap">Please make this window bigger. q leaves.</Text>
    </Box>
  )
}
