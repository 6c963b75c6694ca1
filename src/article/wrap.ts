import stringWidth from 'string-width'

/** A row of a wrapped text: offsets into it, `end` exclusive; the spaces a break falls on belong to no row. */
export interface Row {
  readonly start: number
  readonly end: number
}

// Everything up to U+02FF is one cell wide once the text is sanitised, and articles are mostly that. So are the blocks
// and arrows that we draw with; measuring them one by one would cost a full history more time than reading it.
const narrow = /^[\u0020-\u007e\u00a1-\u02ff\u2010-\u2027\u2190-\u2193\u2580-\u259f\u276f]*$/
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The number of terminal cells a text takes. */
export function cells(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

/**
 * Breaks one paragraph into rows of at most `width` cells (at least 1): at spaces, at its own line breaks, between
 * wide characters where a script writes no spaces, and inside a word only when it is longer than a row. Greedy and linear.
 */
export function wrapText(text: string, width: number): Row[] {
  const rows: Row[] = []
  let lineStart = 0
  for (;;) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline === -1 ? text.length : newline
    wrapLine(text, lineStart, lineEnd, Math.max(1, width), rows)
    if (newline === -1) return rows
    lineStart = newline + 1
  }
}

function wrapLine(text: string, start: number, end: number, width: number, rows: Row[]): void {
  let rowStart = start
  let rowEnd = start
  let used = 0
  let cursor = start
  while (cursor < end) {
    const wordStart = skipSpaces(text, cursor, end)
    if (wordStart >= end) break
    const space = text.indexOf(' ', wordStart)
    const wordEnd = space === -1 || space > end ? end : space
    const gap = rowEnd === rowStart && used === 0 ? wordStart - rowStart : wordStart - cursor
    const wordCells = cells(text.slice(wordStart, wordEnd))
    if (used + gap + wordCells <= width) {
      used += gap + wordCells
      rowEnd = wordEnd
    } else {
      if (rowEnd > rowStart) rows.push({ start: rowStart, end: rowEnd })
      rowStart = wordStart
      used = wordCells
      rowEnd = wordEnd
      if (wordCells > width) {
        const last = breakWord(text, wordStart, wordEnd, width, rows)
        rowStart = last.start
        used = last.used
      }
    }
    cursor = wordEnd
  }
  rows.push({ start: rowStart, end: rowEnd })
}

function skipSpaces(text: string, from: number, end: number): number {
  let index = from
  while (index < end && text[index] === ' ') index++
  return index
}

/** Fills whole rows with a word too long for one; gives where its last row starts and what that holds. */
function breakWord(
  text: string,
  start: number,
  end: number,
  width: number,
  rows: Row[],
): { start: number; used: number } {
  let rowStart = start
  let used = 0
  let offset = start
  for (const { segment } of graphemesOf(text.slice(start, end))) {
    const size = cells(segment)
    if (used + size > width && offset > rowStart) {
      rows.push({ start: rowStart, end: offset })
      rowStart = offset
      used = 0
    }
    used += size
    offset += segment.length
  }
  return { start: rowStart, used }
}

/** Graphemes of a word in bounded pieces: the segmenter's memory grows with its input. */
function* graphemesOf(word: string): Generator<{ segment: string }> {
  if (narrow.test(word)) {
    for (const segment of word) yield { segment }
    return
  }
  const piece = 4096
  for (let at = 0; at < word.length; ) {
    let end = Math.min(word.length, at + piece)
    if (end < word.length && /[\uDC00-\uDFFF]/.test(word[end] as string)) end--
    for (const { segment } of graphemes.segment(word.slice(at, end))) yield { segment }
    at = end
  }
}
