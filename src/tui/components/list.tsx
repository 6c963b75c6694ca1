import { Box, Text } from 'ink'
import { shortened } from '../lines.ts'
import { glyphs, useLook } from '../theme.ts'

export interface Entry {
  readonly label: string
  /** At the right end of the row. */
  readonly detail?: string
}

interface ListProps {
  readonly entries: readonly Entry[]
  readonly highlight: number
  readonly width: number
  readonly height: number
  readonly ascii: boolean
}

/** A list drawn from the state: the rows around the marked one that shortened. */
export function List({ entries, highlight, width, height, ascii }: ListProps) {
  const first = Math.max(0, Math.min(highlight - Math.floor(height / 2), entries.length - height))
  return (
    <Box flexDirection="column" flexShrink={0}>
      {entries.slice(first, first + height).map((entry, index) => (
        <ListRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a list is its place.
          key={first + index}
          entry={entry}
          number={first + index + 1}
          marked={first + index === highlight}
          width={width}
          ascii={ascii}
        />
      ))}
    </Box>
  )
}

interface ListRowProps {
  readonly entry: Entry
  readonly number: number
  readonly marked: boolean
  readonly width: number
  readonly ascii: boolean
}

function ListRow({ entry: { label, detail = '' }, number, marked, width, ascii }: ListRowProps) {
  const look = useLook()
  const { pointer, ellipsis } = glyphs(ascii)
  const numbered = `${number}. `.padEnd(4)
  const room = width - numbered.length - (detail ? detail.length + 2 : 0)
  const shown = shortened(label, room, ellipsis)
  return (
    <Box height={1} flexShrink={0}>
      <Box width={2} flexShrink={0}>
        <Text {...look('chosen')}>{marked ? pointer : ' '}</Text>
      </Box>
      <Box width={width} flexShrink={0} justifyContent="space-between">
        <Text wrap="truncate" {...look(marked ? 'chosen' : 'body')}>
          {numbered}
          {shown}
        </Text>
        <Text {...look('quiet')}>{detail}</Text>
      </Box>
    </Box>
  )
}
