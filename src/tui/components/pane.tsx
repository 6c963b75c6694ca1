import { Box, Text } from 'ink'
import type { Line } from '../lines.ts'
import { useLook } from '../theme.ts'

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

/** One row, its margin left of the text column. One layout node a row: laying out is most of what a frame costs. */
export function Row({ line: { pieces, margin } }: { readonly line: Line }) {
  const look = useLook()
  return (
    <Text wrap="truncate">
      {margin === undefined ? '  ' : <Text {...look('chosen')}>{margin.padEnd(2)}</Text>}
      {pieces.map(({ text, tone }, index) =>
        tone === 'body' ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
          <Text key={index} {...look(tone)}>
            {text}
          </Text>
        ),
      )}
    </Text>
  )
}
