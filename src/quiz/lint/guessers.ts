import type { Article } from '../../article/article.ts'
import type { ChoiceItem, Item } from '../item.ts'
import type { Severity } from './rule.ts'
import { contentWords, sharedCount } from './words.ts'

/** A way to answer without having read: options with the highest score are tried, one of them at random. */
export interface Guesser {
  /** The rule that a bank breaks where this guesser does well. */
  readonly rule: string
  readonly severity: Severity
  /** How far it may beat luck, in standard deviations of luck. */
  readonly margin: number
  readonly name: string
  readonly score: (text: string, item: ChoiceItem, article: Article) => number
}

export const guessers: readonly Guesser[] = [
  { rule: 'longest-answer', severity: 'error', margin: 1, name: 'the longest option', score: (text) => text.length },
  {
    rule: 'shortest-answer',
    severity: 'warning',
    margin: 1.5,
    name: 'the shortest option',
    score: (text) => -text.length,
  },
  {
    rule: 'echoing-answer',
    severity: 'warning',
    margin: 1.5,
    name: 'the option that shares most words with the question',
    score: (text, { stem }) => sharedCount(contentWords(text), contentWords(stem)),
  },
]

export interface Guessed {
  readonly items: number
  /** Right answers to be expected of the guesser. */
  readonly right: number
  /** Right answers to be expected of luck alone. */
  readonly luck: number
  /** The standard deviation of luck. */
  readonly spread: number
}

/** What a guesser would score over the choice items of a bank. */
export function guess(guesser: Guesser, items: readonly Item[], article: Article): Guessed {
  const choices = items.filter((item): item is ChoiceItem => item.form === 'choice')
  const chances = choices.map(({ options }) => options.filter(({ correct }) => correct).length / options.length)
  return {
    items: choices.length,
    right: sum(choices.map((item) => expected(guesser, item, article))),
    luck: sum(chances),
    spread: Math.sqrt(sum(chances.map((chance) => chance * (1 - chance)))),
  }
}

function expected(guesser: Guesser, item: ChoiceItem, article: Article): number {
  const scored = item.options.map(({ text, correct }) => ({ correct, score: guesser.score(text, item, article) }))
  const best = Math.max(...scored.map(({ score }) => score))
  const tried = scored.filter(({ score }) => score === best)
  return tried.filter(({ correct }) => correct).length / tried.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
