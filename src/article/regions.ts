import { drop, endsSentence, isShortLine, type PageLine } from './page-line.ts'
import { slug } from './slug.ts'

const commentsHeading =
  /^(?:\d+ (?:comments?|responses?|replies|thoughts on\b.*)|(?:comments?|responses?|replies) ?\(\d+\)|(?:leave|post|add|write) an? (?:comment|reply|response)|join the (?:conversation|discussion)|comments are closed|(?:log|sign) in to (?:comment|reply)|(?:readers?[’'] )?comments)[.:!]?$/i

/** Whether a line stands only behind articles: a heading over comments, tags, a copyright. */
export function endsArticle({ block, furniture, words }: PageLine): boolean {
  if (furniture) return furniture.reason === 'copyright line' || furniture.reason === 'tags'
  return (words <= 8 && commentsHeading.test(block.text)) || (words <= 30 && commentsCount.test(block.text))
}

/** Whether a line is a label over other articles. */
export function isRelatedHeading({ block, words }: PageLine): boolean {
  return words <= 6 && relatedHeading.test(block.text)
}

/** Says more than a counter at the top of a page, and so stands over the comments themselves, which may outdo the text. */
const commentsCount = /^\d+ (?:thoughts|comments|responses|replies) (?:on|to)\b|^\d+ comments\. \p{L}/iu
const shortestArticle = 60

/** Readers' comments end a page; what they say is not the article's. Only behind most of the text, or it was a counter. */
export function dropComments(lines: readonly PageLine[]): void {
  const total = lines.reduce((sum, { words, prose }) => sum + (prose ? words : 0), 0)
  let seen = 0
  let inComments = false
  for (const line of lines) {
    inComments ||= seen * 2 > total && line.words <= 8 && commentsHeading.test(line.block.text)
    inComments ||= seen >= shortestArticle && line.words <= 30 && commentsCount.test(line.block.text)
    if (inComments) drop(line, "readers' comments")
    if (line.prose) seen += line.words
  }
}

const relatedHeading =
  /^(?:related\b.*|more\b.*\b(?:stories|news|articles|coverage)|(?:keep|continue) reading|read (?:more|also|next)|also read|more (?:from|on|in|stories|news)\b.*|most (?:read|popular|viewed)|(?:recommended|trending|popular)\b.*|you (?:may|might) also (?:like|be interested in)|(?:latest|top) (?:news|stories|headlines)|what to read next|up next|see also|external links|further reading)[:.…]?$/i

const notesHeading =
  /^(?:references?|notes?|notes and references|footnotes|endnotes|citations|bibliography|works cited|sources|literature|einzelnachweise|literatur|références|notes et références|referencias|bibliografía|note|bibliografia|referências)$/i

/** What a list of sources is made of: a mark, a year, a number of a book. */
const sourceLine = /^\^|^\[?\d{1,3}[\].]|\b(?:1[5-9]|20)\d\d\b|\b(?:isbn|issn|doi|retrieved|accessed|archived)\b/i

/** Sources under their heading, where nothing but sources follows. */
export function dropNotes(lines: readonly PageLine[]): void {
  const start = lines.findLastIndex((line) => line.words <= 4 && notesHeading.test(line.block.text))
  const behind = lines.slice(start + 1)
  const onlySources = behind.every((line) => !line.prose || (line.words <= 60 && sourceLine.test(line.block.text)))
  if (start <= 0 || !onlySources || !lines.slice(0, start).some(({ prose }) => prose)) return
  for (const line of lines.slice(start)) drop(line, line.furniture?.reason ?? 'sources and notes')
}

const contentsHeading = /^(?:table of )?contents$/i
const numbering = /^(?:[\d.]+|[ivxlc]+\.)\s+/i

/** A table of contents: lines that say a later heading, or a heading with its number or its chapter and no text. */
export function dropContents(lines: readonly PageLine[]): void {
  const start = lines.findIndex((line) => line.words <= 3 && contentsHeading.test(line.block.text))
  if (start === -1) return
  const later = new Set(
    lines.slice(start + 1).map(({ block }) => (block.text.length <= longestEntry ? slug(block.text) : '')),
  )
  const end = lines.findIndex((line, index) => index > start && !isEntry(line, lines[index + 1], later))
  for (const line of lines.slice(start, end === -1 ? lines.length : end)) drop(line, 'table of contents')
}

const longestEntry = 100

function isEntry(line: PageLine, next: PageLine | undefined, later: ReadonlySet<string>): boolean {
  const { block } = line
  if (line.prose || block.text.length > longestEntry) return block.kind === 'list' && !line.prose
  if (block.kind === 'heading') return next?.block.kind === 'heading'
  return numbering.test(block.text) || (later.has(slug(block.text.replace(numbering, ''))) && !next?.prose)
}

/** Under a label such as Related stories stand headlines of other articles, up to the next paragraph. */
export function dropRelated(lines: readonly PageLine[]): void {
  let under = false
  for (const line of lines) {
    const { block } = line
    if (isRelatedHeading(line)) {
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
export function isLinkLine({ block, words }: PageLine): boolean {
  return block.kind === 'prose' && (block.linked ?? 0) > 0.9 && words >= 3 && words <= 25 && !endsSentence(block.text)
}

function isLinkList({ block, words }: PageLine): boolean {
  const items = block.text.split('\n').length
  return block.kind === 'list' && ((block.linked ?? 0) >= 0.75 || words / items <= 12)
}
