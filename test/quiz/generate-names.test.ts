import { describe, expect, test } from 'vitest'
import { generateItems } from '../../src/quiz/generate.ts'
import { grade } from '../../src/quiz/grade.ts'
import { articleOf } from './articles.ts'
import { acceptsOf, cast, gapsOf, idle, itemsOf, plenty } from './valley.ts'

function namesAsked(text: string) {
  const article = articleOf({ title: 'News from the valley', text: `${text}\n${cast}` })
  const { items } = generateItems(article)
  return items.flatMap((item) =>
    /^(?:name|organisation)$/.test(item.family) && item.form === 'gap' ? [{ item, article }] : [],
  )
}

const stems = (text: string) => namesAsked(text).map(({ item }) => item.stem)

describe('A name of two orders or with what sons are called', () => {
  test.each([
    [
      'The pilot Mika Orlund Jr opened the bridge of Halmer for the boats of the whole town.',
      'Mika Orlund Jr',
      ['Orlund', 'Mika Orlund'],
    ],
    [
      'The pilot Mia Orlund III opened the bridge of Halmer for the boats of the whole town.',
      'Mia Orlund III',
      ['Orlund', 'Mia Orlund'],
    ],
    [
      'The pilot Mia Holm Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Mia Holm Orlund',
      ['Orlund', 'Holm Orlund'],
    ],
    [
      'The pilot Xing Orlund opened the bridge of Halmer for the boats of the whole town. Later on Xing left it.',
      'Xing Orlund',
      ['Xing'],
    ],
    [
      'The pilot Mika B. Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Mika B. Orlund',
      ['Mika Orlund', 'Orlund'],
    ],
    [
      'The pilot Ana Gil Orlund opened the bridge of Halmer for the boats of the whole town. Later on Gil left.',
      'Ana Gil Orlund',
      ['Gil', 'Ana Gil'],
    ],
    [
      'Halmer County Sheriff Mia Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Mia Orlund',
      ['Sheriff Mia Orlund', 'Sheriff Orlund'],
    ],
    [
      'The pilot Yolanda Yu Hoi-kwan opened the bridge of Halmer for the boats of the whole town.',
      'Yolanda Yu Hoi-kwan',
      ['Yu', 'Yolanda Yu'],
    ],
    ['The pilot Ma Ngok opened the bridge of Halmer for the boats of the whole town.', 'Ma Ngok', ['Ma']],
    [
      'Halmer Chief Constable Mia Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Mia Orlund',
      ['Halmer Chief Constable Mia Orlund', 'Chief Constable Orlund', 'Constable Orlund'],
    ],
    [
      'The baker Carl Benning is survived by his second wife Mia Orlund, their two sons, and four boys of the town.',
      'Mia Orlund',
      ['Mia'],
    ],
    [
      'Prince Orlund opened the bridge of the town for the boats of the whole valley. Orlund bin Talik sang in Halmer.',
      'Orlund',
      ['Orlund bin Talik'],
    ],
    [
      'The pilot Jon Samuel Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Jon Samuel Orlund',
      ['Jon Orlund', 'Orlund'],
    ],
    ['Sir Jon Orlund opened the bridge of Halmer for the boats of the whole town.', 'Jon Orlund', ['Jon']],
    [
      'The pilot Li Anming opened the bridge of Halmer for the boats of the whole town.',
      'Li Anming',
      ['Li', 'Anming Li'],
    ],
    ['The pilot Ho Wei Jian opened the bridge of Halmer for the boats of the whole town.', 'Ho Wei Jian', ['Ho']],
    [
      'The pilot Shu Anming opened the bridge of Halmer for the boats of the whole town.',
      'Shu Anming',
      ['Shu', 'Anming Shu'],
    ],
    [
      'The pilot Rahmat Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Rahmat Orlund',
      ['Rahmat'],
    ],
    [
      'When the town was in need, Dantor and Mia Orlund came to the bridge of Halmer and opened the hall.',
      'Mia Orlund',
      ['Mia'],
    ],
    [
      'Bread was dear. The baker of Halmer became the first woman in the A.O.L. of the whole valley. The Academy of Old Letters sang.',
      'A.O.L.',
      ['AOL'],
    ],
    [
      'The betting company Orlund’s plan to build a hall for the boats of the valley has split the people of Halmer.',
      'Orlund',
      ['Orlund’s'],
    ],
    [
      'The pilot Benigno S. Orlund III opened the bridge of Halmer for the boats of the whole town.',
      'Benigno S. Orlund III',
      ['Benigno Orlund', 'Orlund'],
    ],
    [
      'The pilot Lars Petter Orlund opened the bridge of Halmer for the boats of the whole town. Lars sang.',
      'Lars Petter Orlund',
      ['Lars Petter', 'Lars'],
    ],
    [
      'Superintendent Col Orlund opened the bridge of Halmer for the boats of the whole town. Later on Orlund left it.',
      'Orlund',
      ['Superintendent Orlund'],
    ],
    [
      'The pilot Abdul Rahman al-Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Abdul Rahman al-Orlund',
      ['Abdul Rahman'],
    ],
    [
      'Inspector Liaquat Ali Orlund opened the bridge of Halmer for the boats of the whole town.',
      'Liaquat Ali Orlund',
      ['Liaquat Ali'],
    ],
  ])('may be typed in any of its forms: %s', (text, name, others) => {
    expect(acceptsOf(text, name) ?? acceptsOf(text, name, idle)).toEqual(expect.arrayContaining(others))
  })
})

test('A first name that two have is not enough', () => {
  const accepts = (other: string) =>
    acceptsOf(
      `The pilot Celeste Orlund opened the bridge of Halmer for the boats of the whole town. The poet ${other} left.`,
      'Celeste Orlund',
    )
  expect(accepts('Lara Benning')).toContain('Celeste')
  expect(accepts('Celeste Benning')).not.toContain('Celeste')
})

test.each(['Publican', 'Hairdresser', 'Headteacher'])(
  '"%s" at the start of a sentence is no part of a name',
  (trade) => {
    const text = `${trade} Shaz Orlund, 44, got 31 people up the back stairs of the Drovers Arms as the water rose.`
    expect(acceptsOf(text, 'Shaz Orlund')).toContain('Orlund')
  },
)

test.each([
  ['the family name', 'The poet Jon Orlund left.'],
  ['the family name, and is told of less', 'Celeste Orlund sang. Celeste Orlund wrote. The poet Jon Orlund left.'],
  ['the family name and an initial', 'The baker J Orlund left.'],
  ['the family name before the given one', 'The poet Orlund Chi-wai left.'],
  ['the family name, and an office', 'Mayor Jon Orlund left.'],
  ['the family name alone, in a name that tells of no person', 'The Orlund Prize is old.'],
])('A name is not asked for where another one has %s', (_, others) => {
  const asked = (more: string) =>
    gapsOf(`The pilot Celeste Orlund opened the bridge of Halmer for the boats of the whole town. ${more}`, idle)
  expect(asked('The poet Jon Benning left.')).toContain('Celeste Orlund')
  expect(asked(others)).not.toContain('Celeste Orlund')
})

test.each([
  ['Ronald Orlund', 'Ron Orlund', ['Ron Orlund', 'Ron']],
  ['Celeste Orlund', 'Celeste Orlund-Bering', ['Celeste Orlund-Bering', 'Orlund-Bering']],
])('"%s" may be typed as the article has it elsewhere: %s', (name, other, others) => {
  const text = `The pilot ${name} opened the bridge of Halmer for the boats of the whole town. The people call for ${other}.`
  expect(acceptsOf(text, name)).toEqual(expect.arrayContaining(others))
})

test.each([
  [
    'Ten Orlund',
    'Manager Jens ten Orlund opened the bridge of Halmer. “All of the boats of the town have been sold,” said Ten Orlund.',
    ['Jens ten Orlund', 'Orlund'],
  ],
  [
    'Per Anders Orlund',
    'The pilot Per Anders Orlund opened the bridge of Halmer for the boats of the whole town.',
    ['Orlund', 'Per'],
  ],
  [
    'Edmund Lo',
    'The son, Edmund Lo Chi-ho, left. The father is a baker. Later Edmund Lo sold the old boats of the town to his friends.',
    ['Edmund Lo Chi-ho'],
  ],
])('"%s" may be typed as it stands in full elsewhere', (name, text, others) => {
  expect(acceptsOf(text, name) ?? acceptsOf(text, name, idle)).toEqual(expect.arrayContaining(others))
})

test('A rank with a hyphen is no name', () => {
  const text =
    'The first witness was Hawks head Major-Gen Gopaul Orlund, who was at sea. “All of the boats of the town have been sold,” Orlund said.'
  const accepted = acceptsOf(text, 'Orlund', idle) ?? acceptsOf(text, 'Gopaul Orlund', idle)
  expect(accepted).toContain('Gopaul')
  expect(accepted).not.toContain('Major-Gen')
})

test('The name of a family is not asked for: no first name will do', () => {
  const text =
    'A boat of 1913, whose name is Hope, belongs to the Orlund family of the town of Halmer. “I cried every night,” says Grace Orlund. Later Mrs Orlund left.'
  expect(gapsOf(text, idle)).not.toContain('Orlund')
})

test('"Mrs" before a family name may be of the mother of whom has it', () => {
  const asked = (kin: string) =>
    acceptsOf(
      `“I cried every night,” says Grace Orlund. Grace's ${kin}, Ruth, was glad. “The pilot had to tell me three times,” says Mrs Orlund.`,
      'Orlund',
      idle,
    )
  expect(asked('mother')).toBeUndefined()
  expect(asked('baker')).toContain('Grace Orlund')
})

test('Letters of honour are no name behind a name that is a title elsewhere', () => {
  const text = 'Counsel to the town, Imran Sheikh KC, opened the bridge of Halmer for the boats of the whole valley.'
  expect(gapsOf(text, idle)).not.toContain('KC')
})

test('"Mrs" and "Ms" before a family name are of two women', () => {
  const asked = (title: string) =>
    itemsOf(
      `Ilonka Orlund, a cook, fell ill. Mrs Orlund is at home. “The bread of the town has been bad for years,” said ${title} Orlund.`,
    ).filter(({ family }) => family === 'attribution')
  expect(asked('Mrs')).not.toEqual([])
  expect(asked('Ms')).toEqual([])
})

test('"Mr" and "Mrs" before a family name are of two people', () => {
  const text = `Ilonka Orlund, a retired cook, has a husband, Frank, who fell ill. "He is well," said Mrs Orlund, 79.`
  const found = itemsOf(`${text} Mr Orlund was found in the snow of the pass, and carried down to the town by two men.`)
  expect(found.filter(({ stem }) => stem.includes('Mr ___'))).toEqual([])
  expect(found.flatMap((item) => (item.form === 'gap' ? item.answer.accepts : []))).not.toContain('Mr Ilonka Orlund')
})

test('"Hon." is no name', () => {
  const text =
    'The town asked Hon. Ilonka Orlund for a bridge. For her part, Ms Orlund of Halmer said she would go to court.'
  const accepted = acceptsOf(text, 'Orlund', idle) ?? acceptsOf(text, 'Ilonka Orlund', idle)
  expect(accepted?.length).toBeGreaterThan(0)
  expect(accepted).not.toContain('Hon.')
})

test.each([
  [
    'The striker Ruud van Orlund opened the bridge of Halmer for the whole town. Van Orlund left.',
    'Ruud van Orlund',
    'Van',
  ],
  ['Deputy Prime Minister Jon Orlund opened the bridge of Halmer for the town.', 'Jon Orlund', 'Prime Minister Orlund'],
  ['Tory Shadow Chancellor Jon Orlund opened the bridge of Halmer for the town.', 'Jon Orlund', 'Chancellor Orlund'],
  [
    'Jon Orlund opened the bridge of Halmer for the town. At the summit in California Mr Orlund said so.',
    'Jon Orlund',
    'California Mr Orlund',
  ],
  [
    'Australian Hew Raymond Orlund opened the bridge of Halmer for the boats of the whole town. Mr Orlund said so.',
    'Hew Raymond Orlund',
    'Australian',
  ],
])('What only stands before a name, or is of another, may not: %s', (text, name, other) => {
  const accepted = acceptsOf(text, name) ?? acceptsOf(text, name, idle)
  expect(accepted?.length).toBeGreaterThan(0)
  expect(accepted).not.toContain(other)
})

test.each(['Big', 'Uncle'])('"%s" before a name is not enough', (word) => {
  const text = `The singer ${word} Celeste opened the bridge of Halmer for the boats of the whole town.`
  expect(acceptsOf(text, `${word} Celeste`)).toContain('Celeste')
  expect(acceptsOf(text, `${word} Celeste`)).not.toContain(word)
})

describe('A statement with a verb behind its last comma', () => {
  test('is shown whole', () => {
    const text =
      'The Boat Union of Norway, which is linked to the security firm Halmertec, subsequently claimed responsibility.'
    expect(itemsOf(text, idle).flatMap(({ stem }) => (stem.includes('firm ___') ? [stem] : []))).toEqual([
      'Which name is missing? “The Boat Union of Norway, which is linked to the security firm ___, subsequently claimed responsibility.”',
    ])
  })
})

describe('A ship with a title', () => {
  test('is nobody', () => {
    const crossing = (name: string) =>
      stems(`${name} Morven was in the middle of the evening crossing to Halmer when both engines stopped.`)
    expect(crossing('The Lady').filter((stem) => stem.includes('crossing'))).toEqual([])
    expect(crossing('The worst was that the vessel Lady').filter((stem) => stem.includes('crossing'))).toEqual([])
    expect(crossing('Lady').filter((stem) => stem.includes('crossing'))).toHaveLength(1)
  })
})

test('A formula is no name to be typed', () => {
  const gaps = (gas: string) =>
    gapsOf(`Plants in the old valley take in less ${gas} from the air than the bakers hoped to find.`, idle)
  expect(gaps('CO2')).toEqual([])
  expect(gaps('KO2')).toEqual(['KO2'])
})

describe('A name to be typed', () => {
  test('of a place is not asked for: where things are, many know', () => {
    const text = 'The new bridge of the town was opened by mayor Ruth Bering in the summer after the visit to Portugal.'
    expect(stems(text).filter((stem) => stem.includes('bridge'))).toEqual([
      'Whose name is missing? “The new bridge of the town was opened by mayor ___ in the summer after the visit to Portugal.”',
    ])
  })

  test('is right in every form that the article has, and as a family name', () => {
    const text =
      'The lawyer Ruth Elisabeth Bering found the old map of the valley in a box of her own. The valley thanked Ruth Bering in a long letter.'
    const [asked] = namesAsked(text).filter(({ item }) => item.stem.includes('found the old map'))
    expect(asked?.item.answer.text).toBe('Ruth Elisabeth Bering')
    for (const typed of ['ruth elisabeth bering', 'Ruth Bering', 'Bering'])
      expect(asked && grade(asked.item, typed, asked.article)).toBe(true)
    expect(asked && grade(asked.item, 'Keller', asked.article)).toBe(false)
  })

  test.each([
    ['of a law that all know', 'Ruth Bering wrote of the bridge and the United States Constitution in the valley.'],
    ['of an institution that all know', 'The old bridge of the valley was looked at by the European Union.'],
    ['only who was told', 'The lawyer Ruth Bering told the Halmer Radio Society that the bridge would be sold.'],
  ])('is not asked for where it is %s', (_, text) => {
    expect(stems(text).filter((stem) => stem.startsWith('Which name'))).toEqual([])
  })

  test('of nobody introduced is asked for only as of the one who did it', () => {
    const text = 'Ruth Bering tapped the ball into the net after a cross from Carl Benning on the left.'
    expect(stems(text)).toEqual([
      'Whose name is missing? “___ tapped the ball into the net after a cross from Carl Benning on the left.”',
    ])
  })

  test.each([
    ['of whom a speaker works for', '"The bridge is old," said Ruth Bering, a partner of security firm Halmertec.'],
    ['of which only a part stands there', 'The engineer Ruth Bering wrote a letter to the Office for Students in May.'],
    ['that goes on with a sign', 'The engineer Ruth Bering sold the new Halmer Radio Society+ service in May.'],
  ])('is not asked for where it is one %s', (_, text) => {
    expect(stems(text).filter((stem) => stem.startsWith('Which name'))).toEqual([])
  })

  test.each([
    ['the mayor of a large city', 'New York City Mayor Ruth Bering opened the old bridge in the summer.'],
    ['one of several', 'Ruth Bering isn’t the only baker of the town with a good old bridge.'],
    ['one of those there are', 'The old bridge of the town—unlike, say, Anna Keller—was never painted in the summer.'],
    ['in an office that all know', 'The crowd saw Ruth Bering, the Foreign Secretary, on the old bridge of the town.'],
    ['who made a work', 'Night of The Owls author Ruth Bering has never told the town of the old bridge.'],
    ['the head of a large company', 'The crowd heard Microsoft founder Ruth Bering speak on the old bridge.'],
    ['a musical', 'The poster was held against the old bridge by friends of the musical Ruth Bering!'],
    ['the head of what nothing tells', 'Head of the division, Ruth Bering, opened the old bridge in the summer.'],
    ['the head of what its does not tell', 'Ruth Bering, its head of bridges, opened the old gate in the summer.'],
    ['the founder of nobody knows what', 'Co-founder Ruth Bering opened the old bridge of the valley in the summer.'],
  ])('is not asked for where it is %s', (_, text) => {
    const asked = itemsOf(text, plenty).filter(({ evidence }) => evidence[0]?.quote === text)
    expect(asked.filter(({ family }) => family === 'name' || family === 'organisation')).toEqual([])
  })

  test('is not asked for after a high office, which many know', () => {
    const text = 'The old bridge of the valley was opened by President Ruth Bering on a day in June.'
    expect(stems(text).filter((stem) => stem.includes('President ___'))).toEqual([])
  })
})
