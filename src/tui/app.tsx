import { Text, useApp, useInput, usePaste, useStdout } from 'ink'
import { useEffect, useSyncExternalStore } from 'react'
import type { Scene } from './binding.ts'
import { TonesProvider } from './components/tones.ts'
import { keyName } from './key-name.ts'
import { type Size, windowSize } from './layout.ts'
import { painted } from './painted.ts'
import { QuestionScreen } from './screens/question.tsx'
import { askedChoice } from './screens/quiz.ts'
import { onScreen } from './screens/shown.ts'
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
  return <Screen state={state} dispatch={store.dispatch} />
}

interface ScreenProps {
  readonly state: State
  readonly dispatch: (message: Message) => void
}

/** A screen that is text alone is one layout node, for laying out is most of what a frame costs. */
function Screen({ state, dispatch }: ScreenProps) {
  const text = painted(state)
  if (text !== undefined) return <Text>{text}</Text>
  const { view, message } = onScreen(state)
  const item = view?.kind === 'quiz' && askedChoice(view)
  if (!item) return null
  return (
    <TonesProvider value={tonesOf(state.theme)}>
      <QuestionScreen view={view} item={item} state={state} message={message} dispatch={dispatch} />
    </TonesProvider>
  )
}
