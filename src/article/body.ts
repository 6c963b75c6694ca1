import { behindCore, type Core } from './core.ts'
import { drop, endsSentence, isOpen, isShortLine, type PageLine } from './page-line.ts'
import { plainWords } from './plain-words.ts'
import { dropComments, dropContents, dropNotes, dropRelated, isLinkLine } from './regions.ts'

/** Judges the body of a page, in the order in which one verdict helps the next. */
export function readBody(lines: readonly PageLine[], core: Core): void {
  dropComments(lines)
  for (const line of lines.slice(behindCore(lines, core)))
    drop(line, line.furniture?.reason ?? 'after the end of the article')
  dropContents(lines)
  dropNotes(lines)
  dropRelated(lines)
  for (const line of lines) {
    if (line.furniture && isOpen(line)) drop(line, line.furniture.reason)
    if (isLinkLine(line)) drop(line, 'link to another article')
  }
  dropRepeated(lines)
  dropTail(lines)
}

const reach = 6
const longestRepeat = 25

/** A pull quote or a picture's text says what a paragraph nearby says; the paragraph stays. */
function dropRepeated(lines: readonly PageLine[]): void {
  const plain = new Map<number, string>()
  const plainAt = (index: number): string => {
    const line = lines[index]
    const text = plain.get(index) ?? (line && line.words <= 400 ? plainWords(line.block.text) : '')
    plain.set(index, text)
    return text
  }
  for (const [index, line] of lines.entries()) {
    if (line.words < 6 || line.words > 40 || !isOpen(line) || line.block.kind === 'verse') continue
    const said = plainAt(index)
    const isSaid = around(index).some((other) => {
      const text = isOpen(lines[other]) ? plainAt(other) : ''
      return text === said ? other < index && line.words <= longestRepeat : text.includes(said)
    })
    if (isSaid) drop(line, 'said again elsewhere')
  }
}

function around(index: number): number[] {
  const near = Array.from({ length: 2 * reach + 1 }, (_, offset) => index - reach + offset)
  return near.filter((other) => other >= 0 && other !== index)
}

const longestLabel = 8

/** Behind the last sentence a page has only links, labels and lists of links. */
function dropTail(lines: readonly PageLine[]): void {
  if (!lines.some(({ prose }) => prose)) return
  let start = lines.length
  while (start > 0 && isTail(lines, start - 1)) start--
  const tail = lines.slice(start).filter(isOpen)
  // Headlines of other articles come in numbers; one long line alone may be a last sentence that was cut off.
  const long = tail.filter(
    ({ block, words }) => block.kind === 'prose' && words > longestLabel && (block.linked ?? 0) < 0.5,
  )
  for (const line of tail) {
    if (long.length === 1 && line === long[0]) continue
    drop(line, line.block.kind === 'heading' ? 'heading with nothing under it' : 'after the end of the article')
  }
}

function isTail(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]
  if (!line || !isOpen(line) || line.block.kind === 'heading') return true
  if (line.block.kind === 'list') return (line.block.linked ?? 0) >= 0.75
  return isShortLine(line, 16) && !endsSentence(line.block.text) && !isListItem(lines, index)
}

/** A short line of a list that a paragraph with a colon opens. */
function isListItem(lines: readonly PageLine[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const line = lines[before]
    if (!line || !isOpen(line)) continue
    if (line.block.text.endsWith(':')) return true
    if (!isShortLine(line, 16) || line.block.kind === 'heading') return false
  }
  return false
}
