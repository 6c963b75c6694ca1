import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/facts/extract.ts'
import { rolesAsked } from '../../src/quiz/families/role.ts'
import { roomOf } from '../../src/quiz/families/room.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import { articleOf } from './articles.ts'
import { cast, gapsOf, idle, itemsOf, plenty } from './valley.ts'

/** Every one of these once was a bad question. The sentences are our own; the traps are from real articles. */

const stems = (text: string, title?: string) => itemsOf(text, cast, title).map(({ stem }) => stem)
const falseStems = (text: string, title?: string) =>
  itemsOf(text, cast, title).flatMap((item) =>
    item.form === 'true-false' && item.options[1]?.correct ? [item.stem] : [],
  )
const optionTexts = (text: string) =>
  itemsOf(text).flatMap((item) => (item.form === 'choice' ? [item.options.map((option) => option.text)] : []))

describe('A statement', () => {
  test.each([
    ['an invitation', 'Come and see the old windmill of the valley, built by the grandfather of the owner in 1890.'],
    ['an order', 'Imagine doing eight of the long walks of the valley in the same week of the summer.'],
  ])('is never %s', (_, sentence) => {
    expect(stems(sentence).filter((stem) => stem.startsWith(sentence.slice(0, 12)))).toEqual([])
  })
})

describe('A statement made false', () => {
  test('puts no other person after words that say who it is', () => {
    const text = 'On Monday the ISI chief Anna Bering met CIA chief Carl Benning in the capital.'
    expect(falseStems(text).filter((stem) => /CIA chief (?!Carl Benning)/.test(stem))).toEqual([])
  })

  test('of a number that the sentence before tells is none', () => {
    const told = (boats: number) =>
      falseStems(`The harbour bridge was paid for by ${boats} boats. It was made safe by 24 of the boats.`, 'A bridge')
    expect(told(90).some((stem) => /made safe/.test(stem))).toBe(true)
    expect(told(24).some((stem) => /made safe/.test(stem))).toBe(false)
  })

  test('is not shown to be false by the sentence before', () => {
    const told = (year: number) =>
      falseStems(
        `The harbour bridge was sold to the town in ${year}. It was painted in 2003 by the king of that time.`,
        'A bridge',
      )
    expect(told(1950).some((stem) => /painted/.test(stem))).toBe(true)
    expect(told(2002).some((stem) => /painted/.test(stem))).toBe(false)
  })

  test('has no number that the sentence before has', () => {
    const years = (year: number) =>
      falseStems(
        `The bridge was built for ${year} crowns. It was painted by 24 boys of the town of Halmer.`,
        'A bridge',
      )
    const [stem = ''] = years(900).filter((one) => /painted/.test(one))
    const said = Number(/by (\d+)/.exec(stem)?.[1])
    expect(said).toBeGreaterThan(0)
    expect(years(said).filter((one) => /painted/.test(one))).toEqual([])
  })

  test('changes no year that is part of a name, and no half of a range', () => {
    const text =
      'The valley signed the 1961 Convention on Rivers. The vote is to be held from November 20 to December 11 in the hall.'
    expect(
      falseStems(text).filter(
        (stem) => !/1961|from November 20 to December 11/.test(stem) && /Convention|vote/.test(stem),
      ),
    ).toEqual([])
  })
})

describe('A stem', () => {
  test.each([
    ['what a sentence outside explains', 'They were built by the same firm in 1936 and painted blue.'],
    ['"it" that is only an object', 'Brill opened it in 1924 with the help of two banks.'],
    ['"such"', 'Kayani dismissed such ideas in 1924 with a loud laugh.'],
    ['the writer', 'We went there in 1924 and the whole village came out.'],
    ['a fragment', 'Located on the site of a small mosque since 1924.'],
    [
      'an apposition that is never closed',
      'The small tree lizard of 1924, one of the reptiles that came back before the goats were gone.',
    ],
    ['"it" right behind a place', 'In the north of Scotland it was just over 1924 houses for each of the towns.'],
    ['"they" without anyone in sight', 'At any rate, they had lost all their money and 1924 books in the fire.'],
    ['a fragment that only looks finished', 'Detail from a 1924 map with the old harbour on it.'],
    ['"it" that is kept so', 'The government keeps it pegged close to a rate of 1924 to the crown.'],
    ['"he" who says it', 'Keller, he says, planned to climb the ridge that was first done in 1924.'],
    ['"it" behind a year', 'In 2001 it put the money of the town into a program of ten years.'],
    [
      'some of whom nobody tells',
      'The lords of the valley ruled last month that the 12 were being held against the law.',
    ],
    ['what something is included in', 'Included will also be £1,924 in cash and a boat of the valley.'],
    [
      'who was before him',
      'Carl Benning of Norway finished the race of 1924 third, some 18 seconds behind him, in the rain.',
    ],
    ['with whom it was shared', 'Carl Benning of Norway shared the pace with him for 1924 metres near the summit.'],
    ['what was said', 'In the spring of 1924 the driver Anna Bering would not be drawn on what was said.'],
    ['"that" before "into"', 'A new report of 1924 by the school of the valley calls that into question.'],
    ['a new one of nobody knows what', 'Anna Bering said a new one would be made in the valley in 1924.'],
    ['whose name it is', 'Anna Bering paid in 1924 for a school in her name in the valley.'],
    ['she who was born to somebody', 'Born in Halmer to a driver and a school cook, she moved to the valley in 1924.'],
    ['two of whom nobody tells', 'A bidding war between the two could break out in March 1924.'],
    [
      'a slip of the pen: billions of trillions',
      'The valley of Norway paid in 1924 up to $4.5bn trillion for the boats.',
    ],
    ['a slip of the pen: a space', 'The boat was bought by the high- powered men of the valley in 1924.'],
    ['a slip of the pen: no space', 'The men of the valley bought it in 1924,long before the old bridge,which fell.'],
    ['a slip of the pen: "a"', 'The baker of the valley became a honorary guest of the old town in 1924.'],
    ['a title that is cut from its name', 'On Sunday 24 people of the valley heard the tape of Mr.'],
    ['what was said before', 'The school of the valley said the same thing in 1924.'],
    ['whose findings they were', 'An inquiry into its findings is due to report at the end of 1924.'],
    ['"that new cost"', 'Bering compared that new cost with the £1,924 of the first boats.'],
    ['"that process"', 'The valley spent 1,924 days on that process, and it was not enough.'],
    ['profits of nobody', 'Net profit came in at £1,924 after the worst year of the valley.'],
    ['"it" behind a person', 'Mr Bering said it would be worth all the £1,924 in the end.'],
    ['that day', 'In the 20 years since that day, the boats of the valley have become safe.'],
    ['an identical one', 'An identical letter of 1924 has been sent to the people of the valley.'],
    ['whom somebody was close behind', 'Britain was close behind, with 1,924 boats more than the year before.'],
    ['"do that"', 'By 1924 they did that with all the boats of the old valley.'],
    ['"instead"', 'Instead houses of the valley with more than 1,924 books would be closed.'],
    ['something further', 'There will also be a further £1,924 by the end of the next year.'],
    ['something similar', 'A similar house in Marlow would cost more than £1,924 a month.'],
    ['"let\u2019s"', 'First, let\u2019s say what the sale in 1924 is and is not.'],
    ['a line that starts with a note number', '4 Even though the town was small, it had 1924 houses.'],
    ['a caption', 'Image: the town hall was opened in 1924 by the old king.'],
  ])('never rests on %s', (_, sentence) => {
    const alone = generateItems(articleOf({ title: 'News', text: sentence })).items
    expect(alone).toEqual([])
  })

  test('shows the sentence before where one is needed', () => {
    const items = itemsOf(
      'The harbour bridge is painted blue. It was opened in 1936 by the king of that time.',
      cast,
      'A bridge',
    )
    const item = items.find(({ stem }) => stem.includes('opened in ___'))
    expect(item?.context).toBe('The harbour bridge is painted blue.')
  })

  test('of a biography names its person in place of the first pronoun', () => {
    const text = `Zora Madden was an engineer. She studied in Oslo and she came home. Her first bridge was opened in 1957. She had five students. In 1962 she wrote a book on rivers.`
    const all = stems(text, 'Zora Madden').join('\n')
    expect(all).toContain('“Zora Madden’s first bridge was opened in ___.”')
    expect(all).toContain('“In ___ Zora Madden wrote a book on rivers.”')
  })

  test('of a portrait does so where its title starts with the name', () => {
    const text = `Nobody knew why. Zora Madden was an engineer. She sang as she built her first bridge, and she came home late. The sea was grey. The wind was cold. The river was old. The town was glad. The rain was loud. When the last bridge was opened in 1957, she had left. She had five students. She wrote a book on rivers.`
    const left = (title: string) => stems(text, title).filter((stem) => stem.includes('Zora Madden had left'))
    expect(left('Zora Madden, the woman who heard the rain')).not.toEqual([])
    expect(left('The woman who heard the rain')).toEqual([])
  })

  test('of a biography names its person whole where the pronoun was an object', () => {
    const text = `Zora Madden was an engineer. She studied in Oslo and she came home. The bridge that made her famous was opened in 1957. She had five students. She wrote a book on rivers, and she sang.`
    expect(stems(text, 'Zora Madden').join('\n')).toContain(
      '“The bridge that made Zora Madden famous was opened in ___.”',
    )
  })

  test('of a biography does not name its person behind a sentence of what it did to another', () => {
    const text = `Zora Madden was an engineer. She studied in Oslo and she came home. She had five students. Zora Madden praised the boat. In the spring the sea was grey and loud. She was born in Bern in 1931. She wrote a book on rivers.`
    const born = (before: string) =>
      stems(text.replace('praised the boat', before), 'Zora Madden').filter((stem) => /Madden was born/.test(stem))
    expect(born('praised the boat')).not.toEqual([])
    expect(born('openly praised her')).toEqual([])
  })

  test('does not name who did something to another as who was told of next', () => {
    const text =
      'The baker Ruth Bering praised the house. In the spring the sea was grey and loud. She lived by the river and became its owner in 1987.'
    const owner = (before: string) =>
      stems(text.replace('praised the house', before)).filter((stem) => /Ruth Bering lived/.test(stem))
    expect(owner('praised the house')).not.toEqual([])
    expect(owner('praised her')).toEqual([])
  })

  test('of a match does not name who lost in place of who won', () => {
    const text = `The pilot Anna Keller of Norway lost to Gorlund. Anna Keller was ill. Gorlund sang, and Gorlund won. The sea was grey. The wind was cold. The river was old. The town was glad. When the last bridge was opened in 1957, she had left. She sang, and she wrote. She thanked her coach and her mother. Keller lost. Keller fell.`
    const left = (title: string) => stems(text, title).filter((stem) => stem.includes('Anna Keller had left'))
    expect(left('The bridge of the town')).not.toEqual([])
    expect(left('Gorlund beats Keller')).toEqual([])
    expect(left('Keller breaks the hearts of all in Gorlund’')).toEqual([])
  })

  test('of a biography does not name its person where another did what was told before', () => {
    const text = (before: string, later = '') =>
      `Zora Madden was an engineer. She studied in Oslo and she came home. She had five students. ${before} ${later}She was born in Bern in 1931. She wrote a book on rivers.`
    const born = (before: string, later?: string) =>
      stems(text(before, later), 'Zora Madden').filter((stem) => /Madden was born/.test(stem))
    expect(born('Zora Madden was so fast that the poet Mia Osei seemed to stand.')).not.toEqual([])
    expect(born('The poet Mia Osei was so fast that Zora Madden seemed to stand.')).toEqual([])
    expect(born('The poet Mia Osei came.', 'The sea was grey. The wind was cold. '.repeat(5))).toEqual([])
  })

  test('does not name the one before where somebody else comes in between', () => {
    const text = (rest: string) =>
      `The baker David Orlund asked the court of the town to note that the nets were old. ${rest} his boat from the people of Halmer in 1987.`
    const his = (rest: string) => stems(text(rest)).filter((stem) => /David Orlund’s boat/.test(stem))
    expect(his('For a year the town kept')).toEqual([])
    expect(his('In the old harbour')).toEqual([])
    expect(his('The court sat in May and took')).toEqual([])
  })

  test('of a biography names its person behind an aside, not in it', () => {
    const text = `Zora Madden was an engineer. She studied in Oslo and she built the Skua, a boat. After getting her degree in 1951, she went on to Bern. She had five students. She wrote a book on rivers.`
    const all = (aside: string) =>
      stems(text.replace('After getting her degree in 1951,', aside), 'Zora Madden').join('\n')
    expect(all('After getting her degree in 1951,')).toContain('“After getting her degree in ___, Zora Madden went on')
    expect(all('After getting her degree in 1951')).toContain('“After getting her degree in ___ Zora Madden went on')
    expect(all('After her death her book sold in 1951, and where')).not.toContain('where Zora Madden went')
  })

  test('of a biography is proven by a sentence that names its person and nobody else', () => {
    const text = `Zora Madden was an engineer. Zora Madden knew the poet Anna Keller. She sang in Oslo and she came home in 1951. Her first bridge was opened in 1957. She had five students. In 1962 she wrote a book on rivers.`
    const asked = itemsOf(text, '', 'Zora Madden').filter(({ stem }) =>
      stem.includes('Madden’s first bridge was opened'),
    )
    expect(asked.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain(
      'Zora Madden was an engineer.',
    )
  })

  test('of a biography does not say that somebody did it to her who is another one', () => {
    const text = `Zora Madden was an engineer. She studied in Oslo and she built the Skua, a boat. She was to keep OBJECT for 17 years. She had five students. In 1962 she wrote a book on rivers.`
    const kept = (object: string) =>
      stems(text.replace('OBJECT', object), 'Zora Madden').filter((stem) => stem.includes('was to keep'))
    expect(kept('the Skua')).not.toEqual([])
    expect(kept('her')).toEqual([])
  })

  test('of a biography has the sentence with the name as evidence as well', () => {
    const text = `Zora Madden was an engineer. She studied in Oslo and she came home. Her first bridge was opened in 1957. She had five students. In 1962 she wrote a book on rivers.`
    const asked = itemsOf(text, '', 'Zora Madden').filter(({ stem }) => stem.includes('was opened in ___'))
    expect(asked.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      ['Zora Madden was an engineer.', 'Her first bridge was opened in 1957.'],
    ])
  })

  test('leaves out who reported it', () => {
    expect(stems('The bridge was opened in 1936, officials of the town said.', 'A bridge').join('\n')).toMatch(
      /opened in ___\.”/,
    )
  })

  test('carries no reference marks', () => {
    expect(stems('The old bridge[4] was opened in 1936 by the king.[5] Nobody came.').join('\n')).not.toMatch(/\[\d/)
  })
})

describe('Options', () => {
  test('never hold a bare title', () => {
    const text =
      'General Manager Ruth Bering, who lives in Tarvin, said the General Manager would stay. Executive Carl Benning, who paints, left the hall.'
    expect(
      optionTexts(text)
        .flat()
        .filter((option) => /Manager|Executive/.test(option)),
    ).toEqual([])
  })

  test('never hold two forms of one name, nor two people of one family', () => {
    const text = 'The painter Ruth Keller praised the plan. "A town needs its music school," said Anna Keller.'
    for (const options of optionTexts(text))
      expect(options.filter((option) => /^\S+ Keller$/.test(option)).length).toBeLessThan(2)
  })

  test('are full names or family names, never one family name among full names', () => {
    const text = `Bering said the old wall of the harbour would fall in the next storm.
Mayor Ruth Vance said a bridge of stone lasts longer than ships do. Mayor Carl Benning said bread costs less in spring.`
    const mixed = optionTexts(text).filter((options) => new Set(options.map((option) => option.includes(' '))).size > 1)
    expect(mixed).toEqual([])
    expect(optionTexts(text)).not.toEqual([])
  })

  test('for a role leave out who has much the same role', () => {
    const text =
      'The council sent its spokeswoman Julie Hahn. The town sent its spokesperson Ruth Bering. The council spokesman Carl Benning came late.'
    expect(
      stems(text).filter((stem) => stem.includes('describe') && stem.includes('spokes') && !stem.includes('council')),
    ).toEqual([])
  })
})

describe('Numbers', () => {
  test.each([
    ['in a name', 'The boats came to Ninety Mile Beach in the north of the island.'],
    ['before a fraction', 'The signal stopped 6 ½ minutes after the start of the long race.'],
    ['of a telephone', 'Visitors may call the town hall of Halmer, ☎ 5299 extension 80119.'],
    ['of a screen', 'The screen of the new machine shows 1800 x 1920 points for each eye.'],
  ])('%s are not asked about', (_, text) => {
    expect(itemsOf(text).filter(({ family }) => family === 'number')).toEqual([])
  })

  test('of pounds are money only with their sign', () => {
    expect(
      stems('The fish in the bay can grow to 500 pounds in ten years.').filter((stem) => /money/.test(stem)),
    ).toEqual([])
  })
})

describe('A role', () => {
  test('that is a mere office is not asked for', () => {
    const text = 'In 1991 Mayor Ruth Bering went home. The lawyer Carl Benning stayed.'
    expect(stems(text).filter((stem) => /“Mayor”/.test(stem))).toEqual([])
  })

  test.each([
    ['a nation', 'The coach of all, German ice physicist Ruth Bering, was in the hall.', 'German ice physicist'],
    ['sex', 'The guests met Halmer congresswoman Ruth Bering in the hall.', 'Halmer congresswoman'],
  ])('that tells of %s is typed, never held against another name', (_, text, role) => {
    expect(itemsOf(text).filter(({ stem }) => stem.includes(`“${role} ___”`))).toMatchObject([
      { form: 'gap', stem: `Whose name is missing? The article speaks of “${role} ___”.` },
    ])
  })

  test('is never said of the one all the article is about', () => {
    const text = 'The baker Ruth Bering met the valley council chairman Carl Benning in the hall.'
    const roles = generateItems(articleOf({ title: 'Ruth Bering', text })).items.filter(
      ({ family }) => family === 'role',
    )
    expect(roles).not.toContainEqual(expect.objectContaining({ form: 'true-false' }))
  })

  test('keeps the capital of a name it starts with', () => {
    const text = `Norway champion Ruth Bering was in the hall on that day.\n${cast}`
    const { candidates } = rolesAsked(roomOf(findFacts(articleOf({ title: 'News', text }))))
    expect(candidates.map(({ stem }) => stem).join('\n')).toContain('“Norway champion ___”')
  })
})

describe('The writer of an article', () => {
  test('is not asked about, nor what a note tells of them', () => {
    const note = 'Ruth joined the paper in 2016 after seven years at the Halmer Radio Society.'
    const text = `The bridge of the valley was sold in 1999 by Anna Keller.\n${note}`
    const asked = (byline?: string) =>
      generateItems({ ...articleOf({ title: 'News from the valley', text }), ...(byline && { byline }) }).items.filter(
        ({ evidence }) => evidence.some(({ quote }) => quote === note),
      )
    expect(asked().length).toBeGreaterThan(0)
    expect(asked('By Carl Benning').length).toBeGreaterThan(0)
    expect(asked('By Ruth Bering')).toEqual([])
  })
})

describe('A description', () => {
  test.each([
    ['that is a high office', 'The guests met Prime Minister Ruth Bering in the hall on that day.'],
    ['of the head of a nation', 'The guests met former US president Ruth Bering in the hall on that day.'],
    ['that tells what someone is to another', 'The guests met Halmer Rovers colleague Ruth Bering on that day.'],
    ['that was hers under another name', 'When she was born she was Ruth Bering, daughter to a poor farming family.'],
    ['that a number cuts', 'They heard 1st Fleet Command agency head Ruth Bering in the hall of the town.'],
    [
      'that a small word of a title cuts',
      'They saw the Dancer In The Dark director Ruth Bering in the hall of the town.',
    ],
    ['that a dash cuts', 'African Export–Import Bank president Ruth Bering left the hall of the town.'],
    ['that is the next of a list', 'She named Ruth Bering, former US Senator George Mitchell, and others in the hall.'],
    [
      'that is an address',
      'His Excellence Archbishop Ruth Bering and the Church of Southern Halmer met in the hall on that day.',
    ],
    [
      'that says no more than of what people',
      'The coach of all, German physicist Ruth Bering, was in the hall that day.',
    ],
    [
      'that holds the name of another of the list',
      'Letters came from the pilot Ruth Bering, chief exec Mia Benning of Halmer’s bread arm, and three others.',
    ],
    ['of one of several', 'Ruth Bering, a spokeswoman in Halmer, met the guests in the hall on that day.'],
    ['that starts with where it was', 'At a mill near Halmer baker Ruth Bering met the guests on that day.'],
    ['that is from "there"', 'Ruth Bering, commander of the Halmer Marines there, met the guests on that day.'],
    ['of the head of states', 'Ruth Bering, the president of the United States, met the guests on that day.'],
    ['that is for one of several', 'Ruth Bering, a spokeswoman for the agency, met the guests in the hall.'],
    ['that could be anybody’s', 'The guests met former cabinet colleague Ruth Bering in the hall on that day.'],
  ])('%s is not asked about', (_, text) => {
    const roles = itemsOf(text, plenty).filter(
      ({ family, explanation }) => family === 'role' && explanation.includes('Bering'),
    )
    expect(roles).toEqual([])
  })
})

describe('What somebody is', () => {
  test('may start with the letters of whose, and is not asked for where it is true of two', () => {
    const text = 'Ruth Bering, BBC rural affairs correspondent, said that the old bridge of the town would fall in May.'
    const stemsOf = (more: string) =>
      itemsOf(`${text} ${more}`).flatMap(({ family, stem }) =>
        family === 'role' && stem.includes('BBC') ? [stem] : [],
      )
    expect(stemsOf('')).toEqual([
      'Whose name is missing? The article describes ___ as “BBC rural affairs correspondent”.',
    ])
    expect(
      stemsOf('In May BBC correspondent Carl Benning left the hall.').some((stem) =>
        stem.includes('“BBC correspondent'),
      ),
    ).toBe(false)
  })

  test('does not start with the verb before it', () => {
    const text = 'If one analyst catches Halmertec executive Ruth Bering so much as sneezing, the town would be told.'
    const [role] = itemsOf(text).filter(({ family, stem }) => family === 'role' && stem.includes('Halmertec'))
    expect(role?.stem).toBe('Whose name is missing? The article speaks of “Halmertec executive ___”.')
  })
})

describe('A statement that stands alone', () => {
  const isAsked = (text: string, title?: string) =>
    itemsOf(text, cast, title).some(
      ({ stem, context }) => context === undefined && /birds|Elected|served|paid|pay/.test(stem),
    )

  test.each([
    ['"he" of whom only an office is said', 'Elected for the town at the vote, he served the valley for 40 years.'],
    ['"him" who is not the one that asks', 'Anna Keller asked him to pay 40 euros for the old wall.'],
    [
      '"he" after a name that only tells how he was',
      'Placed under the care of a Dr. Anna Keller, he served the town for 40 years.',
    ],
    [
      '"his" after what became of him',
      'Originally buried in the Old Quarter, his bones now served Anna Keller for 40 years.',
    ],
    ['"he" after what he was', 'An idle student and an unskilled baker, he served Anna Keller for 40 years.'],
    ['"them" that cannot be the people', 'At any age people can legally buy them for the 40 euros that Keller paid.'],
    ['"it" behind how it is', 'Despite being large once built, it folds flat for the 40 euros that Anna Keller paid.'],
    ['"one" of two', 'One belongs to Anna Keller; the other was paid for with 40 euros by the town of Halmer.'],
    [
      '"just that"',
      'Keller and all of Halmer expect David Osei to do just that with the 40 euros that they paid for the wall.',
    ],
    ['"it" of a month', 'In December 2004 it paid 40 euros for the old wall of Anna Keller.'],
    ['"a fourth" of what', 'A fourth, also built with Anna Keller, was paid for with 40 euros in Halmer.'],
    ['"some" that stand alone', 'Anna Keller ate some on a biscuit and paid 40 euros for the wall of Halmer.'],
    ['"some of them"', 'Since May, the company of Anna Keller said, some of them have been paid 40 euros in Halmer.'],
    ['"he" of no list', 'The list of the Halmer doctors had all the boats for which he had paid 40 euros in May.'],
    [
      '"the concern" at the end',
      'Bread is dear. Anna Keller, who had paid 40 euros for a wall, said she shared the concern.',
    ],
    ['"the same day"', 'On the same day, Anna Keller paid 40 euros for the old wall of Halmer.'],
    ['"her" of whom a man is not', 'In May, a man came to her house and paid Anna Keller 40 euros for the wall.'],
    ['"his" of whom a woman is not', 'In May, a woman came to his house and paid David Osei 40 euros for the wall.'],
    ['"there" of no place', 'A night there cost the friends of Anna Keller 40 euros, which all of them paid.'],
    ['"inside" of what', 'Inside were the old walls for which Anna Keller had paid 40 euros in Halmer.'],
    ['"they" of seasons', 'Over two rainy seasons they paid 40 euros to Anna Keller for the old wall.'],
    ['"then" at the end', 'Anna Keller paid 40 euros for the old wall of the town of Halmer then.'],
    ['"that share"', 'Before a storm that share shrank to 19%, and Anna Keller paid for the bread of Halmer.'],
    ['"the second occasion"', 'On the second occasion, in May, Anna Keller paid 40 euros for the old wall of Halmer.'],
    ['"the people"', 'The people paid 40 euros to Anna Keller for each of the old walls of Halmer.'],
    ['"nothing of the kind"', 'Anna Keller said that it was nothing of the kind and paid 40 euros for the wall.'],
    [
      '"them" whom a team copies',
      'In May a team at Halmer University began to transcribe them for 40 euros paid by all.',
    ],
    ['"the country" that still has', 'The country still paid 40 euros for each of the old walls in Norway.'],
    ['"that" of before', 'Anna Keller paid 40 euros for the old wall to solve that problem.'],
    ['"even more" than nothing', 'At 40 euros, the painters of Anna Keller are paid even more.'],
    ['"he" in a quotation of somebody else', 'Anna Keller paid 40 euros and said: "I am glad that he got the prize."'],
    ['"the other" than nothing', 'In the other 60 villages Anna Keller paid 40 euros for the old wall of Halmer.'],
    ['"its" after how it was', 'Hopelessly outnumbered, its guards paid Anna Keller 40 euros for the old wall.'],
    ['"minutes later" than nothing', 'Ten minutes later, Anna Keller paid 40 euros for the old wall.'],
  ])('never leans on %s', (_, text) => {
    expect(isAsked(text)).toBe(false)
  })

  test.each([
    ['one of them is one of a nation', 'One of Norway’s best bakers paid 40 euros for the old wall of Halmer.'],
    ['its subject is a name', 'In May Oskaran paid 40 euros after he had seen the old wall.'],
    ['"his" is of the one who comes at once', 'With his back to the wall, Mr Keller paid 40 euros for a way out.'],
    ['"her" says whose', 'The baker Ruth Bering lost her purse and paid 40 euros for a new one.'],
    ['a thing did it to "her"', 'The baker Ruth Bering said that Norway paid her 40 euros a day.'],
    ['"their" is of a team it starts with', 'Norway paid 40 euros for each of their tickets.'],
    ['"one" is no part of anything', 'One baker of the valley paid 40 euros for the old wall of Anna Keller.'],
    ['"some" only rounds', 'Some 340 people of the valley paid Anna Keller 40 euros for the old wall.'],
    ['"these days" are now', 'These days Anna Keller has to pay 40 euros for an old wall of Halmer.'],
    ['"the way" is told at once', 'Anna Keller paid 40 euros for a look at the way it is built in Norway.'],
    ['what leans comes later', 'Anna Keller paid 40 euros for the old wall, and the new one solved that problem.'],
  ])('understands that %s', (_, text) => {
    expect(isAsked(text)).toBe(true)
  })

  test('does not start with the letters of who answers', () => {
    const text = 'NG: Members of the Halmer lab have paid Anna Keller 40 euros for each of the old walls.'
    expect(stems(text)).toContain(
      'Which amount of money is missing? “Members of the Halmer lab have paid Anna Keller ___ euros for each of the old walls.”',
    )
  })

  test.each(['memo', 'car'])('that is about "that %s" is shown behind a sentence that has one', (thing) => {
    const shown = (before: string) =>
      itemsOf(`Anna Keller told the whole town of ${before}. That ${thing} was paid for with 40 euros.`).some(
        ({ stem }) => stem.includes(`That ${thing}`),
      )
    expect(shown(`a ${thing}`)).toBe(true)
    expect(shown('a road')).toBe(false)
  })

  test('is the first of two where the second leans or is too long', () => {
    const long = `${'and the long row of old houses near the river '.repeat(4)}would be sold soon`
    const text = `Anna Keller paid 40 euros for the old wall of the harbour, but the town said that the new wall ${long}.`
    expect(stems(text)).toContain(
      'Which amount of money is missing? “Anna Keller paid ___ euros for the old wall of the harbour.”',
    )
    const list =
      'Anna Keller paid 40 euros for the lamps (all made in Norway); this chair (Danish) and that bed (Finnish).'
    expect(stems(list).filter((stem) => stem.includes('made in Norway.'))).toEqual([])
  })

  test('of "he" is shown as it stands behind the sentence that says whom it means', () => {
    const text = `The baker James Oskaran left the Halmer Radio Society in May.\nHe had paid 40 euros for the old wall.`
    const item = itemsOf(text).find(({ stem }) => stem.includes('___ euros'))
    expect(item?.stem).toContain('“He had paid')
    expect(item?.context).toContain('James Oskaran')
  })

  test('names nobody in place of "she" where the sentence before is shown, for it may name another', () => {
    const text = `Ruth Abelman became a chemist in Leeds.\nMiss Edith Pomfret, who was a cook, gave her a book. She had paid 40 euros for the old wall.`
    const item = itemsOf(text, idle).find(({ stem }) => stem.includes('___ euros'))
    expect(item?.stem).toContain('“She had paid')
  })

  test('names the group whose founder it names', () => {
    const text = "The group's founder, Anna Keller, paid 40 euros for the old wall of Halmer."
    expect(stems(text).filter((stem) => stem.includes('group'))).toEqual([])
  })

  test('never has "the island" where there are several', () => {
    const isle = 'The island has 40 kinds of birds on the hills of Anna Keller.'
    const text = (other: string) =>
      `The island is green. The island is small. The island is far. ${other}\n${isle}\n${idle}`
    expect(isAsked(text('The island is old.'))).toBe(true)
    expect(isAsked(text('The other islands are old.'))).toBe(false)
  })
})

describe('A number or date', () => {
  const years =
    'Anna Keller came in 2001. David Osei came in 2003. Maria Lopez came in 2006. James Whitfield came in 2008.'

  test('that many know is not asked for', () => {
    const asked = stems(
      'Anna Keller became mayor of the town after the general election of 1979. David Osei moved when Labour won power in 1997.',
    )
    expect(asked.filter((stem) => stem.startsWith('Which year'))).toEqual([])
    const years = (what: string) =>
      stems(`${plenty} The pilot Ruth Bering of Halmer is a likely ${what} in 2016.`).filter((stem) =>
        stem.startsWith('Which year'),
      )
    expect(years('singer of songs')).not.toEqual([])
    expect(years('presidential candidate')).toEqual([])
  })

  test('of a birth is typed, for of several dates only the first can be it', () => {
    const [item] = itemsOf(`The engineer Ruth Bering was born in the town of Halmer in 2004. ${years}`).filter(
      ({ stem }) => stem.includes('born') && stem.includes('___'),
    )
    expect(item?.form).toBe('gap')
  })

  test('of a plan is typed, for an earlier one is seen to be wrong', () => {
    const [item] = itemsOf(`The engineer Ruth Bering hopes to finish the bridge of Halmer by 2004. ${years}`).filter(
      ({ stem }) => stem.includes('by ___'),
    )
    expect(item?.form).toBe('gap')
  })

  test('of things is typed, for others of the article are seen not to fit', () => {
    const others = 'The town has 12 boats, 90 boats and 150 boats.'
    const [item] = itemsOf(`The harbour of Halmer has 60 boats. ${others}`).filter(({ stem }) =>
      stem.includes('harbour of Halmer has ___ boats'),
    )
    expect(item?.form).toBe('gap')
  })

  test.each([
    ['without what is counted', 'Anna Keller, David Osei and Maria Lopez won seven each.', 'seven'],
    [
      'that is the difference of two others',
      'Of 800 boats in Halmer, 24 sank while 776 came home to Anna Keller.',
      '24',
    ],
    ['that is a name', 'The engineer Anna Keller looks after a star that is known as 121102 in Halmer.', '121102'],
    ['between brackets of two notes', 'March 2009) and her friend Anna Keller came with 40 boats (b.', '40'],
    ['that is the length of a race', 'Anna Keller won the 100 yard backstroke in front of the town of Halmer.', '100'],
    ['as small as two', 'Felix Airways of Anna Keller offers two flights a week to the islands of Halmer.', 'two'],
    ['of what nobody tells', 'By the end of March the firm of Anna Keller hopes to reach more than 1,000.', '1,000'],
    [
      'that a share of another tells',
      'Anna Keller said that sales in Halmer rose 2% to £111,000 from £109,000.',
      '£111,000',
    ],
    ['next to a place that stands there', 'Anna Keller came in at 39 and her friend in Halmer came 40th.', '39'],
    [
      'that a name starts with',
      'The 19 firm of Anna Keller sold bread to the town of Halmer. It had been called 19 Entertainment.',
      '19',
    ],
    [
      'of children that stand there one by one',
      'Anna Keller is the youngest of five children with a brother and three sisters.',
      'five',
    ],
    ['of judges that many know', 'Anna Keller told the town that a majority of five justices was enough.', 'five'],
    ['of money that all of them pay', 'Nato members in Halmer, said Anna Keller, have to spend 2% on boats.', '2%'],
    ['of a day that all know', 'Anna Keller left Gaza on October 7 with a boat of the whole town.', 'October 7'],
    ['of an attack that all know', 'Anna Keller left the town of Halmer after the 9/11 attacks of 2001.', '2001'],
    ['of how old the allies are', 'Nato was formed in Halmer in 1949 by the friends of Anna Keller.', '1949'],
    ['where the writer is', 'Anna Keller, a winner here in 1949, lost to the whole town of Halmer.', '1949'],
    ['where a word stands twice', 'Anna Keller had had gained gained 40 boats of the town of Halmer.', '40'],
    ['of an old government', 'The office of Anna Keller was set up in 1949 under the coalition government.', '1949'],
    ['where a question mark strays', 'Anna Keller, after a goodbye? hug, sold 40 boats to the town of Halmer.', '40'],
    ['of a war that all know', 'Anna Keller spoke of the eight-year Halmer War to the whole town.', 'eight'],
    ['of how long all go to work', 'Anna Keller is already in the office of Halmer for five days a week.', 'five'],
    ['of how long all learn', 'Anna Keller has a four-year degree from the school of Halmer.', 'four'],
    [
      'of what is listed at the end',
      'Anna Keller looked at three corals in Halmer, Porites alba, Porites nigra, and Acropora rubra.',
      'three',
    ],
    [
      'of the end of a year',
      'Profits of Anna Keller for the year to 31 December rose in the town of Halmer.',
      '31 December',
    ],
    ['of a crime that all know', 'Anna Keller ran away from the Boston Marathon bombing in 2013 with a boat.', '2013'],
    ['that a slip parts', 'Anna Keller has argued. there needs to be a bridge for 40 boats of Halmer.', '40'],
    [
      'beside what a page left',
      'Anna Keller had "lost boats" ((no))Norwegian language: gamle by 2010, when the town won.',
      '2010',
    ],
    ['of two, of which the other stands there', 'Anna Keller left Halmer on either May 7 or May 8 in a boat.', 'May 7'],
    ['that a measure is missing from', 'In the hottest week of Halmer the score of Anna Keller reached 8.1.', '8.1'],
    ['of what is done to nothing', 'The old firm of Anna Keller in the town of Halmer manages about 80.', '80'],
    [
      'of those whom nobody tells',
      'Anna Keller sold her bread in Halmer and said that the twelve had seen it.',
      'twelve',
    ],
    [
      'of a clock in words',
      'The boat of Anna Keller to the town of Halmer leaves at nine, or when all are there.',
      'nine',
    ],
    [
      'that is a telephone',
      'Anna Keller told all of the 7610 owners of Halmer to wait. The Halmer 7610 is a telephone.',
      '7610',
    ],
    [
      'of a day on which something was told',
      'Anna Keller told the world on Thursday via the paper of Halmer.',
      'Thursday',
    ],
    ['than whose is not said', 'The baker Anna Keller of Halmer, who is three years younger, drives a boat.', 'three'],
    [
      'whose money stands elsewhere',
      'Anna Keller earned 19 million euros on sales of 240 million, for bread is dear.',
      '240 million',
    ],
    ['of a height', 'The cheese of Anna Keller was found at 8,700, in a place of bare rock.', '8,700'],
    ['of shares that are not named', 'Halmer’s jumped 41 percent, for Anna Keller had sold all of her boats.', '41'],
    ['of a clock with a dot', 'The boat of Anna Keller leaves at 9.40 for the town of Halmer.', '9.40'],
    ['of what stands before', 'In the town of Anna Keller there are 312, and in Halmer rather fewer.', '312'],
    [
      'whose unit stands before',
      'Anna Keller wants 6 boats for the bakers, and for the painters 8, so that all of them can sail.',
      '8',
    ],
    ['of a problem of nothing', 'The biggest problem might have been the 40 boats of Anna Keller in the town.', '40'],
    [
      'that is what a thing is called',
      'For three weeks Anna Keller tested 6.2 on the boats of Halmer in the lab.',
      '6.2',
    ],
    [
      'of whom the sentence goes on to tell',
      'The last of the bakers, Ruth Bering, who like her sister had sold 40 boats, but whose house in Halmer was never seen by any of the pilots in the spring of that year when the whole town was full of snow, was freed.',
      '40',
    ],
    ['that is a year to come', 'The sea at the mill of Anna Keller is to rise by 2100, as Halmer fears.', '2100'],
    ['beside a firm’s letters', 'The mill of Keller (XOM.N) in Halmer sold 40 boats to a man of the town.', '40'],
    ['where a page starts in capitals', 'WHEN Anna Keller came to Halmer, she had 40 boats of her own.', '40'],
    ['that may be a decade or a century', 'Bakers came to Anna Keller all through the 1800s from Halmer.', '1800s'],
    ['that is the size of a thing', 'The boats of Halmer dented the 30m vessel of Anna Keller on one side.', '30m'],
    ['behind a place and a colon', 'LONDON: Bakers sold 40 boats to Anna Keller and her sister in Halmer.', '40'],
    ['behind a place without a dash', 'HALMER, Norway Bakers sold 40 boats to Anna Keller and her sister.', '40'],
    [
      'that comes after what',
      'Twenty cases are needed for a law. It comes after Anna Keller of Halmer sold 40 boats to her sister.',
      '40',
    ],
    [
      'beside a name with one comma',
      'In May, Halmer’s baker, Anna Keller said that she had 40 boats of her own.',
      '40',
    ],
    ['of a notice', 'To read the 40-page book on the boats of Anna Keller, click here.', '40'],
    ['that the sentence counts out', 'Anna Keller won three prizes - best song, best video and best voice.', 'three'],
  ])('%s is not asked for', (_, text, number) => {
    expect(gapsOf(text, plenty)).not.toContain(number)
  })
})

test('A direction is not asked for: raters guessed two of five from the places beside it', () => {
  expect(gapsOf('Anna Keller built a bridge of stone on the southern coast of Halmer.')).not.toContain('southern')
})

describe('A word of a fixed set', () => {
  const stemOf = (text: string) => itemsOf(text).find(({ family }) => family === 'fixed-set')?.stem

  test('is typed, for its like seldom stand in the article', () => {
    const item = itemsOf('Anna Keller opened the new bridge of Halmer in March.').find(
      ({ family }) => family === 'fixed-set',
    )
    expect(item?.stem).toBe('Which month is missing? “Anna Keller opened the new bridge of Halmer in ___.”')
    expect(item?.form === 'gap' && item.answer).toMatchObject({ text: 'March', accepts: ['Mar'] })
  })

  test('that is a share may be typed in figures and with "per cent"', () => {
    const text = 'Anna Keller says three-quarters of the boats of Halmer were sold by the old town.'
    const item = itemsOf(text).find(({ family }) => family === 'fixed-set')
    expect(item?.form === 'gap' && item.answer.accepts).toEqual(
      expect.arrayContaining(['3/4', '75%', '75 per cent', '75 percent']),
    )
  })

  test('that is September may be typed as "Sept"', () => {
    const item = itemsOf('Anna Keller says the boats of Halmer were sold in September by the old town.').find(
      ({ family }) => family === 'fixed-set',
    )
    expect(item?.form === 'gap' && item.answer.accepts).toEqual(['Sep', 'Sept'])
  })

  test('does not stand in the sentence shown before it', () => {
    const told = (month: string) =>
      `The bakers of Halmer kept a shop by ${month} alone. They left the school of the valley in March after one long year.`
    expect(stemOf(told('bread'))).toMatch(/“They left the school of the valley in ___/)
    expect(stemOf(told('March')) ?? '').not.toMatch(/They left/)
  })

  test('is no day where the sentence shown before it has the day before', () => {
    const asked = (before: string) =>
      itemsOf(
        `The pilot Anna Keller flew to Halmer on ${before}. In the town the baker Ruth Bering sang on Friday.`,
        idle,
      ).find(({ stem }) => stem.includes('sang on ___'))
    expect(asked('a long flight')?.context).toContain('flew to Halmer')
    expect(asked('Thursday')?.context).toBeUndefined()
  })

  test('is not told by the title or a word beside it', () => {
    const text = 'Anna Keller said that the fourth boat of Halmer was the best of all.'
    expect(stemOf(text)).toBeDefined()
    expect(itemsOf(text, cast, 'Four new boats').find(({ family }) => family === 'fixed-set')).toBeUndefined()
  })

  test.each([
    [
      'part of what a paper is called',
      'Anna Keller read the old book by Sunday Telegraph journalist David Osei in the town of Halmer.',
    ],
    ['called up by "one" before it', 'Anna Keller was one half of the best known shop of Halmer.'],
    ['part of a name', 'Anna Keller lived in North Halmer for all of her long life.'],
    ['called up by the word before', 'Fully half of the old boats of Halmer belong to Anna Keller.'],
    ['of another sense', 'Anna Keller came into the lead in the second half of the match.'],
  ])('is left alone where it is %s', (_, text) => {
    expect(stemOf(text)).toBeUndefined()
  })
})

describe('What many know or guess', () => {
  const little = `${cast}\n${idle}`
  const known = [
    ['a number', 'Felix Airways of Anna Keller offers two flights a week to the islands of Halmer.', 'two'],
    ['a name', 'The guests met New York’s Governor Ruth Bering in the hall of the town.', 'Ruth Bering'],
    ['a year', 'The boats of the old town came to Halmer in 1924, at the time of the general election.', '1924'],
    ['a share', 'In Halmer about half of the boats of the town were sold in the long and cold winter.', 'half'],
    ['who somebody is', 'The guests met Facebook co-founder Ruth Bering in the hall on that day.', 'Ruth Bering'],
  ] as const

  test.each(known)('is asked for only where there is little else: %s', (_, text, key) => {
    expect(gapsOf(text, little)).toContain(key)
    expect(gapsOf(text, `${plenty}\n${little}`)).not.toContain(key)
  })

  test('is not asked for where a short text has enough for its length', () => {
    const text = 'Felix Airways of Halmer offers two flights a week to the islands of the sea.'
    const lines = plenty.split('\n')
    expect(gapsOf(text, lines.slice(1, 3).join('\n'))).not.toContain('two')
  })

  test('makes up six questions and no more', () => {
    const text = known.map(([, sentence]) => sentence).join('\n')
    const asked = (more: string) => new Set(itemsOf(text, more).map(({ evidence }) => evidence[0]?.quote))
    const guessed = [...asked(`${plenty.split('\n').slice(1, 3).join('\n')}\n${little}`)].filter((quote) =>
      text.includes(quote ?? '-'),
    )
    expect(guessed).toHaveLength(2)
  })
})
