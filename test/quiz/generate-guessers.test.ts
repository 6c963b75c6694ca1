import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { composeQuiz } from '../../src/quiz/compose.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import type { ChoiceItem, Option } from '../../src/quiz/item.ts'
import { manyArticles } from './many-articles.ts'

interface Asked {
  readonly options: readonly Option[]
  readonly text: string
}

const seeds = [1, 2, 3]

const asked: readonly Asked[] = manyArticles.flatMap((article) => {
  const text = article.sections.flatMap(({ paragraphs }) => paragraphs).join('\n')
  return seeds.flatMap((seed) => quizOf(article, seed).map(({ options }) => ({ options, text })))
})

function quizOf(article: Article, seed: number): ChoiceItem[] {
  const { items } = composeQuiz(article, generateItems(article).items, { seed, count: 20 })
  return items.flatMap((item) => (item.form === 'choice' ? [item] : []))
}

/** What a guesser finds attractive in an option; between equals the guesser tosses a coin. */
type Worth = (option: Option, options: readonly Option[], text: string) => number

const words = ({ text }: Option) => text.split(' ').length
const strategies: Readonly<Record<string, Worth>> = {
  'the longest option': ({ text }) => text.length,
  'the shortest option': ({ text }) => -text.length,
  'the option met most often in the article': ({ text: own }, _, text) =>
    text.split(own.split(' ').at(-1) as string).length,
  'the odd one out': (own, options) => options.filter((other) => words(other) !== words(own)).length,
  'always the first': (own, options) => (own === options[0] ? 1 : 0),
  'always the second': (own, options) => (own === options[1] ? 1 : 0),
  'always the last': (own, options) => (own === options.at(-1) ? 1 : 0),
}

/** The chance that the guesser is right about one question. */
function luck(worth: Worth, { options, text }: Asked): number {
  const worths = options.map((option) => worth(option, options, text))
  const favourites = options.filter((_, index) => worths[index] === Math.max(...worths))
  return favourites.some(({ correct }) => correct) ? 1 / favourites.length : 0
}

describe('Someone who has not read the article', () => {
  test('meets enough questions for this to mean something', () => {
    expect(manyArticles.length).toBeGreaterThanOrEqual(20)
    expect(asked.length).toBeGreaterThan(80)
  })

  test.each(Object.entries(strategies))('does no better than chance by taking %s', (_, worth) => {
    const shares = asked.map(({ options }) => 1 / options.length)
    const chance = shares.reduce((sum, share) => sum + share, 0)
    const spread = Math.sqrt(shares.reduce((sum, share) => sum + share * (1 - share), 0))
    const hits = asked.reduce((sum, one) => sum + luck(worth, one), 0)
    expect(hits).toBeLessThanOrEqual(chance + 2 * spread)
  })
})
