import { describe, expect, test } from 'vitest'
import { generateItems } from '../../src/quiz/generate.ts'
import { grade } from '../../src/quiz/grade.ts'
import { articleOf } from './articles.ts'
import { itemsOf } from './valley.ts'

const cast = `The engineer Anna Keller lives in Norway. The lawyer David Osei lives in Sweden. The teacher Maria Lopez lives in Denmark. The baker James Whitfield lives in Finland.`

function namesAsked(text: string, title = 'News from the valley') {
  const article = articleOf({ title, text: `${text}\n${cast}` })
  const { items } = generateItems(article)
  return items.flatMap((item) =>
    /^(?:name|place|organisation)$/.test(item.family) && item.form === 'gap' ? [{ item, article }] : [],
  )
}

const stems = (text: string, title?: string) => namesAsked(text, title).map(({ item }) => item.stem)

describe('A name of two orders or with what sons are called', () => {
  test.each([
    ['The pilot Mika Orlund Jr opened the bridge of Halmer.', 'Mika Orlund Jr', ['Orlund', 'Mika Orlund']],
    ['The pilot Mia Holm Orlund opened the bridge of Halmer.', 'Mia Holm Orlund', ['Orlund', 'Holm Orlund']],
    ['The pilot Xing Orlund opened the bridge of Halmer. Later on Xing left it.', 'Xing Orlund', ['Xing']],
    ['The pilot Li Anming opened the bridge of Halmer.', 'Li Anming', ['Li', 'Anming Li']],
  ])('may be typed in any of its forms: %s', (text, name, others) => {
    const item = itemsOf(text).find((one) => one.form === 'gap' && one.answer.text === name)
    expect(item?.form === 'gap' && item.answer.accepts).toEqual(expect.arrayContaining(others))
  })
})

describe('A name to be typed', () => {
  test('is asked for by what it names', () => {
    const text = 'The new bridge of the town was opened by mayor Ruth Bering in the summer after the visit to Portugal.'
    expect(stems(text)).toContain(
      'Which country is missing? “The new bridge of the town was opened by mayor […] in the summer after the visit to ___.”',
    )
  })

  test('is right in every form that the article has, and as a family name', () => {
    const text =
      'The lawyer Ruth Elisabeth Bering found the old map of the valley. The valley thanked Ruth Bering in a long letter.'
    const [asked] = namesAsked(text).filter(({ item }) => item.stem.includes('found the old map'))
    expect(asked?.item.answer.text).toBe('Ruth Elisabeth Bering')
    for (const typed of ['ruth elisabeth bering', 'Ruth Bering', 'Bering'])
      expect(asked && grade(asked.item, typed, asked.article)).toBe(true)
    expect(asked && grade(asked.item, 'Keller', asked.article)).toBe(false)
  })

  test.each([
    ['of an institution that all know', 'The old bridge of the valley was looked at by the European Union.', undefined],
    [
      'only who was told',
      'The lawyer Ruth Bering told the Halmer Radio Society that the bridge would be sold.',
      undefined,
    ],
    ['in the title', 'The old bridge of the valley was sold to a firm in Portugal.', 'Portugal buys a bridge'],
    [
      'beside the place that holds it',
      'The old bridge of the valley was sold to a firm of Lisbon in Portugal.',
      undefined,
    ],
    ['one of several', 'The old bridge of the valley was sold to firms from Portugal and Spain.', undefined],
    [
      'made into another word there',
      'The Portuguese firm that bought the old bridge has its seat in Portugal.',
      undefined,
    ],
    [
      'only a word about the next one',
      'The old bridge of the valley was sold to a Portugal company last year.',
      undefined,
    ],
  ])('is not asked for where it is %s', (_, text, title) => {
    expect(stems(text, title).filter((stem) => /^Which (?:country|name)/.test(stem) && !/lives in/.test(stem))).toEqual(
      [],
    )
  })

  test('of nobody introduced is asked for only as of the one who did it', () => {
    const text = 'Ruth Bering tapped the ball into the net after a cross from Carl Benning on the left.'
    expect(stems(text)).toEqual([
      'Whose name is missing? “___ tapped the ball into the net after a cross from Carl Benning on the left.”',
    ])
  })

  test.each([
    [true, 'The engineer Ruth Bering opened her first workshop in Bergen after the storm.'],
    [false, 'The engineer Ruth Bering opened her first workshop in Oslo after the storm.'],
    [false, 'The engineer Ruth Bering opened her first workshop in London after the storm.'],
    [false, 'The engineer Ruth Bering opened her first Norwegian workshop in Bergen after the storm.'],
    [false, 'The engineer Ruth Bering opened her first workshop in Bergen, not far from Sweden.'],
    [false, 'The engineer Ruth Bering has her workshop in Bergen. Bergen is old. Bergen is cold.'],
  ])('of the city where something happened is asked for (%s): %s', (asked, text) => {
    expect(stems(text).some((stem) => stem.startsWith('Which city'))).toBe(asked)
  })

  test('of a country is not asked for where the title tells of its people', () => {
    const text = 'Portugal has not looked at the old bridge of the valley since the storm.'
    expect(stems(text)).toContainEqual(expect.stringMatching(/^Which country/))
    expect(stems(text, 'Portuguese forget a bridge')).not.toContainEqual(expect.stringMatching(/^Which country/))
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
    ['the head of a large company', 'The crowd heard Microsoft founder Ruth Bering speak on the old bridge.'],
    ['a musical', 'The poster was held against the old bridge by friends of the musical Ruth Bering!'],
    ['the head of what nothing tells', 'Head of the division, Ruth Bering, opened the old bridge in the summer.'],
    ['the head of what its does not tell', 'Ruth Bering, its head of bridges, opened the old gate in the summer.'],
    ['the founder of nobody knows what', 'Co-founder Ruth Bering opened the old bridge of the valley in the summer.'],
  ])('is not asked for where it is %s', (_, text) => {
    expect(stems(text)).toEqual([])
  })

  test('is not asked for after a high office, which many know', () => {
    const text = 'The old bridge of the valley was opened by President Ruth Bering on a day in June.'
    expect(stems(text).filter((stem) => stem.includes('President ___'))).toEqual([])
  })
})
