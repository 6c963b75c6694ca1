import { Box } from 'ink'
import type { ReactNode } from 'react'
import { type Foot, footLines, heightAbove, leftOf } from '../frame.ts'
import type { Size } from '../layout.ts'
import { Pane } from './pane.tsx'

interface FrameProps extends Foot {
  readonly size: Size
  readonly ascii: boolean
  readonly children: ReactNode
}

/** A screen: the text column in the middle, the quiet status line below. */
export function Frame({ size, ascii, children, ...foot }: FrameProps) {
  const below = footLines(size, ascii, foot)
  return (
    <Box flexDirection="column" paddingLeft={leftOf(size)} width={size.columns} height={size.rows} overflowY="hidden">
      <Box height={heightAbove(below, size)} flexShrink={0} overflowY="hidden" flexDirection="column">
        {children}
      </Box>
      <Pane lines={below} />
    </Box>
  )
}
