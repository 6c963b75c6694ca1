import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import type { Item } from '../../src/quiz/item.ts'
import { cast, idle, itemsOf, plenty } from './valley.ts'

/** The sentence before, shown with a question. */

const about = (items: readonly Item[], words: string) => items.filter(({ stem }) => stem.includes(words))
const contextOf = (text: string, words: string) => about(itemsOf(text), words)[0]?.context

describe('The sentence before', () => {
  const told = 'The baker Ruth Bering built a mill by the sea.'

  test.each([
    ['where a "the" points back', 'The mill has cost the whole valley of Halmer about 4,500 crowns.', 'about ___'],
    ['where an "it" may do so', 'In the town of Halmer many said it had cost about 4,500 crowns.', 'about ___'],
    ['where little is said', 'In Halmer about 4,500 people came to see.', '___ people'],
    ['where a number has no noun', 'Anna Keller of Halmer stopped at the 28th and sold 4,500 loaves.', '___ loaves'],
    [
      'where it is of a replacement',
      'A replacement, promised to Anna Keller in 45 weeks, has still not come to Halmer.',
      '___ weeks',
    ],
    ['where somebody does so', 'In Halmer, says Anna Keller of the mill, about 4,500 people do so.', '___ people'],
    [
      'where a span starts from it',
      'Over the next 45 years the engineer Anna Keller sold boats in Halmer.',
      '___ years',
    ],
  ])('is shown %s', (_, sentence, words) => {
    expect(contextOf(`${told} ${sentence}`, words)).toBe(told)
  })

  test('is shown as it stands with one that leans on more than it tells, where there is little else', () => {
    const before = 'It was of stone, and it was loud. They spoke of it with the pilots of Norway for a year.'
    const text = `${told} ${before} It paid Anna Keller about 4,500 crowns for the old boats of Halmer.`
    const asked = (more: string) => about(itemsOf(text, more), 'about ___')
    expect(asked(`${cast} ${idle}`)[0]?.context).toBe(before)
    expect(asked(plenty)).toEqual([])
  })

  test('is shown even with one that names all it is about, and where it leans itself', () => {
    const text = 'The engineer Anna Keller sold about 4,500 boats to the people of Halmer and of Norway.'
    expect(contextOf(`${told} ${text}`, 'about ___ boats')).toBe(told)
    const leaning = 'They had a long talk with Ruth Bering about it.'
    expect(contextOf(`${told} ${leaning} ${text}`, 'about ___ boats')).toBe(leaning)
  })

  describe('with words that somebody said', () => {
    const shown = (before: string, said: string, words: string) => contextOf(`${before} ${said}`, words)
    const counted = '“We baked 4,500 loaves of bread for the whole town in May,” said Anna Keller.'
    const reported = 'Anna Keller said that the old harbour of the town had been far too small for ships.'

    test('is shown where a number is missing in them', () => {
      expect(shown(told, counted, 'said: “We baked ___')).toBe(told)
      expect(
        shown(`“The mill is old and dark,” said ${'Ruth Bering'}.`, counted, 'said: “We baked ___'),
      ).toBeUndefined()
    })

    test('is shown where it is asked whose they are, but where it tells that', () => {
      const sold = 'All boats of the town were sold to Norway in the last week of May.'
      const asked = 'the old harbour of the town'
      expect(shown(sold, reported, asked)).toBe(sold)
      expect(shown('The bakers of the town said “All boats were sold to Norway”.', reported, asked)).toBeUndefined()
      expect(shown('David Osei sold all boats of the town to Norway in May.', reported, asked)).toBeUndefined()
      const ofHer = 'Anna Keller said that she had never seen so large a harbour in all of Norway.'
      expect(shown(sold, ofHer, 'she had never seen')).toBe(sold)
      expect(shown('In May the town sold all boats to a lady in Norway.', reported, asked)).toBeUndefined()
    })
  })

  test('is not shown where it has the key', () => {
    const sentence = 'The pilot Anna Keller of Halmer paid the builders of Norway about 4,500 crowns.'
    expect(contextOf(`${told} ${sentence}`, 'about ___')).toBe(told)
    const [item] = about(itemsOf(`${told.replace('.', '')} for 4,500 days. ${sentence}`, idle), 'about ___')
    expect(item?.context).toBeUndefined()
  })

  test('is not shown where it tells of a "he" of whom it is not told who he is', () => {
    const asked = (before: string) =>
      about(
        itemsOf(
          `In the town were Carl Benning and Jon Holm. ${before} Halmer paid Anna Keller of Norway and others for about 4,500 loaves of bread in the year.`,
        ),
        'about ___',
      )
    expect(asked('All boats were sold to Halmer.')[0]?.context).toContain('All boats')
    expect(asked('He would not say to whom the boats were sold.')[0]).toBeDefined()
    expect(asked('He would not say to whom the boats were sold.')[0]?.context).toBeUndefined()
  })

  test('is not what somebody said where it does not tell who', () => {
    const mill = 'In the town of Halmer the new mill has cost all of the people about 4,500 crowns.'
    expect(contextOf(`“The mill is old,” said Ruth Bering. ${mill}`, 'about ___')).toContain('Bering')
    const said = `Ruth Bering said: “The mill is old. It is of grey stone.”`
    expect(contextOf(`${said} ${mill}`, 'about ___')).toBeUndefined()
    expect(contextOf(`The mill is old and of stone, Ruth Bering says. ${mill}`, 'about ___')).toContain('Bering')
  })

  test('has to tell of the man whom somebody meets', () => {
    const asked = (before: string) =>
      about(
        itemsOf(`A man came to Halmer. ${before} In July 1924 the baker Mia Holm asked to see the man.`),
        'see the man',
      )
    expect(asked('A man was let in by the bakers of Halmer.')[0]?.context).toBe(
      'A man was let in by the bakers of Halmer.',
    )
    expect(asked('Bread was cheap in all of Norway.')).toEqual([])
  })

  test('has to name two for "the two"', () => {
    const asked = (before: string) =>
      about(itemsOf(`${before} The two women met again in the old town of Halmer in 1924.`), 'The two women')
    expect(asked('Mia Holm and Jane Lund met.')[0]?.context).toBe('Mia Holm and Jane Lund met.')
    expect(asked('Mia Holm met an old friend.')).toEqual([])
  })

  test('is missed by a question that says too little without it', () => {
    const asked = (before: string) =>
      about(itemsOf(`${before} In Halmer about 4,500 people came to see.`), '___ people')
    expect(asked(told)).toHaveLength(1)
    expect(asked('Bread (see below, boats and the sea.')).toHaveLength(0)
  })

  test('is missed by "pictures of the incident", which may be any', () => {
    const long = `${'The sea was grey, the wind was cold, '.repeat(14)}and the bread was old.`
    const asked = (what: string) =>
      about(
        itemsOf(`${long} The Times of Halmer showed pictures of ${what}, which Anna Keller had kept for 15 years.`),
        '___ years',
      )
    expect(asked('the incident')).toEqual([])
    expect(asked('the old bridge')).not.toEqual([])
  })

  test('is that of another section where the article has no heading there', () => {
    const articleWith = (goesOn: boolean): Article => ({
      id: 'text',
      title: 'News from the valley',
      language: 'en',
      glossary: [],
      dropped: [],
      sections: [
        { id: 'one', title: 'One', paragraphs: ['Some came to the valley.', told] },
        {
          id: 'two',
          title: 'Two',
          ...(goesOn ? { goesOn: true as const } : {}),
          paragraphs: ['She sold 4,500 loaves of bread to the whole town of Halmer.', cast],
        },
      ],
    })
    const asked = (goesOn: boolean) => about(generateItems(articleWith(goesOn)).items, 'loaves')
    expect(asked(true).length).toBeGreaterThan(0)
    expect(asked(false)).toEqual([])
  })
})

describe('Who a sentence starts with', () => {
  const before = 'The baker Ruth Bering said that the boats of Anna Keller and Mia Holm were old.'

  test('is who the next one starts with', () => {
    expect(contextOf(`${before} She paid 4,500 crowns for bread in Halmer.`, '___ crowns')).toBe(before)
  })

  test('is nobody where two start it', () => {
    const two = before.replace('Ruth Bering said', 'Ruth Bering and Jane Lund said')
    expect(about(itemsOf(`${two} She paid 4,500 crowns for bread in Halmer.`), 'crowns')).toEqual([])
  })

  test('goes on over a sentence that starts with the same pronoun', () => {
    const next = 'She also met Anna Keller in the town.'
    const text = `The baker Ruth Bering lives in Halmer. ${next} She paid 4,500 crowns for bread in Halmer.`
    expect(contextOf(text, '___ crowns')).toBe(`The baker Ruth Bering lives in Halmer. ${next}`)
  })
})

describe('Who says it, behind a statement', () => {
  const stemFor = (words: string) =>
    about(
      itemsOf(`Holding the new fair of Halmer in May was ${words} prospect for 450 bakers, an official said.`),
      '450',
    )[0]?.stem ??
    about(
      itemsOf(`Holding the new fair of Halmer in May was ${words} prospect for 450 bakers, an official said.`),
      '___ bakers',
    )[0]?.stem

  test('is left out, but not where the words are quoted', () => {
    expect(stemFor('a good')).not.toContain('an official said')
    expect(stemFor('a “hopeless”')).toContain('an official said')
  })
})

describe('What is left out of a statement', () => {
  const shown = (text: string) => about(itemsOf(text), '___').map(({ stem }) => stem)

  test('is not where something comes from, for all that it ends in a "report"', () => {
    const text =
      'People in Halmer learned of the boats of Anna Keller, the first since 1924, from a speech or from news reports.'
    expect(shown(text)).not.toEqual([])
    expect(shown(text).filter((stem) => !stem.includes('reports'))).toEqual([])
  })

  test('leaves one full stop where a dot ends what stays', () => {
    const text =
      'In an email sent by the baker Anna Keller, all were told that 4,500 boats will be built this week in the U.S., and that a large meeting of the bakers will be held on some other day of the year, where Keller will show the plan of the town.'
    const [stem] = shown(text)
    expect(stem).toContain('in the U.S.')
    expect(shown(text).filter((one) => one.includes('U.S..'))).toEqual([])
  })

  test('is not what tells that it was so', () => {
    const text = (may: string) =>
      `The pilot Anna Keller ${may} have sold about 4,500 boats to the town of Halmer, but she has hidden it from all of the people who live in it and who would be glad to see them for so many years.`
    expect(shown(text('must')).filter((stem) => stem.includes('Halmer.”'))).not.toEqual([])
    expect(shown(text('may')).filter((stem) => stem.includes('Halmer.”'))).toEqual([])
  })
})

describe('A sentence that goes on from the one before', () => {
  test.each([
    ['Shortly thereafter, ', 'the pilot Anna Keller was asked by the town of Halmer to build 45 boats for the king.'],
    ['The reference to “boats” ', 'tells of the case that the town of Halmer won against 45 pilots and Anna Keller.'],
    ['The pilot Anna Keller, more cautiously, ', 'asks the people of the town of Halmer for 45 boats and a mill.'],
  ])('is seen by "%s"', (start, rest) => {
    const whole = (text: string) =>
      about(itemsOf(text), '___').filter(({ stem }) => stem.includes('___ boats') || stem.includes('___ pilots'))
    const alone = rest.replace(/^(?:tells of|asks)/, (verb) => `Anna Keller ${verb}`).replace(/^the pilot/, 'The pilot')
    expect(whole(alone)).not.toEqual([])
    expect(whole(start + rest)).toEqual([])
  })
})

describe('A word that only joins a statement to the one before', () => {
  test.each(['Meanwhile', 'In addition', 'As a result', 'Similarly', 'For example'])('is left out: "%s,"', (word) => {
    const [item] = about(itemsOf(`${word}, Ruth Bering sold about 4,500 loaves of bread to Halmer.`), '___ loaves')
    expect(item?.stem).toContain('“Ruth Bering sold')
  })

  test('stays where the words behind it say who speaks', () => {
    const text = 'As a result, Bering says, the bakers of Halmer sold about 4,500 loaves of bread to the whole town.'
    expect(about(itemsOf(text), 'Bering says, the bakers').filter(({ stem }) => !/As a result/.test(stem))).toEqual([])
  })
})

describe('A statement', () => {
  test.each([
    ['of those who want what', 'The old town faces many threats, but now they want 4,500 crowns of Anna Keller.'],
    ['that wants to find out what', 'To find out, Ruth Bering asked 4,500 people of Halmer.'],
    ['that tells of trying what', 'Ruth Bering was given 4,500 crowns to try, and she leaves Halmer soon.'],
    ['of three of what', 'According to the shop of Ruth Bering, three were sold in Halmer for 4,500 crowns.'],
    ['of what the government gave three', 'According to the government of Halmer, three were sold for 4,500 crowns.'],
    ['of the first what', 'For six weeks those in the first were milked by Ruth Bering of Halmer for 4,500 crowns.'],
    [
      'of which of two sides',
      'Two goals up, they had a keeper in the form of his life and 4,500 crowns from Ruth Bering.',
    ],
    [
      'of old ones of what',
      'Of the 60 or so wooden ones that remain, the best was sold by Ruth Bering for 4,500 crowns.',
    ],
    ['of those that fail', 'According to Ruth Bering of Halmer, those that fail often hang on 4,500 crowns.'],
    ['with a wish to find out what', 'Ruth Bering has a grant to find out, and she has 4,500 crowns from Halmer.'],
    ['of a second what', 'A second heap, found by Ruth Bering in Halmer and worth 4,500 crowns, gives the answer.'],
    ['of one what', 'On the night when Ruth Bering lost 4,500 crowns in Halmer, there was one every four seconds.'],
    ['of a set of what', 'Ruth Bering of Halmer needed 4,500 crowns to shape a set by hand, and was glad to.'],
    ['of a win where', 'A win there is worth 4,500 crowns, so that Ruth Bering and the baker will be level.'],
    ['of the most extensive what', 'The most extensive was led by the pilot Ruth Bering in Halmer for 4,500 crowns.'],
    ['that opens with where it was written', 'Benoni – For 34 days the pilot Ruth Bering had 4,500 crowns in Halmer.'],
    ['that agrees with whom', 'Ruth Bering agrees, and has paid the whole town of Halmer 4,500 crowns.'],
    ['of more of what', 'No pilot of Halmer has more, said Ruth Bering in the spring of her 4,500 crowns.'],
    ['of which other side', 'The other side of the town gave Ruth Bering about 4,500 crowns.'],
    ['of which part', 'But even that part of Halmer cost the pilot Ruth Bering about 4,500 crowns.'],
    ['on which work', 'All of the men on that job were paid by Ruth Bering with 4,500 crowns.'],
    ['that follows from what', 'In Halmer a new boat must then have cost 4,500 crowns of Ruth Bering.'],
    ['of what was seen', 'Within three days it had been seen by 4,500 people of Halmer and of Norway.'],
    ['that is no more than a name', 'The paper of Ruth Bering, released in Halmer at 8:00 p.m.'],
    ['of an "it" that is likely to do something', 'Ruth Bering said that it is likely to fall to 4,500 crowns.'],
  ])('is not asked about alone: one %s', (_, text) => {
    expect(about(itemsOf(text), '___').filter(({ stem }) => /4,500|___ (?:people|crowns)|released/.test(stem))).toEqual(
      [],
    )
  })

  test.each([
    ['later than what', 'Bakers came to Halmer eight days later with Ruth Bering and 4,500 loaves.', '4,500 loaves'],
    ['away from where', 'About 140 miles away, a pilot of Halmer told Ruth Bering of 4,500 boats.', '4,500 boats'],
  ])('is asked about with the sentence before, where it does not say %s', (_, text, words) => {
    const before = 'The mill of Halmer was painted blue by the sailors.'
    const asked = (all: string) => about(itemsOf(all), words.replace('4,500', '___'))
    expect(asked(text)).toEqual([])
    expect(asked(`${before} ${text}`).map(({ context }) => context)).toEqual([before])
  })

  test('tells later than what by a year or by what was done first', () => {
    const asked = (text: string) => about(itemsOf(text), '___ loaves')
    expect(asked('In 1924 Ruth Bering came to Halmer, and eight days later sold 4,500 loaves.')).not.toEqual([])
    expect(asked('Ruth Bering came to Halmer, was ill and eight days later sold 4,500 loaves.')).not.toEqual([])
  })

  test('may name behind its first comma what "its" is of', () => {
    const asked = (text: string) => about(itemsOf(text), '___-year history')
    expect(asked('During its 24-year history, the Halmer Boat Fair has shown the work of Anna Keller.')).not.toEqual([])
    expect(asked('During its 24-year history, people of the town came to see Anna Keller.')).toEqual([])
  })

  test('has a person in "the 24-year-old Swede"', () => {
    const text = 'The 24-year-old Swede missed the record of Halmer by 45 seconds, for which he blamed Ruth Bering.'
    expect(about(itemsOf(`Mia Holm lost. ${text}`, `${cast} ${idle}`), '___ seconds')[0]?.stem).toContain(
      'for which he blamed',
    )
  })
})

describe('A word deep in a sentence', () => {
  test('"there" points back where the sentence names no place', () => {
    const text = (place: string) =>
      `The singer Marla Bering had been due to finish ${place} her tour of songs there in 45 days of summer.`
    expect(about(itemsOf(text('the last part of all')), '___ days')).toEqual([])
    expect(about(itemsOf(text('in the hall')), '___ days')).not.toEqual([])
  })

  test('"the two" are told by a sentence that names both', () => {
    const asked = (before: string) =>
      about(itemsOf(`${before} The two remained close and rowed 45 miles along the coast of Norway.`), '___ miles')
    expect(asked('The pilot Ruth Bering met the baker Carl Benning.')).not.toEqual([])
    expect(asked('The pilot Ruth Bering met nobody in the hall.')).toEqual([])
  })

  test('"her" is not told by the name that stands for "he"', () => {
    const asked = (whose: string) =>
      about(
        itemsOf(
          `Mr Benning came close to winning the contest of Halmer. He denied on Sunday that he wanted ${whose} boats in the harbour of Halmer.`,
        ),
        'denied on ___',
      )
    expect(asked('his')).not.toEqual([])
    expect(asked('her')).toEqual([])
  })
})
