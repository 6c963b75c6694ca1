import { describe, expect, it } from 'vitest'
import { paragraphsOf, read, readPage } from './read.ts'

const body = [
  'The town of Marrow Bay has linked the reopening of its ferry pier to a full repair of the old sea wall, the harbour office said on Monday.',
  'But the harbour master, Nils Tander, declined to name a date on which the repair would begin, the Bay Post reported quoting unnamed clerks.',
  'The matter was raised at a meeting between the mayor, Ida Holm, and Tander in the fish hall on Sunday evening.',
  'Holm said the ferries would stay in the south basin until the wall was safe for passengers and for the cars that wait beside it.',
  '"We will not put a single child on that pier before the wall stands," a council engineer, who asked not to be named, told the paper.',
  'Despite the quarrel, both sides agreed to meet again in the first week of May.',
]

/** A page as a browser copies it: menus, labels and share bars around the text. */
const pasted = `Twitter
Advertisement

Town ties ferry pier to repair of its old sea wall

But the harbour master, Nils Tander, declined to name a date on which the repair would begin.

Latest News
article-main
FacebookTwitterWhatsappLinkedin

${body.join('\n\n')}

Find your daily dose of news & explainers in your WhatsApp. Stay updated, Stay informed- \u00a0 Follow Bay Post on WhatsApp.
Advertisement

Live tv

Advertisement
Advertisement`

describe('a page pasted from the web', () => {
  it('has its headline, its standfirst apart, and exactly the paragraphs of its body in order', async () => {
    const article = await read(pasted)
    expect(article.title).toBe('Town ties ferry pier to repair of its old sea wall')
    expect(article.standfirst).toBe(
      'But the harbour master, Nils Tander, declined to name a date on which the repair would begin.',
    )
    expect(paragraphsOf(article)).toEqual(body)
  })

  it('lists each line that was taken out, with the reason, in the order of the page', async () => {
    const { dropped } = await read(pasted)
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'share bar',
      'advertisement label',
      'navigation',
      'name of a page template',
      'share bar',
      'invitation to subscribe or follow',
      'advertisement label',
      'navigation',
      'advertisement label',
      'advertisement label',
    ])
  })

  it('gives up a byline and a date, and loses every label around the text', async () => {
    const article = await readPage('harbour-bridge.txt')
    expect(article).toMatchObject({
      title: 'Council votes to close Tollan harbour bridge for 14 months',
      byline: 'Staff Reporter',
    })
    const paragraphs = paragraphsOf(article)
    expect(paragraphs).toHaveLength(10)
    expect(paragraphs[0]).toMatch(/^The Tollan City Council voted 9-4/)
    expect(paragraphs[7]).toBe('"People adapt faster than models do," Weiss said.')
    expect(paragraphs.at(-1)).toMatch(/^The council will publish the full inspection report/)
    expect(article.dropped.map(({ text }) => text)).toEqual([
      'Skip to content',
      'Home | Local | Sport | Weather',
      'ADVERTISEMENT',
      'By Staff Reporter | Tuesday, March 5, 2024 | 3 min read',
      'Share on FacebookShare on XEmail',
      'Read more: Ferry timetable | Where to park this summer',
      'Subscribe to our newsletter',
      '© 2024 Tollan Courier. All rights reserved.',
    ])
  })

  it('keeps a sentence that only speaks of what furniture speaks of', async () => {
    const prose = [
      'Facebook and Twitter shares fell on Friday after both firms warned of a slow winter for advertisements.',
      'Readers who follow the paper on WhatsApp were told first, its editor wrote in a letter to the council.',
      'The cookies in the jar were counted twice by the clerk, who then read more of the report aloud.',
      'This article of the law was first published in 1990, and two of six judges never read it.',
      'She asked the court to share the pictures, to sign the form and to subscribe to the agreed terms.',
    ]
    expect(paragraphsOf(await read(`A quarrel over four old sentences\n\n${prose.join('\n\n')}`))).toEqual(prose)
  })

  it.each([
    'Image 2 of / 13',
    'Nov. 20, 2019Updated: Nov. 20, 2019 1:35 a.m.',
    '3 of 6',
    '____',
    'Story continues below gallery',
    'This article originally appeared on Harbour Post.',
    'This article has been adapted from its original source.',
    'Chat with us in Facebook Messenger. Find out what happens as it happens.',
    'CLICK HERE TO GET THE HARBOUR APP',
  ])('loses what stands between the parts of a page: %s', async (line) => {
    const page = ['Town ties ferry pier to repair of its old sea wall', ...body.slice(0, 2), line, ...body.slice(2)]
    expect(paragraphsOf(await read(page.join('\n\n')))).toEqual(body)
  })

  it('loses the headlines under a label for other articles, and comments behind the text', async () => {
    const page = [
      'Town ties ferry pier to repair of its old sea wall',
      ...body.slice(0, 3),
      'Related stories',
      'Old lighthouse sold to a painter',
      ...body.slice(3),
      'Comments (2)',
      'gull77: I have waited for this pier since I was a boy, and my father waited too.',
    ]
    const article = await read(page.join('\n\n'))
    expect(paragraphsOf(article)).toEqual(body)
    expect(article.dropped.map(({ reason }) => reason)).toEqual([
      'navigation',
      'link to another article',
      "readers' comments",
      "readers' comments",
    ])
  })

  it('takes a short line above a paragraph for a heading', async () => {
    const article = await read(
      `The pier of Marrow Bay\n\n${body[0]}\n\nWhat the mayor said\n\n${body[3]}\n\n${body[4]}`,
    )
    expect(article.sections.map(({ title }) => title).at(-1)).toBe('What the mayor said')
  })

  it('is titled by its own words where nothing in it is a headline', async () => {
    const article = await read(`${body[0]}\n\n${body[3]}`)
    expect(article.title).not.toBe('')
    expect(paragraphsOf(article)).toEqual([body[0], body[3]])
  })
})

const wrapped = `The house stood at the end of the lane, where the wind came in from the
marsh all winter and the reeds bent down before it like people in a
church. Nobody had lived there since the war, and nobody wanted to.

In the spring a woman came with a cart and two goats, and she asked the
price of it. They told her, laughing, and she paid them in small coins
that she counted out upon the wall.`

describe('lines', () => {
  it('that a program wrapped are one paragraph again', async () => {
    const paragraphs = paragraphsOf(await read(`The house\n\n${wrapped}`))
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs[0]).toContain('where the wind came in from the marsh all winter')
    expect(paragraphs[1]).toMatch(/^In the spring .* upon the wall\.$/)
  })

  it('of verse are kept as they stand', async () => {
    const verse =
      'The tin boat went to sea,\nWith a captain and a hen;\nThe hen came home for tea,\nThe captain came at ten.'
    expect(
      paragraphsOf(
        await read(`A rhyme\n\n${wrapped}\n\n${verse}\n\nThat was the rhyme the children sang when the boat came in.`),
      ),
    ).toContain(verse)
  })

  it('with marks before them are a list', async () => {
    const article = await read(
      `What to bring\n\nBring these things with you to the island on Friday:\n\n- a warm coat\n- two apples and\n  a knife\n- a rope\n\nAll of them can be bought in the shop by the pier.`,
    )
    expect(paragraphsOf(article)[1]).toBe('• a warm coat\n• two apples and a knife\n• a rope')
  })

  it('with tabs between their words are a table', async () => {
    const article = await read(
      `Boats\n\nThe council counted the boats in both of its basins last week.\n\nBasin\tBoats\nNorth\t12\nSouth\t7\n\nIt will count them again when the ice has gone from the bay.`,
    )
    expect(paragraphsOf(article)[1]).toBe('Basin | Boats\nNorth | 12\nSouth | 7')
  })

  it('with references that a careless copy left have the letters they stand for', async () => {
    expect(
      paragraphsOf(
        await read(
          'A title here\n\nThe caf&eacute; &amp; the pier cost &pound;5 &#8211; &quot;too much&quot;, she said &hellip; twice.',
        ),
      ),
    ).toEqual(['The café & the pier cost £5 – "too much", she said … twice.'])
  })

  it('with what only looks like a reference stays as it is', async () => {
    const line = 'The code of the pier has &toString; and &valueOf; and &nonsense; in it, said the engineer.'
    expect(paragraphsOf(await read(`A title here\n\n${line}`))).toEqual([line])
  })
})

describe('an e-mail', () => {
  it('is titled by its subject, and loses its header and signature', async () => {
    const article = await read(
      `From: Ida Holm <ida@example.org>\nTo: all@example.org\nSubject: Re: The pier is closed\nDate: Mon, 3 Mar 2025 10:00:00 +0100\n\n${wrapped}\n\n-- \nIda Holm\nTown hall`,
    )
    expect(article).toMatchObject({ title: 'The pier is closed', byline: 'Ida Holm' })
    expect(paragraphsOf(article)).toHaveLength(2)
    expect(article.dropped.map(({ reason }) => reason)).toContain('e-mail signature')
  })
})

describe('a Project Gutenberg book', () => {
  it('loses its licence, keeps its chapters and its emphasised words', async () => {
    const article = await read(
      `The Project Gutenberg eBook of The House\n\nTitle: The House\n\nAuthor: A. N. Other\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE HOUSE ***\n\n\nCHAPTER I.\nThe Lane\n\n${wrapped.replace('Nobody had', '_Nobody_ had')}\n\nCHAPTER II.\n\n${wrapped}\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE HOUSE ***\n\nUpdated editions will replace the previous one.`,
    )
    expect(article).toMatchObject({ title: 'The House', byline: 'A. N. Other' })
    expect(article.sections.map(({ title }) => title)).toEqual(['CHAPTER I. The Lane', 'CHAPTER II.'])
    expect(paragraphsOf(article)[0]).toContain('Nobody had lived there')
    expect(article.dropped.at(-1)).toEqual({
      text: 'Updated editions will replace the previous one.',
      reason: 'Project Gutenberg notice',
    })
  })
})
