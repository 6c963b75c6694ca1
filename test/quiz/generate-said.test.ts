import { describe, expect, test } from 'vitest'
import { gapsOf, itemsOf, saidIn } from './valley.ts'

/** What is said in the news, and by whom. Each of these once made a bad question. */

describe('A quotation', () => {
  test('does not point to what was told before it', () => {
    expect(gapsOf('“These plans are the best news for the whole town,” said the pilot Ruth Bering.')).toEqual([])
    expect(gapsOf('“They are not like the rest of the town at all,” said the pilot Ruth Bering.')).toEqual([])
    expect(gapsOf('“I think, Sir, that would be the best news for the town,” said the pilot Ruth Bering.')).toEqual([])
    expect(gapsOf('“The opposite is the best news for the town,” said the pilot Ruth Bering.')).toEqual([])
    expect(gapsOf('“Because boats are the best news for the whole town,” said the pilot Ruth Bering.')).toEqual([])
    expect(gapsOf('“Boats are the best news for the whole town,” said the pilot Ruth Bering.')).not.toEqual([])
  })
})

describe('A speaker with "the"', () => {
  test('keeps it, though it is only letters', () => {
    const text =
      'It was seen that SSP led the raid. SSP sang. “We have got a list with the names of at least 4,500 loaves,” the SSP said.'
    const [item] = itemsOf(text).filter(({ stem }) => stem.includes('___ loaves'))
    expect(item?.stem).toContain('The SSP said: “We have got')
  })

  test('starts the words with a capital', () => {
    const text =
      'The pilots went to the Department of Motor Boats (DMB). “Twenty bakers of the whole valley have sold bread,” the DMB noted.'
    const [item] = itemsOf(text).filter(({ stem }) => stem.includes('___ bakers'))
    expect(item?.stem).toContain('missing? The Department of Motor Boats said: “___ bakers')
  })
})

describe('Words said', () => {
  test('do not tell of an "it" that nothing before stands for', () => {
    const said = (thing: string) =>
      saidIn(
        `The pilot Ruth Bering said that predicting where ${thing} is going to land would be hard even in the days ahead.`,
      )
    expect(said('it')).toEqual([])
    expect(said('a boat')).not.toEqual([])
  })

  test('are no question', () => {
    expect(saidIn('Asked if boats of the old valley would sail in any wind, the pilot Ruth Bering said.')).toEqual([])
  })

  test('do not end with what another statement is about', () => {
    const words = 'the boats of the old valley would sail in any wind'
    expect(saidIn(`${words.replace('the', 'The')}, and the repairs, the pilot Ruth Bering said, would wait.`)).toEqual(
      [],
    )
    expect(saidIn(`${words.replace('the', 'The')}, the pilot Ruth Bering said.`)).not.toEqual([])
  })

  test('keep the capital of a name that the article gives at length', () => {
    const [said] = saidIn(
      'Gorlund Ferries is old. Gorlund would sail in any wind of the valley, the pilot Ruth Bering said.',
    )
    expect(said?.stem).toContain('who said that Gorlund would sail')
  })

  test('that somebody denied are not said by them', () => {
    const [denied] = saidIn('The pilot Ruth Bering denied that the boats of the valley had been sold in the winter.')
    expect(denied?.stem).toContain('who denied that the boats')
  })

  test('are broken off behind a whole statement', () => {
    const long =
      'while the bakers of the valley were still waiting for the flour of the old mill and for its boats of wood'
    const saidAfter = (start: string) =>
      saidIn(`“${start}, ${long},” said the pilot Ruth Bering.`).filter(({ stem }) => stem.includes('…'))
    expect(saidAfter('After a long winter of storms, of lost boats and of the bread of the town')).toEqual([])
    expect(saidAfter('After a long winter of storms, we lost the boats and the bread of the town')).not.toEqual([])
    expect(saidAfter('The global distribution of young thrust faults, their very own potential to be active')).toEqual(
      [],
    )
  })

  test('are not of a he and a she where the speaker may be either', () => {
    const text = 'Dr Bering says that he is right about all the bread of the town, and that'
    const stemsOf = (words: string) =>
      itemsOf(`Dr Bering is a baker. ${words}`, '').filter(({ family }) => family === 'attribution')
    expect(stemsOf(`${text} he has sold boats.`)).not.toEqual([])
    expect(stemsOf(`${text} she has sold boats.`)).toEqual([])
  })

  test('are shown with the sentence before where the name is typed, though that may name others', () => {
    const text = 'The baker David Osei sold his shop in May.'
    const said = (whose: string) => saidIn(`${text} The pilot Ruth Bering said that she liked ${whose} bread best.`)
    expect(said('her')).toMatchObject([{ asked: { form: 'gap' }, context: text }])
    const [chosen] = saidIn(`${text} The pilot Ruth Bering said that the bread of the town was best.`)
    expect(chosen).toMatchObject({ asked: { form: 'choice' } })
    expect(chosen?.context).toBeUndefined()
  })

  test('are asked about only for want of better where they point elsewhere and nothing stands before them', () => {
    const [pointing] = saidIn('The pilot Ruth Bering said that she liked the bread of the town best.')
    expect(pointing).toMatchObject({ asked: { form: 'gap' }, spare: true })
    const [whole] = saidIn('The pilot Ruth Bering said that the bread of the town was best.', 'A town', '')
    expect(whole).toMatchObject({ asked: { form: 'gap' } })
    expect(whole?.spare).toBeUndefined()
  })

  test('do not go on from others', () => {
    const said = (which: string) =>
      saidIn(`“The one ${which} was in a small shopping hall of Halmer,” said the pilot Ruth Bering.`)
    expect(said('before that')).toEqual([])
    expect(said('good boat')).not.toEqual([])
  })

  test('do not end with who else reported them', () => {
    const text = 'The pilot Ruth Bering said that the boats of the valley had been sold in the winter'
    expect(saidIn(`${text}.`)).not.toEqual([])
    expect(saidIn(`${text}, Halmer News reported.`)).toEqual([])
  })

  test('are not of the one of whom the article tells', () => {
    const asked = (title: string) =>
      saidIn('The pilot Lars Bering said he would be remembered with love in the town of Halmer.', title)
    expect(asked('Farewell to James Whitfield')).toEqual([])
    expect(asked('Farewell to the boats')).not.toEqual([])
  })

  test('do not begin with when they were said', () => {
    const words = 'the boats of the old valley would sail in any wind'
    expect(saidIn(`The pilot Ruth Bering said that morning that ${words}.`)).toEqual([])
    expect(saidIn(`The pilot Ruth Bering said that in the morning ${words}.`)).not.toEqual([])
  })

  test('do not begin with what is like something told before', () => {
    expect(saidIn('The pilot Ruth Bering said it was the same boat that sold best in the valley.')).toEqual([])
    expect(saidIn('The pilot Ruth Bering said it was the oldest boat that sold well in the valley.')).not.toEqual([])
  })

  test.each([
    ['that', '“Everybody in the whole town will read that a little differently,” said the pilot Ruth Bering.'],
    ['what one told oneself', '“All of us in the town told myself that for nine years,” said the pilot Ruth Bering.'],
    ['that consensus', '“The breaking of that consensus is important for all,” said the pilot Ruth Bering.'],
    ['it, short', '“I do not think it’ll work for the town in the end,” said the pilot Ruth Bering.'],
    ['that, which happens', '“We have seen that happen with all of the boats,” said the pilot Ruth Bering.'],
    ['the rest', '“People of the town have to think about the rest,” said the pilot Ruth Bering.'],
    ['some', 'The pilot Ruth Bering said that some have been told to mend their boats before the winter.'],
    ['this', '“It is not always possible to achieve this in one long winter,” said the pilot Ruth Bering.'],
    ['the first', '“The first took many months in all of the valley,” said the pilot Ruth Bering.'],
    ['an old one', '“We are facing an old one that has come too early,” said the pilot Ruth Bering.'],
    ['it', 'The pilot Ruth Bering said it would be a flavour of bread with salt in the valley.'],
    ['here', 'The pilot Ruth Bering said that there are good boats here, boats for all people.'],
    ['it as a success', 'The pilot Ruth Bering said that low prices of bread and boats could make it a big success.'],
    ['that time', 'The pilot Ruth Bering said the boat was under the sand for most of that time.'],
  ])('do not speak of "%s" that was told before', (_, text) => {
    expect(saidIn(text)).toEqual([])
  })

  test('may start with an "it" that stands for nothing', () => {
    expect(saidIn('The pilot Ruth Bering said it would be a huge task to sell boats to the valley.')).not.toEqual([])
  })

  test('are not those of a he and another one, where "they" may be either', () => {
    expect(
      saidIn('The lawyer Ruth Bering said her client had stolen bread when her shop was failing in winter.'),
    ).toEqual([])
    expect(saidIn('The lawyer Ruth Bering said her client had stolen all of the bread of the town.')).not.toEqual([])
  })

  test('do not go on with what the writer adds', () => {
    const text = 'The pilot Ruth Bering said that the boats of the valley were old'
    expect(saidIn(`${text} and slow.`)).not.toEqual([])
    expect(saidIn(`${text} and slow, drawing a laugh from the bakers.`)).toEqual([])
  })

  test('do not start with who else said it', () => {
    const text = 'The pilot Ruth Bering said that according to the bakers, the bread of the valley would cost more.'
    expect(saidIn(text)).toEqual([])
  })

  test('do not speak of two whom nobody names', () => {
    expect(saidIn('“In the sea the two arrive together in the spring,” said the pilot Ruth Bering.')).toEqual([])
    expect(saidIn('“In the sea the two boats arrive together in the spring,” said the pilot Ruth Bering.')).not.toEqual(
      [],
    )
  })

  test('are asked for as they were reported where the name is typed', () => {
    const text = 'The pilot Ruth Bering said she was digging the earth with a friend of the village.'
    expect(saidIn(text).map(({ stem }) => stem)).toEqual([
      'Whose name is missing? ___ said that she was digging the earth with a friend of the village.',
    ])
  })

  test.each([
    [
      'where they were done',
      'The pilot Ruth Bering said that she was sure a deal would be found which would keep Welsh patients there.',
    ],
    ['which two', 'The pilot Ruth Bering said that the two could work together on the old wall of the town.'],
    [
      'whose words they are at last',
      `"At that stage he said, 'you are the best of them all," the pilot Ruth Bering said. "I will leave the old town before the next year.'"`,
    ],
  ])('are not asked for where nothing tells %s', (_, text) => {
    const asked = itemsOf(text, '').filter(({ family }) => family === 'attribution')
    expect(asked.map(({ stem }) => stem)).toEqual([])
  })

  test('are not asked for where they tell of somebody before the speaker is named', () => {
    const stemsOf = (text: string) => itemsOf(text, '').map(({ stem }) => stem)
    const after = 'After a year in the old town, her wounds had healed and all was well, said the pilot Ruth Bering.'
    expect(stemsOf(after).filter((stem) => /wounds/.test(stem))).toEqual([])
  })

  test('may have a word that every object of the language has', () => {
    const text = 'The pilot Ruth Bering said that the constructor of the old wall came from Oslo, and so did she.'
    expect(saidIn(text).map(({ stem }) => stem)).toEqual([
      expect.stringContaining('said that the constructor of the old wall came from Oslo'),
    ])
  })

  test('of two who say them together are asked of neither', () => {
    expect(saidIn('“We sold more bread than the shops of the town,” said Anna Keller and David Osei.')).toEqual([])
  })

  test('keep the capital of whatever name they start with', () => {
    const [said] = saidIn('Anna Keller believes Zobrist brings the best bread of all to the town.')
    expect(said?.stem).toContain('that Zobrist brings')
  })

  test('do not go on outside their quotation marks', () => {
    expect(saidIn('“Now it is hard to see what could bring the town” to build a wall, Osei said.')).toEqual([])
    expect(saidIn('“Now it is hard to see what could bring the town to build a wall,” David Osei said.')).toHaveLength(
      1,
    )
  })

  test('are not cut where somebody else follows', () => {
    expect(saidIn('“The thing with the old wall bothered” Keller’s family, David Osei said.')).toEqual([])
  })

  test('are never those of a country where the speaker works', () => {
    const text =
      '“Such tests are good when you get more out of them,” Nelly Dylan, a fellow at the institute in Oslo, Norway, and author of the book, said.'
    expect(saidIn(text).filter(({ explanation }) => explanation.includes('Norway'))).toEqual([])
  })

  test('are never those of whom the speaker works for', () => {
    const text =
      'Ruth Bering from Strait Bridge Society told the town: "It is all about the price of bread and of boats."'
    expect(saidIn(text).filter(({ explanation }) => explanation.includes('Society is'))).toEqual([])
  })

  test.each([
    ['the man beside him', 'Anna Keller said the man next to her had hit her head on the old wall.'],
    ['it', 'Anna Keller said it was a start in an effort to build a wall for the whole town of Halmer.'],
    ['there', 'Anna Keller said three of the old boats were being mended there last night.'],
  ])('do not leave open who or where: %s', (_, text) => {
    expect(saidIn(text)).toEqual([])
  })

  test.each([
    'The letter to David Osei said: “In August the town of Halmer was told that the old wall would fall.”',
    'A spokesman for Mr Osei said: “In August the town of Halmer was told that the old wall would fall.”',
    'With "Abe, all of the old wall was going to fall in August," Osei told the town of Halmer.',
    'David Osei said that the best approach is to write more letters to the town of Halmer.',
    'David Osei said that the town was moved by a study by from the agency and its friends.',
    'Despite being fairly large, they folded flat and compact in the whole old town, David Osei said.',
    'David Osei said it would appeal to all who want to live near the old wall of the town.',
    'Although all of the bakers will still bake bread, said David Osei, 2004 saw a rise in the price of boats.',
    'David Osei said: “Especially since the old wall of the town has been here for all of us.”',
    '“Anna was the best baker of all of the town,” said University of Halmer, Marlow’s chancellor, Mia Holm.',
    'But the country still has great plans for the old wall of the town, David Osei said.',
    'David Osei said who was able to mend the old wall of the town was not the main issue.',
    'David Osei said that the Forum already has plans to extend it to the old wall of the town.',
    'Osei said the country would go on to build the old wall for the whole town of Halmer.',
  ])('are not asked about where somebody else may say them or of something else: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })

  test('are those of the one who is quoted, not of the one who tells it', () => {
    const text = `Osei said Keller told her: "We're going to have a special day at the old wall of the town."`
    expect(saidIn(text).map(({ explanation }) => /Osei/.test(explanation))).not.toContain(true)
    expect(saidIn(text)).toHaveLength(1)
  })

  test('are without the day on which they were said', () => {
    const [said] = saidIn('David Osei said late Sunday the old wall of the town was going to fall in the spring.')
    expect(said?.stem).toContain('said that the old wall of the town')
    const [ofSunday] = saidIn('David Osei said Sunday’s storm was going to fell the old wall of the town in spring.')
    expect(ofSunday?.stem).toContain('said that Sunday’s storm')
  })

  test('of a he are not those of a woman, and beside a man they are hers', () => {
    const words = '"All of the bread of the town is baked in the dark," '
    const told = (who: string) => saidIn(`Anna Keller met ${who} in the hall. ${words}she said.`)
    expect(told('the town')).toHaveLength(1)
    expect(told('David Osei').map(({ explanation }) => explanation)).toEqual([
      'Anna Keller is quoted with these words.',
    ])
    expect(saidIn(`Anna Keller left the hall. ${words}he said.`)).toEqual([])
  })

  test('are those of a spokeswoman for others', () => {
    const text = 'Spokeswoman for women Ruth Bering said: “In August the town was told that the old wall would fall.”'
    expect(saidIn(text)).toHaveLength(1)
  })

  test('are no points that a player added', () => {
    expect(saidIn('David Osei added 25 points in his old home arena, and Maria Lopez had 15 of them.')).toEqual([])
  })

  test('do not tell of what sex the speaker is', () => {
    expect(saidIn('“My wife and I went through all the boats of the town,” David Osei said.')).toEqual([])
    expect(saidIn('“As a woman, I went through all the boats of the town,” Anna Keller said.')).toEqual([])
  })
})

describe('A statement about who said it', () => {
  test('names nobody else than one who speaks in the article', () => {
    const text = 'The pilot Ruth Bering said that the bread of the valley would cost more than the old one.'
    const forms = (more: string) => saidIn(text, 'A town', more).map(({ asked }) => asked.form)
    expect(forms('The singer Carl Benning lives in Norway.')).toEqual(['gap'])
    expect(forms('The singer Carl Benning said that the wall of the town would fall.')).toContain('true-false')
  })

  test('is true where the other one speaks of the same things, for then it is not surely false', () => {
    const truths = ['Ruth Bering', 'Mia Holm', 'Jane Lund', 'Ida Reuter', 'Eva Hanse', 'Lea Stahl'].map((pilot) => {
      const text = `The pilot ${pilot} said that the bread of the valley would become more expensive in winter.`
      const more = `The singer Carl Benning said that winter would be expensive for all.`
      return saidIn(text, 'A town', more).flatMap(({ asked, evidence }) =>
        asked.form === 'true-false' && evidence[0]?.text === text ? [asked.truth] : [],
      )
    })
    expect(truths.flat().length).toBeGreaterThan(3)
    expect(truths.flat()).not.toContain(false)
  })
})

describe('Words said of a party', () => {
  test('are asked for by typing, for whoever knows the speakers’ parties sees who would say it', () => {
    const speakers = ['Carl Benning', 'Olga Reuter', 'Piet Hanse'].map(
      (name) => `The singer ${name} said that the wall of the town would fall by itself in time.`,
    )
    const asked = (party: string) =>
      itemsOf(
        [`The pilot Ruth Bering said that ${party} would make the bread of the valley dearer.`, ...speakers].join('\n'),
      ).filter(({ family, stem }) => family === 'attribution' && stem.includes('dearer'))
    expect(asked('the town').map(({ form }) => form)).toContain('choice')
    expect(asked('Labour').map(({ form }) => form)).toEqual(['gap'])
  })
})

describe('Beside one who holds no high office', () => {
  const heads = ['Carl Benning', 'Olga Reuter', 'Piet Hanse'].map(
    (name) =>
      `President ${name} said that the valley would see better days. On Friday ${name} came again. ${name} left.`,
  )

  test('those are offered first who hold none', () => {
    const said = 'Anna Keller said that the bread of the valley would cost more than the old one.'
    const others = ['David Osei', 'Maria Lopez', 'James Whitfield'].map(
      (name) => `${name} said that the town of Halmer could build a wall. On Friday ${name} came again.`,
    )
    const item = itemsOf([said, ...heads, ...others].join('\n')).find(({ stem }) => stem.includes('would cost more'))
    const options = item?.form === 'choice' ? item.options.map(({ text }) => text) : []
    expect(options.length).toBeGreaterThan(2)
    expect(options.filter((name) => /Benning|Reuter|Hanse/.test(name))).toEqual([])
  })
})

describe('Words said that end like a small word', () => {
  test.each([['land'], ['factor'], ['debut']])('are not taken for cut off: “… %s”', (word) => {
    const asked = itemsOf(`“Boats are the best news for people of every ${word},” said the pilot Ruth Bering.`)
    expect(asked.map(({ family }) => family)).toContain('attribution')
  })
})

describe('A long quotation', () => {
  const long =
    'The boats of the valley are the pride of all the people who live beside the river and mend them in the winter, and we will go on to build them for as long as there is wood in the forest behind the town'
  const stemFor = (words: string) =>
    itemsOf(`The pilot Ruth Bering told the guests: “${words}.”`).find(({ family }) => family === 'attribution')?.stem

  test('is asked about as far as it is a statement', () => {
    expect(stemFor(long)).toContain(
      '“The boats of the valley are the pride of all the people who live beside the river and mend them in the winter …”',
    )
  })

  test('is shown up to where the writer left something out', () => {
    expect(
      stemFor('The boats of the old valley are the pride of all our people [...] and we will mend them'),
    ).toContain('“The boats of the old valley are the pride of all our people …”')
  })

  test('is not cut behind an "if" before it says what then', () => {
    const start = 'we were able to keep the boats of the valley for as long as we can see them in the winter'
    const rest = 'we could end up with savings for all of the people who live in the town behind the river'
    expect(stemFor(`Last year ${start} – ${rest}`)).toContain('winter …')
    expect(stemFor(`If ${start} – ${rest}`) ?? '').not.toContain('winter …')
  })

  test('is not asked about where an inner one is left open', () => {
    const said = (inner: string) =>
      itemsOf(`“My first thought was of the ${inner} ” the pilot Ruth Bering said.`)
        .filter(({ family }) => family === 'attribution')
        .map(({ stem }) => stem)
    expect(said('people, who’ll be glad of all the boats in the valley,')).not.toEqual([])
    expect(said('‘People, who’ll be glad of all the boats in the valley,’')).toEqual([])
  })

  test('is not cut where the writer put something in', () => {
    const start = 'There is a danger of new storms in the old valley of the boats because of the esteem'
    expect(stemFor(`${start} [in which] so many hold them`) ?? '').not.toContain('esteem …')
  })

  test.each(['…', '...'])('is not asked about where it breaks off in "%s"', (dots) => {
    const start = 'All the people of the valley shy away from boats, but the old pads and pens and paints, you know'
    expect(stemFor(`${start} ${dots} a lot of doors were opened by them to the people of the town`)).toBeUndefined()
    const [said] = itemsOf(
      `The pilot Ruth Bering told the guests: “The pilots of the valley were with the boats ${dots}”`,
    )
    expect(said?.stem ?? '').not.toContain('with the boats')
  })

  test('is not cut behind a "the", nor behind no more than an "although"', () => {
    const start = 'The boats of the old valley are the pride of all our people, including'
    expect(stemFor(`${start} the [bakers] of the town`)).toContain('pride of all our people …”')
    const proved = 'The boats of the old valley that the people of the town showed us for many years have proved'
    expect(stemFor(`${proved} ... that all of it is so`) ?? '').not.toContain('proved …')
    const president = 'What I think that the people of the old valley would be glad of is that President'
    expect(stemFor(`${president} [Anna] Keller had the boats of the town mended in the spring`) ?? '').not.toContain(
      '…',
    )
    const although = 'Although the boats of the old valley are the pride of all our people for some years'
    const rest = 'the bakers of the town will buy them and the pilots [of the valley] will be glad of that'
    expect(stemFor(`${although} - ${rest.replace('buy them and', 'buy and')}`) ?? '').not.toContain('years …”')
  })

  test('is not cut between "not just" and its "but"', () => {
    const here = 'We are glad of all we will be able to pass not just here in the old valley of the pilots'
    const rest = 'but in all of the other valleys where the people have asked for it for so many years'
    expect(stemFor(`${here} ${rest}`)).toBeUndefined()
    expect(stemFor(`${here.replace('not just ', '')} ${rest}`)).toContain('in the old valley of the pilots …”')
  })

  test('is left alone where nothing closes a statement soon enough', () => {
    expect(stemFor(long.replaceAll(',', ''))).toBeUndefined()
  })
})

describe('What somebody says of another one', () => {
  test.each([
    ['a woman of a "he"', 'The builder Rachel Bering said that he had been trusted with all of the old boats.'],
    ['a woman of "his"', 'The builder Rachel Bering said that his careful records had helped to find the old boats.'],
    ['an aside', 'The builder Carl Bering said that melted down, the silver of the old boats would be worth little.'],
    [
      'the half of an answer',
      '“So does not losing your savings to a man at the door,” said the builder Rachel Bering.',
    ],
  ])('is not asked as if it were the speaker: %s', (_, text) => {
    expect(itemsOf(text).filter(({ family }) => family === 'attribution')).toEqual([])
  })

  test('is asked where it may be the speaker', () => {
    expect(saidIn('The builder Rachel Bering said that she had been trusted with all of the old boats.')).not.toEqual(
      [],
    )
  })
})

describe('A quotation in a quotation', () => {
  test('is not cut in two', () => {
    const asked = itemsOf(
      `"One of my pupils stood behind the glass, whispering, 'The string," said the pilot Ruth Bering.`,
    )
    expect(asked.filter(({ family }) => family === 'attribution')).toEqual([])
  })
})

describe('A speaker "from the older part of town"', () => {
  test('is one', () => {
    const stem = (place: string) =>
      itemsOf(`Ruth Bering from the ${place} said: “Boats are the best news for the whole town.”`).find(
        ({ family }) => family === 'attribution',
      )?.stem
    expect(stem('older part of town')).toBeDefined()
    expect(stem('band that sang')).toBeUndefined()
  })
})
