import type { Sentence } from '../../facts/sentence.ts'
import type { Standing } from '../filters/standalone.ts'

/** The statement of a sentence, a connective at its start left out. */
export function statementOf(standing: Standing): string {
  return replaced(standing, standing.from, standing.from, '')
}

/** The statement with tokens `start` up to `end` replaced. */
export function replaced(standing: Standing, start: number, end: number, words: string): string {
  const { sentence, from, to, naming } = standing
  const { tokens, text } = sentence
  const offset = (at: number, edge: 'start' | 'end') => (tokens[at]?.[edge] ?? sentence.start) - sentence.start
  const edits = [
    { from: start, to: end, words },
    ...(naming ? [{ from: naming.at, to: naming.at + 1, words: naming.words }] : []),
  ]
  let statement = ''
  let at = offset(from, 'start')
  for (const edit of edits.filter((one) => one.to > one.from).toSorted((one, other) => one.from - other.from)) {
    statement += text.slice(at, offset(edit.from, 'start')) + edit.words
    at = offset(edit.to - 1, 'end')
  }
  const isTrimmed = tokens.length - to > 1
  const rest = text.slice(at, isTrimmed ? offset(to - 1, 'end') : undefined)
  // "in the U.S." has its dot.
  const isOpen = isTrimmed && !/\.["”’')]*$/.test(rest || statement)
  return capitalised((statement + rest + (isOpen ? '.' : '')).replace(/ ?\[\d+\]/g, ''))
}

export function capitalised(text: string): string {
  return text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())
}

/** Words in the marks that set them off from the question around them. */
export function quoted(text: string): string {
  return /["“”]/.test(text) ? text : `“${text}”`
}

/** An excerpt short enough for a reason: whole words around an offset of the sentence. */
export function excerpt(sentence: Sentence, offset: number): string {
  const { text } = sentence
  if (text.length <= 90) return `“${text}”`
  const start = offset < 45 ? 0 : text.indexOf(' ', Math.max(0, offset - 40)) + 1
  const stop = start + 80 >= text.length ? text.length : text.lastIndexOf(' ', start + 80)
  return `“${start > 0 ? '… ' : ''}${text.slice(start, stop).replace(/[,;:]$/, '')}${stop < text.length ? ' …' : ''}”`
}

/** Words said, without a connective at the start and marks at the end. */
export const trimmed = (content: string): string =>
  content.replace(/^(?:(?:but|and),?|so,) /i, '').replace(/[.,;]+['’]?$/, '')
