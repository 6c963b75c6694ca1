import { Box, Text, useApp, useInput, usePaste, useStdout } from 'ink'
import { useEffect, useSyncExternalStore } from 'react'
import type { Scene } from './binding.ts'
import { keyName } from './key-name.ts'
import { isTooSmall, type Size, windowSize } from './layout.ts'
import { CurationScreen } from './screens/curation.tsx'
import { MenuScreen, PagesScreen, ResultScreen, ShelfScreen } from './screens/lists.tsx'
import { QuizScreen } from './screens/quiz.tsx'
import { ReaderScreen } from './screens/reader.tsx'
import { WaitingScreen } from './screens/waiting.tsx'
import { type PromptView, pop, type State, top } from './state.ts'
import type { Store } from './store.ts'
import { ThemeProvider } from './theme.ts'
import type { Message } from './update/message.ts'

interface AppProps {
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
    <ThemeProvider value={state.theme}>
      <Screen state={state} dispatch={store.dispatch} />
    </ThemeProvider>
  )
}

interface ViewProps {
  readonly state: State
  readonly dispatch: (message: Message) => void
  /** In place of what the state has to say. */
  readonly message?: string
}

function Screen({ state, dispatch, message: said }: ViewProps) {
  const view = top(state)
  const message = said ?? state.notice ?? (state.waiting === undefined ? undefined : `${state.waiting} …`)
  const props = { state, message, dispatch }
  switch (view?.kind) {
    case 'shelf':
      return <ShelfScreen {...props} view={view} />
    case 'reader':
      return <ReaderScreen {...props} view={view} />
    case 'prompt':
      return <Screen state={pop(state)} dispatch={dispatch} message={promptText(view, state.ascii)} />
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
    case undefined:
      return <WaitingScreen {...props} />
  }
}

const questions: Readonly<Record<PromptView['asks'], string>> = {
  search: 'Search',
  reader: 'Who is reading? A nickname, or Esc to go without',
}

/** A prompt stands in the status line of the view below it. */
function promptText({ asks, field: { text, caret } }: PromptView, ascii: boolean): string {
  return `${questions[asks]}: ${text.slice(0, caret)}${ascii ? '|' : '▏'}${text.slice(caret)}`
}

function TooSmall({ size: { columns, rows } }: { readonly size: Size }) {
  return (
    <Box width={columns} height={rows} overflow="hidden">
      <Text wrap="wrap">Please make this window bigger. q leaves.</Text>
    </Box>
  )
}
