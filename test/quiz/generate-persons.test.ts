import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/facts/extract.ts'
import { grade } from '../../src/quiz/grade.ts'
import { keyText } from '../../src/quiz/reveal.ts'
import { articleOf } from './articles.ts'
import { acceptsOf, cast, gapsOf, idle, itemsOf } from './valley.ts'

/** Whom "he" means, what a person may be called, and who speaks for whom. Each of these once made a bad question, or none. */

/**
 * The question for a key. Where a name stands for a "she" and no sentence before can be shown, it is asked only where there is
 * little else.
 */
const askedOf = (text: string, key: string, more = `${cast} ${idle}`) =>
  itemsOf(text, more).find((item) => item.form === 'gap' && item.answer.text === key)
const stemOf = (text: string, key: string, more?: string) => askedOf(text, key, more)?.stem

describe('"He" and "she"', () => {
  const number = '4,500'

  test.each([
    ['behind a sentence that starts with a person', 'Ruth Bering built boats. By then she had sold 4,500 loaves.'],
    [
      'over a sentence that names nobody',
      'Ruth Bering built boats. Bread was cheap. Then came snow. Soon she had sold 4,500 loaves.',
    ],
    [
      'of whom a portrait tells',
      'Ruth Bering sang. Ms Bering wrote. Ms Bering led. Ms Bering came. She lost, and she won. She met a man. Snow fell. Wind blew. She was glad, and she was sad. Rain came. Day broke. Bread rose. By then she had sold 4,500 loaves.',
    ],
    ['beside a man', 'Ruth Bering built boats for Carl Benning. By then she had sold 4,500 loaves.'],
    ['over a man', 'Ruth Bering built boats. Bread was cheap for Carl Benning. By then she had sold 4,500 loaves.'],
    ['as an owner', 'Ruth Bering built boats. The last of her 4,500 loaves went to the town of Halmer.'],
  ])('are the one of whom the text tells: %s', (_, text) => {
    const item = askedOf(text, number)
    expect(`${item?.context} ${item?.stem}`).toContain('Ruth Bering')
  })

  test.each([
    [
      'where it is done to them by others',
      'Ruth Bering built boats. Bread was cheap. By the time police saw her in Halmer, the town had sold 4,500 loaves.',
    ],
    ['where another is named', 'Ruth Bering built boats for Mia Holm. By then she had sold 4,500 loaves.'],
    ['where the sentence names her', 'Ruth Bering built boats. By then she had sold 4,500 loaves to a Ms Bering.'],
    ['behind "From her"', 'From Ruth Bering they bought boats. By then she had sold 4,500 loaves.'],
    ['where she cannot be he', 'Ruth Bering built boats. By then he had sold 4,500 loaves.'],
    ['where another comes in between', 'Ruth Bering built boats. A nurse sang. By then she had sold 4,500 loaves.'],
    [
      'where one does it beside another',
      'Ruth Bering sang. Ruth Bering swam on her left, beside a boat. By then she had sold 4,500 loaves.'.replace(
        'Ruth',
        'Mia',
      ),
    ],
    ['where a relative comes in', 'Ruth Bering built boats with a sister. By then she had sold 4,500 loaves.'],
    ['where the text goes over from she to he', 'Ruth Bering loved her boats. By then he had sold 4,500 loaves.'],
    [
      'far behind',
      'Ruth Bering built boats. Snow fell. Wind blew. Rain came. Bread rose. By then she had 4,500 loaves.',
    ],
  ])('are nobody %s', (_, text) => {
    expect(stemOf(text, number) ?? '').not.toContain('Ruth Bering')
  })
})

describe('What a sentence says it is about', () => {
  test('is who "she" is in it, whoever was named before', () => {
    const text = (topic: string) =>
      `The baker Ruth Bering built boats. ${topic} she had sold 4,500 loaves of bread to Halmer.`
    expect(stemOf(text('By then'), '4,500')).toContain('Ruth Bering had sold')
    expect(stemOf(text('As for Number 40,'), '4,500') ?? '').not.toContain('Ruth Bering had sold')
  })
})

describe('A surname with a small word before it', () => {
  test('may be typed with it or without', () => {
    const text =
      'The teacher Diego de Landa opened the school for all of the boys of the valley. He burned all the old books of the valley in 1912.'
    const item = itemsOf(text).find((one) => one.form === 'gap' && one.answer.text === 'Diego de Landa')
    const article = articleOf({ title: 'News from the valley', text })
    for (const typed of ['de Landa', 'Landa', 'diego de landa']) expect(item && grade(item, typed, article)).toBe(true)
  })
})

describe('A first name that is a title elsewhere', () => {
  test('is part of the name', () => {
    const text = 'The crowd saw comedian Mia Baron Bering on the old bridge of the town.'
    const { entities } = findFacts(articleOf({ title: 'News from the valley', text }))
    expect(entities.map(({ label }) => label)).toEqual(['Mia Baron Bering'])
  })
})

describe('A name that the article spells in two ways', () => {
  test('may be typed with the first name that stands beside the other one', () => {
    const text =
      'The crowd saw Peter Mukherjee. Mr Mukerjee opened the old bridge for the boats of the valley in the spring.'
    const item = itemsOf(text, idle).find((one) => one.form === 'gap' && one.stem.includes('opened the old bridge'))
    expect(item?.form === 'gap' && item.answer.accepts).toContain('Peter Mukherjee')
  })

  test('may be typed in either where a letter differs', () => {
    const text = 'The crowd saw Jon Berena. The baker Jon Berene opened the old bridge for the boats of the valley.'
    const item = itemsOf(text, idle).find((one) => one.form === 'gap' && one.stem.includes('opened the old bridge'))
    expect(item?.form === 'gap' && [item.answer.text, ...item.answer.accepts]).toEqual(
      expect.arrayContaining(['Jon Berena', 'Berena', 'Jon Berene']),
    )
  })
})

describe('An organisation', () => {
  test('is not asked for where it was asked for a comment', () => {
    const text = 'Security firm Halmertec sold boats to the whole town. The Post has contacted Halmertec for comment.'
    expect(itemsOf(text).filter(({ stem }) => stem.includes('contacted'))).toEqual([])
  })

  test('may be typed as what its letters are short for', () => {
    const text =
      'The Office of Nets and Boats (ONB) has a new head. The firm was told by the ONB to count all of its boats again. The ONB warned that the boats would sink in the cold sea before long.'
    expect(acceptsOf(text, 'ONB') ?? acceptsOf(text, 'the ONB')).toEqual(
      expect.arrayContaining(['Office of Nets and Boats', 'Nets and Boats']),
    )
  })
})

describe('A role', () => {
  const rolesIn = (text: string) =>
    itemsOf(text).flatMap((item) =>
      item.family === 'role' && item.form === 'gap' ? [[item.stem, item.answer.text]] : [],
    )

  test('is asked with the whole of its office', () => {
    expect(rolesIn('The old bridge was shut by Home Office minister Ruth Bering.')).toEqual([
      ['Whose name is missing? The article speaks of “Home Office minister ___”.', 'Ruth Bering'],
    ])
  })

  test('tells that the office is one of the past, and is asked only with one of its own', () => {
    expect(rolesIn('The bridge was opened by former Halmer Mayor Sir Jon Bering.').map(([stem]) => stem)).toEqual([
      expect.stringContaining('“former Halmer Mayor'),
    ])
    expect(rolesIn('The bridge was opened by former Vice Chairman Jon Bering.')).toEqual([])
  })

  test('is not asked where many have it', () => {
    expect(rolesIn('Ruth Bering, a member of the Halmer choir, counted the boats.')).toHaveLength(1)
    expect(rolesIn('Ruth Bering, a member of Parliament, counted the boats.')).toEqual([])
  })

  test('is not asked where another one is said to be so', () => {
    const asked = (other: string) =>
      itemsOf(`“The night was bad,” said Halmer resident Ruth Bering. Carl Benning, 74, ${other}, kept his boat.`, '')
        .filter(({ family }) => family === 'role')
        .map(({ stem }) => stem)
    expect(asked('a baker').join()).toContain('Halmer resident')
    expect(asked('a Halmer resident').join()).not.toContain('“Halmer resident')
  })

  test('is not asked where its words go on behind the comma', () => {
    const role = 'Ruth Bering, head of the bread think tank'
    expect(rolesIn(`${role}, counted the boats.`)).toHaveLength(1)
    expect(rolesIn(`${role}, the Halmer Research Group, counted the boats.`)).toEqual([])
  })

  test('is of a person, whose party is no first name', () => {
    const text =
      'The crowd saw Ruth Bering. Democrat Bering, a former bridge keeper of the town, came home to the valley in May.'
    expect(rolesIn(text).map(([, key]) => key)).toEqual(['Bering'])
  })
})

describe('What stands before a name', () => {
  const kindIn = (text: string, name: string) =>
    findFacts(articleOf({ title: 'News from the valley', text })).entities.find(({ label }) => label === name)?.kind

  test.each([
    [
      'a broker that somebody works for',
      'Ruth Bering follows bread for the broker Hale Underdown of Norway.',
      undefined,
    ],
    ['a broker', 'Ruth Bering was told of the bread by broker Hale Underdown of Norway.', 'person'],
    ['an operator', 'The bread was sold by its operator Hale Underdown from Norway.', 'org'],
    ['somebody accused', 'The bread was sold by its alleged operator Hale Underdown from Norway.', undefined],
  ])('tells whether it is a person: %s', (_, text, kind) => {
    expect(kindIn(text, 'Hale Underdown')).toBe(kind)
  })
})

describe('Who works for an organisation', () => {
  test('says what is said, not the organisation', () => {
    const text = '“We sold more bread than all the shops of the town,” says Halmertec’s bread manager, Ruth Bering.'
    const speakers = itemsOf(text).flatMap((item) => (item.family === 'attribution' ? [keyText(item)] : []))
    expect(speakers).toEqual(['Ruth Bering'])
  })
})

describe('A word that stands for many', () => {
  test('is no span of time', () => {
    expect(gapsOf('After two long centuries, their towns had 4,500 people in Halmer.')).not.toContain('4,500')
  })
})
