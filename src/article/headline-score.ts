import { isByline } from './byline.ts'
import type { PageLine } from './page-line.ts'
import { plainWords } from './plain-words.ts'

/** What the lines of a page's body say, for its headline to be told by. */
export interface BodyText {
  readonly words: ReadonlySet<string>
  readonly said: string
  readonly opening: string
}

const longestBody = 400

export function bodyText(lines: readonly PageLine[]): BodyText {
  const prose = lines.slice(0, longestBody).filter((line) => line.prose)
  const texts = prose.map(({ block }) => block.text)
  return {
    words: new Set(texts.flatMap(contentWords)),
    said: ` ${plainWords(texts.join(' '))} `,
    opening: (lines[0]?.block.text ?? '').slice(0, 80).toLowerCase(),
  }
}

/**
 * How much a line is like a headline: short, but with more words than a label; before a body, a byline or a date; of
 * what the body speaks of, but not in its very words.
 */
export function headlineScore(line: PageLine, after: readonly PageLine[], body: BodyText): number {
  const words = contentWords(line.block.text)
  const shared = words.filter((word) => body.words.has(word)).length / Math.max(5, words.length)
  const length = Math.min(2, line.words / 2)
  const [next] = after
  const leads = next && (next.prose || next.furniture?.opens || isByline(next.block.text)) ? 1 : 0
  const isSigned = after.some(({ block, furniture }) => isByline(block.text) || furniture?.reason === 'date line')
  const isQuoted = line.words >= 6 && body.said.includes(` ${plainWords(line.block.text)} `)
  return 0.5 + length + leads + 3 * shared + (isSigned ? 0.5 : 0) + (isSubject(line, body) ? 2 : 0) - (isQuoted ? 2 : 0)
}

/** An encyclopedia says its headword again in its first words. */
function isSubject({ block, words }: PageLine, { opening }: BodyText): boolean {
  return words <= 8 && opening.replace(/^(?:the|an?) /, '').startsWith(`${block.text.toLowerCase()} `)
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}
