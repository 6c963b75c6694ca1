import { describe, expect, test } from 'vitest'
import { generateItems } from '../../src/quiz/generate.ts'
import { grade } from '../../src/quiz/grade.ts'
import { articleOf } from './articles.ts'

const cast = 'The engineer Anna Keller lives in Norway. The lawyer David Osei lives in Sweden.'

function agesAsked(text: string) {
  const article = articleOf({ title: 'News from the valley', text: `${text}\n${cast}` })
  const { items } = generateItems(article)
  return items.flatMap((item) => (item.stem.startsWith('What age') && item.form === 'gap' ? [{ item, article }] : []))
}

describe('An age', () => {
  test('is asked for, with the sentence that gives it as evidence', () => {
    const sentence = 'Ruth Bering, 34, keeps the old mill of the valley with her brother.'
    const [asked] = agesAsked(sentence)
    expect(asked?.item.stem).toBe('What age does the article give for Ruth Bering? ___ years')
    expect(asked?.item.evidence.map(({ quote }) => quote)).toEqual([sentence])
    for (const typed of ['34', 'thirty-four', '34 years'])
      expect(asked && grade(asked.item, typed, asked.article)).toBe(true)
    expect(asked && grade(asked.item, '35', asked.article)).toBe(false)
  })

  test('of two people in one sentence are two facts', () => {
    const ages = agesAsked(
      'Ruth Bering, 34, keeps the old mill of the valley. Mia Holm, 31, and Jo Lund, 28, help with the work.',
    )
    expect(new Set(ages.map(({ item }) => item.fact)).size).toBe(3)
  })

  test.each([
    ['a year', 'Ruth Bering, 1934, is the name on the old map of the valley.'],
    ['part of a count', 'Beside Ruth Bering, 34 people of the valley keep the old mill.'],
    ['behind a place', 'The mill near Portugal, 34, is the oldest one in the valley.'],
  ])('is not %s', (_, text) => {
    expect(agesAsked(text)).toEqual([])
  })

  test('is not taken for that of another of the same name', () => {
    const text =
      'The pilot Ruth Bering saw the director of Bridge Society Carl Bering in the valley. Mr Bering, 57, left.'
    expect(agesAsked(text)).toEqual([])
  })

  test('is not asked for where the article gives another of a "she"', () => {
    const text = 'Ruth Bering, 34, keeps the old mill of the valley. Years ago she had led the boats at the age of 27.'
    expect(agesAsked(text)).toEqual([])
  })

  test.each(['She was 27 when she led the boats.', 'The town sang when she led the boats at 27.'])(
    'is not asked for where the article says how old she was once: %s',
    (before) => {
      const text = `Ruth Bering, 34, keeps the old mill of the valley. ${before}`
      expect(agesAsked(text)).toEqual([])
      expect(agesAsked(text.replace('27', 'sea'))).not.toEqual([])
    },
  )

  test('is not asked for where the article gives two', () => {
    expect(
      agesAsked('Ruth Bering, 34, keeps the old mill of the valley. Ruth Bering, 36, was there too, says a sign.'),
    ).toEqual([])
  })
})
