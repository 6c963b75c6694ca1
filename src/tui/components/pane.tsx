import { Box, Text } from 'ink'
import type { Line } from '../lines.ts'
import { styled } from '../styled.ts'
import { useTones } from './tones.ts'

/** Rows of text. */
export function Pane({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
        <Row key={index} line={line} />
      ))}
    </Box>
  )
}

/** One row, cut where it would be wider than the screen. */
export function Row({ line }: { readonly line: Line }) {
  return <Text wrap="truncate">{styled(line, useTones())}</Text>
}
