import { Box, Text } from 'ink'
import type { Line } from '../lines.ts'
import { styled } from '../styled.ts'
import { useTones } from './tones.ts'

interface PaneProps {
  readonly lines: readonly Line[]
  readonly offset: number
  readonly height: number
}

/** The rows of a text that are in sight, and only those. */
export function Pane({ lines, offset, height }: PaneProps) {
  return (
    <Box flexDirection="column" height={height} flexShrink={0}>
      {lines.slice(offset, offset + height).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
        <Row key={index} line={line} />
      ))}
    </Box>
  )
}

/** One row. One layout node a row: laying out is most of what a frame costs. */
export function Row({ line }: { readonly line: Line }) {
  return <Text wrap="truncate">{styled(line, useTones())}</Text>
}
