import { plainWords } from './opening.ts'
import { drop, endsSentence, isOpen, isShortLine, type PageLine } from './page-line.ts'

/** Judges the body of a page, in the order in which one verdict helps the next. */
export function readBody(lines: readonly PageLine[]): void {
  dropComments(lines)
  dropNotes(lines)
  dropRelated(lines)
  for (const line of lines) {
    if (line.furniture && isOpen(line)) drop(line, line.furniture.reason)
    if (isLinkLine(line)) drop(line, 'link to another article')
  }
  dropRepeated(lines)
  dropTail(lines)
}

const commentsHeading =
  /^(?:\d+ (?:comments?|responses?|replies|thoughts on\b.*)|(?:comments?|responses?|replies) ?\(\d+\)|(?:leave|post|add|write) an? (?:comment|reply|response)|join the (?:conversation|discussion)|comments are closed|(?:log|sign) in to (?:comment|reply)|(?:readers?[’'] )?comments)[.:!]?$/i

/** Readers' comments end a page; what they say is not the article's. Only behind most of the text, or it was a counter. */
function dropComments(lines: readonly PageLine[]): void {
  const total = lines.reduce((sum, { words, prose }) => sum + (prose ? words : 0), 0)
  let seen = 0
  let inComments = false
  for (const line of lines) {
    if (!inComments && seen * 2 > total && line.words <= 8) inComments = commentsHeading.test(line.block.text)
    if (inComments) drop(line, "readers' comments")
    if (line.prose) seen += line.words
  }
}

const relatedHeading =
  /^(?:related\b.*|more\b.*\b(?:stories|news|articles|coverage)|(?:keep|continue) reading|read (?:more|also|next)|also read|more (?:from|on|in|stories|news)\b.*|most (?:read|popular|viewed)|(?:recommended|trending|popular)\b.*|you (?:may|might) also (?:like|be interested in)|(?:latest|top) (?:news|stories|headlines)|what to read next|up next|see also|external links|further reading)[:.…]?$/i

const notesHeading =
  /^(?:references?|notes?|notes and references|footnotes|endnotes|citations|bibliography|works cited|sources|literature|einzelnachweise|literatur|références|notes et références|referencias|bibliografía|note|bibliografia|referências)$/i

/** Lists of sources under their heading, where nothing but such lists follows. */
function dropNotes(lines: readonly PageLine[]): void {
  const lastProse = lines.findLastIndex(({ prose }) => prose)
  const start = lines.findIndex(
    (line, index) => index > lastProse && line.block.kind === 'heading' && notesHeading.test(line.block.text),
  )
  if (start !== -1 && lastProse !== -1) for (const line of lines.slice(start)) drop(line, 'sources and notes')
}

/** Under a label such as Related stories stand headlines of other articles, up to the next paragraph. */
function dropRelated(lines: readonly PageLine[]): void {
  let under = false
  for (const line of lines) {
    const { block } = line
    if (relatedHeading.test(block.text) && line.words <= 6) {
      under = true
      drop(line, line.furniture?.reason ?? 'link to another article')
    } else if (
      under &&
      (isShortLine(line, 20) || isLinkList(line)) &&
      (block.kind !== 'heading' || (block.linked ?? 0) > 0.5)
    ) {
      drop(line, line.furniture?.reason ?? 'link to another article')
    } else if (!line.furniture) under = false
  }
}

/** A paragraph that is one link and no sentence. */
function isLinkLine({ block, words }: PageLine): boolean {
  return block.kind === 'prose' && (block.linked ?? 0) > 0.9 && words >= 3 && words <= 25 && !endsSentence(block.text)
}

function isLinkList({ block, words }: PageLine): boolean {
  const items = block.text.split('\n').length
  return block.kind === 'list' && ((block.linked ?? 0) >= 0.75 || words / items <= 12)
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
