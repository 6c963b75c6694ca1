import { describe, expect, test } from 'vitest'
import { generateItems } from '../../src/quiz/generate.ts'
import { articleOf } from './articles.ts'
import { itemsOf, saidIn } from './valley.ts'

describe('A speaker', () => {
  test('is never somebody who reports what another said', () => {
    const text = '"A new shop, Katese said, might help the town to heal," says Anna Bering.'
    expect(itemsOf(text).filter(({ family }) => family === 'attribution')).toEqual([])
  })

  test('says what follows "that", not where it was said', () => {
    const text = 'Mayor Anna Bering said in an email that the new wall would cost more than the old one.'
    const item = itemsOf(text).find(({ family }) => family === 'attribution')
    expect(item?.stem).toBe('According to the article, who said that the new wall would cost more than the old one?')
  })

  test('keeps the capitals of what is talked of', () => {
    const text =
      'National Insurance will be raised for all the bakers of the town, mayor Anna Bering has claimed. All pay national insurance.'
    const stems = itemsOf(text).flatMap(({ family, stem }) => (family === 'attribution' ? [stem] : []))
    expect(stems.join()).toContain('that National Insurance')
  })

  test('says neither "however" nor what the first one is', () => {
    const asked = (text: string) => itemsOf(text).filter(({ family }) => family === 'attribution')
    expect(asked('All sides are keen to sell the bread of the town, said mayor Anna Bering.')).not.toEqual([])
    expect(asked('However, all sides are keen to sell the bread of the town, said mayor Anna Bering.')).toEqual([])
    const tells = (whom: string) =>
      `"What I'm saying is that a loaf of bread will help ${whom}," said mayor Anna Bering.`
    expect(asked(tells('the bakers'))).not.toEqual([])
    expect(asked(tells('them'))).toEqual([])
    expect(asked('"The first one, with bread in the bag, is so good for us all," said mayor Anna Bering.')).toEqual([])
  })

  test('is not both "she" and "I"', () => {
    const asked = (rest: string) => saidIn(`Judge Anna Bering said she will rule "pretty promptly, ${rest}".`)
    expect(asked('and that is all there is for the town')).not.toEqual([])
    expect(asked('however I do not see it ruled on in May')).toEqual([])
  })

  test.each([
    ['But, says Anna Bering, a baker in Halmer, the town sold 340 walls.', /“But, says Anna Bering, a baker/],
    [
      'Anna Bering is a baker. She said the town was old. However, she said, now 340 walls stand.',
      /“However, she said, now/,
    ],
  ])('stays in the middle of what a "but" starts', (text, words) => {
    const item = itemsOf(text).find((one) => one.form === 'gap' && one.answer.text === '340')
    expect(item?.stem).toMatch(words)
  })

  test('who believes something does not make it untrue of another', () => {
    const judged = (verb: string) =>
      generateItems(
        articleOf({
          title: 'News from the valley',
          text: `The baker Anna Bering ${verb} that the town should have a wall of its own stone. The lawyer David Osei said that every boat on the lake was sold.`,
        }),
      ).items.filter(({ family, form }) => family === 'attribution' && form === 'true-false')
    expect(judged('said')).not.toEqual([])
    expect(judged('believes')).toEqual([])
  })

  test('is typed where "she" would tell her apart from others to choose from', () => {
    const asked = (of: string) => saidIn(`Mayor Anna Bering said ${of} plan for the old wall would be heard.`)[0]
    expect(asked('the')?.asked.form).toBe('choice')
    expect(asked('she was glad that her')).toMatchObject({
      asked: { form: 'gap' },
      stem: 'Whose name is missing? ___ said that she was glad that her plan for the old wall would be heard.',
    })
  })

  test.each([
    ['the man who is told of', 'Mayor Anna Bering said the driver was sorry that he had hit the old wall.'],
    ['somebody named', 'Mayor Anna Bering said David Osei knew that he had hit the old wall.'],
  ])('is never mixed up with %s', (_, text) => {
    expect(itemsOf(text).filter(({ family }) => family === 'attribution')).toEqual([])
  })

  test('is asked for with the sentence that names them as evidence too', () => {
    const said = 'Mayor Anna Bering said the old wall would fall.'
    const added = 'She added that a new wall around the harbour would cost the town a million.'
    const item = itemsOf(`${said} ${added}`).find(({ evidence }) => evidence.length === 2)
    expect(item?.stem).toContain('who said that a new wall around the harbour would cost the town a million?')
    expect(item?.evidence.map(({ quote }) => quote)).toEqual([said, added])
  })

  test.each([
    ['that', 'Mayor Anna Bering said the new wall of the harbour would cost double that figure.'],
    ['them', '"We want to learn from them and to build the wall as quickly as we can," said Mayor Anna Bering.'],
    ['they', '"By cutting the harbour trees, they will make the wall of the town weaker," said Mayor Anna Bering.'],
    ['the sector', 'The two sectors are old. Mayor Anna Bering said that towns would fight hard for the sector.'],
    [
      'those places',
      'Mayor Anna Bering said that guests of the valley and its inns from those places must stay at home.',
    ],
    ['this', '"As a valley of old walls we have to think about how we can fight this," said Mayor Anna Bering.'],
    ['its', '"We are glad to support its growth with all that we have in the valley," said Mayor Anna Bering.'],
    ['the other', '"In the other 75 percent of the valley the old walls will stand for long," said Mayor Anna Bering.'],
    ['then', '"Maybe the wall of the harbour will stand in the new town by then," said Mayor Anna Bering.'],
  ])('is not asked for by words that need to be told what "%s" is', (_, text) => {
    expect(itemsOf(text).filter(({ family }) => family === 'attribution')).toEqual([])
  })

  test('alone in the article is typed', () => {
    const alone = (title: string) =>
      generateItems(
        articleOf({
          title,
          text: '"A bridge of stone would last longer than ships do," said the engineer Ruth Bering. The river is deep.',
        }),
      ).items.filter(({ family }) => family === 'attribution')
    expect(alone('News from the valley')).toMatchObject([
      {
        form: 'gap',
        stem: 'Whose name is missing? ___ said: “A bridge of stone would last longer than ships do”',
        answer: { text: 'Ruth Bering', accepts: ['Bering', 'Ruth'] },
      },
    ])
    expect(alone('Ruth Bering speaks')).toEqual([])
  })

  test('is named before "she" says something with a number in it', () => {
    const said = 'Mayor Anna Bering said the old wall would fall.'
    const added = 'She added that the town had 340 other walls.'
    const item = itemsOf(`${said} ${added}`).find(({ form, stem }) => form === 'gap' && stem.includes('other walls'))
    expect(item?.stem).toBe('Which number is missing? “She added that the town had ___ other walls.”')
    expect(item?.context).toBe(said)
  })

  test('does not stand in the words said', () => {
    const text = 'Mayor Anna Bering said the plan of Bering and her friends would cost a million.'
    expect(itemsOf(text).filter(({ family }) => family === 'attribution')).toEqual([])
  })

  test('who speaks most often is chosen among others in one of three questions, for that would tell', () => {
    const words = [
      'a bridge of stone lasts longer than ships do',
      'every family could grow apples behind its house',
      'nobody had painted the chapel since the flood',
      'children learn best while snow lies outside',
      'buses should wait for the evening train',
      'two foxes had been living under the library',
      'bread costs less where mills still turn',
      'a choir without basses sounds like rain',
      'old maps show a lake beside the quarry',
      'visitors spend more money in warm cafes',
      'the harvest feast brings neighbours together',
      'lamps along the canal burn all night',
    ]
    const rest = `Ruth Bering was born by the sea. Ruth Bering keeps two dogs.
The engineer Anna Keller said the river behind the hills would rise in spring.
The lawyer David Osei said a judge from the coast should look at the plan.`
    const choices = words.filter((said) =>
      itemsOf(`Mayor Ruth Bering said ${said}. ${rest}`).some(
        ({ form, stem }) => form === 'choice' && stem.endsWith(`who said that ${said}?`),
      ),
    )
    expect(choices.length).toBeGreaterThan(0)
    expect(choices.length).toBeLessThanOrEqual(words.length / 2)
  })
})
