/** The least an Ink program can be: what every closeread figure is held against. */
import { render, Text, useApp, useInput } from 'ink'
import { useReducer } from 'react'

function Line() {
  const [keys, press] = useReducer((count) => count + 1, 0)
  const { exit } = useApp()
  useInput((input) => (input === 'q' ? exit() : press()))
  return <Text>keys pressed: {keys}</Text>
}

render(<Line />, { alternateScreen: true, incrementalRendering: true, interactive: true })
