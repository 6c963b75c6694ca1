import { Box, Text, useApp, useInput, useWindowSize } from 'ink'
import { useReducer } from 'react'

/** The smallest full-screen program, for trying out the harnesses. */
export function Counter() {
  const [count, add] = useReducer((sum: number, keys: number) => sum + keys, 0)
  const { exit } = useApp()
  const { columns, rows } = useWindowSize()
  useInput((input) => (input === 'q' ? exit() : add(input.length)))
  return (
    <Box width={columns} height={rows}>
      <Text>
        {columns}x{rows} count {count}
      </Text>
    </Box>
  )
}
