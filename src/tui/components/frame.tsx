import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { cells, wrapText } from '../../article/wrap.ts'
import type { Scene } from '../binding.ts'
import { keysShown, keyTable } from '../keys.ts'
import { columnWidth, type Size } from '../layout.ts'
import { shortened } from '../lines.ts'
import { glyphs, useLook } from '../theme.ts'

interface FrameProps {
  readonly size: Size
  readonly ascii: boolean
  readonly status: Status
  readonly hints: readonly string[]
  /** In place of the status line. */
  readonly message?: string | undefined
  readonly children: ReactNode
}

const mostMessageRows = 5

/** A screen: the text column in the middle, the quiet status line below. */
export function Frame({ size, ascii, status, hints, message, children }: FrameProps) {
  const look = useLook()
  const width = columnWidth(size)
  const left = Math.max(0, Math.floor((size.columns - width) / 2) - 2)
  const words = message === undefined ? [] : messageLines(message, size.columns - left - 3, ascii)
  const footer = Math.max(2, words.length)
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflowY="hidden">
      <Box
        paddingLeft={left}
        height={Math.max(1, size.rows - footer)}
        flexShrink={0}
        overflowY="hidden"
        flexDirection="column"
      >
        {children}
      </Box>
      <Box paddingLeft={left + 2} height={footer} flexShrink={0} flexDirection="column" justifyContent="flex-end">
        {message === undefined ? (
          <Text wrap="truncate" {...look('quiet')}>
            {statusLine(status, hints, width, ascii)}
          </Text>
        ) : (
          words.map((text) => (
            <Text key={text} wrap="truncate" {...look('notice')}>
              {text}
            </Text>
          ))
        )}
      </Box>
    </Box>
  )
}

/** A message takes what rows it needs, from the text if there must be more than two; beyond that it is cut. */
function messageLines(message: string, width: number, ascii: boolean): readonly string[] {
  const rows = wrapText(message, width)
  const last = rows[mostMessageRows - 1]
  const kept = rows.slice(0, mostMessageRows - 1).map(({ start, end }) => message.slice(start, end))
  return last ? [...kept, shortened(message.slice(last.start), width, glyphs(ascii).ellipsis)] : kept
}

/** The keys that matter now, from the key table: its hints. */
export function hintsOf(scene: Scene, ascii: boolean): readonly string[] {
  return keyTable[scene].flatMap((binding) =>
    binding.hint ? [`${shortest(keysShown(binding, ascii))} ${binding.hint}`] : [],
  )
}

function shortest(shown: string): string {
  const [first = '', second = ''] = shown.split(' ')
  return first === '↑' ? first + second : first
}

export interface Status {
  /** Cut short, or left out, where there is little room. */
  readonly title?: string
  /** Where the reader is, longest form first. */
  readonly place: readonly string[]
}

const shortestTitle = 12

/** Title and place left, keys right. The title gives way first, then the longer form of the place, then the keys from the first one. */
function statusLine({ title = '', place }: Status, keys: readonly string[], width: number, ascii: boolean): string {
  const { dot, ellipsis } = glyphs(ascii)
  const separator = ` ${dot} `
  const fewer = [...keys, ''].map((_, from) => keys.slice(from))
  const pairs = fewer.flatMap((shown) => place.map((where) => [where, shown.join(separator)] as const))
  const [where, shown] = pairs.find(([one, other]) => cells(one) + cells(other) + 2 <= width) ?? [
    shortened(place.at(-1) ?? '', width, ellipsis),
    '',
  ]
  const room = width - cells(where) - cells(shown) - cells(separator) - 2
  const parts = [room >= shortestTitle ? shortened(title, room, ellipsis) : '', where]
  const named = parts.filter(Boolean).join(separator)
  return named + ' '.repeat(Math.max(0, width - cells(named) - cells(shown))) + shown
}
