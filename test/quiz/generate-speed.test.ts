import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import { articleOf } from './articles.ts'
import { manyArticles } from './many-articles.ts'

/** So many characters of our own articles, one section each. */
function longArticle(size: number): Article {
  const sections = []
  for (let length = 0, at = 0; length < size; at++) {
    const section = manyArticles[at % manyArticles.length]?.sections[0]
    if (!section) break
    sections.push({ ...section, id: `part-${at}` })
    length += section.paragraphs.join('\n').length
  }
  return { ...(manyArticles[0] as Article), sections }
}

/** Of the processor, not of the clock: what else the machine does is not our time. */
function milliseconds(article: Article): number {
  const start = process.cpuUsage()
  generateItems(article)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

test('the time grows with the length of the text, up to a megabyte', { timeout: 60_000 }, () => {
  for (const article of manyArticles) generateItems(article)
  const small = Math.min(...[1, 2, 3].map(() => milliseconds(longArticle(125_000))))
  const large = milliseconds(longArticle(1_000_000))
  expect(large / small).toBeLessThan(8 * 2.5)
  // 60 ms for a thousand words is the promise; a busy machine is given three times that.
  expect(large).toBeLessThan((1_000_000 / 6_000) * 60 * 3)
})

test.each([
  ['numbers', (at: number) => String(at % 997)],
  ['names', (at: number) => (at % 2 === 0 ? 'Anna Keller' : 'Mika Holm')],
])('a sentence of nothing but %s takes no longer than as much prose may', { timeout: 60_000 }, (_, word) => {
  const list = Array.from({ length: 60_000 }, (_, at) => word(at)).join(', ')
  const article = articleOf({ title: 'News from the valley', text: `The list is ${list}.` })
  expect(milliseconds(article)).toBeLessThan((60_000 / 1_000) * 60)
})

test('so many people described take time as the text grows', { timeout: 60_000 }, () => {
  const letters = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
  const described = (count: number) =>
    articleOf({
      title: 'News from the valley',
      text: Array.from(
        { length: count },
        (_, at) => `“The night was bad for the boats,” said H${letters(at)} resident Mia B${letters(at)} of Norway.`,
      ).join('\n'),
    })
  const small = Math.min(...[1, 2, 3].map(() => milliseconds(described(500))))
  expect(milliseconds(described(4_000)) / small).toBeLessThan(8 * 2.5)
})
