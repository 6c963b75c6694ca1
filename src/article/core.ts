import { endsSentence, type PageLine } from './page-line.ts'
import { endsArticle, isRelatedHeading } from './regions.ts'

/** The lines of a page that hold its article: `end` is exclusive. */
export interface Core {
  readonly start: number
  readonly end: number
}

/** A few words that end a sentence say little: labels and notices do so too. */
const freeWords = 8
const mostWords = 150
/** What interrupts an article costs it no more than this, however many lines it is. */
const longestInterruption = 25

/**
 * The stretch of a page with the most prose for the fewest labels, links and headlines between: the maximum subarray of
 * the weights of its lines (Pasternack and Roth 2009, WWW, "Extracting article text from the web with maximum
 * subsequence segmentation").
 */
export function findCore(lines: readonly PageLine[]): Core {
  let best: Core & { readonly weight: number } = { start: 0, end: 0, weight: 0 }
  let [start, weight, cost] = [0, 0, 0]
  let run = new LabelRun()
  for (const [index, line] of lines.entries()) {
    run.add(line, index)
    const gain = proseWeight(line)
    if (gain === 0) {
      cost += lineCost(line)
      continue
    }
    weight -= run.end === undefined ? Math.min(longestInterruption, cost) : cost
    if (weight <= 0) [start, weight] = [index, 0]
    weight += gain
    run = new LabelRun()
    cost = 0
    if (weight > best.weight) best = { start, end: index + 1, weight }
  }
  return best
}

/** Where a page goes on behind its article with what only stands there; the number of its lines where it does not. */
export function behindCore(lines: readonly PageLine[], { end }: Core): number {
  const run = new LabelRun()
  for (let at = end; end > 0 && at < lines.length; at++) {
    const line = lines[at]
    if (line) run.add(line, at)
    if (run.end !== undefined) return run.end
  }
  return lines.length
}

const manyLabels = 12
const fewFurniture = 3

/** Labels in a row: so many, with furniture among them, are no interruption of an article but its end. */
class LabelRun {
  /** The line at which the article has ended. */
  end: number | undefined
  private labels = 0
  private furniture = 0
  private first = 0

  add(line: PageLine, index: number): void {
    if (this.end !== undefined) return
    if (endsArticle(line)) this.end = index
    else if (isRelatedHeading(line) || line.furniture) {
      if (this.furniture++ === 0) this.first = index
      this.labels++
    } else if (isLabel(line)) this.labels++
    else if (proseWeight(line) > 0) [this.labels, this.furniture] = [0, 0]
    if (this.labels >= manyLabels && this.furniture >= fewFurniture) this.end ??= this.first
  }
}

/** The link behind a sentence that says what another article is about. */
const teaserEnd = /[.!?…]["'”’)]* (?:read|see|learn) more\W*$/i

function proseWeight({ block, prose, words, furniture }: PageLine): number {
  const { kind, linked = 0, text } = block
  const isText = prose || (kind === 'list' && words >= 10 * text.split('\n').length)
  return !isText || furniture || linked > 0.5 || teaserEnd.test(text)
    ? 0
    : Math.min(mostWords, Math.max(0, words - freeWords))
}

function lineCost(line: PageLine): number {
  const { kind, linked = 0, text } = line.block
  if (line.furniture || linked > 0.5) return 12
  if (isLabel(line)) return 6
  return kind === 'heading' || (kind === 'prose' && !endsSentence(text)) ? 2 : 0
}

/** A line of the kind that menus and lists of headlines are made of; where links are known, it is a link. */
export function isLabel({ block, furniture, words }: PageLine): boolean {
  if (furniture) return true
  if (block.linked !== undefined) return block.linked > 0.5
  return block.kind === 'prose' && words <= 20 && !endsSentence(block.text)
}
