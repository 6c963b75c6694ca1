import { isByline } from './byline.ts'
import { isShortLine, type PageLine } from './page-line.ts'
import { slug } from './slug.ts'

const longestTitle = 30
const longestHead = 400
/** Where so much prose stands together, the body has begun. */
const bodyWords = 90
const bodyReach = 6

/**
 * Where the headline of a page stands: the line before its first two paragraphs that reads most like one, or the one
 * that is already known from the page's own record. -1 where there is none.
 */
export function findHeadline(lines: readonly PageLine[], known: string | undefined): number {
  const head = lines.slice(0, longestHead)
  if (known !== undefined) return head.findIndex(({ block }) => isSameTitle(block.text, known))
  const marked = lines.findIndex(({ block }) => block.kind === 'heading' && block.depth === 1)
  if (marked !== -1) return marked
  const start = bodyStart(head)
  const candidates = head.slice(0, start + 1)
  const opening = (head[start]?.block.text ?? '').slice(0, 80).toLowerCase()
  const body = new Set(lines.slice(0, 400).flatMap(({ block, prose }) => (prose ? contentWords(block.text) : [])))
  let best = -1
  let bestScore = 0
  let passed = 0
  for (const [index, line] of candidates.entries()) {
    const score = headlineScore(line, lines[index + 1], body) + (isSubject(line, opening) ? 2 : 0)
    if (score < 0.5 || !isCandidate(line)) continue
    // What stands higher on the page is the likelier headline.
    const weighed = score - Math.min(1.6, 0.4 * passed++)
    if (weighed > bestScore) {
      best = index
      bestScore = weighed
    }
  }
  return best
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

/** A headline is short, ends no sentence, has more words than a label, and speaks of what the text speaks of. */
function headlineScore(line: PageLine, next: PageLine | undefined, body: ReadonlySet<string>): number {
  const words = contentWords(line.block.text)
  const shared = words.filter((word) => body.has(word)).length / Math.max(3, words.length)
  const length = Math.min(2, line.words / 2)
  const leads = next && (next.prose || next.furniture?.opens || isByline(next.block.text)) ? 1 : 0
  return 0.5 + length + leads + 3 * shared
}

function isCandidate(line: PageLine): boolean {
  return !line.furniture && !isByline(line.block.text) && isHeadlineShaped(line)
}

/** An encyclopedia says its headword again in its first words. */
function isSubject({ block, words }: PageLine, opening: string): boolean {
  return words <= 8 && opening.replace(/^(?:the|an?) /, '').startsWith(`${block.text.toLowerCase()} `)
}

function isHeadlineShaped(line: PageLine): boolean {
  if (line.words > longestTitle) return false
  if (isShortLine(line, longestTitle)) return true
  return line.block.kind === 'prose' && line.words <= 20 && /[?!]["'”’]?$/.test(line.block.text)
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

/** Whether two lines are one title, give or take the name of the site or a mark. */
export function isSameTitle(line: string, title: string): boolean {
  if (line.length > 400 || Math.abs(line.length - title.length) > 40) return false
  const [one, other] = [slug(line), slug(title)]
  return one === '' || other === '' ? line === title : one === other
}
