import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Article, textAt } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import type { Skill } from '../../src/facts/fact.ts'
import { findQuote } from '../../src/facts/locate.ts'
import { readSheet } from '../../src/facts/sheet-file.ts'
import { itemsFromSheet } from '../../src/quiz/bank.ts'
import { composeQuiz, defaultCount } from '../../src/quiz/compose.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import type { ChoiceItem, Form, Item } from '../../src/quiz/item.ts'
import { lintSheet } from '../../src/quiz/lint/lint-sheet.ts'
import { normalText } from '../../src/quiz/normal.ts'

interface Promised {
  readonly name: string
  readonly words: readonly [least: number, most: number]
  readonly sections: readonly [least: number, most: number]
  readonly facts: number
  readonly skills: Readonly<Record<Skill, number>>
}

const promised: readonly Promised[] = [
  {
    name: 'drone-strike-talks',
    words: [450, 700],
    sections: [6, 8],
    facts: 26,
    skills: { retrieve: 12, infer: 5, integrate: 4, evaluate: 3 },
  },
  {
    name: 'drone-strike-talks.easy',
    words: [300, 420],
    sections: [5, 8],
    facts: 14,
    skills: { retrieve: 7, infer: 3, integrate: 2, evaluate: 2 },
  },
]

const content = new URL('../../content/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, content))

it('is tested for every lesson that is shipped', () => {
  const shipped = readdirSync(content).filter((file) => file.endsWith('.md'))
  expect(shipped.toSorted()).toEqual(promised.map(({ name }) => `${name}.md`).toSorted())
})

it('gives every lesson an id and a title of its own', async () => {
  const articles = await Promise.all(promised.map(({ name }) => parseArticle(read(`${name}.md`))))
  for (const field of ['id', 'title'] as const) {
    expect(new Set(articles.map((article) => article[field])).size).toBe(articles.length)
  }
})

describe.each(promised)('the lesson $name', async ({ name, words, sections, facts: leastFacts, skills }) => {
  const article = await parseArticle(read(`${name}.md`), { path: `${name}.md` })
  const text = read(`${name}.facts.yaml`).toString('utf8')
  const { facts, problems } = readSheet(text, article)
  const items = itemsFromSheet(facts)

  it('keeps to its length, in titled sections', () => {
    expect(wordCount(article)).toBeGreaterThanOrEqual(words[0])
    expect(wordCount(article)).toBeLessThanOrEqual(words[1])
    expect(article.sections.length).toBeGreaterThanOrEqual(sections[0])
    expect(article.sections.length).toBeLessThanOrEqual(sections[1])
    expect(new Set(article.sections.map(({ title }) => title)).size).toBe(article.sections.length)
    expect(article.dropped).toEqual([])
  })

  it('says what it is and where it comes from', () => {
    expect(article.language).toBe('en')
    expect(article.standfirst).toBeTruthy()
    expect(article.source).toContain('Retold')
  })

  it('explains at least ten words that the article uses, as background', () => {
    expect(article.glossary.length).toBeGreaterThanOrEqual(10)
    expect(article.glossary.filter(({ meaning }) => !meaning.startsWith('Background: '))).toEqual([])
    const body = normalText(article.sections.flatMap(({ paragraphs }) => paragraphs).join(' '))
    const unused = article.glossary.filter(({ term }) =>
      normalText(term)
        .split(' ')
        .some((word) => !body.includes(word)),
    )
    expect(unused).toEqual([])
  })

  it('has a fact sheet without a fault or a warning', () => {
    expect(problems).toEqual([])
    expect(lintSheet(text, article).findings).toEqual([])
  })

  it('proves every fact by quotes that stand once in the article, each in one paragraph', () => {
    for (const { quote, ...span } of facts.flatMap(({ evidence }) => evidence)) {
      expect(findQuote(article, quote)).toEqual([span])
      expect(textAt(article, span).replaceAll('\n', ' ')).toBe(quote)
    }
  })

  it('covers every section and every reading process', () => {
    expect(facts.length).toBeGreaterThanOrEqual(leastFacts)
    const covered = new Set(facts.flatMap(({ evidence }) => evidence.map(({ section }) => section)))
    expect([...covered].toSorted()).toEqual(article.sections.map(({ id }) => id).toSorted())
    for (const [skill, least] of Object.entries(skills)) {
      expect(facts.filter((fact) => fact.skill === skill).length, skill).toBeGreaterThanOrEqual(least)
    }
  })

  it('puts parts together only from two sections or more', () => {
    const narrow = facts.filter(
      ({ skill, evidence }) => skill === 'integrate' && new Set(evidence.map(({ section }) => section)).size < 2,
    )
    expect(narrow.map(({ id }) => id)).toEqual([])
  })

  it('asks in every form, and at least a third of the facts in two ways', () => {
    const least: Readonly<Record<Form, number>> = { choice: 10, 'true-false': 6, gap: 5, order: 2 }
    for (const [form, count] of Object.entries(least)) {
      expect(items.filter((item) => item.form === form).length, form).toBeGreaterThanOrEqual(count)
    }
    const twice = facts.filter((fact) => fact.items.length > 1)
    expect(twice.length * 3).toBeGreaterThanOrEqual(facts.length)
    for (const fact of twice) {
      expect(new Set(fact.items.map(({ stem }) => normalText(stem))).size).toBe(fact.items.length)
    }
  })

  it('gives every option a reason of its own', () => {
    for (const item of items) {
      const reasons = reasoned(item).map(({ why }) => normalText(why))
      expect(new Set(reasons).size, item.id).toBe(reasons.length)
      for (const why of reasons) expect(why.split(' ').length, item.id).toBeGreaterThanOrEqual(4)
    }
  })

  it('never offers the same option twice', () => {
    for (const item of items) {
      const options = item.form === 'gap' ? [] : item.options.map((option) => normalText(option.text))
      expect(new Set(options).size, item.id).toBe(options.length)
    }
  })

  it('hides the right answer from whoever picks the longest or the shortest option', () => {
    const choices = items.filter((item): item is ChoiceItem => item.form === 'choice')
    expect(choices.filter((item) => keyLeads(item, (length) => length)).length * 3).toBeLessThanOrEqual(choices.length)
    expect(choices.filter((item) => keyLeads(item, (length) => -length)).length * 3).toBeLessThanOrEqual(choices.length)
  })

  it('balances true and false', () => {
    const verdicts = items.filter((item): item is ChoiceItem => item.form === 'true-false')
    const right = verdicts.filter(({ options }) => options.some(({ correct, text }) => correct && text === 'True'))
    expect(Math.abs(2 * right.length - verdicts.length)).toBeLessThanOrEqual(1)
  })

  it('fills a whole quiz from every section, whatever the seed', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const quiz = composeQuiz(article, items, { seed })
      expect(quiz.items.length).toBe(defaultCount)
      const asked = new Set(quiz.items.flatMap(({ evidence }) => evidence.map(({ section }) => section)))
      expect(asked.size).toBe(article.sections.length)
    }
  })

  it('would give eight questions or more, of four kinds, without its fact sheet', () => {
    const { items: found } = generateItems(article)
    for (let seed = 1; seed <= 20; seed++) {
      const quiz = composeQuiz(article, found, { seed })
      expect(quiz.items.length).toBeGreaterThanOrEqual(8)
      expect(new Set(quiz.items.map(({ family }) => family)).size).toBeGreaterThanOrEqual(4)
    }
  })
})

function wordCount({ sections }: Article): number {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.split(/\s+/))).length
}

function reasoned(item: Item): readonly { readonly why: string }[] {
  return item.form === 'gap' ? [item.answer] : item.options
}

/** Whether the right option alone has the greatest measure. */
function keyLeads({ options }: ChoiceItem, measure: (length: number) => number): boolean {
  const key = options.filter(({ correct }) => correct).map(({ text }) => measure(text.length))
  const others = options.filter(({ correct }) => !correct).map(({ text }) => measure(text.length))
  return Math.min(...key) > Math.max(...others)
}
