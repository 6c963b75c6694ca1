import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { lintBank, lintItem } from '../../src/quiz/lint.ts'
import { choice, evidenceOf, gap, lighthouse, order, verdict } from './lint-items.ts'

function rulesOf(item: Item): string[] {
  return lintItem(item, lighthouse).map(({ rule }) => rule)
}

const plans = ['Take the tower down', 'Sell the lamp abroad', 'Hire a new keeper']
const many = ['About 40', 'About 90', 'About 400']
const daily = {
  stem: 'How many people go up each day now?',
  quote: 'Today about 40 visitors climb the tower every day',
}

describe('A stem of two sentences', () => {
  test('is as long as the longer of them', () => {
    const asked = (words: number) =>
      rulesOf(gap(`Which number is missing? “The keeper ${'went on '.repeat(words / 2)} ___ times.”`, '31'))
    expect(asked(34)).not.toContain('plain-wording')
    expect(asked(40)).toContain('plain-wording')
  })
})

describe('good items pass every rule', () => {
  const good: readonly Item[] = [
    choice(plans),
    choice(many, { ...daily, skill: 'retrieve' }),
    choice(['Ada Lindqvist', 'The harbour council', 'A visitor from Norway'], {
      stem: 'Who asked for more time before a decision?',
    }),
    choice(['May 1987', 'May 1990', 'June 1987'], {
      stem: 'When did the lamp shine for the last time?',
      skill: 'retrieve',
      quote: 'was lit for the last time in May 1987',
    }),
    choice(['12,000 crowns', '31,000 crowns', '40,000 crowns'], {
      stem: 'How much did the town pay?',
      skill: 'retrieve',
      quote: 'bought it in 1990 for 12,000 crowns',
    }),
    choice(
      [
        'Because she did not want it lost',
        'Because she could not sell the lamp',
        'Because no ship could find the port',
      ],
      { stem: 'Why did the keeper ask the council to wait, and not give up?' },
    ),
    choice(
      [
        'The council spoke of a tower, the keeper of a home',
        'The council spoke of a home, the keeper of a tower',
        'The council spoke of a lamp, the keeper of a tower',
      ],
      { stem: 'How do the two sides differ in what they call it?' },
    ),
    choice(['Norway', 'Sweden', 'Denmark'], {
      stem: 'Which country do most visitors come from?',
      skill: 'retrieve',
      quote: 'most of them from Norway',
    }),
    verdict('The town owns the tower now.', true),
    verdict('The council never owned a boat, the article says of its 40 visitors.', true),
    verdict('The keeper sold the tower to the council.', false),
    gap('The keeper looked after the lamp for ___ years.', '31', {
      skill: 'retrieve',
      quote: 'had tended the lamp for 31 years',
    }),
    gap('The town that bought the tower is ___.', 'Skarholm', {
      skill: 'retrieve',
      quote: 'the town of Skarholm bought it',
    }),
    order(['The lamp goes out', 'The council wants to pull the tower down', 'The town buys the tower']),
  ]
  test.each(good.map((item) => [`${item.form}: ${item.stem}`, item] as const))('%s', (_, item) => {
    expect(lintItem(item, lighthouse)).toEqual([])
  })
})

describe('each rule finds its fault', () => {
  const why = (item: ReturnType<typeof choice>) => ({
    ...item,
    options: item.options.map((option, index) => (index === 1 ? { ...option, why: ' ' } : option)),
  })
  const bad: readonly (readonly [string, Item])[] = [
    ['one-key', { ...choice(plans), options: choice(plans).options.map((option) => ({ ...option, correct: true })) }],
    ['one-key', gap('The ___ was bought by the ___ long ago.', 'tower')],
    ['one-key', { ...order(plans), options: order(plans).options.map((step) => ({ ...step, position: 1 })) }],
    ['true-or-false', { ...verdict('The town owns the tower now.', true), options: choice(['Yes', 'No']).options }],
    ['reasons', why(choice(plans))],
    ['enough-options', choice(plans.slice(0, 2))],
    ['short-gap', gap('The council ___.', 'wanted to pull the whole tower down')],
    ['distinct-options', choice(['The tower', 'the Tower!', 'The lamp'])],
    ['distinct-options', order(['The lamp goes out', 'The lamp goes out.', 'The town buys the tower'])],
    ['overlapping-options', choice(['40', 'at least 30', '12'], daily)],
    ['overlapping-options', choice(['about 40', 'forty', '12'], daily)],
    ['overlapping-options', choice(['10 to 50 visitors', '40 to 90 visitors', '100 visitors'], daily)],
    [
      'overlapping-options',
      choice(['May 1987', '1987', 'June 1990'], { stem: 'When did the lamp shine for the last time?' }),
    ],
    [
      'nested-options',
      choice(['It was sold', 'It was sold by the council', 'It fell down'], {
        stem: 'What happened to the old tower then?',
      }),
    ],
    ['all-of-the-above', choice(['Take the tower down', 'Sell the lamp', 'All of the above'])],
    ['all-of-the-above', choice(['Both A and B', 'Sell the lamp', 'Take the tower down'])],
    ['none-of-the-above', choice(['Take the tower down', 'Sell the lamp', 'None of these'])],
    ['one-type', choice(['40 visitors', 'Very few visitors', '90 visitors'], daily)],
    ['one-type', choice(['40 percent', '12 visitors', '90 visitors'], daily)],
    [
      'conspicuous-answer',
      choice(['In 1990', 'Before the lamp', 'After the war'], { stem: 'When did the town buy its tower?' }),
    ],
    ['conspicuous-answer', choice(['the council', 'The keeper', 'The town'], { stem: 'Who planned to pull it down?' })],
    ['a-or-an', choice(['island', 'tower', 'harbour'], { stem: 'The keeper lived for thirty years on an ___.' })],
    ['a-or-an', choice(['hour', 'week', 'year'], { stem: 'The town took the decision after a ___.' })],
    [
      'absolute-words',
      choice(['It closed at once', 'It was never lit', 'It moved away'], { stem: 'What became of the old lamp?' }),
    ],
    ['absolute-words', verdict('Everyone in the town loved the tower.', false)],
    [
      'echoed-stem',
      choice(['The harbour plan', 'A new lamp', 'A boat'], { stem: 'What did the harbour council talk about?' }),
    ],
    ['answer-in-stem', gap('Lindqvist was the keeper called Ada ___.', 'Lindqvist')],
    ['order-words', order(['First the lamp goes out', 'The council plans', 'The town buys'])],
    ['answer-length', choice(['Take the tower down because it was old and cost too much', 'Sell it', 'Paint it'])],
    ['answer-length', choice(['Sell it', 'Keep the tower and pay for a new lamp', 'Move the tower to another island'])],
    ['positive-stem', choice(plans, { stem: 'Which of these did the council not plan?' })],
    ['positive-stem', choice(plans, { stem: 'The council planned everything except what?' })],
    ['positive-stem', verdict('The town did not buy the tower.', false)],
    ['complete-stem', choice(plans, { stem: 'Which is true?' })],
    ['complete-stem', choice(plans, { stem: 'And then …' })],
    ['complete-stem', verdict('Did the town buy the tower?', true)],
    ['plain-wording', choice(plans, { stem: `What did the council plan ${'and think and say '.repeat(10)}then?` })],
    [
      'repeated-start',
      choice(['The council wanted to sell it', 'The council wanted to keep it', 'The council wanted to paint it']),
    ],
    [
      'exact-evidence',
      { ...choice(plans), evidence: [{ ...evidenceOf('pull the tower down'), quote: 'pull the tower' }] },
    ],
    ['exact-evidence', { ...choice(plans), evidence: [{ ...evidenceOf('pull the tower down'), section: 'nowhere' }] }],
    ['exact-evidence', { ...choice(plans), evidence: [] }],
    [
      'number-in-evidence',
      gap('The keeper looked after the lamp for ___ years.', '31', {
        skill: 'retrieve',
        quote: 'Its keeper, Ada Lindqvist',
      }),
    ],
    [
      'name-in-evidence',
      choice(['Norway', 'Sweden', 'Denmark'], {
        stem: 'Which country do most visitors come from?',
        skill: 'retrieve',
        quote: 'climb the tower every day',
      }),
    ],
    [
      'paraphrase',
      choice(['Lindqvist', 'Norway', 'Skarholm'], {
        stem: 'Who knew that the harbour council wanted to pull the tower down?',
      }),
    ],
  ]
  test.each(bad.map(([rule, item]) => [rule, item.stem, item] as const))('%s: %s', (rule, _, item) => {
    expect(rulesOf(item)).toContain(rule)
  })
})

test('a finding names the item, and says how to mend it', () => {
  const [finding] = lintItem(choice(['The tower', 'the Tower!', 'The lamp'], { id: 'plan.choice' }), lighthouse)
  expect(finding).toEqual({
    item: 'plan.choice',
    rule: 'distinct-options',
    severity: 'error',
    message: '“The tower” and “the Tower!” are the same answer; change one',
  })
})

test('words of the article in quotation marks may stand in a stem', () => {
  const quoting = 'Who is meant in “The harbour council wanted to pull the tower down”?'
  expect(rulesOf(choice(['Norway', 'Skarholm', 'Sweden'], { stem: quoting }))).toEqual([])
})

test('a generated item may show the sentence that it comes from', () => {
  const stem = 'The harbour council wanted to pull the ___ down.'
  expect(rulesOf(choice(['tower', 'bridge', 'statue'], { stem, family: 'name-gap' }))).toEqual([])
})

test('rules that go by English words are silent about another language', () => {
  const swedish = { ...lighthouse, language: 'sv' }
  expect(
    lintItem(choice(['Take it down', 'Sell it now', 'All of the above'], { stem: 'Which is not true?' }), swedish),
  ).toEqual([])
})

describe('a bank', () => {
  const bankRules = (items: readonly Item[]) => lintBank(items, lighthouse).map(({ rule, item }) => [rule, item])
  const nouns = ['lamp', 'tower', 'boat', 'house', 'stair', 'stone', 'flag', 'clock', 'path', 'door']

  test('whose key is always the longest option gives itself away', () => {
    const items = nouns.map((noun, index) =>
      choice(['longest one', 'b', 'c'], { id: `q${index}`, stem: `What is said about the ${noun} there?` }),
    )
    expect(bankRules(items)).toEqual([['longest-answer', undefined]])
  })

  test('whose key is the longest option as often as luck has it does not', () => {
    const items = nouns.map((noun, index) =>
      choice(
        index % 3 === 0
          ? ['longest one', 'b', 'cc']
          : index % 3 === 1
            ? ['b', 'longest one', 'cc']
            : ['cc', 'b', 'longest one'],
        { id: `q${index}`, stem: `What is said about the ${noun} there?` },
      ),
    )
    expect(bankRules(items)).toEqual([])
  })

  test('of statements that are nearly all false is a safe bet', () => {
    const items = nouns.map((noun, index) => verdict(`The ${noun} was sold.`, index === 0, { id: `q${index}` }))
    expect(bankRules(items)).toEqual([['verdict-balance', undefined]])
  })

  test('has no two items with one stem and the same options', () => {
    expect(bankRules([choice(plans, { id: 'a' }), choice(plans.toReversed(), { id: 'b' })])).toContainEqual([
      'same-question',
      'b',
    ])
    const stem = 'Which statement matches the article?'
    expect(bankRules([choice(plans, { id: 'a', stem }), choice(many, { id: 'b', stem })])).toEqual([])
    const one = gap('The town bought it in ___ for […] crowns.', '1990', { id: 'year' })
    const other = gap('The town bought it in […] for ___ crowns.', '12,000', { id: 'price' })
    expect(bankRules([one, other])).toEqual([])
    expect(bankRules([one, { ...one, id: 'again' }])).toContainEqual(['same-question', 'again'])
  })

  test('has no stem that tells the answer of another', () => {
    const asked = choice(['Skarholm', 'Norway', 'Sweden'], {
      id: 'buyer',
      stem: 'Which town bought the tower in the end?',
    })
    const telling = choice(plans, {
      id: 'price',
      stem: 'What did the town of Skarholm pay when it bought the tower in the end?',
    })
    expect(bankRules([asked, telling])).toEqual([['independent-items', 'buyer']])
    expect(bankRules([asked, { ...telling, fact: asked.fact }])).toEqual([])
    expect(
      bankRules([asked, choice(plans, { id: 'other', stem: 'What can visitors in Skarholm climb today?' })]),
    ).toEqual([])
    expect(
      bankRules([asked, verdict('Skarholm was the town that bought the tower in the end.', true, { id: 'told' })]),
    ).toHaveLength(1)
    expect(
      bankRules([asked, verdict('Skarholm was the town that bought the tower in the end.', false, { id: 'told' })]),
    ).toEqual([])
  })
})

test('any words at all are linted without a fault of our own', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', '___', 'a', '40', 'more than 3', 'May 2021', '$5', 'not', '['),
  )
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 6 }),
      words,
      fc.constantFrom('retrieve' as const, 'infer' as const),
      (texts, stem, skill) => {
        for (const item of [
          choice(texts, { stem, skill }),
          gap(stem, texts[0] ?? '', { skill }),
          order(texts, { stem, skill }),
          verdict(stem, true),
        ]) {
          for (const { message } of [...lintItem(item, lighthouse), ...lintBank([item, item], lighthouse)])
            expect(message).not.toBe('')
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('a bank of two thousand items is linted in a moment', () => {
  const items = Array.from({ length: 2000 }, (_, index) =>
    choice([`Place ${index}`, 'Norway', 'Sweden'], {
      id: `q${index}`,
      stem: `Where did traveller ${index} sleep on the way north?`,
    }),
  )
  const start = performance.now()
  lintBank(items, lighthouse)
  expect(performance.now() - start).toBeLessThan(2000)
})
