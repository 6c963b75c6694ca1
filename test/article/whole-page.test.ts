import { describe, expect, it } from 'vitest'
import { paragraphsOf, read } from './read.ts'

const body = [
  'The town of Marrow Bay has linked the reopening of its ferry pier to a full repair of the old sea wall, the harbour office said on Monday.',
  'But the harbour master, Nils Tander, declined to name a date on which the repair would begin, the Bay Post reported quoting unnamed clerks.',
  'Holm said the ferries would stay in the south basin until the wall was safe for passengers and for the cars that wait beside it.',
  'Despite the quarrel, both sides agreed to meet again in the first week of May, and to bring the plans of the wall with them.',
]
const title = 'Town ties ferry pier to repair of its old sea wall'

const menu =
  'Sections\nHome\nHarbour\nSport\nWeather\nTides\nLetters\nPuzzles\nMarrow Life\nFish prices\nBoats for sale\nArchive\nView All Letters'
const notice =
  'By submitting your address you agree that the Bay Post may send you letters about its offers and its events.'
const share =
  'Share this:\nClick to share on Facebook (Opens in new window)\nClick to email this to a friend (Opens in new window)'
const others = [
  'Read Next\nOld lighthouse sold to a painter from the north\nMost Popular\nA whale was seen off the point on Sunday\nNov 8, 2023\nThe baker who counts gulls\nNov 7, 2023\nFerry cat retires\nNov 6, 2023',
  'Latest posts by Ida Kern\nSee all\nWhy the mayor left before the fish was served\nNov 5, 2023\nThree boats, one mooring\nAnd a very long winter',
  'We noticed that your browser stops advertisements, which pay for the work of the eleven people at this paper.',
].join('\n')

describe('a whole page, copied with everything on it', () => {
  it('gives its article: no menu before it, no other article and no notice behind it', async () => {
    const page = [menu, notice, title, 'By Ida Kern', 'Nov 9, 2023', share, ...body, share, others]
    const article = await read(page.join('\n'))
    expect(article).toMatchObject({ title, byline: 'Ida Kern' })
    expect(paragraphsOf(article)).toEqual(body)
    expect(article.dropped.map(({ text }) => text)).toEqual(expect.arrayContaining([notice, ...menu.split('\n')]))
  })

  it('has no notice of what one agrees to between its headline and its text', async () => {
    const article = await read([title, 'By Ida Kern', notice, ...body].join('\n\n'))
    expect(paragraphsOf(article)).toEqual(body)
    expect(article.dropped.map(({ text }) => text)).toContain(notice)
  })

  it('ends where readers begin to talk, though they say more than the article does', async () => {
    const talk = Array.from(
      { length: 9 },
      (_, at) => `I have waited for that pier for ${at + 2} years, and so have my father and both of my brothers.`,
    )
    const page = [title, ...body, '9 thoughts on “Town ties ferry pier to repair of its old sea wall”', ...talk]
    expect(paragraphsOf(await read(page.join('\n\n')))).toEqual(body)
  })

  it('is not taken for ended at a few links in its midst', async () => {
    const last = 'The council will vote on the money in June.'
    const page = [title, 'Nov 9, 2023', ...body, 'Related stories', 'Old lighthouse sold', 'Ferry cat retires', last]
    expect(paragraphsOf(await read(page.join('\n\n'))).at(-1)).toBe(last)
  })

  it('keeps a long list of names that nothing marks as links', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Captain number ${at + 1} of the fleet`)
    const last = 'The ships are named for these twenty, in the order in which they asked for it.'
    const kept = paragraphsOf(await read([title, ...body, ...names, last].join('\n\n'))).join('\n')
    for (const line of [...names, last]) expect(kept).toContain(line)
  })

  it('is headed by its headline, not by the way to it, a menu or a name', async () => {
    const trail = `Home > News > ${title}`
    const page = [menu, trail, title, '‘Not a single child on that pier’', 'By', 'Ida Kern', 'Nov 9, 2023', ...body]
    const article = await read(page.join('\n'))
    expect(article).toMatchObject({ title, byline: 'Ida Kern' })
    expect(paragraphsOf(article).slice(-4)).toEqual(body)
  })
})
