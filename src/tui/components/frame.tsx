import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { cells, wrapText } from '../../article/wrap.ts'
import { keysShown, keyTable, type Scene } from '../keys.ts'
import { bodyHeight, columnWidth } from '../layout.ts'
import { shortened } from '../lines.ts'
import type { Size } from '../state.ts'
import { glyphs, look } from '../theme.ts'

interface FrameProps {
  readonly size: Size
  readonly ascii: boolean
  /** Where the reader is, shortest form last; the first that fits is shown. */
  readonly status: readonly string[]
  readonly hints: readonly string[]
  /** In place of the status line. */
  readonly message?: string | undefined
  readonly children: ReactNode
}

/** A screen: the text column in the middle, the quiet status line below. */
export function Frame({ size, ascii, status, hints, message, children }: FrameProps) {
  const width = columnWidth(size.columns)
  const left = Math.max(0, Math.floor((size.columns - width) / 2) - 2)
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      <Box paddingLeft={left} height={bodyHeight(size)} flexShrink={0} overflow="hidden" flexDirection="column">
        {children}
      </Box>
      <Box paddingLeft={left + 2} height={2} flexShrink={0} flexDirection="column" justifyContent="flex-end">
        {message === undefined ? (
          <Text wrap="truncate" {...look('quiet')}>
            {statusLine(status, hints, width, ascii)}
          </Text>
        ) : (
          messageLines(message, size.columns - left - 3, ascii).map((text) => (
            <Text key={text} wrap="truncate" {...look('notice')}>
              {text}
            </Text>
          ))
        )}
      </Box>
    </Box>
  )
}

/** A message has two rows; what does not shortened there is cut. */
function messageLines(message: string, width: number, ascii: boolean): readonly string[] {
  const [first, second] = wrapText(message, width)
  const from = second?.start ?? message.length
  const rest = message.slice(from)
  return [message.slice(0, first?.end ?? 0), ...(rest ? [shortened(rest, width, glyphs(ascii).ellipsis)] : [])]
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

/** Place left, keys right; the keys give way first, from the last one but the help. */
function statusLine(status: readonly string[], keys: readonly string[], width: number, ascii: boolean): string {
  const { dot, ellipsis } = glyphs(ascii)
  const fitting = [...status.keys()].flatMap((at) =>
    [keys, keys.slice(-1), []].map((shown) => [status[at] ?? '', shown.join(` ${dot} `)] as const),
  )
  const found = fitting.find(([where, shown]) => cells(where) + cells(shown) + 2 <= width)
  if (!found) return shortened(status.at(-1) ?? '', width, ellipsis)
  const [where, shown] = found
  return where + ' '.repeat(Math.max(0, width - cells(where) - cells(shown))) + shown
}
