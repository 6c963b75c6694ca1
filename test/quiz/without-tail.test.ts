import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/facts/token.ts'
import { withoutTail } from '../../src/quiz/filters/without-tail.ts'
import { gapsOf, itemsOf } from './valley.ts'

/** What is left of a statement, the whole where nothing may go. */
function kept(text: string): string {
  const tokens = tokenize(text, new Map())
  const end = withoutTail(tokens, 0, tokens.length - 1) ?? tokens.length
  return text.slice(0, tokens[end - 1]?.end)
}

const head = 'The bakers of the old town sold 4,500 loaves of bread in May'

describe('A long statement ends', () => {
  test.each([
    ['a "which"', 'which had been baked by their sons in the night before'],
    ['a "with"', 'with Anna Keller leading the sale and David Osei the dance'],
    ['what was done besides', 'making it the best sale of a year that had been slow'],
    ['what it is', 'a month that is known for its storms by the sea'],
    ['what it was like before', 'up from 3,100 in the May of the year before that one'],
    ['when or why it was', 'after the mayor had opened the new market hall by the sea'],
    ['a second statement', 'and the mayor of the town opened a new hall by the sea'],
  ])('before %s', (_, tail) => {
    expect(kept(`${head}, ${tail}.`)).toBe(head)
  })

  test('behind the words that open it, and behind what stands between commas', () => {
    const tail = 'which had been baked by their sons in the night'
    const opened = 'In May the bakers of the old town, who are glad, sold bread'
    expect(kept(`In May, the bakers of the old town sold 4,500 loaves, ${tail}.`)).toBe(
      'In May, the bakers of the old town sold 4,500 loaves',
    )
    expect(kept(`${opened}, ${tail}.`)).toBe(opened)
  })
})

describe('A long statement stays whole', () => {
  test.each([
    ['where it goes on', 'On Monday the court of the old town of Halmer told its mayor, who is 81, that he must go.'],
    [
      'in a list',
      'The bakers of the old town of Halmer are known to love rowing, running and singing in the hall by the sea.',
    ],
    [
      'after a "not"',
      'The bakers of the old town of Halmer did not sell their bread in May, because it was far too dear for all.',
    ],
    [
      'after an "if"',
      'If the bakers of the old town of Halmer sell their bread in May, which is dear, the mayor will be glad.',
    ],
    [
      'without a subject',
      'Built by the bakers of the old town of Halmer in May, the hall by the sea has room for 4,500.',
    ],
    ['without a verb', 'The bakers of the old and rather small town of Halmer in Norway, who are all glad, sing.'],
    [
      'with an aside that is open',
      'Anna Keller, the mayor of the old town of Halmer by the sea, which is cold, sold 4,500 loaves.',
    ],
  ])('%s', (_, text) => {
    expect(kept(text)).toBe(text)
  })

  test('where it is short', () => {
    const text = 'The bakers of Halmer sold bread in May, which is dear.'
    expect(kept(text)).toBe(text)
  })
})

describe('A question', () => {
  const text =
    'Anna Keller sold 4,500 loaves of bread to the people of Halmer, which had been baked by 31 men in the night before.'

  test('shows no more of a long sentence than it needs, and is proven by all of it', () => {
    const item = itemsOf(text).find((one) => one.form === 'gap' && one.answer.text === '4,500')
    expect(item?.stem).toContain('“Anna Keller sold ___ loaves of bread to the people of Halmer.”')
    expect(item?.evidence.map(({ quote }) => quote)).toEqual([text])
  })

  test('keeps what tells which one is asked for', () => {
    const dated =
      'The bakers of Halmer had been told to sell all of their boats long before 8 July, when the town sang.'
    expect(itemsOf(dated).find(({ stem }) => stem.includes('___, when the town sang.'))).toBeDefined()
  })

  test('asks for what stands at the end as well', () => {
    expect(gapsOf(text.replace('4,500', 'all the'))).toContain('31')
  })
})
