import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/article/measure.ts'
import { topicStarts } from '../../src/article/topics.ts'
import { paragraphsOf, read, readPage } from './read.ts'

const about = (name: string, place: string, thing: string) => [
  `${name} came to ${place} in the spring to look at the ${thing}, which had stood in the rain for a year.`,
  `The ${thing} of ${place} is older than the church, and ${name} had read of it as a child in a book.`,
  `Nobody in ${place} could say who had built the ${thing}, so ${name} asked the priest for the parish books.`,
]

describe('an article without headings', () => {
  it('is broken where its topic changes', () => {
    const paragraphs = [
      ...about('Ada Lind', 'Senn', 'water mill'),
      ...about('Tom Barr', 'Marrow', 'iron bridge'),
      ...about('Eve Stahl', 'Holm', 'brick kiln'),
    ]
    const starts = topicStarts(
      paragraphs.map((text) => ({ text, words: wordsIn(text) })),
      60,
      600,
    )
    expect(starts).toEqual([0, 3, 6])
  })

  it('gets distinct titles out of its own words, none of them cut off', async () => {
    const article = await readPage('harbour-bridge.txt')
    const body = paragraphsOf(article).join(' ').toLowerCase()
    const titles = article.sections.map(({ title }) => title)
    expect(titles.length).toBeGreaterThanOrEqual(3)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) {
      expect(title.length).toBeLessThanOrEqual(48)
      for (const word of title.toLowerCase().split(/ (?:and|in) | /)) expect(body).toContain(word)
    }
  })

  it('and without paragraphs is given some, of whole sentences', async () => {
    const sentences = Array.from(
      { length: 80 },
      (_, index) => `Sentence number ${index} of the long report speaks of the mill and "of the kiln."`,
    )
    const article = await read(`A long report\n\n${sentences.join(' ')}`)
    expect(paragraphsOf(article).length).toBeGreaterThan(4)
    expect(paragraphsOf(article).join(' ')).toBe(sentences.join(' '))
    for (const paragraph of paragraphsOf(article)) expect(paragraph).toMatch(/^Sentence .* kiln\."$/)
  })

  it('of a few lines is one section', async () => {
    const article = await read(
      'A robot in the library\n\nA robot named Pip has started to put the books back at the public library in Dunmore.',
    )
    expect(article.sections).toHaveLength(1)
  })

  it('keeps its paragraphs whole and in order, however many sections there are', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, index) =>
        `Paragraph number ${index} speaks of the ${['mill', 'kiln', 'pier'][Math.floor(index / 7) % 3]} and of little else that day.`,
    )
    const article = await read(`A long report\n\n${paragraphs.join('\n\n')}`)
    expect(paragraphsOf(article)).toEqual(paragraphs)
    expect(article.sections.length).toBeGreaterThan(4)
  })

  it('in a script without capitals still gets sections with titles', async () => {
    const paragraph = '湖の水は毎年七月に赤くなる。研究者たちはその理由を調べるために二百以上の水を集めた。'
    const article = await read(
      `赤い湖\n\n${Array.from({ length: 30 }, (_, index) => `${index}。${paragraph}`).join('\n\n')}`,
    )
    expect(article.language).toBe('ja')
    expect(new Set(article.sections.map(({ title }) => title)).size).toBe(article.sections.length)
  })
})

describe('headings', () => {
  const long = Array.from(
    { length: 40 },
    (_, index) => `Sentence number ${index} of the history of the mill at Upper Senn, which was told by the miller.`,
  )

  it('that a page uses twice are told apart', async () => {
    const article = await read('# T\n\n## One\n\nThe first text is here.\n\n## One\n\nThe second text is here.', {
      path: 'a.md',
    })
    expect(article.sections.map(({ title }) => title)).toEqual(['One', 'One (2)'])
  })

  it('win over topics', async () => {
    const article = await read('# T\n\n## One\n\nThe first text is here.\n\n## Two\n\nThe second text is here.', {
      path: 'a.md',
    })
    expect(article.sections.map(({ title }) => title)).toEqual(['One', 'Two'])
  })

  it('of a lower rank stay as lines of a short section, and split a long one', async () => {
    const short = await read(
      '# T\n\n## One\n\nThe first text is here.\n\n### Inner\n\nThe inner text is here.\n\n## Two\n\nThe last text.',
      { path: 'a.md' },
    )
    expect(short.sections[0]?.paragraphs).toEqual(['The first text is here.', 'Inner', 'The inner text is here.'])
    const split = await read(
      `# T\n\n## History\n\n### Early\n\n${long.join('\n\n')}\n\n### Late\n\n${long.join('\n\n')}\n\n## Two\n\nThe last text.`,
      { path: 'a.md' },
    )
    const titles = split.sections.map(({ title }) => title)
    expect(titles).toContain('History: Early')
    expect(titles).toContain('Late')
    expect(titles.at(-1)).toBe('Two')
  })

  it('over more than three screens of text are split, the pieces named after them', async () => {
    const article = await read(`# T\n\n## The mill\n\n${long.join('\n\n')}\n\n## Two\n\nThe last text.`, {
      path: 'a.md',
    })
    const titles = article.sections.map(({ title }) => title)
    expect(titles[0]).toBe('The mill')
    expect(titles.length).toBeGreaterThan(2)
    for (const title of titles.slice(1, -1)) expect(title).toMatch(/^The mill: \S/)
    // Where the article has no heading, a reader goes on from the section before.
    expect(article.sections.map(({ goesOn }) => goesOn ?? false)).toEqual(
      titles.map((_, index) => index > 0 && index < titles.length - 1),
    )
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('with nothing under them are said to be dropped', async () => {
    const article = await read('# T\n\n## One\n\nThe first text is here.\n\n## Two\n', { path: 'a.md' })
    expect(article.sections.map(({ title }) => title)).toEqual(['One'])
    expect(article.dropped).toEqual([{ text: 'Two', reason: 'heading with nothing under it' }])
  })
})

describe('the title of a section without one', () => {
  const titled = async (...texts: readonly string[]) => {
    const filler =
      'It rained on the day before, and nobody had thought that so many would come to see it for themselves.'
    const article = await read(['A day in Senn', ...texts, ...Array.from({ length: 4 }, () => filler)].join('\n\n'))
    return article.sections[0]?.title ?? ''
  }

  it('is what the text itself joins to one phrase', async () => {
    expect(
      await titled(
        'The council has banned phones. The ban on mobile phones in lessons was passed after a long debate.',
      ),
    ).toBe('Ban on mobile phones')
    expect(
      await titled(
        'Officials want a major operation in North Waziristan, and say so. North Waziristan is a wild place.',
      ),
    ).toBe('Major operation in North Waziristan')
  })

  it('ends before a verb, a possessive and an unfinished name', async () => {
    const title = await titled(
      'The new bill proposes a tax. The rich tend to pay less. The mayor’s office in Senn’s old mill doesn’t say why.',
    )
    expect(title).not.toMatch(/proposes|tend|doesn|in Senn$|office in/)
  })

  it('is no place that a piece of news only opens with', async () => {
    const news = 'SAN HALMER (AP) — Harbour Gas & Boats Co. was set to begin shutting off power Wednesday to the town.'
    expect(await titled(news)).toMatch(/Gas/)
    expect(await titled(news)).not.toMatch(/halmer/i)
  })

  it('is no office, but what the text is about', async () => {
    expect(
      await titled('The spokesman for the mill said that the water wheel of the mill had been mended.'),
    ).not.toMatch(/spokesman/i)
  })
})
