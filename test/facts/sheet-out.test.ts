import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textAt } from '../../src/article/article.ts'
import { findQuote } from '../../src/facts/locate.ts'
import type { SheetFact } from '../../src/facts/sheet.ts'
import { readSheet } from '../../src/facts/sheet-file.ts'
import { joinFacts } from '../../src/facts/sheet-join.ts'
import { toSheet } from '../../src/facts/sheet-out.ts'
import { anyFacts } from './any-fact.ts'
import { bakery } from './sheet-article.ts'

const quotes = [
  'The bakery in Brenna has two ovens',
  'older than the baker’s mother',
  'Bread for the school and bread',
  'a mill – the last one on the hill.',
]
const evidence = quotes.map((quote) => {
  const [span] = findQuote(bakery, quote)
  if (!span) throw new Error(`not in the article: ${quote}`)
  return { ...span, quote: textAt(bakery, span) }
})

const [ovens = { section: '', paragraph: 0, start: 0, end: 0, quote: '' }] = evidence
const fact: SheetFact = {
  id: 'ovens',
  statement:
    'The bakery has two ovens, and both of them are older than the mother of the baker who lights them at one.',
  skill: 'retrieve',
  evidence: [ovens],
  items: [
    {
      form: 'choice',
      context: 'They stand side by side.',
      stem: 'How many ovens does the bakery have?',
      answer: { text: '2', why: 'The first section: it counts them.' },
      distractors: [{ text: '3', why: 'The article counts two.' }],
    },
    {
      form: 'gap',
      stem: 'The bakery has ___ ovens.',
      answer: { text: 'two', accepts: ['2'], why: 'It counts them.' },
      explanation: 'Two is the number.',
    },
  ],
}

describe('A fact sheet that the program writes', () => {
  test('is read back as the facts that it was written from, whatever their words are', () => {
    fc.assert(
      fc.property(anyFacts(evidence), (facts) => {
        const { facts: read, problems } = readSheet(toSheet(facts, ['One note.', '', 'Another: #1']), bakery)
        expect(problems).toEqual([])
        expect(read).toEqual(facts)
      }),
      { numRuns: 150 },
    )
  })

  test('reads well: notes first, a free line between facts and between items, long texts folded', () => {
    expect(toSheet([fact, { ...fact, id: 'again', items: fact.items.slice(1) }], ['Edit it.', '', 'Check it.'])).toBe(
      `# yaml-language-server: $schema=https://unpkg.com/closeread/content/facts.schema.json
# Edit it.

# Check it.

facts:
  - id: ovens
    statement: The bakery has two ovens, and both of them are older than the mother of the baker who
      lights them at one.
    skill: retrieve
    evidence:
      - The bakery in Brenna has two ovens
    items:
      - form: choice
        context: They stand side by side.
        stem: How many ovens does the bakery have?
        answer:
          text: "2"
          why: "The first section: it counts them."
        distractors:
          - text: "3"
            why: The article counts two.

      - form: gap
        stem: The bakery has ___ ovens.
        answer:
          text: two
          accepts:
            - "2"
          why: It counts them.
        explanation: Two is the number.

  - id: again
    statement: The bakery has two ovens, and both of them are older than the mother of the baker who
      lights them at one.
    skill: retrieve
    evidence:
      - The bakery in Brenna has two ovens
    items:
      - form: gap
        stem: The bakery has ___ ovens.
        answer:
          text: two
          accepts:
            - "2"
          why: It counts them.
        explanation: Two is the number.
`,
    )
  })
})

describe('Facts put together', () => {
  const gap = fact.items.slice(1)

  test('have the items of one fact under it, each with its own explanation', () => {
    const [joined, ...none] = joinFacts([fact, { ...fact, statement: 'Two ovens.', items: fact.items.slice(0, 1) }])
    expect(none).toEqual([])
    expect(joined?.statement).toBe(fact.statement)
    expect(joined?.items.map(({ explanation }) => explanation)).toEqual([undefined, 'Two is the number.', 'Two ovens.'])
  })

  test('give another fact of the same id an id of its own', () => {
    const other = { ...fact, skill: 'infer', items: gap } as const
    expect(
      joinFacts([fact, other, other, { ...other, skill: 'evaluate' }]).map(({ id, items }) => [id, items.length]),
    ).toEqual([
      ['ovens', 2],
      ['ovens-2', 2],
      ['ovens-3', 1],
    ])
  })
})
