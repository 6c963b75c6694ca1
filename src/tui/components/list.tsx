import { Box } from 'ink'
import { cells } from '../../article/wrap.ts'
import { type Line, shortened } from '../lines.ts'
import { glyphs } from '../theme.ts'
import { Row } from './pane.tsx'

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
  const { pointer, ellipsis } = glyphs(ascii)
  const numbered = `${number}. `.padEnd(4)
  const room = width - numbered.length - (detail ? detail.length + 2 : 0)
  const shown = shortened(label, room, ellipsis)
  const text = (numbered + shown).padEnd(width - detail.length - (cells(shown) - shown.length))
  const row: Line = {
    pieces: [
      { text, tone: marked ? 'chosen' : 'body' },
      { text: detail, tone: 'quiet' },
    ],
    ...(marked ? { margin: pointer } : {}),
  }
  return <Row line={row} />
}
