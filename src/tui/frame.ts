import { cells, wrapText } from '../article/wrap.ts'
import type { Command, Scene } from './binding.ts'
import { keysShown, keyTable } from './keys.ts'
import { columnWidth, type Size } from './layout.ts'
import { blank, type Line, line, shortened } from './lines.ts'
import { glyphs } from './theme.ts'

/** What a screen shows below its text. */
export interface Foot {
  readonly status: Status
  readonly hints: readonly string[]
  /** In place of the status line. */
  readonly message?: string | undefined
}

/** A screen that is text alone. */
export interface Shown extends Foot {
  readonly body: readonly Line[]
}

const mostMessageRows = 5

/** Free cells left of the rows, which begin with their margin. */
export function leftOf(size: Size): number {
  return Math.max(0, Math.floor((size.columns - columnWidth(size)) / 2) - 2)
}

/** The lowest rows of the screen, two or more: the quiet status line, or a message. */
export function footLines(size: Size, ascii: boolean, { status, hints, message }: Foot): readonly Line[] {
  const words =
    message === undefined
      ? [line(statusLine(status, hints, columnWidth(size), ascii), 'quiet')]
      : messageLines(message, size.columns - leftOf(size) - 3, ascii).map((text) => line(text, 'notice'))
  return [...Array.from({ length: Math.max(0, 2 - words.length) }, () => blank), ...words]
}

/** Rows that are left for the text above the foot. */
export function heightAbove(foot: readonly Line[], size: Size): number {
  return Math.max(1, size.rows - foot.length)
}

/** A message takes what rows it needs, from the text if there must be more than two; beyond that it is cut. */
function messageLines(message: string, width: number, ascii: boolean): readonly string[] {
  const rows = wrapText(message, width)
  const last = rows[mostMessageRows - 1]
  const kept = rows.slice(0, mostMessageRows - 1).map(({ start, end }) => message.slice(start, end))
  return last ? [...kept, shortened(message.slice(last.start), width, glyphs(ascii).ellipsis)] : kept
}

/** The keys that matter now, from the key table: its hints, or what is said `instead` of a command's. */
export function hintsOf(
  scene: Scene,
  ascii: boolean,
  instead: Readonly<Partial<Record<Command, string>>> = {},
): readonly string[] {
  return keyTable[scene].flatMap((binding) => {
    const hint = instead[binding.command] ?? binding.hint
    return hint ? [`${shortest(keysShown(binding, ascii))} ${hint}`] : []
  })
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
