import { isByline, isBylineStart } from './byline.ts'
import { type Core, isLabel } from './core.ts'
import { bodyText, headlineScore } from './headline-score.ts'
import { isShortLine, type PageLine } from './page-line.ts'
import { slug } from './slug.ts'

const longestTitle = 30
const longestHead = 400
/** Where so much prose stands together, the body has begun. */
const bodyWords = 90
const bodyReach = 6
/** The headline is among the last few lines like one before the body; above them are menus. */
const mostCandidates = 12
const longestOpening = 12
const longestMenuEntry = 3

/**
 * Where the headline of a page stands: the line before its first two paragraphs that reads most like one, or the one
 * that is already known from the page's own record. -1 where there is none.
 */
export function findHeadline(lines: readonly PageLine[], known: string | undefined, core: Core): number {
  const head = lines.slice(0, longestHead)
  if (known !== undefined) return head.findIndex(({ block }) => isSameTitle(block.text, known))
  const marked = lines.findIndex(({ block }) => block.kind === 'heading' && block.depth === 1)
  if (marked !== -1) return marked
  const start = hasMenu(lines, core) ? core.start : bodyStart(head)
  const candidates = lines.slice(0, start + 1)
  const body = bodyText(lines.slice(start, Math.max(core.end, start + 1)))
  let best = -1
  let bestScore = 0
  let passed = 0
  const shaped = candidates.flatMap((line, index) =>
    isCandidate(line) && !isBylineStart(lines[index - 1]?.block.text ?? '') ? [{ line, index }] : [],
  )
  for (const { line, index } of shaped.slice(-mostCandidates)) {
    const score = headlineScore(line, lines.slice(index + 1, index + 4), body)
    // What stands higher on the page is the likelier headline.
    const weighed = score - Math.min(1.6, 0.4 * passed)
    if (line.words > longestMenuEntry) passed++
    if (weighed > bestScore) {
      best = index
      bestScore = weighed
    }
  }
  return best
}

/** Whether a page's menus stand before its article, so that its first lines are not the first of the article. */
function hasMenu(lines: readonly PageLine[], { start }: Core): boolean {
  const before = lines.slice(0, start)
  return before.filter(({ furniture }) => furniture).length >= 2 || before.filter(isLabel).length >= longestOpening
}

/** The first paragraph of the first place where a body's worth of prose stands together. */
function bodyStart(lines: readonly PageLine[]): number {
  const proseWords = ({ prose, words }: PageLine) => (prose ? words : 0)
  const found = lines.findIndex((line, index) => {
    const near = lines.slice(index, index + bodyReach).reduce((sum, next) => sum + proseWords(next), 0)
    return line.prose && near >= bodyWords
  })
  if (found !== -1) return found
  const first = lines.findIndex(({ prose }) => prose)
  return first === -1 ? lines.length : first
}

function isCandidate(line: PageLine): boolean {
  return !line.furniture && !isByline(line.block.text) && !isTrail(line.block.text) && isHeadlineShaped(line)
}

/** The way to a page through its site: Home / News / Old mill turns again. */
function isTrail(text: string): boolean {
  return text.split(/ ?[>»›] ?| [/|] /).length >= 3
}

function isHeadlineShaped(line: PageLine): boolean {
  if (line.words > longestTitle) return false
  if (isShortLine(line, longestTitle)) return true
  return line.block.kind === 'prose' && line.words <= 20 && /[?!]["'”’]?$/.test(line.block.text)
}

/** Whether two lines are one title, give or take the name of the site or a mark. */
export function isSameTitle(line: string, title: string): boolean {
  if (line.length > 400 || Math.abs(line.length - title.length) > 40) return false
  const [one, other] = [slug(line), slug(title)]
  return one === '' || other === '' ? line === title : one === other
}
