import { describe, expect, test } from 'vitest'
import { composeQuiz } from '../../src/quiz/compose.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import { articleOf } from './articles.ts'
import { cast } from './valley.ts'

const sentence = 'The pilot Ruth Bering sold 4,500 loaves of bread to the people of Halmer on the 12th of May 1987.'
const article = (more: string) => articleOf({ title: 'News from the valley', text: `${sentence}\n${more}` })
const stemsIn = (more: string) =>
  generateItems(article(more)).items.flatMap(({ form, stem, evidence }) =>
    form === 'gap' && evidence[0]?.quote === sentence && stem.includes('loaves') ? [stem] : [],
  )

describe('Two facts of one sentence', () => {
  test('are asked apart where there is little else to ask, each without the other', () => {
    const stems = stemsIn('')
    const apart = stems.filter((stem) => stem.includes('[…]'))
    expect(apart.length).toBe(2)
    for (const stem of apart) expect(stem.split('___').length).toBe(2)
    const [first = '', second = ''] = apart
    expect(first.replace('___', 'X').replace('[…]', '___').replace('X', '[…]').split('? ')[1]).toBe(
      second.split('? ')[1],
    )
  })

  test('are not where other sentences give enough', () => {
    const others = [
      'The ferry to Bergen took 330 people over the cold lake.',
      'A baker in Lom mended 45 old clocks for his neighbours.',
      'Nobody in Odda knew why 620 sheep had left their hills.',
      'The school of Moss bought 75 violins with its own money.',
      'In Hamar the frost killed 8,200 apple trees before dawn.',
      'The museum of Voss lent 19 paintings to a small hotel.',
      'A storm over Vadso broke 260 windows along the harbour.',
      'The choir from Narvik sang 31 songs at the winter market.',
    ]
    expect(stemsIn(others.join('\n')).filter((stem) => stem.includes('[…]'))).toEqual([])
  })

  test('are not a number and the year that a sentence opens with: of each year another one is told', () => {
    const asked = (text: string) =>
      generateItems(articleOf({ title: 'News from the valley', text })).items.filter(({ stem }) => stem.includes('[…]'))
    expect(asked('The bakers of Ruth Bering sold 4,500 loaves to the people of Halmer in 1987.')).not.toEqual([])
    expect(asked('In 1987, the bakers of Ruth Bering sold 4,500 loaves to the people of Halmer.')).toEqual([])
  })

  test('are not that somebody said it and whose name is missing: that is one question', () => {
    const said = [
      'Keller said that the race was stopped twice because of oil on the track near the harbour.',
      'Osei said that tickets were sold a month before the first day of the race.',
      'Lopez said that the old clock of the harbour was broken on the first day.',
    ]
    const one = articleOf({ title: 'News from the valley', text: [cast, ...said].join('\n') })
    const bank = generateItems(one).items
    const ofRace = (items: typeof bank) => items.filter(({ stem }) => stem.includes('race was stopped twice'))
    expect(ofRace(bank).map(({ form }) => form)).toEqual(['choice', 'gap'])
    for (let seed = 0; seed < 10; seed++) expect(ofRace(composeQuiz(one, bank, { seed }).items).length).toBeLessThan(2)
  })

  test('stand apart in the quiz, for what is shown after the first tells the second', () => {
    const one = article(`${cast}\nThe ferry of the valley took 330 people over the cold lake.`)
    for (let seed = 0; seed < 10; seed++) {
      const { items } = composeQuiz(one, generateItems(one).items, { seed })
      const quotes = items.map(({ evidence }) => evidence[0]?.quote)
      const twins = quotes.flatMap((quote, at) => (quote === sentence ? [at] : []))
      expect(twins.length).toBe(2)
      expect((twins[1] ?? 0) - (twins[0] ?? 0)).toBeGreaterThan(1)
    }
  })
})
