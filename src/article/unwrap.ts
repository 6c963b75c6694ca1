import type { Block } from './draft.ts'
import { furnitureOf } from './furniture.ts'
import { bullet, type LineGroup, widestWrap } from './line-groups.ts'
import { tableRow } from './table-row.ts'

const numbered = /^\s*\(?\d{1,2}[.)]\s/
const chapter =
  /^\s*(?:chapter|book|part|canto|act|scene|letter|volume|stave|prologue|epilogue|preface|introduction)(?:\s+(?:[ivxlcdm]+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|the \w+))?\b[.:]?(?:\s|$)/i

/** What the lines between two empty ones are: a wrapped paragraph, paragraphs of one line, a list, a table, verse. */
export function blocksOfGroup(group: LineGroup, width: number | undefined): Block[] {
  if (group.length >= 2 && group.every((line) => chapter.test(line)))
    return group.flatMap((line) => blocksOfGroup([line], width))
  if (isChapter(group)) return [{ kind: 'heading', depth: 2, text: folded(group.join(' ')) }]
  const listAt = firstBullet(group)
  if (listAt !== -1)
    return [...plainBlocks(group.slice(0, listAt), width), { kind: 'list', text: listText(group.slice(listAt)) }]
  if (isTable(group))
    return [{ kind: 'table', text: group.map((line) => tableRow(line.trim().split('\t').map(folded))).join('\n') }]
  return plainBlocks(group, width)
}

function isChapter(group: LineGroup): boolean {
  return (
    group.length <= 3 &&
    chapter.test(group[0] ?? '') &&
    group.every((line) => line.length <= 70) &&
    !/[,;]$/.test(group.at(-1) ?? '')
  )
}

/** One pass, however many labels: a page of menus has thousands of them in one group. */
function plainBlocks(group: LineGroup, width: number | undefined): Block[] {
  const blocks: Block[] = []
  let between: string[] = []
  const close = () => {
    for (const block of textBlocks(between, width)) blocks.push(block)
    between = []
  }
  for (const [index, line] of group.entries()) {
    if (isLabel(line, between.at(-1), group[index + 1], width)) {
      close()
      blocks.push({ kind: 'prose', text: folded(line) })
    } else between.push(line)
  }
  close()
  return blocks
}

function textBlocks(group: LineGroup, width: number | undefined): Block[] {
  if (group.length === 0) return []
  if (group.length === 1 || isWrapped(group, width)) return [{ kind: 'prose', text: joined(group) }]
  if (isVerse(group)) return [{ kind: 'verse', text: group.map(folded).join('\n') }]
  return group.map((line) => ({ kind: 'prose', text: folded(line) }))
}

/** A line of furniture among others; in wrapped text the end of a sentence can look like one, and its line is full. */
function isLabel(
  line: string,
  before: string | undefined,
  after: string | undefined,
  width: number | undefined,
): boolean {
  const flows =
    width !== undefined &&
    ((before !== undefined && isForced(before, line, width)) || (after !== undefined && isForced(line, after, width)))
  return !flows && furnitureOf(folded(line)) !== undefined
}

/** A program breaks a line where the next word does not fit; a poet, a list and a menu break it earlier. */
function isWrapped(group: LineGroup, width: number | undefined): boolean {
  if (width === undefined || group.some((line) => line.length > widestWrap)) return false
  const inner = group.slice(0, -1)
  const forced = inner.filter((line, index) => isForced(line, group[index + 1] ?? '', width))
  const capitals = group.slice(1).filter((line) => /^\s*["'“‘]?\p{Lu}/u.test(line)).length
  const startsLikeVerse = group.length > 3 && capitals >= (group.length - 1) * 0.8
  return forced.length >= inner.length * (startsLikeVerse ? 0.95 : 0.6)
}

function isForced(line: string, next: string, width: number): boolean {
  const firstWord = next.trimStart().split(' ', 1)[0] ?? ''
  return line.length + 1 + firstWord.length > width * 0.92
}

/** Short lines of several words that begin like verse or are set in, some of them with a pause at the end. */
function isVerse(group: LineGroup): boolean {
  const pauses = group.filter((line) => /[,;:.!?—–…-]["'”’]?$/.test(line)).length
  const wordy = group.filter((line) => line.trim().split(' ').length >= 3).length
  const starts = group.filter((line) => /^\s*["'“‘(]?\p{Lu}/u.test(line) || /^\s{2}/.test(line)).length
  const few = group.every((line) => line.length <= 75)
  const sentences = group.filter((line) => /[.!?]["'”’]?$/.test(line) && line.length > 50).length
  return (
    few &&
    wordy >= group.length * 0.7 &&
    starts >= group.length * 0.6 &&
    pauses >= group.length * 0.3 &&
    sentences < group.length / 2
  )
}

/** Wrapped lines as one; a word broken at its hyphen is whole again. */
function joined(group: LineGroup): string {
  return folded(
    group
      .join('\n')
      .replace(/(\p{L}-)\n\s*(?=\p{Ll})/gu, '$1')
      .replaceAll('\n', ' '),
  )
}

function folded(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

/** A list needs two marks, or a bullet where the group starts: a footnote has a star, speech a dash, a line a year. */
function firstBullet(group: LineGroup): number {
  const first = group.findIndex((line) => bullet.test(line))
  const marks = group.reduce((count, line) => count + (bullet.test(line) ? 1 : 0), 0)
  const isSure = marks >= 2 || (first === 0 && /^\s*[•·‣◦▪●]/.test(group[0] ?? ''))
  return isSure ? first : -1
}

function listText(group: LineGroup): string {
  const items: string[] = []
  for (const line of group) {
    const mark = bullet.exec(line)?.[0]
    const text = folded(mark === undefined ? line : line.slice(mark.length))
    if (mark === undefined && items.length > 0) items[items.length - 1] += ` ${text}`
    else
      items.push(
        `${mark !== undefined && numbered.test(mark) ? `${Number.parseInt(mark.replace(/\D/g, ''), 10)}.` : '•'} ${text}`,
      )
  }
  return items.join('\n')
}

function isTable(group: LineGroup): boolean {
  return group.length >= 2 && group.every((line) => line.trim().includes('\t'))
}
