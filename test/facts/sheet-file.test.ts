import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textAt } from '../../src/article/article.ts'
import { cleanLine, cleanText } from '../../src/article/sanitize.ts'
import { readSheet } from '../../src/facts/sheet-file.ts'
import { bakery, sheet } from './sheet-article.ts'

function problemsOf(text: string): string[] {
  return readSheet(text, bakery).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  )
}

const oneItem = (item: string) => sheet(sheet().slice(sheet().indexOf('      - form')), `${item}\n`)

describe('a good sheet', () => {
  test('gives its facts, with each quote found in the article', () => {
    const { facts, problems } = readSheet(sheet(), bakery)
    expect(problems).toEqual([])
    expect(facts).toHaveLength(1)
    const [evidence] = facts[0]?.evidence ?? []
    expect(evidence).toEqual({
      section: 'ovens',
      paragraph: 0,
      start: 0,
      end: 34,
      quote: 'The bakery in Brenna has two ovens',
    })
    expect(evidence && textAt(bakery, evidence)).toBe(evidence?.quote)
  })

  test('has every scalar read as the words that stand there', () => {
    const { facts } = readSheet(
      oneItem(
        '      - {form: true-false, stem: It has two., answer: {text: true, why: 007}, distractors: [{text: FALSE, why: "~"}]}'.replace(
          'FALSE',
          'False',
        ),
      ),
      bakery,
    )
    expect(facts[0]?.items[0]).toEqual({
      form: 'true-false',
      stem: 'It has two.',
      answer: { text: 'True', why: '007' },
      distractors: [{ text: 'False', why: '~' }],
    })
  })

  test('says where each item stands', () => {
    const { facts, places } = readSheet(sheet(), bakery)
    expect(facts[0]?.items.map((item) => places.get(item))).toEqual([{ line: 8, column: 9 }])
  })

  test('may have Windows line ends and a byte order mark', () => {
    expect(readSheet(`\uFEFF${sheet().replaceAll('\n', '\r\n')}`, bakery)).toEqual(readSheet(sheet(), bakery))
  })

  test('may quote over the line breaks of verse', () => {
    const { facts, problems } = readSheet(
      sheet('The bakery in Brenna has two ovens', 'Bread for the school and bread'),
      bakery,
    )
    expect(problems).toEqual([])
    expect(facts[0]?.evidence[0]?.quote).toBe('Bread for the school\nand bread')
  })

  test('may name a text once and use it again', () => {
    const twice = sheet('why: The article counts two.', 'why: &counts The article counts two.').replace(
      '{text: 4, why: The article counts two.}',
      '{text: 4, why: *counts}',
    )
    expect(readSheet(twice, bakery).problems).toEqual([])
  })
})

test('no escape sequence of a sheet gets into its facts or problems', () => {
  const hostile = '\\e[31m\\e]52;c;aGk=\\a\\x9b2J\\u202e\\r'
  const good = readSheet(sheet('The bakery has two ovens.', `"${hostile}The bakery has two ovens."`), bakery)
  expect(good.facts[0]?.statement).toBe('The bakery has two ovens.')
  for (const text of [
    sheet('id: ovens', `id: "${hostile}x y"`),
    sheet('skill:', `"${hostile}":`),
    sheet('retrieve', `"${hostile}"`),
    sheet('has two ovens"', `${hostile}"`),
    `\u001b[31m: [`,
    sheet('ovens\n', '\u001b[2J: x: y\n'),
  ]) {
    for (const problem of problemsOf(text)) expect(problem).toMatch(/^[^\p{Cc}\p{Cf}]+$/u)
  }
})

describe('a fault is named with its place and how to mend it', () => {
  test.each([
    [
      'a misspelt key',
      sheet('statement', 'statment'),
      ['4:5 unknown-key: this fact cannot have “statment”; did you mean “statement”?'],
    ],
    [
      'a key of no use',
      sheet('    skill', '    colour: red\n    skill'),
      ['5:5 unknown-key: this fact cannot have “colour”; it may have id, statement, skill, evidence, items'],
    ],
    ['a missing key', sheet('    skill: retrieve\n', ''), ['3:5 missing-key: this fact has no “skill”; add it']],
    [
      'a missing reason',
      sheet('{text: 3, why: The article counts two.}', '{text: 3}'),
      ['12:13 missing-key: this distractor has no “why”; add it'],
    ],
    [
      'a misspelt skill',
      sheet('retrieve', 'retreive'),
      ['5:12 shape: “skill” cannot be “retreive”; did you mean “retrieve”?'],
    ],
    [
      'an unknown form',
      sheet('form: choice', 'form: essay'),
      ['8:15 shape: “form” cannot be “essay”; write one of choice, true-false, gap, order'],
    ],
    [
      'a missing form',
      sheet('form: choice', 'stem2: x'),
      ['8:9 shape: “form” is missing; write one of choice, true-false, gap, order'],
    ],
    [
      'an id with capitals',
      sheet('id: ovens', 'id: Two Ovens'),
      [
        '3:9 shape: “Two Ovens” cannot be an id; use lower-case letters, digits and single hyphens, such as meeting-place',
      ],
    ],
    [
      'an empty text',
      sheet('The bakery has two ovens.', '""'),
      ['4:16 shape: “statement” is empty; write it, or take it out'],
    ],
    [
      'a text where a list belongs',
      sheet('["The bakery in Brenna has two ovens"]', 'The bakery'),
      ['6:15 shape: “evidence” must be a list; start each entry with a hyphen, on a line of its own'],
    ],
    [
      'an empty list',
      sheet('["The bakery in Brenna has two ovens"]', '[]'),
      ['6:15 shape: “evidence” needs at least 1 quote'],
    ],
    [
      'a text where a group belongs',
      sheet('{text: 2, why: The first section counts them.}', '2'),
      ['10:17 shape: “answer” must be a group of keys, each with its value, such as “text: …” and “why: …”'],
    ],
    [
      'a list where a text belongs',
      sheet('How many ovens does the bakery have?', '[a, b]'),
      ['9:15 shape: “stem” must be one text; if it holds a colon, put it in double quotes'],
    ],
    [
      'a text that is too long',
      sheet('has two ovens.', 'x'.repeat(600)),
      ['4:16 shape: “statement” is longer than 600 characters; shorten it'],
    ],
    [
      'a key that the form does not have',
      sheet('why: The first section counts them.', 'why: x, accepts: [two]'),
      ['10:35 unknown-key: this answer cannot have “accepts”; it may have text, why'],
    ],
    [
      'two keys alike',
      sheet('    skill', '    id: b\n    skill'),
      ['5:5 yaml: this key is here twice; keep one of the two'],
    ],
    [
      'a colon in a bare text',
      sheet('How many', 'Count: how many'),
      ['9:15 yaml: this text has a colon and a space in it; put the whole text in double quotes'],
    ],
    ['a tab', sheet('    statement', '\tstatement'), ['4:1 yaml: this line starts with a tab; use spaces']],
    ['an empty file', '', ['1:1 shape: the fact sheet is empty; write it, or take it out']],
    ['facts without an entry', 'facts: []', ['1:8 shape: “facts” needs at least 1 fact']],
    [
      'something else altogether',
      'shopping: bread',
      [
        '1:1 missing-key: this fact sheet has no “facts”; add it',
        '1:1 unknown-key: this fact sheet cannot have “shopping”; it may have facts',
      ],
    ],
    [
      'two documents',
      `${sheet()}---\n${sheet()}`,
      ['14:1 yaml: a fact sheet is one document; take out the line `---` and what belongs to another lesson'],
    ],
    [
      'an alias to nothing',
      sheet('text: 3', 'text: *three'),
      ['1:1 yaml: an alias (*name) in this file points nowhere or is used too often; write the text out instead'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  test.each([
    ['no gap', 'It has two.', 'no gap'],
    ['two gaps', 'It ___ has ___.', '2 gaps'],
    ['a short gap', 'It has __ ovens.', 'a gap of 2 underscores'],
  ])('%s in a gap item', (_, stem, found) => {
    const text = oneItem(`      - {form: gap, stem: "${stem}", answer: {text: two, why: x}}`)
    expect(problemsOf(text)).toEqual([
      `8:27 one-gap: this stem has ${found}; write one gap, as ___ (three underscores)`,
    ])
  })

  test('the words of a true-false item', () => {
    const item = (key: string, other: string) =>
      oneItem(
        `      - {form: true-false, stem: x, answer: {text: ${key}, why: x}, distractors: [{text: ${other}, why: x}]}`,
      )
    expect(problemsOf(item('True', 'True'))).toEqual([
      '8:88 true-false: the answer is True, so the one distractor must be False',
    ])
    expect(problemsOf(item('Yes', 'False'))).toEqual(['8:52 shape: “text” of a true-false item must be True or False'])
  })

  test('an id that is taken', () => {
    const twice = sheet() + sheet().slice(sheet().indexOf('  - id'))
    expect(problemsOf(twice)).toEqual([
      '14:9 same-id: the fact in line 3 has the id “ovens” too; give this one its own',
    ])
    expect(readSheet(twice, bakery).facts).toHaveLength(1)
  })
})

describe('a quote that is not there', () => {
  const quoted = (quote: string) => problemsOf(sheet('"The bakery in Brenna has two ovens"', JSON.stringify(quote)))[0]
  const missing = '6:16 quote-missing: this quote is not in the article:'

  test.each([
    [
      "baker's mother",
      "the article has ’ (a curly apostrophe) where the quote has ' (a straight apostrophe), in “baker’s mother”",
    ],
    ['a mill - the last', 'the article has – (an en dash) where the quote has - (a hyphen), in “a mill – the last”'],
    ['the Bakery in brenna', 'the article has “T” where the quote has “t”, in “The bakery in Brenna”'],
    [
      'The bakery in Brenna has three ovens',
      'the article goes on “two ovens, and both are older …” where the quote has “three ovens”',
    ],
    [
      'lit at one in the morning. Bread for',
      'its paragraph ends after “lit at one in the morning.”; give the words of each paragraph as a quote of its own',
    ],
    [
      'older than both, the mother of the baker’s ovens',
      'the nearest words in the article are “The bakery in Brenna has two ovens, and both are older than the baker’s mother.”',
    ],
    ['Nothing of the sort', 'copy the words from the article'],
  ])('%s', (quote, hint) => {
    expect(quoted(quote)).toBe(`${missing} ${hint}`)
  })

  test('once but twice', () => {
    expect(quoted('They are lit at one in the')).toBe(
      '6:16 quote-twice: this quote stands in the article twice, in paragraph 1 of “Two ovens” and paragraph 1 of “Flour from the hill”; quote more words, so that it is found once',
    )
  })
})

test('a fact with a fault is left out, and the others stay', () => {
  const two = sheet('id: ovens', 'id: no ovens') + sheet().slice(sheet().indexOf('  - id'))
  const { facts, problems } = readSheet(two, bakery)
  expect(facts.map(({ id }) => id)).toEqual(['ovens'])
  expect(problems).toHaveLength(1)
})

describe('hostile and broken files', () => {
  test.each([
    ['brackets without end', '['.repeat(200_000)],
    ['hyphens without end', '- '.repeat(200_000)],
    [
      'an alias bomb',
      `a: &a [x,x]\n${[...'bcdefg'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[at]}`)}]`).join('\n')}`,
    ],
    ['a circle', 'facts: &x [*x]'],
    ['a binary tag', 'facts: !!binary aGk='],
    ['a polluting key', '__proto__: {facts: [x]}'],
    ['three megabytes', `facts: "${'x'.repeat(3_000_000)}"`],
  ])('%s', (_, text) => {
    const { facts, problems } = readSheet(text, bakery)
    expect(facts).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })

  test('what no terminal draws does not come back in a message', () => {
    expect(problemsOf(`\u{13430}${sheet()}`).join()).not.toMatch(/\p{Cf}/u)
  })

  test('any text and any damage to a good sheet is read without a fault of our own', () => {
    const damaged = fc
      .tuple(fc.nat(sheet().length), fc.nat(8), fc.string({ unit: 'binary', maxLength: 6 }))
      .map(([at, cut, put]) => sheet().slice(0, at) + put + sheet().slice(at + cut))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), damaged), (text) => {
        const { facts, problems } = readSheet(text, bakery)
        expect(facts.length + problems.length).toBeGreaterThan(0)
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(cleanLine(message)).not.toBe('')
          expect(cleanText(message)).toBe(message)
          expect(message).not.toContain('\n')
        }
        for (const evidence of facts.flatMap((fact) => fact.evidence))
          expect(textAt(bakery, evidence)).toBe(evidence.quote)
      }),
      { numRuns: 500 },
    )
  })
})

test('a sheet of five hundred wrong quotes in a long article is read in seconds', () => {
  const paragraphs = Array.from(
    { length: 5000 },
    (_, index) => `Paragraph ${index} tells of a day on which the bakery sold ${index} loaves of bread.`,
  )
  const long = { ...bakery, sections: [{ id: 'days', title: 'Days', paragraphs }] }
  const facts = Array.from(
    { length: 500 },
    (_, index) =>
      `  - id: f${index}\n    statement: x\n    skill: infer\n    evidence: [the bakery sold ${index} rolls of a day]\n    items: [{form: gap, stem: a ___, answer: {text: b, why: c}}]`,
  )
  const start = performance.now()
  expect(readSheet(`facts:\n${facts.join('\n')}`, long).problems).toHaveLength(500)
  expect(performance.now() - start).toBeLessThan(10_000)
})
