import CellOutput from '../node_modules/ink/build/output.js'

/**
 * Ink's frame, joined row by row where no texts overlap and none is cut at its side, as everywhere in closeread. Ink takes
 * every frame apart into tokens and cells, twice: most of what a key costs, in time and in memory. Where rows cannot be
 * joined, it still does.
 */
export default class JoinedOutput extends CellOutput {
  get() {
    const rows = joinedRows(this)
    return rows ? { output: rows.join('\n'), height: rows.length } : super.get()
  }
}

/** The rows of a frame, or nothing where joining its texts could differ from drawing them cell by cell. */
function joinedRows({ operations, caches, height }) {
  const rows = Array.from({ length: height }, () => ({ text: '', width: 0 }))
  const clips = []
  for (const { type, clip, x, y, text, transformers } of operations) {
    if (type === 'clip') clips.push(clip)
    else if (type === 'unclip') clips.pop()
    else if (clips.some(({ x1, x2 }) => x1 !== undefined || x2 !== undefined)) return undefined
    else {
      const lines = text.split('\n')
      if (lines.length > 1 && !lines.every(closesItsStyles)) return undefined
      for (const [index, line] of lines.entries()) {
        const row = rows[y + index]
        if (!row || clips.some(({ y1 = 0, y2 = height }) => y + index < y1 || y + index >= y2)) continue
        if (x < row.width) return undefined
        const drawn = transformers.reduce((drawn, transform) => transform(drawn, index), line)
        row.text += ' '.repeat(x - row.width) + drawn
        row.width = x + caches.getStringWidth(drawn)
      }
    }
  }
  return rows.map(({ text }) => text.trimEnd())
}

/** What ends a style, by what begins it: the plain ones, which a line may begin and end as it likes. */
const ends = new Map([
  ['1', '22'],
  ['2', '22'],
  ['3', '23'],
  ['4', '24'],
  ['7', '27'],
  ['9', '29'],
  ...[3, 9].flatMap((decade) => [0, 1, 2, 3, 4, 5, 6, 7].map((colour) => [`${decade}${colour}`, '39'])),
  ...[4, 10].flatMap((decade) => [0, 1, 2, 3, 4, 5, 6, 7].map((colour) => [`${decade}${colour}`, '49'])),
])
const endings = new Set(ends.values())

/** Whether no style of this line reaches into the next one. */
function closesItsStyles(line) {
  const open = new Set()
  for (const sequence of line.split('\u001b').slice(1)) {
    const code = /^\[(\d+)m/.exec(sequence)?.[1]
    if (endings.has(code)) open.delete(code)
    else if (ends.has(code)) open.add(ends.get(code))
    else return false
  }
  return open.size === 0
}
