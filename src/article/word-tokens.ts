import { grammarWords } from './english-words.ts'

/** A word of a text and how it stands among the others. */
export interface Token {
  readonly text: string
  readonly at: number
  /** Nothing but a space before it, so that it may belong to the word before. */
  readonly joined: boolean
  readonly opensSentence: boolean
  readonly closed: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-&.][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, numbers among them. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(word)]
  return found.map((match, index) => {
    const before = found[index - 1]
    const between = before ? text.slice(before.index + before[0].length, match.index) : ''
    const next = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
    return {
      text: match[0],
      at: match.index,
      joined: between === ' ',
      opensSentence: before === undefined || /[^ ,)’”']/.test(between),
      closed: next !== ' ',
    }
  })
}

/** Whether a word is written as a name is. */
export function isCapital(text: string): boolean {
  return /^(?:\p{Lu}.{2}|\p{Lu}{2})/u.test(text)
}

/** Whether a word belongs to the grammar of English rather than to what a text is about. */
export function isGrammar(text: string): boolean {
  return grammarWords.has(text.toLowerCase())
}
