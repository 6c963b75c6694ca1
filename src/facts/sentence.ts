import type { Article, Span } from '../article/article.ts'
import { goesOnBehindDot, type Token, tokenize, type Vocabulary } from './token.ts'

/** A sentence of the article with its tokens, whose offsets count in its paragraph. */
export interface Sentence extends Span {
  /** 0-based: which of the parts that the article's own headings make. */
  readonly part: number
  /** 0-based, in the whole article. */
  readonly index: number
  /** 0-based, in its paragraph. */
  readonly place: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Splits every paragraph into sentences. Total and linear. */
export function sentencesOf(article: Article): Sentence[] {
  const sentences: Sentence[] = []
  const vocabulary: Vocabulary = new Map()
  let part = -1
  for (const section of article.sections) {
    if (!section.goesOn) part++
    section.paragraphs.forEach((paragraph, index) => {
      let place = 0
      for (const tokens of splitTokens(tokenize(paragraph, vocabulary))) {
        const start = tokens[0]?.start ?? 0
        const end = tokens.at(-1)?.end ?? 0
        const text = paragraph.slice(start, end)
        sentences.push({
          part,
          section: section.id,
          paragraph: index,
          start,
          end,
          text,
          tokens,
          index: sentences.length,
          place: place++,
        })
      }
    })
  }
  return sentences
}

const stop = /^(?:[.!?…]|\.\.\.)$/
const closer = /^["”’')\]»]$/
const wordBeforeMore = new RegExp(`^(?:${goesOnBehindDot})\\.$`, 'i')
const starter =
  /^(?:the|a|an|in|on|at|it|he|she|they|we|but|and|this|that|these|those|his|her|their|as|for|after|when|if|however|i|you)$/

function splitTokens(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    current.push(token)
    if (!endsHere(token, tokens, at)) continue
    while (takesCloser(tokens, at)) current.push(tokens[++at] as Token)
    if (!startsSentence(tokens[at + 1], token)) continue
    sentences.push(current)
    current = []
    at = afterReferences(tokens, at)
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

/** Steps over reference marks between sentences: "[2] [4]". */
function afterReferences(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last + 1]?.text === '[' && tokens[last + 2]?.kind === 'number' && tokens[last + 3]?.text === ']')
    last += 3
  return last
}

/** "10 a.m. Sunday", "7:30 p.m. EDT": what goes on after the dot of a half day. */
const afterHalfDay = /^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Central|Mountain|Pacific|\p{Lu}\p{Ll}+day)$/u

function endsHere(token: Token, tokens: readonly Token[], at: number): boolean {
  if (/^[ap]\.m$/.test(tokens[at - 1]?.lower ?? '') && afterHalfDay.test(tokens[at + 1]?.text ?? '')) return false
  // "at 8:51 p.m. (1451 GMT) from the harbour"
  if (token.text === '.' && tokens[at + 1]?.text === '(' && /^\p{Ll}/u.test(behindBrackets(tokens, at + 1)))
    return false
  if (stop.test(token.text) && token.kind === 'mark') return spaceAfter(tokens, at) || takesCloser(tokens, at)
  if (token.kind !== 'word' || !token.text.endsWith('.') || wordBeforeMore.test(token.text)) return false
  // "Ltd. The", "U.S. He": a dotted word ends a sentence only before a word that starts one.
  const next = tokens[at + 1]
  return next !== undefined && starter.test(next.lower) && /^\p{Lu}/u.test(next.text)
}

/** So many words an aside of a few words has at most. */
const longestAside = 8

/** The word behind the aside that opens at `at`; nothing where it is long. */
function behindBrackets(tokens: readonly Token[], at: number): string {
  const end = tokens.slice(at, at + longestAside).findIndex(({ text }) => text === ')')
  return end < 0 ? '' : (tokens[at + end + 1]?.text ?? '')
}

function spaceAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next === undefined || next.text === '[' || next.start > (tokens[at]?.end ?? 0)
}

/** A closing quotation mark or bracket directly after the stop belongs to the sentence that ends. */
function takesCloser(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && closer.test(next.text) && next.start === tokens[at]?.end
}

function startsSentence(next: Token | undefined, ending: Token): boolean {
  if (!next) return true
  if (next.text === '[') return true
  if (next.start === ending.end) return false
  return /^[\p{Lu}\p{N}"“‘'(«[–—]/u.test(next.text)
}

/** The article's own words from token `from` up to `to`. */
export function textOf({ tokens, text, start }: Sentence, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? text.slice(first.start - start, last.end - start) : ''
}
