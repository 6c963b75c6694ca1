const longestChunk = 60_000
const longestText = 2_000_000
const mostListLines = 4000
const mostMarks = 1200
const deepest = /^(?:[ \t]*>){16}|^[ \t]{80,}\S/m

/**
 * Whether a text is of the size and shape that a Markdown parser reads in good time: its cost grows with the square of
 * the marks in one paragraph, and of the lines in one list or table. What is beyond is read as plain text.
 */
export function isTame(text: string): boolean {
  if (text.length > longestText || deepest.test(text)) return false
  if (count(text, /^[ \t]*(?:[-*+>|[]|\d+[.)])/gm) > mostListLines) return false
  return text
    .split(/\n[ \t]*\n/)
    .every((chunk) => chunk.length <= longestChunk && count(chunk, /(?<!\\)(?:[*_]+|[`[<])/g) <= mostMarks)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
