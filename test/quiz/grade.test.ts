import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grade } from '../../src/quiz/grade.ts'
import type { Item } from '../../src/quiz/item.ts'
import { normalText } from '../../src/quiz/normal.ts'
import { isSlip } from '../../src/quiz/slip.ts'
import { article, itemOf } from './fixture.ts'

describe('A typed name with "&"', () => {
  const firm = { ...itemOf('mayor.gap'), answer: { text: 'Parkin & Holm', accepts: [], why: '' } } as Item

  test.each(['Parkin & Holm', 'Parkin and Holm', 'parkin&holm'])('may have "and": %s', (typed) => {
    expect(grade(firm, typed, article)).toBe(true)
  })
})

describe('A typed gap', () => {
  const mayor = itemOf('mayor.gap')
  test.each([
    'Ida Holmberg',
    '  ida   HOLMBERG ',
    'Ída Holmbérg',
    'the Ida Holmberg',
    'Mrs Holmberg',
    'Lady Holmberg',
    'Holmberg',
    'Ida Homlberg',
    'Ida Holmbrg',
    'Ida Hollmberg',
    'Ida Hokmberg',
  ])('takes "%s": case, accents, articles, spaces and one slip of the finger are forgiven', (typed) =>
    expect(grade(mayor, typed, article)).toBe(true),
  )
  test.each([
    '',
    'the',
    'Mrs',
    'Mrs Ida',
    'Ida',
    'Ida Holmbergs',
    'Ida Olmberg',
    'Ada Holmberg',
    'Ida Homlbegr',
    'Tor Lind',
    'Ida Holmburg',
  ])('does not take "%s"', (typed) => expect(grade(mayor, typed, article)).toBe(false))
  test('takes a variant the author accepts, and no other name or day', () => {
    const day = itemOf('stop-day.gap')
    expect(
      ['Monday', 'mon', 'Mondya', 'Tuesday', 'Sunday', 'Friday'].map((typed) => grade(day, typed, article)),
    ).toEqual([true, true, false, false, false, false])
  })
  test('takes a first name that the article cannot gainsay before a family name, and no other one', () => {
    const surname = { ...mayor, family: 'name', answer: { text: 'Holmberg', accepts: [], why: '' } } as typeof mayor
    expect(grade(surname, 'Greta Holmberg', article)).toBe(true)
    expect(grade(surname, 'Tor Holmberg', article)).toBe(false)
    expect(grade({ ...surname, family: 'number' }, 'Greta Holmberg', article)).toBe(false)
    expect(grade({ ...mayor, family: 'name' }, 'Greta Holmberg', article)).toBe(false)
  })
  test('takes a sum with the letters of its country, and no other sum', () => {
    const sum = { ...mayor, family: 'number', answer: { text: '$10,000', accepts: [], why: '' } } as typeof mayor
    expect(['US$10,000', 'CDN$10000', 'a$10,000', 'US$10,001'].map((typed) => grade(sum, typed, article))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
  test('takes a number with what is counted, where nothing behind the gap says it', () => {
    const cost = (stem: string) =>
      ({ ...mayor, family: 'number', stem, answer: { text: '20', accepts: [], why: '' } }) as typeof mayor
    const graded = (stem: string) =>
      ['20', '20 crowns', '20 boats', '20 million', '21 crowns'].map((typed) => grade(cost(stem), typed, article))
    expect(graded('Which number is missing? “The repair cost ___, said Ida.”')).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(graded('Which number is missing? “The repair took ___ minutes.”')).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
  test('never takes a word that the article uses for something else', () => {
    const country = { ...mayor, answer: { text: 'Pakistan', accepts: [], why: '' } } as typeof mayor
    const about = {
      ...article,
      sections: [{ id: 's', title: 's', paragraphs: ['Pakistaan is a ship; Pakistan is a country.'] }],
    }
    expect(grade(country, 'Pakistaan', about)).toBe(false)
    expect(grade(country, 'Pakistaan', article)).toBe(true)
  })
})

describe('A slip of the finger', () => {
  test.each([
    ['2011', '2012'],
    ['1,000,000', '1,000,001'],
    ['Zambia', 'Gambia'],
    ['Christina', 'Christine'],
    ['Roman', 'Romana'],
    ['Iraq', 'Iran'],
    ['Pakistani', 'Pakistan'],
    ['Australia', 'Austria'],
  ])('%s is not %s', (typed, meant) => expect(isSlip(normalText(typed), normalText(meant))).toBe(false))

  test('is forgiven for any two neighbouring inner letters that changed places in a long word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{8,14}$/), fc.nat(), (word, at) => {
        const index = 1 + (at % (word.length - 2))
        const swapped = word.slice(0, index) + word[index + 1] + word[index] + word.slice(index + 2)
        expect(isSlip(swapped, word)).toBe(swapped !== word)
      }),
    )
  })

  test('never makes two words equal that differ in more than two letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{7,12}$/), fc.stringMatching(/^[a-z]{7,12}$/), (typed, meant) => {
        const differing = [...typed].filter((letter, index) => letter !== meant[index]).length
        if (typed.length === meant.length && differing > 2) expect(isSlip(typed, meant)).toBe(false)
      }),
    )
  })
})

describe('The other forms', () => {
  test('a choice takes the text of its key and nothing else', () => {
    const item = itemOf('stop-day.choice')
    expect(['Monday', 'Friday', 'monday', 'a'].map((response) => grade(item, response, article))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
  test('an order takes the right order of all steps only', () => {
    const item = itemOf('events.order')
    const right = ['The clock stopped', 'The clockmaker came', 'The bench was bought']
    expect(grade(item, right, article)).toBe(true)
    expect(grade(item, right.toReversed(), article)).toBe(false)
    expect(grade(item, right.slice(0, 2), article)).toBe(false)
    expect(grade(item, right.join(' '), article)).toBe(false)
  })
})

describe('A normalised text', () => {
  test.each([
    ['“Don’t!”', 'don t'],
    ['1,234.50', '1234.50'],
    ['−5 %', '-5 percent'],
    ['U.S.', 'u s'],
    ['Straße', 'strasse'],
    ['  ', ''],
    ['$5', '$5'],
    ['the mayor’s', 'the mayors'],
  ])('of %s is %s', (text, normal) => expect(normalText(text)).toBe(normal))

  test('stays as it is when normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalText(normalText(text))).toBe(normalText(text))
      }),
    )
  })
})
