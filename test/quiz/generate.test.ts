import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, textAt } from '../../src/article/article.ts'
import { composeQuiz } from '../../src/quiz/compose.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import type { Item } from '../../src/quiz/item.ts'
import { lintItem } from '../../src/quiz/lint.ts'
import { whyNoItems } from '../../src/quiz/shortage.ts'
import { articleOf, written } from './articles.ts'
import { manyArticles } from './many-articles.ts'

const banks = manyArticles.map((article) => ({ article, ...generateItems(article) }))
const every: readonly { readonly article: Article; readonly item: Item }[] = banks.flatMap(({ article, items }) =>
  items.map((item) => ({ article, item })),
)

describe('Every question made of an article', () => {
  test('is proven by a verbatim quote', () => {
    for (const { article, item } of every) {
      expect(item.evidence.length).toBeGreaterThan(0)
      for (const evidence of item.evidence) expect(textAt(article, evidence)).toBe(evidence.quote)
    }
  })

  test('has exactly one right answer, and a reason for each option', () => {
    for (const { item } of every) {
      if (item.form === 'gap') expect(item.answer.why).not.toBe('')
      if (item.form !== 'choice' && item.form !== 'true-false') continue
      expect(item.options.filter(({ correct }) => correct)).toHaveLength(1)
      expect(new Set(item.options.map(({ text }) => text)).size).toBe(item.options.length)
      expect(item.options.every(({ why }) => why.length > 10)).toBe(true)
      expect(item.options.length).toBeGreaterThanOrEqual(item.form === 'choice' ? 3 : 2)
    }
  })

  test('says its family, skill, fact and explanation, under an id of its own', () => {
    for (const { items } of banks) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { item } of every) {
      expect(item.id.startsWith(`${item.fact}.${item.form}`)).toBe(true)
      expect(item.explanation).not.toBe('')
      expect(item.family).toMatch(/^[a-z-]+$/)
    }
  })

  test('passes the rules that curated questions are held to', () => {
    for (const { article, item } of every)
      expect(lintItem(item, article).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('never shows its answer in its stem', () => {
    for (const { item } of every) {
      if (item.form !== 'gap') continue
      expect(item.stem.split('___')).toHaveLength(2)
      expect(` ${item.stem} `).not.toMatch(
        new RegExp(`[^\\p{L}\\p{N}]${item.answer.text.replace(/[$.]/g, '\\$&')}[^\\p{L}\\p{N}]`, 'u'),
      )
    }
  })
})

describe('The questions of an article', () => {
  test('are enough for a quiz, of several families', () => {
    const facts = banks.map(({ items }) => new Set(items.map(({ fact }) => fact)).size)
    const half = facts.toSorted((one, other) => one - other)[facts.length >> 1]
    expect(Math.min(...facts)).toBeGreaterThanOrEqual(2)
    expect(half).toBeGreaterThanOrEqual(6)
    for (const { items } of banks) expect(new Set(items.map(({ family }) => family)).size).toBeGreaterThanOrEqual(2)
  })

  test('are the same every time', () => {
    const article = articleOf(written.ferry as (typeof written)[string])
    expect(JSON.stringify(generateItems(article))).toBe(JSON.stringify(generateItems(structuredClone(article))))
  })

  test('keep their facts when another paragraph is edited', () => {
    const { title, text } = written.ferry as (typeof written)[string]
    const facts = (more: string) =>
      new Set(generateItems(articleOf({ title, text: text + more })).items.map(({ fact }) => fact))
    const before = facts('')
    const after = facts('\nThe children of Sorn built a snowman of two metres.')
    expect([...before].filter((fact) => !after.has(fact)).length).toBeLessThanOrEqual(1)
  })

  test('that were refused say which filter refused them', () => {
    const { dropped } = generateItems(articleOf(written.ferry as (typeof written)[string]))
    expect(dropped.length).toBeGreaterThan(5)
    for (const { filter, reason, family } of dropped) {
      expect(`${family} ${filter}`).toMatch(/^[a-z-]+ [a-z-]+$/)
      expect(reason).toMatch(/\S/)
    }
  })
})

describe('A text that is no English article', () => {
  test.each([
    [
      'German',
      'Der Bürgermeister sagte am Montag, dass die Brücke im Jahr 1936 gebaut wurde. Etwa 12.000 Autos fahren jeden Tag darüber.',
      'de',
      'English',
    ],
    [
      'Spanish without a tag',
      'El alcalde Juan Pérez dijo que el puente fue construido en 1936. Unos 12.000 coches lo cruzan cada día.',
      'und',
      'short',
    ],
    [
      'code',
      'const bridge = { built: 1936, cars: 12000 };\nfunction cross(car) { return car.speed > 60 ? null : car; }',
      'und',
      'short',
    ],
    ['one sentence', 'The bridge was closed.', 'en', 'short'],
    ['nothing', '', 'en', 'short'],
  ])('%s gives no question but a sentence that says why', (_, text, language, why) => {
    const article = articleOf({ title: 'Brücke', text }, language)
    const generated = generateItems(article)
    expect(generated.items).toEqual([])
    expect(whyNoItems(article, generated)).toMatch(new RegExp(`^No good question .*${why}.*\\.$`))
  })

  test('verse, lists and tables with lines of their own give no question', () => {
    const verse =
      'The tide came in at half past nine,\nThe moon had gone at 10;\nA thousand boats lay down in line\nAnd 40 sailed again.'
    const table = 'Town | People | Founded\nHalmer | 12,000 | 1642\nTarvin | 3,400 | 1701'
    const article = {
      ...articleOf({ title: 'Lines', text: '' }),
      sections: [{ id: 's', title: 'Lines', paragraphs: [verse, table] }],
    }
    expect(generateItems(article).items).toEqual([])
  })

  test('whatever the text, there is a result, and its quotes are exact', () => {
    const word = fc.constantFrom(
      'The',
      'Anna',
      'Keller',
      'said',
      '“',
      '”',
      '"',
      '5',
      'million',
      '$',
      'not',
      'was',
      'in',
      '1936',
      'May',
      '3',
      ',',
      '.',
      '?',
      '[2]',
      '(',
      ')',
      'and',
      'who',
      'rose',
      '—',
      'é',
      '漢字',
      '😀',
      '\n',
      'more',
      'than',
      'her',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.boolean(), (words, spaced) => {
        const paragraphs = [words.join(spaced ? ' ' : ''), 'Mayor Anna Keller said the bridge was built in 1936.']
        const article = { ...articleOf({ title: 'Any', text: '' }), sections: [{ id: 's', title: 'Any', paragraphs }] }
        for (const item of generateItems(article).items)
          for (const evidence of item.evidence) expect(textAt(article, evidence)).toBe(evidence.quote)
      }),
      { numRuns: 300 },
    )
  })
})

describe('An article that gives few questions', () => {
  test('says how many and why', () => {
    const article = articleOf({ title: 'Pool', text: 'The new pool was opened in 1998. Its water is cold in winter.' })
    expect(whyNoItems(article, generateItems(article))).toMatch(
      /^Only \d good questions? could be made of this article: it is very short\.$/,
    )
  })

  test('is silent where there is enough', () => {
    const article = articleOf(written.ferry as (typeof written)[string])
    expect(whyNoItems(article, generateItems(article))).toBeUndefined()
  })

  test('counts of two that tell each other’s answer only one', () => {
    const text =
      'Elder Agnes Tom, who is 88, was not alive when the mill was built, but her grandmother was. The pilot Rahmat Orlund opened the bridge of Halmer for the boats of the whole town.'
    const article = articleOf({ title: 'The mill', text })
    const generated = generateItems(article)
    const { items } = composeQuiz(article, generated.items, { seed: 7 })
    expect(items.length).toBeLessThan(new Set(generated.items.map(({ fact }) => fact)).size)
    expect(whyNoItems(article, generated)).toContain(`Only ${items.length} good question`)
  })
})
