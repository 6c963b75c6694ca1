import type { Article } from '../article/article.ts'
import { magnitudes, numberWords } from '../facts/words/numbers.ts'
import type { GapItem, Item, Response } from './item.ts'
import { normalText, normalWords } from './normal.ts'
import { isSlip } from './slip.ts'

/**
 * Whether a response is right. A gap forgives case, accents, articles, "Mr", spaces and one slip of the finger in a long word;
 * the article is asked whether a slip is a word of its own there, for then it is another answer.
 */
export function grade(item: Item, response: Response, article: Article): boolean {
  switch (item.form) {
    case 'choice':
    case 'true-false': {
      const chosen = item.options.find((option) => option.text === response)
      return chosen?.correct ?? false
    }
    case 'order': {
      const right = item.options.toSorted((one, other) => one.position - other.position)
      return (
        Array.isArray(response) &&
        right.length === response.length &&
        right.every((step, i) => step.text === response[i])
      )
    }
    case 'gap':
      return typeof response === 'string' && fillsGap(item, response, article)
  }
}

function fillsGap(item: GapItem, response: string, article: Article): boolean {
  const typed = wordsOf(response)
  if (typed.length === 0) return false
  const ways = [typed, ...otherWays(typed, item, article)]
  return [item.answer.text, ...item.answer.accepts].some((accepted) =>
    ways.some((way) => matches(way, wordsOf(accepted), article)),
  )
}

function otherWays(typed: readonly string[], item: GapItem, article: Article): readonly (readonly string[])[] {
  if (askForNames.has(item.family)) return [withoutFirstNames(typed, item.answer.text, article)]
  return item.family === 'number' && endsAtGap.test(item.stem) ? [withoutUnit(typed, article)] : []
}

const askForNames = new Set(['name', 'attribution', 'role'])

/** Nothing behind the gap says what is counted. */
const endsAtGap =
  /___(?:[^\p{L}\p{N}]*$|[,.;:]| (?:in|on|at|and|but|to|from|by|for|as|while|when|after|before|according)\b)/u

/** "668 million crowns" where the article says "668 million" and no more: a word that it has, and that is no number. */
function withoutUnit(typed: readonly string[], article: Article): readonly string[] {
  const unit = typed.at(-1) ?? ''
  return typed.length > 1 && !isNumber(unit) && isWordOf(article, unit) ? typed.slice(0, -1) : typed
}

const isNumber = (word: string): boolean => /\d/.test(word) || numberWords.has(word) || magnitudes.has(word)

/** "Gordon Brown" where the article says "Mr Brown" and no more: a first name that it cannot gainsay. */
function withoutFirstNames(typed: readonly string[], key: string, article: Article): readonly string[] {
  const [, second] = wordsOf(key)
  const first = typed.slice(0, -1)
  return second === undefined && first.every((word) => !isWordOf(article, word)) ? typed.slice(-1) : typed
}

const articles = new Set(['a', 'an', 'the'])
const addresses = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord', 'lady', 'dame'])

/** The words of an answer as they count: "&" is "and", "US$10" and "C$10" are "$10", as the article may have either. */
function wordsOf(text: string): readonly string[] {
  const words = normalWords(text.replaceAll('&', ' and ').replace(/(?<!\p{L})\p{L}{1,3}(?=[$£€]\d)/gu, ''))
  const bare = words.filter((word, at) => !articles.has(word) && !(at === 0 && addresses.has(word)))
  return bare.length > 0 ? bare : words
}

function matches(typed: readonly string[], accepted: readonly string[], article: Article): boolean {
  if (typed.join('') === accepted.join('')) return true
  if (typed.length !== accepted.length) return false
  const different = typed.flatMap((word, index) =>
    word === accepted[index] ? [] : [[word, accepted[index] as string] as const],
  )
  const only = different.length === 1 ? different[0] : undefined
  return only !== undefined && isSlip(...only) && !isWordOf(article, only[0])
}

function isWordOf(article: Article, word: string): boolean {
  return article.sections.some((section) =>
    section.paragraphs.some((paragraph) => normalText(paragraph).split(' ').includes(word)),
  )
}
