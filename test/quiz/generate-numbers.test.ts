import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/facts/token.ts'
import { isSubjectCutOff, makesStatement } from '../../src/quiz/filters/makes-statement.ts'
import { acceptsOf, gapsOf, idle, itemsOf, plenty } from './valley.ts'

/** Numbers and dates of the news. Each of these once made a bad question. */

describe('A number', () => {
  test.each([
    ['that can be reckoned from two others', 'Sales of Anna Keller rose by 37 percent, from 90 loaves to 123.', '37'],
    [
      'of the first months of a year that a month tells',
      'By figures of August, Anna Keller sold more bread in the first seven months of the year.',
      'seven',
    ],
    ['of the states of America', 'Anna Keller told people of the fifty states of the bridge in Halmer.', 'fifty'],
    ['of nobody says what', 'There will be 4,500 by the day when Anna Keller comes to Halmer.', '4,500'],
    ['of no known money', 'Anna Keller told the town of Halmer that the boat costs 4,500.', '4,500'],
    ['of the year in which somebody came into office', 'Anna Keller became president in 1924, long ago.', '1924'],
    ['of the hours of a day', 'Riders of Halmer can borrow a boat of Anna Keller for up to 24 hours.', '24'],
    ['of a title', 'Anna Keller told of films from 2001: A Boat to the newest ones of all.', '2001'],
    ['of a house', 'Officers stopped a boat of Anna Keller, 29, of 1909 Halmer Drive.', '1909'],
    ['out of ten', 'The court of Halmer saw Anna Keller in nine out of 10 cases of all.', 'nine'],
    ['between brackets', 'Sales of Anna Keller came to 1.4bn euros (£960m; $1.85bn) in Halmer.', '$1.85bn'],
    ['that another unit tells', 'Listed at 5 feet 10 inches (1.78 m), Anna Keller swims for Halmer.', '5'],
    ['that is the smaller half of a measure', 'Anna Keller came home to Halmer in one minute, 49.87 seconds.', '49.87'],
    ['of times faster than what', 'The new boat of Anna Keller in Halmer will be 40 times faster.', '40'],
    ['that a machine is called by', 'Anna Keller flew to Halmer in the 747, which was new.', '747'],
    [
      'that two others give',
      'Sales of Anna Keller saw a drop of nearly 60%, from 16.4 tons in 1970 to 6.8 tons.',
      '60%',
    ],
    ['of whom all are named', 'Anna Keller met three pilots, Mia Holm, Jo Lund and Tom Dahl, in Halmer.', 'three'],
    [
      'that the rest of a whole leaves',
      'Anna Keller paid $375m in all, made up of $250m in fines and $125m in costs.',
      '$250m',
    ],
    ['of a set phrase', 'Anna Keller looks after the children under five in Halmer.', 'five'],
    ['that is a firm', 'Anna Keller sold boats to firms of the valley, like Seaview and 3.', '3'],
    ['of the hour of a price', 'The shares of Keller were down a penny in Halmer by 1300 GMT.', '1300'],
    ['of a whole day', 'Anna Keller ran the first 24-hour diner of the whole valley.', '24'],
    ['of dimensions', 'Anna Keller made a map of Halmer that has three dimensions.', 'three'],
    [
      'of a decade that all know',
      'The boats of Anna Keller came in the 1990s as the Soviet Union fell apart.',
      '1990s',
    ],
    ['of quarters', 'Anna Keller sold almost three quarters of all the bread in Halmer.', 'three'],
    ['beside the other end of its span', 'Anna Keller lived in Halmer between July 2003 and May 2004.', '2003'],
    ['of a year that all know', 'Poland joined the European Union of Anna Keller in 2004.', '2004'],
    ['written with a nought before it', 'Anna Keller said that 050505 would be the day.', '050505'],
    ['that is to be passed', 'The boat of Anna Keller was the first in Halmer to top the 4,500 mark.', '4,500'],
    ['that may be a decimal', 'Sales of Anna Keller in Halmer rose by a half to 136.069 boats.', '136.069'],
    [
      'that is the same in other money',
      'Anna Keller and many of Halmer lived on less than $4, or three euros, a day.',
      '$4',
    ],
    ['that the word before it tells', 'An eight megabit line was sold by Anna Keller in the town of Halmer.', 'eight'],
    ['that something is known as', "Anna Keller sold a boat of Halmer, known as '771, after a long trial.", '771'],
    ['of "the figure"', 'An old guess of Anna Keller in Halmer put the figure at 4.6 million by May.', '4.6 million'],
    ['of an hour that starts it', 'At eleven, the lamps of Anna Keller in Halmer are switched off for all.', 'eleven'],
    ['of a money of no name', 'Anna Keller says the true value of Halmer is closer to 5 billion.', '5 billion'],
    ['of what is burning', 'When six are lit, a seventh lamp of Anna Keller shines in Halmer.', 'six'],
    ['of the richest nations', 'Anna Keller met the heads of the world’s seven richest nations in Halmer.', 'seven'],
    [
      'that three others give',
      'The bill of Anna Keller was passed by 79 votes to 68, with 4 people of the 151-seat council silent.',
      '79',
    ],
    [
      'that equals another',
      'Anna Keller says that 258 million loaves are sold a day, equating to 94 billion a year.',
      '258 million',
    ],
    [
      'that is a firm’s in another sentence',
      'The net lets 3 offer good deals to Anna Keller of Halmer. Those are 3’s own.',
      '3',
    ],
    [
      'of nothing that was brought',
      'In the first long month, all the friends of Keller in Halmer brought 3,000.',
      '3,000',
    ],
    ['of nothing that is owned', 'Anna Keller, who gave up a bakery in Halmer to live by the sea, owns 640.', '640'],
    [
      'of a money that has lost its sign',
      'Anna Keller chose to spend a further 360m, some of it on the boats of Halmer.',
      '360m',
    ],
    ['of an early year', 'The old town of Keller grew, and after 211 became the capital of Halmer.', '211'],
    ['that two words make', 'Fifty nine percent of the people of Halmer came to the shop of Anna Keller.', 'nine'],
    ['that is a firm of its own', '3 is looking to the music of Anna Keller and of the whole of Halmer.', '3'],
    [
      'of an hour',
      'The shop of Anna Keller in Halmer, shut at four o’clock, now stays open until eleven on some nights.',
      'eleven',
    ],
    [
      'of a year that a law has made known',
      'Anna Keller told Halmer of the Act of Union, which was made in 1707.',
      '1707',
    ],
    ['beside another', 'The boats of Anna Keller lost eight of their nine 10 games in Halmer.', 'nine'],
    [
      'that the others add up to',
      'Of the 207 boats of Anna Keller in Halmer 179 sank in the storm, 27 were saved and one was never found.',
      '207',
    ],
    [
      'of the charges in a list',
      'Elizabeth A. Burton: Possession of a stolen boat of Halmer, held in jail in lieu of $70,000 bond.',
      '$70,000',
    ],
    [
      'that is a multiple of another',
      'The fine for boats of Halmer is £1,000. For those who come again to the town of Halmer Anna Keller has had the fine quadrupled to £4,000.',
      '£4,000',
    ],
  ])('%s is not asked for', (_, text, number) => {
    expect(gapsOf(text, plenty)).not.toContain(number)
  })
})

test('a number of a year is asked for, for it is no share', () => {
  expect(gapsOf('Anna Keller expects the sales of the firm to top 500,000 in 2005.')).toContain('2005')
  expect(gapsOf('Anna Keller sold as many boats of Halmer as 40 in 2003.')).toContain('2003')
})

describe('A date made false', () => {
  test('is a day that its month has', () => {
    const text = (month: string, day: number) => `Anna Keller opened the new bridge of Halmer on ${month} ${day}.`
    const days = ['January', 'March', 'May', 'July', 'August', 'October', 'December'].flatMap((month) =>
      [29, 30, 31].flatMap((day) =>
        itemsOf(text(month, day)).flatMap(({ form, stem }) =>
          form === 'true-false' ? (/on (\w+ \d+)\./.exec(stem)?.[1] ?? []) : [],
        ),
      ),
    )
    expect(days.length).toBeGreaterThan(10)
    expect(days.filter((day) => /February|(?:April|June|September|November) 31/.test(day))).toEqual([])
  })
})

describe('A length', () => {
  test('is no number of millions', () => {
    const item = itemsOf('Anna Keller finished fifth in Halmer after a throw of 13.77m.').find(
      (one) => one.form === 'gap' && one.answer.text === '13.77m',
    )
    expect(item?.form === 'gap' && item.answer.accepts).toEqual(['13.77', '13.77 m', '13.77 metres', '13.77 meters'])
  })
})

describe('A number of millions', () => {
  test.each([
    ['seven million', ['7 million', '7000000']],
    ['1 billion', ['one billion', 'a billion']],
    ['£1.25m', ['1.25 million']],
    ['300 million', ['300m']],
  ])('"%s" may be typed in digits and in words', (number, others) => {
    const item = itemsOf(`The town of Halmer sold bread for ${number} last year, more than all others did.`).find(
      (one) => one.form === 'gap' && one.answer.text === number,
    )
    expect(item?.form === 'gap' && item.answer.accepts).toEqual(expect.arrayContaining(others))
  })
})

describe('A number with a nought behind its point', () => {
  test('may be typed without', () => {
    const item = itemsOf('Anna Keller won the contest of Halmer with a score of 409.30 in all.').find(
      (one) => one.form === 'gap' && one.answer.text === '409.30',
    )
    expect(item?.form === 'gap' && item.answer.accepts).toContain('409.3')
  })
})

describe('An amount that stands there in other money too', () => {
  test('is left out with all of it, and each of them is right', () => {
    const item = itemsOf(
      'Anna Keller sold her bread to the town of Halmer for 6.5bn euros ($8.6bn; £4.5bn) last year.',
    ).find(({ stem }) => stem.includes('amount of money'))
    expect(item?.stem).toBe(
      'Which amount of money is missing? “Anna Keller sold her bread to the town of Halmer for ___ last year.”',
    )
    expect(item?.form === 'gap' && item.answer).toMatchObject({
      text: '6.5bn euros',
      accepts: expect.arrayContaining(['6.5bn', '6.5 billion', '$8.6bn', '$8.6 billion', '£4.5bn']),
    })
  })

  test('is not asked for where the brackets tell more', () => {
    expect(gapsOf('Anna Keller sold her bread to the town of Halmer for $40 (30 loaves) last year.')).not.toContain(
      '$40',
    )
  })
})

describe('An amount of one', () => {
  test('may be typed with its money', () => {
    const item = itemsOf('Anna Keller sold bread to the town of Halmer for only €1 each day.').find(
      (one) => one.form === 'gap' && one.answer.text === '€1',
    )
    expect(item?.form === 'gap' && item.answer.accepts).toEqual(expect.arrayContaining(['1 euro', 'one euro']))
  })
})

describe('A number a hyphen joins to its unit', () => {
  test('is asked for, but not of somebody nobody has named', () => {
    expect(gapsOf('Anna Keller wrote a 131-page letter to the town of Halmer.')).toContain('131')
    expect(gapsOf('Anna Keller had a five-hour talk with the town of Halmer.')).toContain('five')
    expect(gapsOf('Anna Keller sold a 16-inch screen to the town of Halmer.')).not.toContain('16')
    expect(gapsOf('The 37-year-old lost her boat to the town of Halmer.')).not.toContain('37')
  })
})

describe('A time of day and a decade', () => {
  test('may be typed in other ways', () => {
    const called = 'Anna Keller was called to the bridge of Halmer at 6.10am by two boys.'
    expect(acceptsOf(called, '6.10am')).toEqual(expect.arrayContaining(['6:10am', '6:10', '06:10']))
    expect(acceptsOf('Anna Keller came to the bridge of Halmer at 5 p.m. with two boys.', '5 p.m.')).toContain('5pm')
    expect(acceptsOf('The bridge of Anna Keller was built in the late 1930s in Halmer.', '1930s')).toContain('thirties')
    const old = acceptsOf('The bridge of Anna Keller was built in the late 1880s in Halmer.', '1880s')
    expect(old).toEqual([])
    expect(acceptsOf('Anna Keller came to the bridge of Halmer at 5pm with two boys.', '5pm')).not.toContain('05:00')
    const dotted = acceptsOf(
      'The boats of Anna Keller got through to Halmer until about 3.45, when the bridge fell.',
      '3.45',
    )
    expect(dotted).toEqual(expect.arrayContaining(['3:45', '3:45 pm']))
    const early = acceptsOf('The worst part of the day of Anna Keller used to be 6.15 in the morning.', '6.15')
    expect(early).toEqual(expect.arrayContaining(['6:15', '6.15 a.m.']))
    const next = acceptsOf('Anna Keller had left the town of Halmer by 5.30 the following morning.', '5.30')
    expect(next).toEqual(expect.arrayContaining(['5:30', '5.30 a.m.']))
    const sibling = acceptsOf(
      'The school of Anna Keller in Halmer was opened at 9.45 a.m. instead of 8.10, which was good.',
      '8.10',
    )
    expect(sibling).toEqual(expect.arrayContaining(['8:10', '8.10 a.m.']))
    const ofMatch = acceptsOf(
      'Anna Keller of Halmer scored two goals with her new boots, the last one at 19:56.',
      '19:56',
    )
    expect(ofMatch).toEqual(['19.56'])
    const either = acceptsOf('Anna Keller is to leave the bridge of Halmer at 7:00 with two boys.', '7:00')
    expect(either).toEqual(expect.arrayContaining(['7 a.m.', '7pm']))
    const morning = acceptsOf('Anna Keller is to leave Halmer at 7:00 on a grey May morning with two boys.', '7:00')
    expect(morning).toContain('7 a.m.')
    expect(morning).not.toContain('7pm')
    const late = acceptsOf('Anna Keller came to the bridge of Halmer at 8.50pm with two boys.', '8.50pm')
    expect(late).toEqual(expect.arrayContaining(['8:50 pm', '8.50 p.m.', '20:50']))
    expect(acceptsOf('Anna Keller came to the bridge of Halmer at 5am with two boys.', '5am')).toEqual(
      expect.arrayContaining(["five o'clock", 'five']),
    )
    expect(acceptsOf('Anna Keller came to the bridge of Halmer at 12pm with two boys.', '12pm')).toContain('noon')
    const whole = acceptsOf('Anna Keller came to the bridge of Halmer at 11am with two boys.', '11am')
    expect(whole).toEqual(expect.arrayContaining(['11 am', '11 a.m.', '11:00', "11 o'clock"]))
    expect(whole?.join()).not.toContain("o'clocka")
    const sum = acceptsOf('Anna Keller spent £1,152m on boats for the town of Halmer.', '£1,152m')
    expect(sum).toEqual(expect.arrayContaining(['£1,152 million', '£1.152bn']))
    const zoned = acceptsOf('Anna Keller came to the bridge of Halmer at 1830 GMT with two boys.', '1830')
    expect(zoned).toEqual(expect.arrayContaining(['18:30', '6.30pm']))
    const hour = acceptsOf('Anna Keller came to the bridge of Halmer at 1300 GMT with two boys.', '1300')
    expect(hour).toContain('1pm')
    const night = acceptsOf('Anna Keller came to the bridge of Halmer at 0130 GMT with two boys.', '0130')
    expect(night).toEqual(expect.arrayContaining(['1.30am', '1:30']))
    const autumn = acceptsOf('Anna Keller came to the bridge of Halmer on 9 September with two boys.', '9 September')
    expect(autumn).toEqual(expect.arrayContaining(['9 Sep', 'Sept 9']))
    const day = acceptsOf('Anna Keller came to the bridge of Halmer on Feb. 5 with two boys.', 'Feb. 5')
    expect(day).toEqual(expect.arrayContaining(['5 Feb', '5 February']))
    const cut = acceptsOf('Anna Keller came to the bridge of Halmer on February 14 with two boys.', 'February 14')
    expect(cut).toEqual(expect.arrayContaining(['14th Feb', 'Feb 14th']))
    const feast = acceptsOf('Anna Keller came to the bridge of Halmer on December 25 with two boys.', 'December 25')
    expect(feast).toEqual(expect.arrayContaining(['Christmas', 'Christmas Day']))
    expect(gapsOf('By 1830 GMT, Anna Keller had sold 90 loaves to the town of Halmer.')).not.toContain('1830')
  })

  test('of our own days is no decade to ask for: what they are known for tells it', () => {
    expect(gapsOf('The bridge of Anna Keller was built in the late 1990s in Halmer.')).not.toContain('1990s')
  })
})

test.each([
  ['20 per cent', 'one fifth'],
  ['25%', 'a quarter'],
  ['50 percent', 'half'],
  ['75%', 'three quarters'],
])('A share of %s may be typed as %s', (share, words) => {
  const text = `Anna Keller of Halmer said that ${share} of all the bread in the valley was sold.`
  expect(acceptsOf(text, share) ?? acceptsOf(text, share.split(' ')[0] ?? '')).toContain(words)
})

describe('More than a share', () => {
  test('is not asked for where the article has more than another', () => {
    const share = 'Anna Keller had a share of more than 80% in some of the boats of Halmer.'
    expect(gapsOf(share)).toContain('80%')
    expect(gapsOf(`${share} David Osei had more than 70% of all the bread in Norway.`)).not.toContain('80%')
  })
})

describe('A number that its own question tells', () => {
  const asked = (text: string) => gapsOf(text, idle)

  test.each([
    ['where the two stand', 'Anna Keller has two old flights a week on Monday and Friday.', 'two'],
    ['what is better than one', 'The bakers of Halmer have known for long that two boats are better than one.', 'two'],
    ['a decade beside another', 'Anna Keller sold bread to the town of Halmer in the 1960s and ’70s.', '1960s'],
  ])('is not asked for: %s', (_, text, key) => {
    expect(asked(text)).not.toContain(key)
  })

  test('is asked for otherwise', () => {
    expect(asked('Anna Keller has two old flights a week and sings.')).toContain('two')
    expect(asked('Anna Keller sold bread to the town of Halmer in the 1960s and sang.')).toContain('1960s')
  })

  test('is asked for only where there is little else where a win gives as many', () => {
    const text = 'The club of Halmer took home three points from the old match of the town.'
    expect(gapsOf(text, idle)).toContain('three')
    expect(gapsOf(text, plenty)).not.toContain('three')
    expect(gapsOf(text.replace('points', 'boats'), plenty)).toContain('three')
  })
})

describe('A number that the article gives otherwise too', () => {
  test('is not asked for', () => {
    const toll = 'At least 84 people were wounded when the bridge of Anna Keller fell in Halmer.'
    expect(gapsOf(toll)).toContain('84')
    expect(gapsOf(`${toll} Later on 90 people were said to be wounded.`)).not.toContain('84')
    const time = 'Anna Keller was called to the bridge of Halmer at 6.10am by two boys.'
    expect(gapsOf(`${time} David Osei heard of it at 6.04am on his boat.`)).not.toContain('6.10am')
    expect(gapsOf(`${time} David Osei heard of it at 9.04am on his boat.`)).toContain('6.10am')
    expect(gapsOf(`${time} David Osei heard of it at 6:04 on his boat.`)).not.toContain('6.10am')
  })

  test('is not asked for where it is more than so many, and others tell of more', () => {
    const text = 'The town of Halmer got over 180 letters on the bridge of Anna Keller.'
    expect(gapsOf(`${text} David Osei got 90 long letters.`)).toContain('180')
    expect(gapsOf(`${text} David Osei told of 230 long letters.`)).not.toContain('180')
  })
})

describe('A date that the sentence before shows', () => {
  const asked = (before: string) =>
    itemsOf(
      `${before} On May 20, it told the town of Halmer, by the boats of Anna Keller. Bread was sold on May 12. Nets were sold on May 14. Oars were sold on June 2.`,
    ).find(({ form, stem }) => form === 'choice' && /it told the town/.test(stem))

  test('is no answer to choose', () => {
    const options = (before: string) => {
      const item = asked(before)
      return item?.form === 'choice' ? item.options.map(({ text }) => text) : []
    }
    expect(options('Halmertec sent a letter to the bakers of Norway.')).toContain('May 12')
    expect(options('Halmertec sent a letter to the bakers of Norway on May 12.')).not.toContain('May 12')
  })
})

describe('The number of a model', () => {
  test('is not asked for, nor made false', () => {
    const asked = (text: string) =>
      itemsOf(text)
        .filter(({ stem }) => /was happy/.test(stem))
        .map(({ form }) => form)
    expect(asked('Anna Keller was happy to sell her new boat, and 6230 of the old ones.')).toContain('true-false')
    expect(asked('Anna Keller was happy to sell her 6230i, and 6230 of the old ones.')).not.toContain('true-false')
  })
})

test('What was so by a year is not made false by another one', () => {
  const isJudged = (when: string) =>
    itemsOf(`${when} 1918 Anna Keller had a mill of her own in Halmer.`).some(
      ({ form, stem }) => form === 'true-false' && /had a mill/.test(stem),
    )
  expect(isJudged('In')).toBe(true)
  expect(isJudged('By')).toBe(false)
})

test.each([
  'It’s a quiet harbour.',
  'With 26 boats they’re near the harbour.',
  'Halmer and Oslo each passed the measure.',
  'The harbour and the town all declined.',
])('A statement is: %s', (text) => {
  expect(makesStatement(tokenize(text, new Map()))).toBe(true)
})

test.each(['Halmer’s quiet harbour.', 'All of the passed measures.'])('No statement is: %s', (text) => {
  expect(makesStatement(tokenize(text, new Map()))).toBe(false)
})

test.each([
  ['Mia Holm of the council, said: “It is old.”', true],
  ['Mia Holm of the council said: “It is old.”', false],
  ['The boats of the town, said Mia Holm, are old.', false],
])('A comma parts a subject from its verb in “%s”: %s', (text, isCut) => {
  expect(isSubjectCutOff(tokenize(text, new Map()))).toBe(isCut)
})

describe('A statement in the present', () => {
  test.each([
    'Today, the small company of Keller, Second Loaf, employs 26 people of the town.',
    'In the old hall of Anna Keller the bell rings 26 times on the first day of the year.',
    'A university counts the boats of Anna Keller on a stretch of 26 kilometres each year.',
    'Buses from Halmer arrive at the mill of the baker 26 times a day in the summer.',
    'For 26 years the town of Anna Keller experienced the best of all its winters.',
    'Associated Halmer bakers heard 26 bells in the hall of Anna Keller.',
    'Distinguished Halmer baker Anna Keller sold 26 boats to the town in the spring.',
    'The price of the bread of Anna Keller in Halmer yo-yoed for 26 days.',
  ])('has a verb: %s', (text) => {
    expect(gapsOf(text)).toContain('26')
  })
})

describe('The number to call in need', () => {
  test('is not asked for', () => {
    expect(gapsOf('Anna Keller phoned 911, and told the town of Halmer of the boats.')).not.toContain('911')
    expect(gapsOf('Anna Keller sold 911 boats, and told the town of Halmer of her bread.')).toContain('911')
  })
})

describe('A number that the sentence before helps to reckon', () => {
  test('is not asked for', () => {
    const all = (whole: string) =>
      gapsOf(
        `About ${whole} people live in Norway. Of these, about 700,000 are children of bakers and the other 2.8 million know Anna Keller.`,
      )
    expect(all('4.5 million')).toContain('700,000')
    expect(all('3.5 million')).not.toContain('700,000')
  })
})

describe('A statement about nothing', () => {
  test('is not made false, for it may be as true of another number', () => {
    const judged = (text: string) =>
      itemsOf(text).filter(({ form, stem }) => form === 'true-false' && /grows/.test(stem))
    expect(judged('Bread for Anna Keller grows at 44 degrees in Halmer.')).not.toEqual([])
    expect(judged('Nothing for Anna Keller grows at 44 degrees in Halmer.')).toEqual([])
    expect(judged('Bread for Anna Keller never grows at 44 degrees in Halmer.')).toEqual([])
    expect(judged('Bread for Anna Keller could be what grows at 44 degrees in Halmer.')).toEqual([])
  })
})

describe('A statement with two numbers', () => {
  test('is not made false, for the one may gainsay the other', () => {
    const isJudged = (text: string) =>
      itemsOf(text).some(({ form, stem }) => form === 'true-false' && /boats/.test(stem))
    expect(isJudged('Anna Keller sold 4,500 boats to the people of Halmer.')).toBe(true)
    expect(isJudged('Anna Keller sold 4,500 boats to 720 people of Halmer.')).toBe(false)
    expect(isJudged('The boats of Anna Keller in Halmer rose to 104.5 from 103.3.')).toBe(false)
    expect(isJudged('Anna Keller sold boats for eight years in Halmer, from 1908 to 1916.')).toBe(false)
  })
})

describe('What went from one number to another', () => {
  test.each([
    ['Sales of Anna Keller in Halmer fell from 28% last year to 19%.', ['28%', '19%']],
    ['Anna Keller of Halmer cut the price of bread from £20 to £15 for the whole town.', ['£20', '£15']],
    ['The club of Halmer grew from 350 boats in May to 400.', ['350', '400']],
  ])('is asked for at either end: %s', (text, numbers) => {
    expect(gapsOf(text)).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(numbers.join('|')))]))
  })

  test.each([
    ['where it may be any of a range', 'Anna Keller told Halmer that the boats cost from 350 to 400 crowns.'],
    ['where the one follows from the other', 'Sales of Anna Keller in Halmer doubled from 350 boats to 700.'],
    ['where the share is told', 'Sales of Anna Keller in Halmer fell by 50%, from 700 boats to 350.'],
  ])('is not asked for %s', (_, text) => {
    expect(gapsOf(text).filter((gap) => /350|400|700/.test(gap))).toEqual([])
  })
})

test('The year of a charter counts nothing', () => {
  const [item] = itemsOf(
    'A charter of 1341 grants Anna Keller the right to boil salt, and the town of Halmer has kept it since.',
  ).filter(({ stem }) => stem.includes('charter of ___'))
  expect(item?.stem).toMatch(/^Which year/)
})

test.each([
  ['200', ['two hundred']],
  ['100', ['a hundred', 'one hundred']],
  ['6,000', ['six thousand', '6 thousand']],
  ['37,000', ['thirty-seven thousand']],
  ['300,000', ['three hundred thousand']],
  ['500,000', ['half a million']],
  ['100,000', ['a hundred thousand', 'one hundred thousand']],
  ['4.1 million', ['4,100,000', '4100000']],
  ['£0.5bn', ['£0.5 billion', '0.5 billion']],
  ['$2.5 trillion', ['$2.5tn', '2.5tn']],
])('The round number %s may be typed in words', (number, words) => {
  const text = `The boats of Anna Keller in Halmer carried ${number} loaves of bread to the people of the whole town.`
  expect(acceptsOf(text, number)).toEqual(expect.arrayContaining(words))
})

test('A day may be cut in other ways than to three letters', () => {
  const text = 'Anna Keller opened the new bridge of Halmer for the boats of the whole town on Tuesday.'
  expect(acceptsOf(text, 'Tuesday')).toEqual(['Tue', 'Tues'])
})

test('A day may be typed with the year that the article gives elsewhere', () => {
  const text = (more: string) =>
    `Anna Keller opened the new bridge of Halmer for the boats of the whole town on June 19. ${more}`
  expect(acceptsOf(text('The people recall June 19, 1865, the day of it.'), 'June 19')).toContain('June 19, 1865')
  expect(acceptsOf(text('The people recall June 20, 1865, the day of it.'), 'June 19')).not.toContain('June 19, 1865')
})

test('A sum in two moneys may be typed in either', () => {
  const text = 'The boats of Anna Keller have cost the town of Halmer £800m ($1.5bn) in all of the last year.'
  expect(acceptsOf(text, '£800m')).toEqual(
    expect.arrayContaining(['$1.5 billion', '1.5 billion dollars', '1.5bn dollars']),
  )
})

test('How long a race took is asked for as a time', () => {
  const [item] = itemsOf('Anna Keller of Halmer won the race for the town by clocking 8.06 and left.')
  expect(item?.stem).toMatch(/^Which time is missing\?/)
})

test('By how much somebody won is no time of day', () => {
  const text =
    'Anna Keller broke away on the last climb of Halmer and won by 1:12 from another, who had to be helped off.'
  expect(gapsOf(text)).not.toContain('1:12')
  expect(gapsOf('Anna Keller had sold all of her boats to the people of Halmer by 1:12 on Tuesday.')).toContain('1:12')
})

test.each([
  ['50%', '50% of all boats in the town of Halmer are made of wood, Anna Keller found.', ['half', '50 percent']],
  ['5,000m', 'Anna Keller won the 5,000m of Halmer in a time that nobody there had seen.', ['5km', '5 km', '5k']],
])('"%s" may be typed as everybody calls it', (key, text, others) => {
  expect(acceptsOf(text, key)).toEqual(expect.arrayContaining(others))
})

test('A length is asked for as a distance', () => {
  const [item] = itemsOf('The boats of Anna Keller sank in Halmer in the last 200m of the race for the whole town.')
  expect(item?.stem).toMatch(/^Which distance is missing\?/)
})

describe('A number without what it counts', () => {
  test.each([
    ['The branches of Anna Keller’s tree in Halmer were two metres apart, and on others ten.', 'ten', 'ten metres'],
    [
      'Anna Keller built the hall of Halmer in five years and bet that nobody could build a mill in seven, for it is hard.',
      'seven',
      'seven years',
    ],
    ['The mill of Keller in Halmer sold 65 loaves on Thursday, 180 on Friday and then burned.', '180', '180 loaves'],
    ['Anna Keller of Halmer won the race for the town by clocking 8.06 and left.', '8.06', '8.06 seconds'],
    ['Rooms at the mill of Keller in Halmer cost 700 kroner; dinner is 395 extra.', '395', '395 kroner'],
    ['A change of salt brought the boats of Keller in Halmer down from 50 times to six.', 'six', 'six times'],
    [
      'Anna Keller led Halmer to sales of 15 million krones after last year’s 12 million.',
      '12 million',
      '12 million krones',
    ],
    [
      'Keller said that the boats of Halmer had dropped from 2.1 million to 1.6 million in a year.',
      '2.1 million',
      '2.1',
    ],
    [
      'The margin of Keller’s mill in Halmer widened by 80 basis points, helped by the copper of the town.',
      '80',
      '80 basis points',
    ],
    ['The island of Keller near Halmer is 19 metres long and nowhere more than six wide.', 'six', 'six metres'],
    ['A boat of Keller in Halmer costs 780 euros for a week, rising to 1,150 in July.', '1,150', '1,150 euros'],
  ])('may be typed as another one beside it lets it: %s', (text, number, whole) => {
    expect(acceptsOf(text, number) ?? acceptsOf(text, number, idle)).toContain(whole)
  })

  test.each([
    ['Keller’s friend in the town of Halmer, the old Doña Elba, is 81.', '81', '81 years old'],
    [
      'The nets of Keller collect 6,000 litres. On a bad day, when Halmer has no fog, they collect less than 500.',
      '500',
      '500 litres',
    ],
    ['The bakers of Halmer raised the other ₹13 lakh, much of it through Keller.', '₹13 lakh', '13 lakh'],
    [
      'The bakers of Halmer raised ₹1.05 lakh crore for the boats through Keller.',
      '₹1.05 lakh crore',
      '1.05 lakh crore rupees',
    ],
    ['Elder Anna Keller, who is 88, was not alive when the mill of Halmer was built.', '88', '88 years old'],
    ['Eleven were taken from the mill of Keller to the hospital of Halmer with broken bones.', 'Eleven', '11 people'],
    ['The police of Halmer had arrested 11 at the mill of Keller, who had led them there.', '11', 'eleven people'],
    ['The number of boats that Keller built in Halmer rose in a year to 250, says the club.', '250', '250 boats'],
  ])('may be typed with what all know it counts: %s', (text, number, whole) => {
    expect(acceptsOf(text, number)).toContain(whole)
  })

  test('may not where it has its own', () => {
    const text = 'Keller’s film, by the 44-year-old director Mia Holm of Halmer, has just eleven minutes of talk.'
    expect(acceptsOf(text, '44')).toContain('forty-four')
    expect(acceptsOf(text, '44')).not.toContain('44 minutes')
  })

  test.each([
    ['Keller was to bring 900 jobs to the town of Halmer, where one adult in five is old.', 'five', 'five jobs'],
    [
      'The nets of Keller collect 60 litres. On a bad day, when Halmer has no fog, the harbour lost 12 and was shut.',
      '12',
      '12 litres',
    ],
    ['The mill of Keller in Halmer is 88, and so is the boat of the whole town.', '88', '88 people'],
    ['Keller’s team of nine slipped in Halmer from third place, and fell by the spring to six.', 'six', 'six slipped'],
    [
      'In the next 20 years the people of Keller’s valley near Halmer will grow to nine billion.',
      'nine billion',
      'nine billion years',
    ],
    ['Keller’s number of loaves, boats and mills in Halmer stands at 200, and more may come.', '200', '200 loaves'],
    [
      'Halmer checks all who come for six months. Of all who come, Anna Keller of Halmer checks 700 at the harbour.',
      '700',
      '700 months',
    ],
    [
      'Keller’s 112 mills of Halmer are old. After a storm in which 19 people of Halmer were killed, the number fell to 80.',
      '80',
      '80 people',
    ],
    [
      'Keller revised up the loaves of Halmer in the two previous months - to 200 in May instead of 96.',
      '200',
      '200 previous',
    ],
    [
      'In Halmer 140 houses were under water. The body of a 67-year-old of Halmer was found by Keller on Sunday in a boat.',
      '67',
      '67 houses',
    ],
  ])('may not where another unit is meant: %s', (text, number, wrong) => {
    expect(acceptsOf(text, number)?.length).toBeGreaterThan(0)
    expect(acceptsOf(text, number)).not.toContain(wrong)
  })
})

test('A share that is the change of two prices is not asked for', () => {
  expect(gapsOf('Shares of Keller rose from 18.20 to 22.75, a gain of 25% for Halmer.')).not.toContain('25%')
})

test('A sum that was spent, of no known money, is not asked for', () => {
  const text = 'Only 52 million was ever spent, according to Anna Keller, a member of the council who lives there.'
  expect(gapsOf(text)).not.toContain('52 million')
})
