import { bylineName, isByline, isBylineStart } from './byline.ts'
import { type Core, isLabel } from './core.ts'
import { isDateLine } from './date-line.ts'
import { isSameTitle } from './headline.ts'
import { drop, endsSentence, isOpen, type PageLine } from './page-line.ts'
import { plainWords } from './plain-words.ts'

export interface Opening {
  readonly standfirst?: string
  readonly byline?: string
}

const longestStandfirst = 60
const farthest = 12
const longestName = 5

/** What the page's own record says of it, so that its first lines only repeat it. */
export interface Known extends Opening {
  readonly title: string
}

const fewestLabels = 3

/** Judges what stands between the headline and the body: byline, dates, standfirst. `title` is -1 where there is none. */
export function readOpening(
  lines: readonly PageLine[],
  { title, core }: { readonly title: number; readonly core: Core },
  known: Known,
): Opening {
  const above = lines.slice(0, Math.max(0, title))
  // Notices that a page opens with are prose, but not the article's: its menus stand around them.
  const isMenu = title <= core.start && above.filter(isLabel).length >= fewestLabels
  for (const line of above) {
    if (isMenu || (!line.prose && line.block.kind !== 'list'))
      drop(line, line.furniture?.reason ?? 'before the headline')
  }
  for (const line of lines.slice(title + 1, title + 1 + farthest)) {
    if (isSameTitle(line.block.text, known.title)) drop(line, 'the headline again')
    else if (isBylineAgain(line.block.text, known.byline)) drop(line, 'the byline again')
  }
  const firstProse = lines.findIndex(({ prose }) => prose)
  for (const line of lines.slice(0, Math.max(0, firstProse))) {
    if (line.block.kind === 'table') drop(line, 'box beside the article')
  }
  const byline = takeByline(lines.slice(title + 1, title + 1 + farthest), known.byline)
  const standfirst =
    known.standfirst === undefined ? takeStandfirst(lines, title) : markStandfirst(lines, known.standfirst)
  return { ...(standfirst === undefined ? {} : { standfirst }), ...(byline === undefined ? {} : { byline }) }
}

/** The name of the author that the page's record has, with a date at the most. */
function isBylineAgain(line: string, byline: string | undefined): boolean {
  if (byline === undefined || line.length > 160 || !line.includes(byline)) return false
  const rest = line
    .replace(byline, '')
    .replace(/^by\b|[\s|·•,–—-]+/gi, ' ')
    .trim()
  return rest === '' || isDateLine(rest)
}

function takeByline(lines: readonly PageLine[], known: string | undefined): string | undefined {
  let prose = 0
  for (const [index, line] of lines.entries()) {
    if (line.prose && ++prose > 1) return undefined
    if (line.prose || !isOpen(line)) continue
    const next = lines[index + 1]
    const isParted = isBylineStart(line.block.text) && next?.words !== undefined && next.words <= longestName
    const text = isParted ? `${line.block.text} ${next.block.text}` : line.block.text
    if (!isByline(text)) continue
    for (const part of isParted ? [line, next] : [line])
      part.verdict = known === undefined ? { part: 'byline' } : { dropped: 'byline' }
    return bylineName(text)
  }
  return undefined
}

/**
 * The standfirst is the one paragraph or line under the headline that is set off from the body: by a byline, a date or
 * a share bar after it, or because the body says it again.
 */
function takeStandfirst(lines: readonly PageLine[], title: number): string | undefined {
  if (title === -1) return undefined
  const index = lines.findIndex((line, at) => at > title && isOpen(line) && !line.furniture)
  const line = lines[index]
  if (line?.block.kind !== 'prose' || line.words < 4 || line.words > longestStandfirst) return undefined
  const after = lines[index + 1]
  const setOff = isSetOff(after) && lines.slice(index + 2, index + 10).some(({ prose }) => prose)
  const headlineLike = !endsSentence(line.block.text) && line.words >= 6 && after?.prose === true
  if (!setOff && !headlineLike && !isSaidAgain(line, lines.slice(index + 1, index + 5))) return undefined
  line.verdict = { part: 'standfirst' }
  return line.block.text.replaceAll('\n', ' ')
}

function markStandfirst(lines: readonly PageLine[], standfirst: string): string {
  for (const line of lines.slice(0, farthest)) {
    if (isOpen(line) && isSameTitle(line.block.text, standfirst)) line.verdict = { part: 'standfirst' }
  }
  return standfirst
}

function isSetOff(after: PageLine | undefined): boolean {
  if (after === undefined) return false
  return isByline(after.block.text) || after.furniture?.opens === true
}

function isSaidAgain({ block, words }: PageLine, next: readonly PageLine[]): boolean {
  const core = plainWords(block.text)
  return words >= 6 && next.some((line) => line.words >= words && plainWords(line.block.text).includes(core))
}
