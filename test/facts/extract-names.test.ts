import { describe, expect, test } from 'vitest'
import { namesOf, usualName } from '../../src/facts/entity.ts'
import { sentencesOf } from '../../src/facts/sentence.ts'
import { articleOf } from '../quiz/articles.ts'

function namesIn(text: string, title = 'News') {
  return namesOf(sentencesOf(articleOf({ title, text })), title).entities
}

const named = (text: string, label: string, title?: string) =>
  namesIn(text, title).find((entity) => entity.label === label)

describe('Names of an article', () => {
  test('a person is known by a title, a role, an age, a given name or "who"', () => {
    for (const text of [
      'On Monday Mayor Ingvild Sorhus spoke.',
      'The report quotes the geologist Ingvild Sorhus.',
      'Ingvild Sorhus, 34, came home.',
      'It was Ingvild Sorhus, who won.',
      'They met Ingvild Sorhus, a retired teacher, in town.',
    ])
      expect(named(text, 'Ingvild Sorhus')).toMatchObject({ kind: 'person', strong: true })
  })

  test('a given name is one with its accents too', () => {
    expect(named('Later on José Bertil came home.', 'José Bertil')).toMatchObject({ kind: 'person' })
    expect(named('Later on Jošó Bertil came home.', 'Jošó Bertil')).toBeUndefined()
  })

  test('the one whom a life is about is known by the title', () => {
    const life = 'Ychio Hugachi wrote stories. She died young. Hugachi had one sister. Her house was small.'
    const place = 'Ychio Hugachi has a harbour. The harbour is old. Hugachi was once a town of boats.'
    expect(named(life, 'Ychio Hugachi', 'Ychio Hugachi')).toMatchObject({ kind: 'person', strong: true })
    expect(named(life, 'Ychio Hugachi', 'Ychio Hugachi')?.mentions).toHaveLength(2)
    expect(named(place, 'Ychio Hugachi', 'Ychio Hugachi')).toBeUndefined()
  })

  test('what is official is nobody', () => {
    expect(named('The island became an official Dark Sky Community in May.', 'Dark Sky Community')?.kind).not.toBe(
      'person',
    )
  })

  test('an office is nobody', () => {
    expect(namesIn('"The walls are old," Chief Financial Officer, who was there, said in May.')).toEqual([])
  })

  test('a crowned first name is not that of another', () => {
    const text = 'The pilot Charles Bering came to the town. On Friday Prince Charles left.'
    expect(named(text, 'Charles Bering')?.mentions.length).toBe(1)
  })

  test('titles and roles are no part of a name', () => {
    const text =
      'The talks with US Joint Chiefs of Staff Chairman Admiral Carl Benning failed. The Lord Mayor Anna Keller left.'
    expect(namesIn(text).map(({ label }) => label)).toEqual(expect.arrayContaining(['Carl Benning', 'Anna Keller']))
    expect(named(text, 'Carl Benning')?.mentions[0]?.title).toBe('US Joint Chiefs of Staff Chairman Admiral')
  })

  test('a surname belongs to the one person who has it, and to nobody where two have', () => {
    const one = 'Mayor Anna Keller spoke first. Later Keller left the hall.'
    expect(named(one, 'Anna Keller')?.names).toEqual(['Anna Keller', 'Keller'])
    const two = 'Mayor Anna Keller met her brother David Keller. Later Keller left the hall.'
    expect(namesIn(two).flatMap(({ names }) => names)).not.toContain('Keller')
    const unknown = 'Mayor Anna Keller came. The ring was that of Ozmo Keller. Later Keller left the hall.'
    expect(namesIn(unknown).flatMap(({ names }) => names)).not.toContain('Keller')
  })

  test('one whom only a title shows to be a person has the whole name with it', () => {
    const text = 'The vote was won by Wemke Orlund. Later Mr Orlund left the hall.'
    expect(named(text, 'Wemke Orlund')).toMatchObject({ kind: 'person', names: ['Wemke Orlund', 'Orlund'] })
    const long = 'The vote was won by Wemke Rhyss Orlund. Later Ms Orlund left the hall.'
    expect(named(long, 'Wemke Rhyss Orlund')?.names).toContain('Orlund')
    expect(namesIn('The vote was won by Wemke Orlund. Later Orlund was sold.').map(({ kind }) => kind)).toEqual([])
  })

  test('one of whom the words around make a place has the whole name all the same', () => {
    const text = 'The town has full confidence in Toshiro Orlund. Mr Orlund left in May. Mr Orlund came back.'
    expect(named(text, 'Toshiro Orlund')?.names).toContain('Orlund')
  })

  test('one whose first name is a verb as well has the whole name, where no sentence starts', () => {
    expect(named('The boats are those of designer Will Orlund, who left.', 'Will Orlund')?.kind).toBe('person')
    expect(named('Will Orlund, a pilot, left. Will Orlund said so.', 'Will Orlund')?.kind).toBe('person')
    expect(namesIn('Will Orlund win? Nobody can tell.').map(({ label }) => label)).not.toContain('Will Orlund')
  })

  test('a party before a person is no part of the name', () => {
    const text = 'The vote was won by Liberal Democrat Paul Orlund and Tory Ken Benning. Mr Orlund left.'
    expect(named(text, 'Paul Orlund')?.names).toEqual(['Paul Orlund', 'Orlund'])
    expect(named(text, 'Ken Benning')?.kind).toBe('person')
  })

  test('letters behind a name are an office or a game, and no part of a person', () => {
    expect(named('Mr Patrick Orlund SC said so.', 'Patrick Orlund')?.kind).toBe('person')
    expect(named('The pilot Tom Orlund MSP left. MSP Tom Orlund came.', 'Tom Orlund')?.kind).toBe('person')
    expect(named('The boys loved Mario Kart DS, a game of the town.', 'Mario Kart DS')?.kind).not.toBe('person')
    expect(named('On Monday Benedict XVI, 85, resigned.', 'Benedict XVI')?.kind).toBe('person')
  })

  test('one who is called after a parent has the family name all the same', () => {
    const text = 'The pilot Jon Orlund Jr came first. Later Mr Orlund left the hall.'
    expect(named(text, 'Jon Orlund Jr')?.names).toEqual(['Jon Orlund Jr', 'Orlund'])
  })

  test('a family name with "Mrs" is not her husband’s alone', () => {
    const text = 'Her late husband, Josphat Jolin, 61, who was a baker, said so. Mrs Jolin sold it.'
    expect(named(text, 'Josphat Jolin')?.names).toEqual(['Josphat Jolin'])
    expect(named(text.replace('husband', 'sister'), 'Josphat Jolin')?.names).toEqual(['Josphat Jolin', 'Jolin'])
  })

  test('who says it is not called "Says"', () => {
    const text =
      'Says Ilonka Jolin, a biologist at the institute, “We have it.” Says Ilonka Jolin, a biologist, “We have it.”'
    expect(namesIn(text).map(({ label }) => label)).toEqual(['Ilonka Jolin'])
  })

  test('a double first name ends the name of an office', () => {
    const text = 'The director of Public Prosecution Eva-Marie Jolin, 44, took it. Ms Jolin said it was so.'
    expect(named(text, 'Eva-Marie Jolin')?.names).toEqual(['Eva-Marie Jolin', 'Jolin'])
  })

  test('a court with "Justice" in its name is nobody', () => {
    const text = 'Dame Dana Jolin, the president of the Family Justice Division, said it was so.'
    expect(namesIn(text).map(({ label }) => label)).not.toContain('Division')
  })

  test('two small words do not end a name', () => {
    const text = 'The professor Dana de la Jolin spoke first, and Ms de la Jolin went home.'
    expect(namesIn(text).map(({ label }) => label)).toContain('Dana de la Jolin')
  })

  test('two letters are nobody, whoever has them', () => {
    const text = 'Mayor Dana Jolin spoke first. Later a DJ left the hall, and in May the DJ came.'
    expect(named(text, 'Dana Jolin')?.names).toEqual(['Dana Jolin'])
  })

  test('a month that is a family name is part of the name', () => {
    expect(named('The vote of Labour MSP Christine May was the last.', 'Christine May')?.kind).toBe('person')
    expect(namesIn('They met Christine May 5 in Bern.').map(({ label }) => label)).not.toContain('Christine May')
  })

  test('what people somebody is of is no part of the name', () => {
    expect(named('They met Australian Michael Bering in Bern.', 'Michael Bering')?.kind).toBe('person')
  })

  test('an organisation is known by what stands before or behind it, or by who works for it', () => {
    for (const text of [
      'The work was done by security firm Halmertec in May.',
      'In May Halmertec, a small company that makes locks, sold the shop.',
      'Anna Keller, an analyst at HTK, and David Osei, director of HTK, were there.',
    ])
      expect(namesIn(text)).toContainEqual(expect.objectContaining({ kind: 'org', strong: true }))
    expect(named('The letter of Halmertec came in May.', 'Halmertec')?.strong).not.toBe(true)
  })

  test('in a biography the bare surname is the one of the title', () => {
    const text = 'Mayor Anna Keller was born in Bern. Her father David Keller was a baker. Later Keller left the town.'
    expect(named(text, 'Anna Keller', 'Anna Keller')?.names).toContain('Keller')
  })

  test('the papers that somebody left are not called as their writer is', () => {
    const text = 'Mia Orlund wrote in Bern. The town holds the H. A. and Mia Orlund Papers. Later Mia left the town.'
    expect(named(text, 'Mia Orlund')?.names).toEqual(['Mia Orlund', 'Mia'])
  })

  test('a first name is that of who is told of all along, not of what is named after them', () => {
    const all = 'Mayor Mia Orlund sang. Mia Orlund left. Mia fell. Mia Orlund wrote. Mia Orlund Goss has a door.'
    expect(named(all, 'Mia Orlund')?.names).toContain('Mia')
    const once = 'Mayor Mia Orlund Goss sang. Mia fell. Mia Orlund wrote.'
    expect(named(once, 'Mia Orlund Goss')?.names).toContain('Mia')
  })

  test('who is named before a son of that name is the father', () => {
    const father = 'President Orlund sang. Mr Orlund left. His son Jon Orlund Jr. fell.'
    expect(named(father, 'Jon Orlund Jr.')?.names).not.toContain('Orlund')
    const son = 'Mayor Jon Orlund Jr. fell. Later on Mr Orlund sang.'
    expect(named(son, 'Jon Orlund Jr.')?.names).toContain('Orlund')
  })

  test('the word before a name at the start of a sentence is no part of it', () => {
    expect(named('Visibly-shaken Mia Orlund, 34, left the hall.', 'Mia Orlund')).toMatchObject({ kind: 'person' })
    expect(named('Drs Mia Orlund, who is 34, left the hall.', 'Mia Orlund')).toMatchObject({ kind: 'person' })
  })

  test('an initial is no article', () => {
    expect(named('They met Judge Mia A. Orlund, who is 34.', 'Mia A. Orlund')).toMatchObject({ kind: 'person' })
  })

  test('a king in the middle of a name is no king', () => {
    expect(named('They met Robert King Orlund, who is 34.', 'Robert King Orlund')).toMatchObject({ kind: 'person' })
  })

  test('a seat on a council is no first name', () => {
    expect(named('"We did," said Councilmember Mia Orlund, who left.', 'Mia Orlund')).toMatchObject({ kind: 'person' })
  })

  test('a hospital is no general', () => {
    expect(namesIn('They met in the Halmer General Orchard Ground.').flatMap(({ names }) => names)).not.toContain(
      'Orchard Ground',
    )
    expect(named('They met Attorney General Mia Orlund.', 'Mia Orlund')).toMatchObject({ kind: 'person' })
  })

  test('somebody is called by the whole name that the article uses most', () => {
    const usual = (text: string) => {
      const found = named(text, 'Mia Jo Orlund')
      return found && usualName(found)
    }
    expect(usual('Mia Jo Orlund sang. Mia Orlund left. Later Mia Orlund wrote. Orlund sang.')).toBe('Mia Orlund')
    expect(usual('Mia Jo Orlund sang. Mia Orlund left. Orlund wrote. Orlund sang.')).toBe('Mia Jo Orlund')
  })

  test('a city beside a person of that name belongs to neither', () => {
    const text = 'President George Washington rode to Boston. A portrait of Washington hangs there.'
    expect(namesIn(text).flatMap(({ names }) => names)).not.toContain('Washington')
  })

  test('places and organisations are known by their words, and are no persons', () => {
    const text = 'The Corven University lies on Crane Lake in Norway. The Ministry of Transport is in the capital.'
    expect(named(text, 'Corven University')?.kind).toBe('org')
    expect(named(text, 'Crane Lake')?.kind).toBe('site')
    expect(named(text, 'Norway')?.kind).toBe('country')
    expect(named(text, 'Ministry of Transport')?.kind).toBe('org')
  })

  test('a name that goes on after "of" or "for" is not asked about', () => {
    expect(named('He wrote to the Medical Journal of Australia in May.', 'Medical Journal')?.strong).not.toBe(true)
  })

  test('a capital at the start of a sentence makes no name', () => {
    expect(namesIn('Ferries stopped on Monday. Yesterday some ferries sailed again.')).toEqual([])
  })
})
