import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/facts/extract.ts'
import { articleOf } from '../quiz/articles.ts'

const found = (text: string) => findFacts(articleOf({ title: 'News', text }))
const numbers = (text: string) =>
  [...found(text).quantities.values()].flat().map(({ kind, text: own }) => `${kind} ${own}`)
const speeches = (text: string) =>
  found(text).speeches.map(({ speaker, verb, content }) => [speaker.label, verb, content])
const roles = (text: string) => found(text).roles.map(({ person, text: own }) => [person.label, own])

describe('Numbers and dates', () => {
  test('are told apart by what they are', () => {
    expect(numbers('On June 3, 2021 about 12,000 people paid $46.5 million, 40% of it since 1936.')).toEqual([
      'day June 3, 2021',
      'count 12,000',
      'money $46.5 million',
      'percent 40%',
      'year 1936',
    ])
    expect(numbers('The town was founded in 1642 by Dutch merchants.')).toEqual(['year 1642'])
    expect(numbers('He kept twenty-one dogs.')).toEqual(['count twenty-one'])
  })

  test.each([
    ['ranges', 'It takes 10 to 12 days, 2% to 3% of it, or from May 3 to June 9.', /12|June 9|count 10|3%/],
    ['titles', 'They saw the film of Halmer’s Seven.', /./],
    ['scores', 'The council voted 9-4 and won 2 – 1.', /./],
    ['ages beside a name', 'Ruth Castellan, 34, came.', /./],
    ['model and chapter numbers', 'Apollo 11 is in chapter 5 and on Flight 370.', /./],
    ['years that are part of a name', 'They signed the 1961 Convention.', /./],
  ])('%s are none', (_, text, wrong) => {
    expect(numbers(text).filter((number) => wrong.test(number))).toEqual([])
  })

  test('are whole where their unit stands at them, and no number where a letter makes them a word', () => {
    expect(numbers('Sales rose by £1.25m, then by $64.7bn, and the boats by 35kg.')).toEqual([
      'money £1.25m',
      'money $64.7bn',
      'count 35',
    ])
    expect(numbers('He showed a 5G set in 3D to the 4x4 club.')).toEqual([])
  })

  test('are times of day and decades too', () => {
    expect(numbers('It began at 7 a.m. Sunday, at 8 a.m. EDT. It was over at 9 p.m.')).toEqual([
      'time 7 a.m.',
      'time 8 a.m.',
      'time 9 p.m.',
    ])
    expect(numbers('It began at 10:30 and ended at 8 pm. At 6.10am it rained until 7:05 p.m. local time.')).toEqual([
      'time 10:30',
      'time 8 pm',
      'time 6.10am',
      'time 7:05 p.m.',
    ])
    expect(numbers('It grew in the late 1930s.')).toEqual(['decade 1930s'])
    expect(numbers('They were open from 9am to 5pm and won 10:30.')).toEqual([])
  })

  test('are shares and sums behind a name, where a count would be part of it', () => {
    expect(numbers('In the UK 69% of them walk, and it cost the US $24bn.')).toEqual(['percent 69%', 'money $24bn'])
    expect(numbers('It was worth A$7.17 on the Halmer 500 index.')).toEqual([])
  })

  test('are a time where four digits have a zone, and money in what most of the world pays with', () => {
    expect(numbers('The vote in Halmer began at 1830 GMT and cost 91m naira.')).toEqual(['time 1830', 'money 91m'])
    expect(numbers('Sleep is linked to hunger (14, 15).')).toEqual([])
    expect(numbers('Feb. 23, 2015 -- The bridge of Halmer was opened.')).toEqual([])
  })

  test('are people and no day behind "in" and a month', () => {
    expect(numbers('In January 25 people came home.').join()).not.toMatch(/day/)
    expect(numbers('On January 25 they came home.')).toEqual(['day January 25'])
  })

  test('are days where the month is cut short with a dot', () => {
    expect(numbers('The missiles flew over on Aug. 29 and Jan 3 came.')).toEqual(['day Aug. 29'])
  })

  test('are what a hyphen joins to a unit, in digits or words', () => {
    expect(numbers('A 131-page letter told of a five-hour talk with the twenty-five-year-old.')).toEqual([
      'count 131',
      'count five',
      'count twenty-five',
    ])
    expect(numbers('A five-star hotel and a four-wheel car.')).toEqual([])
  })

  test('know what bounds them', () => {
    const [quantity] = [...found('More than 60 people came.').quantities.values()].flat()
    expect(quantity).toMatchObject({ hedge: 'more', value: 60, unit: 'people' })
  })
})

describe('Speech', () => {
  test('is found before, after and around its speaker', () => {
    expect(speeches('Mayor Anna Keller said the wall would cost a million.')).toEqual([
      ['Anna Keller', 'said', 'the wall would cost a million'],
    ])
    expect(speeches('The wall would cost a million, Mayor Anna Keller said.')).toEqual([
      ['Anna Keller', 'said', 'The wall would cost a million'],
    ])
    expect(speeches('"The wall would cost a million," said Mayor Anna Keller.')).toEqual([
      ['Anna Keller', 'said', 'The wall would cost a million'],
    ])
    expect(speeches('According to Mayor Anna Keller, the wall would cost a million.')).toEqual([
      ['Anna Keller', 'according to', 'the wall would cost a million'],
    ])
    expect(speeches('During talks on Monday, Mayor Anna Keller warned that the wall would cost a million.')).toEqual([
      ['Anna Keller', 'warned', 'the wall would cost a million'],
    ])
  })

  test.each([
    [
      'goes on after the speaker is named',
      '"The wall is old," said Mayor Anna Keller. "The new one would cost a million."',
      'The new one would cost a million',
    ],
    [
      'goes on with a question',
      '"The wall is old," said Mayor Anna Keller. "Who would pay a million for a new one?"',
      'Who would pay a million for a new one?',
    ],
    [
      'starts before the speaker is named',
      '"The wall is old. The new one would cost a million," said Mayor Anna Keller.',
      'The wall is old',
    ],
    [
      'is reported of "she" after its speaker',
      'Mayor Anna Keller said the wall was old. She added that the new one would cost a million.',
      'the new one would cost a million',
    ],
    [
      'opens again in each paragraph until it closes',
      'Mayor Anna Keller said: "The wall is old.\n"The new one would cost a million."',
      'The new one would cost a million',
    ],
    [
      'opens again in one paragraph that once was two',
      'Mayor Anna Keller said: "The wall is old. "The new one would cost a million."',
      'The new one would cost a million',
    ],
    [
      'is reported of "she" whatever things and places are named',
      'Mayor Anna Keller said the wall of Halmer was old. She added that Tories knew the cost.',
      'Tories knew the cost',
    ],
  ])('%s', (_, text, content) => {
    const speech = found(text).speeches.find((one) => one.content === content)
    expect(speech?.speaker.label).toBe('Anna Keller')
    expect(speech?.namedIn.map((sentence) => sentence.text)).toEqual([expect.stringContaining('Anna Keller')])
  })

  test.each([
    [
      'two people',
      'Mayor Anna Keller said David Osei had built the wall. He added that the new one would cost a million.',
    ],
    [
      'somebody else than "he"',
      'Mayor Anna Keller said she had built the wall of the town. She said the wall was old. He added that it cost a million.',
    ],
    [
      "a name that may be a person's",
      'Mayor Anna Keller said the wall of Halmer Oskaran was old. She added that the new one would cost a million.',
    ],
    [
      'somebody of whom another one speaks',
      'And Mayor David Osei would be in front of the new wall, he said. "Now the wall would cost a million," he promised.',
    ],
    [
      'somebody from whom a sentence only starts',
      'From Anna Keller the wall passed to the town. She added that the new one would cost a million.',
    ],
    ['nobody', 'The wall is old. He added that the new one would cost a million.'],
  ])('is not carried on from %s', (_, text) => {
    expect(found(text).speeches.filter(({ content }) => /million/.test(content))).toEqual([])
  })

  test('is a clause of its own, not what somebody speaks about', () => {
    expect(speeches('Mayor Anna Keller admitted to being the owner of the old wall.')).toEqual([])
    expect(speeches('Mayor Anna Keller said of her time in the valley that the wall had been old.')).toEqual([])
  })

  test('belongs to nobody who is only spoken to or of', () => {
    expect(speeches('The letter to Mayor Anna Keller said that the wall would cost a million.')).toEqual([])
    expect(speeches('Mayor Anna Keller told reporters after the meeting.')).toEqual([])
    const employer = speeches(
      '"The wall would cost a million," said Halmertec spokesman David Osei. Halmertec, a small company that makes locks, sold the shop.',
    )
    expect(employer.map(([speaker]) => speaker)).toEqual(['David Osei'])
    const heard = speeches('"The wall would cost a million," Mayor Anna Keller, a lawyer, told David Osei.')
    expect(heard.map(([speaker]) => speaker)).not.toContain('David Osei')
    const subject =
      'The council, which looks after the walls, says Mayor Anna Keller may lose the vote about the new one.'
    expect(speeches(subject)).toEqual([])
  })
})

describe('Roles', () => {
  test('stand after a name, before it, or in its title', () => {
    expect(roles('Dr. Hannah Weiss, a transport economist at Marlow University, agreed.')).toEqual([
      ['Hannah Weiss', 'a transport economist at Marlow University'],
    ])
    expect(roles('They met CIA contractor Raymond Davis.')).toEqual([['Raymond Davis', 'CIA contractor']])
    expect(roles('They met Prime Minister Hannah Weiss.')).toEqual([['Hannah Weiss', 'Prime Minister']])
  })

  test('that may be cut short say so', () => {
    const [listed, own] = [
      'It was the end of Mayor Anna Keller, director David Osei and reporter Ruth Bering, they said.',
      'It was said by Mayor Anna Keller, chief UK economist at Marlow University, in May.',
    ].map((text) => roles(text).find(([name]) => name === 'Anna Keller')?.[1])
    expect(listed).not.toContain('David Osei')
    expect(own).toBe('chief UK economist at Marlow University')
    expect(roles('She met Mayor Anna Keller, husband David Osei, and a baker.').map(([, own]) => own)).not.toContain(
      'husband David Osei',
    )
    const [role] = found('They met Council for the Welfare of Immigrants campaigner Hannah Weiss.').roles
    expect(role?.isCut).toBe(true)
  })
})
