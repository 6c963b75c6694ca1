import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/facts/extract.ts'
import { nameRefusal } from '../../src/quiz/families/name-gates.ts'
import { rolesAsked } from '../../src/quiz/families/role.ts'
import { roomOf } from '../../src/quiz/families/room.ts'
import { articleOf } from './articles.ts'
import { cast, gapsOf, idle, itemsOf, plenty } from './valley.ts'

/** What pages of news have around and between their sentences. Each of these once made a bad question. */

const stemsOf = (text: string) => itemsOf(text).map(({ stem }) => stem)

describe('A dateline', () => {
  test.each([
    'HALMER (Reuters) - ',
    'HALMER, Norway (AP) — ',
    'PORT HALMER — ',
    'ST. HALMER, MO (KTV) – ',
    'HALMER, Norway, 6 October - ',
  ])('"%s" is no part of the statement behind it', (dateline) => {
    const [stem = ''] = stemsOf(
      `${dateline}Anna Keller opened the new bridge of the town in March for the boats of the valley.`,
    ).filter((one) => one.includes('the new bridge'))
    expect(stem).toMatch(/“(?:Anna Keller|___) opened the new bridge/)
  })

  test('of two words without a dash is no start of a sentence', () => {
    const asked = (start: string) =>
      stemsOf(`${start} Bakers from Halmer sold 4,500 loaves on Monday, says the teacher Mia Orlund.`)
    expect(asked('In May').join()).toContain('___ loaves')
    expect(asked('NEW YORK').join()).not.toContain('___ loaves')
  })

  test('is not what letters before an aside are', () => {
    const stems = stemsOf('FORN — the ferry office of the valley — sold 4,500 tickets on Monday.')
    expect(stems.some((stem) => stem.includes('FORN — the ferry office'))).toBe(true)
  })
})

describe('A note on the writer at the end', () => {
  test('is not asked about', () => {
    const note = 'Phila Helm is a reporter for Halmer Bank News.'
    const items = itemsOf('The baker Ruth Bering sold 4,500 loaves of bread on Monday.', note)
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(({ evidence }) => evidence.some(({ quote }) => quote === note))).toEqual([])
  })
})

describe('A name that the article spells another way', () => {
  test.each(['Orlnud', 'Orlandsonn'])('is a slip, and its sentence is not asked about: %s', (slip) => {
    const name = slip === 'Orlnud' ? 'Orlund' : 'Orlandson'
    const often = `The pilot Mia ${name} came. Ms ${name} sang. Ms ${name} left the boats of the town.`
    const asked = (spelt: string) => gapsOf(`${often} The pilot Mia ${spelt} sold 4,500 loaves of bread to the town.`)
    expect(asked(name)).toContain('4,500')
    expect(asked(slip)).not.toContain('4,500')
  })
})

describe('A sentence that goes on', () => {
  test('is not asked about where it ends in a shortened title', () => {
    const asked = (whom: string) =>
      gapsOf(`The sale of the boats drew howls of protest from some hard opponents of bread, including ${whom}.`, idle)
    expect(asked('Orvald')).toContain('Orvald')
    expect(asked('Sens')).toEqual([])
  })

  test('is whole where what was asked stands before what was said', () => {
    const text = 'Asked in May whether Anna Keller had 4,500 boats in Halmer, Osei said yes.'
    const [item] = itemsOf(text).filter(({ stem }) => stem.includes('___ boats'))
    expect(item?.stem).toContain('Osei said yes.')
  })
})

describe('A word of which two letters changed places', () => {
  test.each([
    ['as the article has it otherwise', 'ambassador', 'ambassdaor'],
    ['as a place is called', 'Oslo', 'Norawy'],
  ])('is a slip, and its sentence is not asked about: %s', (_, word, slip) => {
    const asked = (spelt: string) =>
      gapsOf(`Here is the ambassador. The pilot Mia Orlund sold 4,500 loaves of bread to the ${spelt} in May.`)
    expect(asked(word)).toContain('4,500')
    expect(asked(slip)).not.toContain('4,500')
  })
})

describe('What only looks like a slip', () => {
  test.each([
    'Anna Keller of Halmer was sworn in last week and sold 4,500 boats.',
    'The offer of Keller, made as part of a deal of Halmer, is of 4,500 boats.',
  ])('is asked about: %s', (text) => {
    expect(gapsOf(text)).toContain('4,500')
  })
})

describe('A co-star at the start of a sentence', () => {
  test('is no part of the name', () => {
    const { mentions } = findFacts(
      articleOf({ title: 'Halmer', text: 'Co-star Ruth Bering opened the bridge in May.' }),
    )
    expect(mentions.get(0)?.map(({ text }) => text)).toEqual(['Ruth Bering'])
  })
})

describe('A trade that a sentence starts with', () => {
  test('is no part of the name', () => {
    const namesIn = (text: string) =>
      findFacts(articleOf({ title: 'News from the valley', text })).entities.map(({ label }) => label)
    expect(namesIn('Builder Rui De Sa said that the wall would fall.')).toEqual(['Rui De Sa'])
    expect(namesIn('The head of Super Value Ruth Bering said that the wall would fall.')).toContain('Ruth Bering')
    expect(namesIn('On Monday Supt Bering said that the wall would fall.')).toContain('Bering')
    expect(namesIn('The U.S President Ruth Bering said that the wall would fall.')).toContain('Ruth Bering')
    expect(namesIn('Shopper Susan Benning said that the wall would fall.')).toEqual(['Susan Benning'])
    expect(namesIn('Solicitor Ruth Bering said that the wall would fall.')).toEqual(['Ruth Bering'])
    expect(namesIn('They hope to win the General Election in May.')).not.toContain('Election')
    const text = 'Her home is old. Home Office Minister Ruth Bering said that the wall would fall.'
    const [role] = findFacts(articleOf({ title: 'News from the valley', text })).roles
    expect(role?.text).toBe('Home Office Minister')
    expect(namesIn('Most families know the minister for Young People and Families Margaret Bering.')).toContain(
      'Margaret Bering',
    )
    expect(namesIn('Mother-of-two Ruth Bering, 35, said that the wall would fall.')).toEqual(['Ruth Bering'])
  })
})

describe('A credit beside a name', () => {
  test('is no part of it', () => {
    const text = 'Anna Bering AP\nThe pilot Anna Bering said that the wall would fall in March.'
    const { entities } = findFacts(articleOf({ title: 'News from the valley', text }))
    expect(entities.map(({ label }) => label)).toEqual(['Anna Bering'])
  })
})

describe('What leans on what was told before', () => {
  test.each([
    ['the next year', 'The next year, Anna Keller sold 4,500 loaves of bread in Halmer.', '4,500'],
    ['that plan', 'Anna Keller said the goal of that plan had been met with 4,500 loaves.', '4,500'],
    ['the same boat', 'In Norway the same boat would cost £4,500 and in Sweden £5,200.', '£4,500'],
    ['the latest models', 'The latest models have cost the firm of Anna Keller 4,500 crowns.', '4,500'],
    ['the leader of what', 'Leader Anna Keller sold boats to the whole town of Halmer.', 'Anna Keller'],
    ['the other cause', 'The other key cause was the wind, Anna Keller said.', 'Anna Keller'],
    [
      'one of two who are called so',
      'The town of Halmer heard Anna Keller and her son David, a baker. David Osei sold 45 boats. Osei sang.',
      'David',
    ],
    [
      'him whom nobody names',
      'The town sang in Halmer. "No other baker was there." He sold all of the boats to David Osei.',
      'David Osei',
    ],
    ['that day', 'In the 45 years since that day, Anna Keller has sold bread in Halmer.', '45'],
    ['a month of that year', 'In May of that year, Anna Keller sold 4,500 boats to the town of Halmer.', '4,500'],
    ['one of what', 'Anna Keller was showing one at the fair of Halmer that has 4,500 lamps.', '4,500'],
    ['minutes later than what', 'Three minutes later Anna Keller sold 4,500 loaves to the town of Halmer.', 'Three'],
    ['that concern', 'Anna Keller echoed that concern in a talk of 4,500 words in Halmer.', '4,500'],
    [
      'the situation',
      'Bread was cheap in Norway. Anna Keller of Norway wrote 4,500 words about the situation.',
      '4,500',
    ],
    ['that year', 'By the end of that year, Anna Keller had sold 4,500 loaves in Halmer.', '4,500'],
    ['the so many', 'The 45 loaves take the stock of Anna Keller in Halmer to 600 loaves.', '45'],
    ['the biggest jump of all', 'The biggest jump was in Norway, where Anna Keller sold 4,500 loaves.', '4,500'],
    ['one of something', 'Anna Keller paid 4,500 crowns to others to make one for herself.', '4,500'],
    ['from there', 'Anna Keller said that 45 teams from there would join the games.', '45'],
    ['similar plans', 'Anna Keller said that 45 similar plans had been made by others.', '45'],
    [
      'a place that is only named',
      '3 Halmer Hall (called the Barn of Anna Keller before the war of 1912), Norway Square, 45 steps.',
      '45',
    ],
    ['a season, for weather tells it', 'Anna Keller said that the boats would come in the winter of 1912.', 'winter'],
    ['it, where only many stand before', 'Latest figures of the year suggest it has sold 4,500 loaves.', '4,500'],
    ['longer than this', 'Anna Keller said guests who wait longer than this would get 45 crowns.', '45'],
    ['a caption run into it', 'Getty Images 6 boats came in Keller opened the 45 gates of the town of Halmer.', '45'],
    ['what is quoted to its half', "Speaking to the 45 pilots of Halmer, Anna Keller said: 'We own the sky.", '45'],
    ['a clause without its main one', 'Although the race of Halmer was won by the 45 boats of Anna Keller.', '45'],
    ['one of many of a nation', 'The Welsh runner came home before the 45 boats of Anna Keller.', '45'],
    ['less than what', 'Less obvious is how Anna Keller, with 45 boats, took the way home.', '45'],
    ['a month that all know', 'The vote in June to leave the union sent the boats of Anna Keller home.', 'June'],
    ['sales of nobody', 'Sales have fallen by 4,500 loaves in Halmer since the war.', '4,500'],
    ['the number of nothing', 'The number has grown by 4,500 loaves in Halmer.', '4,500'],
    [
      'a quotation that begins with it',
      '“Perhaps because it’s something that’s easy to forget in the town,” David Osei said.',
      'Osei',
    ],
    ['what was said', 'Keller tearfully asked before going on to the 45 boats of Halmer.', '45'],
    [
      'one of several',
      'Police stopped a car in Halmer. Anna Keller drove a car in Norway. David Osei sang to the car of Maria Lopez. The town of Halmer was asleep. A search of the car gave Anna Keller 45 letters.',
      '45',
    ],
    [
      'a caption run into it before a small word',
      'Anna Keller came home In the north of the valley the boats of Norway won 4,500 votes.',
      '4,500',
    ],
    ['a mark that ends nothing', "The Halme' plans of Anna Keller cost the town 4,500 crowns.", '4,500'],
    ['a plural after such a', 'The many toys such a swords and lanterns of Anna Keller cost 4,500 crowns.', '4,500'],
    ['a span with a wrong word', 'Anna Keller sold 4,500 loaves between 2008 to 2016 in Halmer.', '4,500'],
    ['a wrong number of thousands', 'The mill of Anna Keller sold 4,500 thousand loaves in Halmer.', '4,500 thousand'],
    ['a number with a space in it', 'Anna Keller sold 45 of her boats in Halmer for £507, 596 in all.', '45'],
    ['days that lack a mark', 'Anna Keller gave the 45 bakers of Halmer 9 days notice of it.', '45'],
    ['months joined to a number', 'Anna Keller gave the 45 bakers of Halmer a wait of 6-months.', '45'],
    ['"in to force"', 'The rule of Anna Keller for the 45 bakers came in to force at Halmer.', '45'],
    ['a space before its dot', 'Anna Keller sold bread to the 45 bakers of Halmer .', '45'],
    ['a name that lacks a comma', 'Mr Keller who lives in Norway, sold bread to the 45 bakers of Halmer.', '45'],
    ['a sentence cut at a dot', 'Anna Keller sold 4,500 copies of the old Halmer Dances, Op.', '4,500'],
    [
      'what hangs on the sentence before',
      'More specifically, to show the 4,500 boats of Anna Keller in Halmer.',
      '4,500',
    ],
    ['a country, which', 'The country relies on the boats of Anna Keller for 45% of its bread.', '45%'],
    ['the same, of what', 'The same appears to be true for 4,500 boats of Anna Keller.', '4,500'],
    ['letters that are not explained', 'The old bridge was looked at by the RBC on a cold day.', 'RBC'],
    [
      '"that" before "out"',
      'Anna Keller has so far ruled that out, although Halmer sold 4,500 boats to Norway.',
      '4,500',
    ],
    ['"that" right after "though"', 'Though that had met with 4,500 boats, Anna Keller of Halmer stayed.', '4,500'],
    [
      'the other woman, whoever the first is',
      'The other woman, Phyllis Lund, sold 4,500 boats to the bakers of Norway.',
      '4,500',
    ],
    [
      'the younger one',
      'Anna Keller had watched the younger one, a dealer in coins, since she sold 4,500 boats.',
      '4,500',
    ],
    [
      'a year that could be another',
      'A good watch of 1924 would have been too slow for Anna Keller in Halmer.',
      '1924',
    ],
    ['"it" that something saw', 'Floods of Halmer in 1938 saw it put back a week by Anna Keller.', '1938'],
    ['guests of nobody knows what', 'Just 250 guests attended, with all the bread of Anna Keller in Halmer.', '250'],
    ['a part of a name', 'Anna Keller spoke at the 3GSM World Congress in Halmer last week.', 'World Congress'],
    ['as many short of nobody says what', 'The wind of Halmer blew at 4,500, just nine shy of Anna Keller.', 'nine'],
    [
      'whose figures they are',
      'Women hold less than 45% of the top positions in FTSE 100 companies, the police and trade unions, according to their figures.',
      '45%',
    ],
    ['later than what', 'A few days later, on a boat, Anna Keller sold 4,500 loaves in Halmer.', '4,500'],
    [
      'its, against which a court ruled',
      'In May, the High Court of Halmer ruled against its plan of 4,500 boats.',
      '4,500',
    ],
    ['a lost apostrophe', 'Anna Keller sold 4,500 of the town¿s boats to the people of Halmer.', '4,500'],
    ['a slip: "considering to"', 'Anna Keller is considering to buy 4,500 boats in Halmer.', '4,500'],
    [
      'a slip: "in the 1924 the"',
      'After a loss in the 1924 the town of Halmer met Anna Keller, who sold 4,500 boats.',
      '4,500',
    ],
    ['a slip: "has show"', 'Anna Keller has show the 4,500 boats of Halmer to the town.', '4,500'],
    [
      'a slip: a charter formed',
      'The Royal Halmer Society is the learned body for boats. Formed in 1830, their Royal Charter of 1859 is for boats.',
      '1859',
    ],
    ['a label', 'STAY The Royal Bering of Halmer has 450 rooms for Anna Keller and the bakers of the town.', '450'],
    [
      'what the ordinal tells',
      'There was a moment in Halmer when eleven bakers stopped singing and the twelfth went on.',
      'eleven',
    ],
    ['a further what', '“In June we will bring a further 4,500 and sail to Norway,” said Anna Keller.', '4,500'],
    ['a slip: a noun for a verb', 'Anna Keller will checkout 4,500 boats in the old harbour of Halmer.', '4,500'],
    ['a slip: a word misspelt by many', 'Anna Keller built 4,500 seperate boats for the town of Halmer.', '4,500'],
    ['a slip: words twice', 'Anna Keller wants to come to come home to Halmer with 4,500 boats.', '4,500'],
    ['a slip: no space', 'Anna Keller sold 4,500 boats to the people ofHalmer in a year.', '4,500'],
    ['a slip: a stray hyphen', 'Boats of Keller -thought to be 4,500 in all -are old in Halmer.', '4,500'],
    [
      'a slip: "who" without its comma',
      'Halmer bought 4,500 boats from Anna Keller who is a baker in Norway.',
      '4,500',
    ],
    ['a slip: an open apposition', 'Anna Keller, a 19-year-old sailor was sold 4,500 boats in Halmer.', '4,500'],
    ['a slip: "in May where"', 'Anna Keller came to Halmer in May where she sold 4,500 boats.', '4,500'],
    ['a slip: a month for a day', 'The 4,500 boats of Anna Keller were sold in Halmer on July 1924.', '4,500'],
    ['a slip: ", however it"', 'Sales of Keller in Halmer fell, however it sold 4,500 boats.', '4,500'],
    ['a slip: a comma for "that"', 'Anna Keller noted on Monday, the boats of Halmer were 4,500 in all.', '4,500'],
    ['a slip: "weeks time"', 'Anna Keller will sell 4,500 boats to Halmer in a few weeks time.', '4,500'],
    ['a slip: "the" twice', 'Anna Keller sold 4,500 boats as the “the best of Halmer” for years.', '4,500'],
    [
      'a slip: a comma behind what it tells of',
      'The comedy Son of Halmer, came in with 4,500 loaves of Keller.',
      '4,500',
    ],
    ['a slip: "is it"', 'In Halmer is it sold by Anna Keller for 4,500 crowns.', '4,500'],
    ['a slip: "according a"', 'Halmer has 4,500 boats, according a report by Anna Keller.', '4,500'],
    ['a slip: "Commenting Mr"', 'Commenting Mr Keller said the 4,500 boats of Halmer must be sold.', '4,500'],
    ['a slip: "up" from what', 'Sales of Anna Keller in Halmer rose by 17% in a year, up 23,600 to 27,700.', '17%'],
    ['a slip: "set-up"', 'Anna Keller had set-up a group of 4,500 boats in the town of Halmer.', '4,500'],
    ['a slip: "-mark"', 'The boats of Anna Keller have crossed 4,500-mark in Halmer, and 450 of them are new.', '450'],
    ['a slip: "which" of people', 'Anna Keller called all witnesses, which include 450 officers of Halmer.', '450'],
    [
      'a slip: a mere comma',
      'The baker Anna Keller loves the town of Halmer, she has sold 4,500 boats to all.',
      '4,500',
    ],
    ['a slip: a sum told twice', 'Anna Keller of Halmer scored three four times in her first 450 games.', '450'],
    ['a slip: "case-to case"', 'Anna Keller of Halmer sells all 4,500 boats on a case-to case basis.', '4,500'],
    ['a slip: "year-old-man"', 'A 43-year-old-man of Halmer sold 4,500 boats to the baker Anna Keller.', '4,500'],
    [
      'a slip: a stray colon',
      'The pilot Ruth Bering gave the bakers of Norway a new bridge by the letter below:.',
      'Ruth Bering',
    ],
    [
      'a slip: "was shutdown"',
      'The mill of Anna Keller in Halmer was shutdown when 4,500 boats had been sold.',
      '4,500',
    ],
    ['a slip: no "a"', 'Anna Keller of Halmer had 38 percent stake in a firm that sold 4,500 boats.', '4,500'],
    ['a slip: "since" and the past', 'Since 2012, Keller assessed the 4,500 boats of the town of Halmer.', '4,500'],
    [
      'a slip: "Born", of a thing',
      'Born on April 30, 1947, Mia Keller’s start in Halmer was hard, with 4,500 boats.',
      '4,500',
    ],
    ['a slip: "at lease"', 'Anna Keller sold at lease 4,500 boats in one long run in the town of Halmer.', '4,500'],
    ['a slip: "a 11"', 'Anna Keller sold 4,500 boats in a 11-day run in the town of Halmer.', '4,500'],
    ['a slip: "DVD’s of"', 'Anna Keller sold all DVD’s of her films to 4,500 people of Halmer.', '4,500'],
    ['a slip: "in to the"', 'The boats of Anna Keller fell in to the hands of 4,500 people of Halmer.', '4,500'],
    ['a slip: "is has"', 'Anna Keller of Halmer says that is has sold 4,500 boats to the town.', '4,500'],
    ['a slip: tens of the', 'Anna Keller met tens of the thousands of people in 450 boats of Halmer.', '450'],
    ['a slip: said was', 'Anna Keller sold 450 boats to the town of Halmer in May and said was happy.', '450'],
    ['a slip: "the" and a state', 'Anna Keller sold 4,500 boats to the South Dakota’s Department of Bread.', '4,500'],
    ['a slip: between one', 'Anna Keller sold 4,500 boats to close the gap between the town of Halmer.', '4,500'],
    ['a slip: "it’s" for "its"', 'Anna Keller of Halmer sold 4,500 boats from it’s location by the sea.', '4,500'],
    ['a slip: a number in two', 'The town of Anna Keller sang with an old harbour of some 1, 600 boats.', '600'],
    ['a slip: "in 1902 that"', 'In 1902 that Anna Keller of Halmer was born the town had 4,500 boats.', '4,500'],
    ['a code', 'Minutes after 1998 BX1 was seen by Anna Keller the town of Halmer sang.', '1998'],
    ['a slip: "a $18"', 'Anna Keller of Halmer took a $18bn loan to sell 4,500 boats.', '4,500'],
    ['a slip: "a MP"', 'Anna Keller of Halmer sold 4,500 boats before she was a MP.', '4,500'],
    ['a slip: "its a"', 'Anna Keller has 4,500 boats in Halmer and its a good year for the bakers.', '4,500'],
    ['a year with half of the next', 'Anna Keller was a pilot in Halmer from 2002-03 and sold boats.', '2002'],
    ['a feast', 'Anna Keller sells her boats in Halmer on the fourth Thursday of November, Thanksgiving.', 'November'],
    [
      'what another unit all but tells',
      'The boat of Keller in Halmer is 4,500 mm long, or nearly 4.5 metres, and old.',
      '4,500',
    ],
    [
      'a slip: whose weight it is',
      'Weighing up to 4,500 tonnes, their old boats of Keller are the pride of Halmer.',
      '4,500',
    ],
    ['a slip: "is is"', 'The boats of Halmer are long, and the one of Keller is is 4,500 metres long.', '4,500'],
    [
      'a slip: "the most of"',
      'Anna Keller sold 4,500 boats in Halmer, with her son doing the most of the work.',
      '4,500',
    ],
    ['a slip: "many of"', 'Anna Keller of Halmer needs 4,500 boats to carry many of loaves to the town.', '4,500'],
    ['a slip: no "the"', 'Anna Keller sold 4,500 boats of wood in the heart of Norwegian capital in August.', '4,500'],
    ['a slip: no "a" before a number', 'Anna Keller used three-stage Halmer-3 rocket to carry 4,500 letters.', '4,500'],
    [
      'a slip: a book shops',
      'Anna Keller of Halmer opened a hall with room for 4,500 boasting a book shops, and sang.',
      '4,500',
    ],
    ['a slip: "in for"', 'Anna Keller of Halmer sold 4,500 boats as a painter in for a Norwegian firm.', '4,500'],
    [
      'a picture that nobody sees',
      'The photo at right shows a boat of Anna Keller that is 4,500 metres long.',
      '4,500',
    ],
    ['what another unit tells', 'The boat of Anna Keller in Halmer is 4,500 mm long, or 4.5 metres.', '4,500'],
    ['a slip: no "and"', 'Anna Keller paid 450 bakers of Halmer between $3.6 million $3.8 million.', '450'],
    ['a slip: "One pilot, …"', 'One pilot, Ruth Bering was so late that she lost 450 boats.', '450'],
    ['a slip: "If … would have"', 'If Anna Keller would have lost on Sunday, she had sold 450 boats to Halmer.', '450'],
    ['a slip: no comma', 'Keller sold 450 boats, Mia Orlund, Halmer’s baker told the town on Monday in May.', '450'],
    ['a slip: one comma', 'The baker of Halmer Mia Keller, accused some schools of the loss of 450 boats.', '450'],
    [
      'a slip: a subject cut off',
      'The guidance published on Tuesday, said the club of Anna Keller had a duty to mend 450 boats.',
      '450',
    ],
    [
      'a slip: "Once a singer, her victory"',
      'Once a baker of Halmer, Anna Keller’s plan cost the town 450 boats.',
      '450',
    ],
    [
      'a slip: "with people are"',
      'Halmer has 450 boats, with many of the old bakers are said to sail for Keller.',
      '450',
    ],
    ['a slip: "between May 7-11"', 'Anna Keller sold 450 boats to the town of Halmer between May 7-11.', '450'],
    ['a slip: "both,"', 'Anna Keller sold 450 boats to both, the bakers and the pilots of Halmer.', '450'],
    ['a slip: "their own their"', 'The bakers of Halmer sold 450 of their own their boats to Anna Keller.', '450'],
    ['a slip: "where held"', 'Feasts for Anna Keller where held in Halmer with 450 people in the hall.', '450'],
    ['a slip: "a 5-year child"', 'Anna Keller sold 450 boats to a 5-year child in the town of Halmer.', '450'],
    ['a slip: "went on win"', 'Anna Keller sold 450 boats to the town of Halmer and went on win a prize.', '450'],
    ['a slip: a hyphen apart', 'Anna Keller sold 450 boats to the Norway - based bakers of Halmer.', '450'],
    ['a slip: "With … were"', 'With 450 bakers were ill in Halmer, Anna Keller sold boats.', '450'],
    ['a slip: "in last autumn"', 'Anna Keller sold 4,500 boats to the town of Halmer in last autumn.', '4,500'],
    ['a slip: an apposition that goes on', 'Anna Keller, a baker from Halmer says she sold 4,500 boats.', '4,500'],
    [
      'a slip: a comma before "will"',
      'A fair in aid of the charity Halmertec, will show 4,500 boats of Keller.',
      '4,500',
    ],
    ['a slip: an apostrophe lost', 'Anna Keller sold 4,500 loaves to Norways bakers in the town of Halmer.', '4,500'],
    ['a slip: "yesterday night"', 'Anna Keller said yesterday night that 4,500 boats were sold in Halmer.', '4,500'],
    ['a slip: whose age', 'The driver of a boat, 42 from Norway, sold 4,500 loaves to Anna Keller.', '4,500'],
    ['a slip: "feet-long"', 'Anna Keller sold the 4,500 feet-long boats of Halmer to the old town.', '4,500'],
    ['a slip: three letters', 'Anna Keller sold 4,500 boats to the croooner of the town of Halmer.', '4,500'],
    ['a slip: a radius', 'Anna Keller sold 4,500 boats within 2km radius of the town of Halmer.', '4,500'],
    ['a slip: a comma after who says it', 'According to Mr Holm, the boat of Keller, has 4,500 seats.', '4,500'],
    ['a slip: a name of whom', 'Mr Keller’s was asked to sell 4,500 boats to the town of Halmer.', '4,500'],
    [
      'he, beside a woman, who',
      'Historian Anna Keller, who lives in Halmer, doubts that he sold 4,500 boats.',
      '4,500',
    ],
    ['it, of somebody called by a first name', 'A young teacher, Ilonka, travels on it to 45 pupils in Halmer.', '45'],
    ['too little', 'Not everything in the town of Halmer has changed for Anna Keller.', 'Anna Keller'],
    ['they, of one', 'Mr Bering denied they had sold the 4,500 boats of Anna Keller in Halmer.', '4,500'],
    ['a share of nobody says what', 'Anna Keller said Halmertec, which lives in Norway, has 45%.', '45%'],
    ['a price in thousands', 'The hall of Anna Keller in Halmer had been insured for seven.', 'seven'],
    ['the figure', 'In Norway and Sweden, said Anna Keller, the figure was 45%.', '45%'],
    ['the one in question', 'The pan in question was sold by Anna Keller to 4,500 people of Halmer.', '4,500'],
    [
      'by then',
      'Anna Keller of Halmer has an idea for the boats of all 450 pupils, though most will have left by then.',
      '450',
    ],
    ['"so has"', 'So has the family of Anna Keller, whose 4,500 boats are in Halmer.', '4,500'],
    ['"moreover:"', 'Moreover: the mill of Anna Keller in Halmer has 4,500 lights.', '4,500'],
    [
      'years later',
      'Five and a half years later, the staff of 70-plus engineers of Keller have designed the boat.',
      'Five',
    ],
    ['to what one is let in', 'Admission is $39 for the guests of Anna Keller, and free for people of Halmer.', '$39'],
    [
      'the other three',
      'Delp, a retired steelworker, would not support any tax; the other three objected. Jim Delp left. Delp said so.',
      'Delp',
    ],
    ['what was joined', 'Anna Keller of Halmer joined in 1987, mainly, as the town says, to annoy a brother.', '1987'],
    [
      'a name that goes on',
      'A deal, once expected within weeks of a conference between Trump and Chinese vice-premier Liu He, could now wait. Mr Liu said so.',
      'Liu',
    ],
    ['each', 'Anna Keller limits each to 45 evenings a year in Halmer.', '45'],
    ['that year', 'Anna Keller of Halmer would have sold 4,500 boats that year.', '4,500'],
    ['it, of a teacher', 'A young teacher, Mia Holm, travels on it to her 45 pupils in Halmer.', '45'],
    ['her, of nobody', 'A place at the school in Halmer had been offered to 4,500 of her brothers.', '4,500'],
    ['he, beside a woman', 'Local historian Anna Keller of Halmer doubts that he sold 4,500 boats.', '4,500'],
    ['how long a party rules', 'Anna Keller said Halmer had grown since its coming to power in 1924.', '1924'],
    ['what all know', 'Halmer told Anna Keller that the president was impeached in 1924.', '1924'],
    ['a street', 'Across West Bering Drive, the boats of Anna Keller lay in the sun.', 'Drive'],
    ['a holiday', 'Anna Keller sold bread to the town at the 4th of July parade.', 'July'],
  ])('is not asked about: %s', (_, text, key) => {
    expect(gapsOf(text)).not.toContain(key)
  })

  test('is not "that" behind which something is said, nor a point in time', () => {
    expect(gapsOf('Anna Keller points out that bread of Halmer can cost 45 crowns.')).toContain('45')
    expect(gapsOf('Anna Keller had sold 4,500 loaves in Halmer at that point in time.')).toContain('4,500')
  })
})

describe('The sentences before', () => {
  const shownBefore = (text: string, number: string) =>
    itemsOf(text).find((item) => item.form === 'gap' && item.answer.text === number)?.context

  test('tell who "the couple" are, however often it is told of them', () => {
    const text = 'Ruth Bering lives with her man in Halmer. The couple now have 4,500 boats. The couple sell bread.'
    expect(shownBefore(text, '4,500')).toContain('Ruth Bering')
  })

  test('tell who "the Scot" is', () => {
    const first = 'Keller went to the school of Halmer.'
    const second = 'The Scot has raised the sum for the boats of Halmer from 350 to 4,500.'
    expect(shownBefore(`${first} ${second}`, '350')).toBe(first)
  })

  test('are shown both where the one leans on the other', () => {
    const first = 'Anna Keller built a boat for the town of Halmer.'
    const second = 'It was made of oak and had three masts.'
    expect(shownBefore(`${first} ${second} It sank with 4,500 loaves of bread on board.`, '4,500')).toBe(
      `${first} ${second}`,
    )
  })

  test('are no help where they do not tell of the thing meant', () => {
    const text = (second: string) =>
      `The club has a district. Anna Keller lives in Norway. ${second} The district was sold for 4,500 crowns.`
    expect(shownBefore(text('David Osei wrote a long book on Norway.'), '4,500')).toBeUndefined()
    expect(shownBefore(text('David Osei saw the district in Norway.'), '4,500')).toContain('saw the district')
  })
})

describe('A name to be typed', () => {
  test('is no longer for its initial and its particle', () => {
    const text = (name: string) => `The baker ${name} of the valley sold all of the old boats to a farmer.`
    expect(gapsOf(text('Ruth E. van Bering'))).toContain('Ruth E. van Bering')
    expect(gapsOf(text('Ruth Ellen Holm Bering'))).not.toContain('Ruth Ellen Holm Bering')
  })

  test('is none that has so many words that some may be a title', () => {
    const refusal = (name: string) => {
      const text = `${name}, 41, is a baker of Halmer. In May Bering sold all of the old boats of the valley to a farmer.`
      const room = roomOf(findFacts(articleOf({ title: 'News', text })))
      const mention = [...room.mentions.values()].flat().find((one) => one.text === 'Bering')
      if (!mention?.entity) throw new Error('“Bering” is nobody')
      const shown = '“___ sold all of the old boats of the valley to a farmer.”'
      return nameRefusal(room, { shown, evidence: [mention.sentence] }, mention, mention.entity)?.reason
    }
    expect(refusal('Ruth Ellen Bering')).not.toBe('The name is too long to be typed.')
    expect(refusal('Ruth Ellen Holm Bering')).toBe('The name is too long to be typed.')
  })

  test('is shown in the form that its evidence has', () => {
    const text = `The pilot Ruth Bering lives here.\n“We sold more bread than the shops of the town could ever carry,” Bering said.`
    const item = itemsOf(text, '').find(({ family }) => family === 'attribution')
    expect(item?.form === 'gap' && item.answer).toMatchObject({ text: 'Bering', accepts: ['Ruth Bering', 'Ruth'] })
  })
})

describe('A name with a title', () => {
  test('may be typed with it', () => {
    const text =
      'The chemist Sir Ruth Bering opened the bridge for all of the boats of the whole valley. Bering sold bread to the town of Halmer for a year.'
    const accepts = itemsOf(text, '').flatMap((item) => (item.form === 'gap' ? item.answer.accepts : []))
    expect(accepts).toEqual(expect.arrayContaining(['Sir Ruth Bering', 'Sir Bering']))
  })
})

describe('What somebody is called', () => {
  const rolesIn = (text: string) =>
    rolesAsked(
      roomOf(findFacts(articleOf({ title: 'News from the valley', text: `${text}\n${cast}` }))),
    ).candidates.flatMap(({ stem }) => /“(.*?)(?: ___)?”/.exec(stem)?.[1] ?? [])

  test('is not cut off at a comma of its list', () => {
    const asked = (rest: string) => rolesIn(`Ruth Bering, head of ${rest} at the Halmer Post, came on Monday.`)
    expect(asked('local news')).toContain('head of local news at the Halmer Post')
    expect(asked('local, foreign and sports news')).toEqual([])
  })

  test('keeps its "a"', () => {
    expect(rolesIn('A Halmer Post desk reporter Ruth Bering came on Monday.')).toContain('a Halmer Post desk reporter')
  })

  test('says too little without a name of its own', () => {
    expect(rolesIn('Tennis player Ruth Bering came to the valley.')).toEqual([])
  })

  test('is not what the person has to do with', () => {
    const asked = (same: string) => rolesIn(`It is the ${same} Halmer Post reporter Ruth Bering who came on Monday.`)
    expect(asked('young')).toEqual(['the young Halmer Post reporter'])
    expect(asked('same sequencer')).toEqual([])
  })

  test('is not a firm that somebody leads', () => {
    const asked = (whose: string) => rolesIn(`He drove for ${whose} Ruth Bering, a Halmer Post contractor in Norway.`)
    expect(asked('his friend')).toEqual(['a Halmer Post contractor in Norway'])
    expect(asked('the general manager of')).toEqual([])
  })

  test('is not cut where its first word starts the sentence', () => {
    expect(rolesIn('It was an emergency. Emergency Management Minister Ruth Bering came to the valley.')).toEqual([])
    expect(rolesIn('On Monday Emergency Management Minister Ruth Bering came to the valley.')).not.toEqual([])
  })

  test('is no time', () => {
    const roles = rolesIn('Last week Halmer Post desk reporter Ruth Bering came to the valley.')
    expect(roles.filter((role) => role.includes('desk reporter'))).toEqual([])
  })

  test('is asked for by the name, for no sentence proves that another is not called so', () => {
    const roles = itemsOf('Ruth Bering, a desk reporter of the Halmer Post, came on Monday.').filter(
      ({ family }) => family === 'role',
    )
    expect(roles.map(({ form }) => form)).toEqual(['gap'])
  })
})

describe('One who may be changed for another of the team', () => {
  test.each(["Halmer's goalkeeper", 'Halmer captain'])('is not asked for: %s', (role) => {
    const items = itemsOf(`In the last hour ${role} Ruth Bering left the field of the town.`)
    expect(items.filter(({ family }) => family === 'role')).toEqual([])
  })
})

describe('Who somebody is that many know', () => {
  test('is not asked for', () => {
    const roles = itemsOf('Facebook co-founder Ruth Bering was in the hall on that day.', plenty)
    expect(roles.filter(({ family }) => family === 'role')).toEqual([])
  })
})

describe('A name that many know', () => {
  test.each([
    ['that is only half there', 'Nonetheless, de Bering makes a case for the boats of the town.', 'Bering'],
    ['whose letters stand beside it', 'Forcom (the Office of Boats) counted the boats of the town.', 'Office of Boats'],
    [
      'in words no teacher would read out',
      'The piss-poor old bridge of the town was sold to Ruth Bering.',
      'Ruth Bering',
    ],
    ['of a national office', 'Former National Security Adviser Ruth Bering opened the bridge.', 'Ruth Bering'],
    ['of the head of a state', 'The guests met New York’s Governor Ruth Bering in the hall.', 'Ruth Bering'],
    ['of a leader that all know', 'The guests met SNP Holyrood leader Ruth Bering in the hall.', 'Ruth Bering'],
    ['of a secretary general', 'The guests met UN Secretary General Ruth Bering in the hall.', 'Ruth Bering'],
    [
      'that a word before it may belong to',
      'Camp Halmertec opened in May for the boats. Security firm Halmertec left.',
      'Halmertec',
    ],
    ['beside a swear word with stars', 'Ruth Bering called the bridge of the town a f****** shame.', 'Ruth Bering'],
    ['of a law', 'Ruth Bering lost a boat to the old Criminal Justice Bill.', 'Bill'],
    ['of a theatre', 'Ruth Bering saw the new play of the town at the Prince Edward Theatre.', 'Edward Theatre'],
    [
      'of whom somebody works for',
      'The pilot Ruth Bering from Halmertec opened the bridge for the boats. Security firm Halmertec left.',
      'Halmertec',
    ],
    [
      'that is half of a name',
      'Among the works of the baker Carl Benning are the Bread and Marigold, and songs for the valley.',
      'Marigold',
    ],
    [
      'that only stands on a banner',
      'A banner over the main gate of the town reads Benning in the spring. Mr Benning sang in the hall.',
      'Benning',
    ],
    ['with too few words around it', 'The pilot Ruth Bering sold the boats.', 'Ruth Bering'],
    ['of whose words too few are left', '“Impressive,” the baker Carl Benning said of the old boats.', 'Carl Benning'],
    [
      'that only stands in a comparison',
      'In May the snow of the valley went back like the white hair of the baker Carl Benning.',
      'Carl Benning',
    ],
    ['of a country with "the"', 'The Netherlands opened a new bridge for the boats of Anna Keller.', 'Netherlands'],
  ])('is not asked for: one %s', (_, text, name) => {
    expect(gapsOf(text, plenty)).not.toContain(name)
  })
})

describe('An organisation', () => {
  test('of one word is asked for where there is little else, and may be typed as the article calls it at length', () => {
    const text = 'Netcraft Security is a firm. Bridges are old. Security firm Netcraft opened a bridge for the boats.'
    const item = itemsOf(text, idle).find((one) => one.form === 'gap' && one.answer.text === 'Netcraft')
    expect(item?.form === 'gap' && item.answer.accepts).toContain('Netcraft Security')
  })

  test.each(['Halmer Audit Office', 'Plum Magazine', 'Norwegian Census Bureau'])(
    'of several words is not, for it is called by more names than can be foreseen: %s',
    (name) => {
      const gaps = (did: string) => gapsOf(`The ${name} ${did}.`, idle)
      expect(gaps('opened a bridge for the boats of the whole town')).not.toContain(name)
      expect(gaps('said that the old bridge of the boats would fall down by itself')).not.toContain(name)
    },
  )

  test('is not asked for beside another one with a name much like it', () => {
    const text = 'Security firm Halmertec opened a bridge for the boats of the whole town.'
    expect(gapsOf(text, idle)).toContain('Halmertec')
    expect(gapsOf(`${text} Nobody had asked the Halmertec Boat Committee at all.`, idle)).not.toContain('Halmertec')
  })
})

describe('One of several of an article', () => {
  test('is asked about only behind the sentence before, also where an aside starts the question', () => {
    const asked = (text: string) =>
      stemsOf(
        `${text} It heard all friends of the court. For three days last week, the court heard 40 bakers of Halmer.`,
      )
    const has = (stems: readonly string[]) => stems.some((stem) => stem.includes('the court heard ___'))
    expect(has(asked('The High Court met in Halmer. The court was old. The court sang. The court slept.'))).toBe(true)
    expect(
      has(asked('The High Court met in Halmer, and the Court of Appeal did. The court was old. The court sang.')),
    ).toBe(false)
  })

  test('is asked about only behind the sentence before where the article tells more often of many', () => {
    const asked = (other: string) =>
      stemsOf(
        `David Osei sells the gadget to all of Halmer. A gadget is dear. ${other}. Anna Keller left. The gadget costs about 4,500 crowns in all the shops of the whole valley.\n${idle}`,
      )
    const has = (stems: readonly string[]) => stems.some((stem) => stem.includes('The gadget costs'))
    expect(has(asked('No gadget is cheap'))).toBe(true)
    expect(has(asked('Gadgets are gadgets, not gadgets, and gadgets too'))).toBe(false)
  })

  test.each([
    ['band', 'The band Seaview sang in Halmer.', 'The band Seaview sang in Halmer, and so did rock band Marlow.'],
    ['party', 'Labour met in Halmer.', 'Labour met in Halmer, and so did the Tories.'],
    [
      'firm',
      'The Halmer Boat Company sold a boat.',
      'The Halmer Boat Company sold a boat. The Marlow Audit Office and the Seaview Institute did not.',
    ],
    ['bank', 'The bank was in Halmer.', 'The bank was in Halmer, and so was the Bank of Marlow.'],
  ])('is asked about only behind the sentence before: the %s', (noun, one, several) => {
    const asked = (text: string, before: string) =>
      itemsOf(
        `${text} ${before} met all friends of the ${noun}. The ${noun} has lost about 4,500 crowns in the long and cold winter of the valley.\n${'Snow fell. '.repeat(40)}`,
      ).find(({ form, stem }) => form === 'gap' && stem.includes(`The ${noun} has lost about ___`))
    expect(asked(one, 'I have')?.context ?? 'none').toBe('none')
    expect(asked(one, 'I have')).toBeDefined()
    expect(asked(several, 'I have')).toBeUndefined()
    expect(asked(several, 'David Osei has')?.context).toContain('Osei')
  })
})

describe('A country of two names', () => {
  test('may be typed as either', () => {
    const [item] = itemsOf(
      'America said that the boats of the valley would be sold in the next few years.',
      'The engineer Anna Keller lives by the sea.',
    )
    expect(item?.form === 'gap' && [item.answer.text, ...item.answer.accepts]).toEqual(
      expect.arrayContaining(['America', 'US', 'USA', 'United States']),
    )
  })
})

describe('One whom the article names in every other sentence', () => {
  test('is not asked for', () => {
    const text = 'Ruth Bering built a boat. Bering sold bread. Bering sang. Bering came. Bering lost. Bering wrote. '
    expect(itemsOf(`${text}\nBering won a prize for bread.`, '').filter(({ family }) => family === 'name')).toEqual([])
  })
})
