import { describe, expect, test } from 'vitest'
import { composeQuiz } from '../../src/quiz/compose.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import { articleOf } from './articles.ts'
import { cast, gapsOf as gapsIn, idle, itemsOf as itemsIn, plenty } from './valley.ts'

const around = (more: string) => `${cast}\n${more}\n${idle}`
const itemsOf = (text: string, more: string, title?: string) => itemsIn(text, around(more), title)
const gapsOf = (text: string, more = '', title?: string) => gapsIn(text, around(more), title)

describe('A weaker question', () => {
  test.each([
    [
      'the name of a thing',
      'The farmers of Sweden sold all of the old boats to shipbuilder Orvald in one week.',
      'Orvald',
    ],
    ['the name of a city', 'The farmers of Sweden met the bakers of the valley in Lisbon for one week.', 'Lisbon'],
    ['one of several', 'The farmers of Sweden sold a boat to the pilot Ruth Bering and Carl Benning.', 'Ruth Bering'],
  ])('is asked only where there is little else: %s', (_, text, key) => {
    expect(gapsOf(text)).toContain(key)
    expect(gapsOf(text, plenty)).not.toContain(key)
  })

  test.each([
    [
      'four commas',
      'In May, when the sea was high, the farmers of Sweden, who are old, sold 4,500 eggs to the bakers, who were glad.',
    ],
    [
      'brackets',
      'The farmers of Sweden sold 4,500 eggs to the bakers of the valley (and to their friends) in one long summer.',
    ],
    ['two halves', 'The farmers of Sweden had no more bread; 4,500 eggs were sold in one long summer.'],
    [
      'thirty words',
      'The farmers of Sweden went over the hills to the sea in the rain with the horses and the dogs of the bakers, and they sold 4,500 eggs there in one long summer.',
    ],
  ])('has many parts, where a plain one asks in its way: %s', (_, text) => {
    expect(gapsOf(text)).toContain('4,500')
    expect(gapsOf(text, plenty)).not.toContain('4,500')
  })

  test('may ask for a name of the title, but not for whom all the article is about', () => {
    const text = 'The pilot Ruth Bering bought the old mill of the valley from two farmers.'
    const others = 'The baker Carl Benning sang in the hall of the town and went home in the rain.'
    expect(gapsOf(text, others, 'Bering buys a mill')).toContain('Ruth Bering')
    const life = 'Ruth Bering sang in the hall. '.repeat(30)
    expect(gapsOf(text, life, 'Bering buys a mill')).not.toContain('Ruth Bering')
  })

  test('is on what may leave open what it is about, where no sentence before tells', () => {
    const before = 'I would not say so to them.'
    const text = 'In Lisbon the plan, all agree, had cost the people of the valley about 4,500 crowns.'
    expect(gapsOf(`${before} ${text}`)).toContain('4,500')
    expect(gapsOf(`${before} ${text}`, plenty)).not.toContain('4,500')
    expect(gapsOf(`The engineers of Sweden built a mill by the sea. ${text}`, plenty)).toContain('4,500')
  })

  test('asks for a name with few words around it and no sentence before', () => {
    const text = 'The pilot Ruth Bering sold bread to the bakers of Norway.'
    const others = 'I would not say so to them.'
    expect(gapsOf(`${others} ${text}`)).toContain('Ruth Bering')
    expect(gapsOf(`${others} ${text}`, plenty)).not.toContain('Ruth Bering')
    expect(gapsOf(`The farmers of Sweden have a mill. ${text}`, plenty)).toContain('Ruth Bering')
  })

  test.each(['The pilot Elon Musk', 'Halmer bread boss Steve Jobs'])(
    'asks for one of whom all think first: %s',
    (who) => {
      const text = `${who} sold all of the old boats of the valley to two farmers.`
      const name = who.split(' ').slice(-2).join(' ')
      expect(gapsOf(text)).toContain(name)
      expect(gapsOf(text, plenty)).not.toContain(name)
      expect(gapsOf(text.replace(name, 'Ruth Bering'), plenty)).toContain('Ruth Bering')
    },
  )

  test('never asks for a president of the title, whom all know', () => {
    const text = 'President Ruth Bering bought the old mill of the valley from two farmers.'
    expect(gapsOf(text, '', 'Bering buys a mill')).not.toContain('Ruth Bering')
  })

  const facts = (name: string, count: number) =>
    ['sold 71 boats', 'mended 72 clocks', 'planted 73 trees', 'wrote 74 songs', 'owned 75 coats', 'rowed 76 miles']
      .slice(0, count)
      .map((deed, at) => `On the ${at + 2}th of the long days the old pilot ${name} of the harbour ${deed} there.`)
      .join('\n')

  test('is made of one name no more than four times, and of three where there is enough else', () => {
    const article = articleOf({ title: 'News', text: `${facts('Ruth Bering', 6)}\n${cast}\n${idle}` })
    const keys = generateItems(article).items.flatMap((item) => (item.form === 'gap' ? [item.answer.text] : []))
    expect(keys.filter((key) => key === 'Ruth Bering').length).toBeLessThanOrEqual(4)
  })

  test('fills the quiz up to six of those that can stand together, and no further', () => {
    const spare = [
      'The bakers of Sweden sold their best bread to the singers in Lisbon.',
      'A pilot of Denmark flew with his old dog over the roofs in Madrid.',
      'Some nurses of Norway rowed a green boat along the river in Athens.',
      'The boatmen of Finland painted a church for the farmers in Dublin.',
      'A weaver of Iceland found a golden ring under the stones in Vienna.',
      'Some tailors of Poland built a wooden bridge beside the school in Warsaw.',
      'The cobblers of Ireland planted apple trees behind the station in Prague.',
      'A skipper of Estonia taught his daughter the names of stars in Ottawa.',
    ]
    const article = articleOf({ title: 'News', text: `${spare.join('\n')}\n${idle}` })
    const { items } = generateItems(article)
    expect(composeQuiz(article, items, { seed: 1 }).items).toHaveLength(6)
  })
})

describe('The name of a thing', () => {
  test.each([
    ['letters for words', 'The farmers of Sweden sold all of the old boats to some MPs in one week.'],
    ['one of many', 'The farmers of Sweden sold the boat to a moderate Whistler in one week.'],
    ['in a place', 'The farmers of Sweden sold all of the old boats near Orvald in one week.'],
    ['half a name', 'The farmers of Sweden sold all boats to shipbuilder Orvald of the North in one week.'],
    [
      'in another name too',
      'The farmers of Sweden sold the boats to shipbuilder Orvald in one week. Orvald Hill is green.',
    ],
    ['half a title', 'The farmers of Sweden sang the song by Orvald the World in one week.'],
    ['half of two', 'The farmers of Sweden met the Group on Boats and Orvald for one week.'],
    [
      'short for more',
      'The bakers met the Old River Valley Anglers Lodge (Orval). The farmers of Sweden thanked Orval in the hall of the town.',
    ],
    ['one of a family', 'The farmers of Sweden met the baker and her husband, Orvald, for one week.'],
    ['a step-child', 'The farmers of Sweden met the baker with his stepson Orvald for one week.'],
    ['a sort of thing', 'The farmers of Sweden sold all of the old boats with Parliament in one week.'],
    ['several words', 'The farmers of Sweden sold all of the old boats to shipbuilder Zorba Orvald in one week.'],
    ['a team: beaten', 'The farmers of Sweden won all of the old boats by beating Orvald in one week.'],
    ['a team: of many', 'The farmers of Sweden sold all of the old boats while Orvald are tipped to win.'],
    ['the end of a list in a name', 'The farmers of Sweden gave the old boats to the Academy of Boat Arts and Orvald.'],
    ['letters in it', 'The farmers of Sweden say that ORVald uses the data of the boats to save all of the beavers.'],
    ['an address', 'The farmers of Sweden can find the old boats by visiting Orvald.gov in one week.'],
    ['a first half', 'The farmers of Sweden read the old report Orvald and Benefit Analysis in one week.'],
    ['the end of a foreign name', 'The farmers of Sweden gave all of the old boats to the Tapapa o Orvald.'],
    ['a second half', 'The farmers of Sweden sold all of the old boats to Mill + Orvald in one week.'],
    ['at the start', 'Orvald sold all of the old boats of the farmers of Sweden in one week.'],
  ])('is not asked for: %s', (_, text) => {
    expect(gapsOf(text).filter((key) => /Orval|ORVal|MPs|Whistler|Parliament/.test(key))).toEqual([])
  })

  test('may be typed with the sort of firm that the article says it is', () => {
    const text = 'The farmers of Sweden were painted by Orvald in one week. The Orvald bakery is by the sea.'
    const item = itemsOf(text, '').find((one) => one.form === 'gap' && one.answer.text === 'Orvald')
    expect(item?.form === 'gap' && item.answer.accepts).toContain('Orvald bakery')
  })

  test('may start the sentence, where the article has it within another', () => {
    const text = 'Orvald built all of the old boats of the farmers of Sweden in one week.'
    const stems = itemsOf(text, 'A few of the bakers sang with Orvald.').map(({ stem }) => stem)
    expect(stems.filter((stem) => stem.includes('___ built all'))).toHaveLength(1)
  })

  test('is not asked for again and again, nor where it is said to be a capital', () => {
    const often = 'They saw Orvald. He met Orvald. She left Orvald. We sang for Orvald.'
    expect(gapsOf('The farmers of Sweden sold all boats to shipbuilder Orvald in one week.', often)).not.toContain(
      'Orvald',
    )
    expect(gapsOf('The farmers of Sweden met the bakers in Lisbon, the capital, for one week.')).not.toContain('Lisbon')
  })
})

describe('A family name that a pair shares', () => {
  test('is nobody’s of the two', () => {
    const text = 'The town thanked George and Ruth Bering for the bread. Later on Bering sold a mill to the farmers.'
    expect(gapsOf(text).filter((key) => /Bering/.test(key))).toEqual([])
  })
})

describe('A name with an accent', () => {
  test('is the same as without', () => {
    const item = itemsOf(
      'The pilot Ruth Öztürk sang in the old hall for all of the people of the town. The boats of Ozturk were red and blue.',
      '',
    ).find((one) => one.form === 'gap' && one.answer.text === 'Ruth Öztürk')
    expect(item?.form === 'gap' && item.answer.accepts).toContain('Ozturk')
  })
})

describe('Words said that point back', () => {
  const asked = (text: string) =>
    itemsOf(text, '').filter(({ family, context }) => family === 'attribution' && context !== undefined)

  test('are asked about with the sentence before, the speaker’s name left out', () => {
    const [item] = asked(
      'Ruth Bering thinks the harbour of the valley will be the best in the north. “It will be full of boats from every land,” said Ruth Bering.',
    )
    expect(item?.context).toBe('[…] thinks the harbour of the valley will be the best in the north.')
    expect(item?.stem).toBe('Whose name is missing? ___ said: “It will be full of boats from every land”')
  })

  test('are not, where "this harbour" is nowhere in that sentence', () => {
    const text = (place: string) =>
      `Ruth Bering thinks the ${place} of the valley will be the best in the north. “This harbour has so many merits for people in the winter,” said Ruth Bering.`
    expect(asked(text('harbour'))).not.toEqual([])
    expect(asked(text('old hall'))).toEqual([])
  })

  test('are not, where that sentence points back as well', () => {
    expect(
      asked(
        'They are loud. They sing in the harbour at night. “They are full of joy in every land,” said Ruth Bering.',
      ),
    ).toEqual([])
  })

  test('do not end in "however"', () => {
    const ends = (words: string) =>
      itemsOf(`The pilot Ruth Bering said that the price of bread and salt was always high${words}.`, '').filter(
        ({ family }) => family === 'attribution',
      )
    expect(ends('')).not.toEqual([])
    expect(ends(', however')).toEqual([])
  })
})
