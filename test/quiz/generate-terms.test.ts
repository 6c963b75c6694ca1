import { describe, expect, test } from 'vitest'
import { cast, itemsOf } from './valley.ts'

const termsIn = (text: string, title?: string) =>
  itemsOf(text, cast, title).flatMap((item) => (item.family === 'term' && item.form === 'gap' ? [item] : []))
const keysIn = (text: string, title?: string) => termsIn(text, title).map(({ answer }) => answer.text)

describe('What something is called', () => {
  test.each([
    [
      'a noun with "a" before it',
      'The bakers of Norway use a powder called salt flour for their best bread.',
      'salt flour',
    ],
    ['a thing between commas', 'The bread of Norway, called limpa, was sold at the harbour of the valley.', 'limpa'],
    ['a thing that is so', 'The youngest bakers of Norway are known as tinies in all of the valley.', 'tinies'],
    ['"known locally as"', 'The oldest road of Norway is known locally as Gullet in all of the valley.', 'Gullet'],
    ['"referred to as"', 'The long loaves of Norway are often referred to as batons by the bakers.', 'batons'],
    ['quotation marks', 'The bakers of Norway have a custom dubbed “bread luck” in the whole valley.', 'bread luck'],
    ['a name', 'The bakers of Norway bought a ship named Windrush from an old farmer.', 'Windrush'],
  ])('is asked for by typing: %s', (_, text, key) => {
    expect(keysIn(text)).toEqual([key])
  })

  test.each([
    ['somebody calls somebody', 'The baker Mia Holm called the plan a great success for the valley of Norway.'],
    [
      'behind what stands between commas',
      'The guard, who stood at the door, called the police of Norway in the night.',
    ],
    ['calls something, as birds do', 'The birds of Norway sat on the roofs, called a good deal, and left the valley.'],
    ['of what people', 'Nobody knows how long the old bakery can be called a Norwegian company of the valley.'],
    ['called for', 'The bakers of Norway called for a law on bread and salt in the valley.'],
    ['called out', 'The police of Norway were called yesterday to the harbour of the valley.'],
    ['a name that goes on behind "on a"', 'The plan of Norway is called the Old Bread on a Boat, or OBB.'],
    ['a firm, which has other names', 'The bakers of Norway bought a company called Gullet from an old farmer.'],
    [
      'letters that are spelt out',
      'The bakers of Norway bought an old ship called the OBB (old bread boat) in the spring.',
    ],
    [
      'what is shortened beside it',
      'The boat of Norway collected data around an area known as the Medusa Fossa Formation (or MFF).',
    ],
    ['called when', 'The bakers of Norway, who now live in the valley, will be called next week.'],
    ['a prize', 'The bakers of Norway were named best singers of the year in the valley.'],
    ['half of it', 'The bakers of Norway keep a house known as a cheap and old place in the valley.'],
    ['a name that goes on', 'The bakers of Norway walked a road called Road to Nowhere in the valley.'],
    ['one of two', 'The bread of Norway is called limpa or loaf in the whole valley.'],
    ['with its letters', 'The bakers of Norway use a system called Salt Bread Flour (SBF) for their bread.'],
    [
      'with a comma inside its marks',
      'The bakers of Norway have a custom called “bread luck,” what they say before each meal in the valley.',
    ],
    ['an address', 'The bakers of Norway have a page called limpa.example for all of their bread.'],
    ['with a number', 'The bakers of Norway bought a ship named Windrush7 from an old farmer.'],
  ])('is not asked for where it is none: %s', (_, text) => {
    expect(keysIn(text)).toEqual([])
  })

  test('is not told by the title', () => {
    const text = 'The bread of Norway, called limpa, was sold at the harbour of the valley.'
    expect(keysIn(text, 'A bread from the valley')).toEqual(['limpa'])
    expect(keysIn(text, 'Limpa from the valley')).toEqual([])
  })

  test('may be typed for one or for many, and a person by the family name', () => {
    const accepted = (text: string) => termsIn(text)[0]?.answer.accepts
    expect(accepted('The youngest bakers of Norway are known as tinies in all of the valley.')).toContain('tinie')
    expect(accepted('The bread of Norway, called limpa, was sold at the harbour of the valley.')).toContain('limpas')
    expect(accepted('The bakers of Norway bought a ship named Windrush from an old farmer.')).toEqual([])
    expect(accepted('The town of Norway has a street called Sam Orlund Weg beside the market square.')).toEqual([])
    expect(accepted('The town of Norway has a statue of a pilot called Sam Orlund on the market square.')).toEqual(
      expect.arrayContaining(['Sam', 'Orlund']),
    )
    expect(accepted('The bakers of Norway float on the wind in a process known as ballooning.')).toEqual([])
  })

  test('may be typed by the letters that the article has for it', () => {
    const text = 'The locks of Norway are known as Digital Rights Tools in shops. The baker bought a book on DRT.'
    expect(termsIn(text)[0]?.answer.accepts).toEqual(['DRT'])
  })

  test('says by its question what is missing', () => {
    const stem = (text: string) => termsIn(text)[0]?.stem.split('?')[0]
    expect(stem('The bakers of Norway bought a ship named Windrush from an old farmer.')).toBe('Which name is missing')
    expect(stem('The bread of Norway, called limpa, was sold at the harbour of the valley.')).toBe(
      'Which word is missing',
    )
    expect(stem('The bakers of Norway use a powder called salt flour for their best bread.')).toBe(
      'Which words are missing',
    )
  })
})
