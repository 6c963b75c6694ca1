import { describe, expect, it } from 'vitest'
import { paragraphsOf, read, readPage } from './read.ts'

const prose = (topic: string) =>
  `The ${topic} was measured twice in the cold spring of last year, and both times the engineers wrote down the same number, which surprised them, because the ${topic} had been moved between the two visits by a storm from the north.`

function page(inner: string, head = '<title>The measured pier</title>'): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body><article><h1>The measured pier</h1>${inner}</article></body></html>`
}

describe('a web page', () => {
  it('gives exactly its article: title, byline, paragraphs; and says what was left out', async () => {
    const article = await readPage('night-trains.html')
    expect(article).toMatchObject({
      title: 'Night trains return to the northern line',
      byline: 'Jo Farrow',
      language: 'en',
    })
    const paragraphs = paragraphsOf(article)
    expect(paragraphs).toHaveLength(8)
    expect(paragraphs[0]).toMatch(/^Passengers will be able .* between Karsholm and Lake Ivary again from December 15/)
    expect(paragraphs[2]).toBe(
      '“Young travellers told us they would rather sleep on a train than queue at an airport,” said NordRail’s chief executive, Annika Brandt. “We listened.”',
    )
    expect(paragraphs[7]).toMatch(/^But the rail union Fagforbund .* on October 21\.$/)
    const around = 'outside the article'
    expect(article.dropped.filter(({ reason }) => reason === around).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'FacebookTwitterWhatsApp',
        'Related stories',
        'Sign up to our newsletter',
        'Comments (3)',
      ]),
    )
    expect(article.dropped.filter(({ reason }) => reason !== around)).toEqual([
      { text: 'TRANSPORT', reason: 'before the headline' },
      { text: 'The new sleeper cars were built in Graz. Photograph: Ledger Archive', reason: 'text of a picture' },
      { text: 'Advertisement', reason: 'advertisement label' },
      { text: 'Follow us on WhatsApp for daily updates.', reason: 'invitation to subscribe or follow' },
    ])
  })

  it('has its headings as sections', async () => {
    const article = await read(
      page(
        `<p>${prose('pier')}</p><h2>The wall<span>[<a href="#e">edit</a>]</span></h2><p>${prose('wall')}</p><h2>The boats</h2><p>${prose('boat')}</p>`,
      ),
    )
    expect(article.sections.map(({ title }) => title).slice(1)).toEqual(['The wall', 'The boats'])
    expect(paragraphsOf(article)).toEqual([prose('pier'), prose('wall'), prose('boat')])
  })

  it('keeps lists, quotes, tables, code and line breaks readable', async () => {
    const article = await read(
      page(
        `<p>${prose('pier')}</p><p>${prose('bay')}</p><ul><li>one <b>boat</b></li><li>two<ul><li>inner</li></ul></li></ul><ol start="3"><li>third</li><li>fourth</li></ol>
        <blockquote><p>${prose('quote')}</p></blockquote><table><tr><th>Year</th><th>Boats</th></tr><tr><td>1936</td><td>12</td></tr></table>
        <pre>let a = 1\n  b()</pre><p>${prose('wall')}<br>Second line of it.</p>`,
      ),
    )
    expect(paragraphsOf(article)).toEqual([
      prose('pier'),
      prose('bay'),
      '• one boat\n• two\n– inner',
      '3. third\n4. fourth',
      prose('quote'),
      'Year | Boats\n1936 | 12',
      'let a = 1\n  b()',
      `${prose('wall')}\nSecond line of it.`,
    ])
  })

  it('loses reference marks, hidden text and a table of contents', async () => {
    const article = await read(
      page(
        `<ul><li><a href="#a">Wall</a></li><li><a href="#b">Boats</a></li><li><a href="#c">Pier</a></li></ul><p>${prose('pier')}<sup><a href="#cite-1">[1]</a></sup></p><p>${prose('bay')}</p><p hidden>Hidden words</p><p style="display:none">Hidden too</p><script>evil()</script>`,
      ),
    )
    expect(paragraphsOf(article)).toEqual([prose('pier'), prose('bay')])
  })

  it('that tells its story under its pictures keeps it', async () => {
    const pictures = ['pier', 'wall', 'boat'].map(
      (topic) => `<figure><img src="x.jpg"><figcaption>${prose(topic)}</figcaption></figure>`,
    )
    const article = await read(page(`<p>Three pictures of the bay.</p>${pictures.join('')}`))
    expect(paragraphsOf(article)).toEqual(expect.arrayContaining([prose('pier'), prose('wall'), prose('boat')]))
  })

  it('loses no lead that stands in a box of its own above the article', async () => {
    const lead = 'Two measurements gave one number, and a storm that nobody can explain stood between them.'
    const text = ['pier', 'wall', 'boat', 'bay'].map((topic) => `<p>${prose(topic)}</p>`).join('')
    const article = await read(
      `<html><head><title>The measured pier</title></head><body><nav><a href="/">Home</a></nav><header><h1>The measured pier</h1><div class="hero"><div>${lead}</div></div></header><section><div class="body">${text}</div></section></body></html>`,
    )
    expect([article.standfirst, ...paragraphsOf(article)].filter(Boolean)).toEqual([
      lead,
      ...['pier', 'wall', 'boat', 'bay'].map(prose),
    ])
  })

  it('is what stands under the headline, not the longer notice elsewhere', async () => {
    const notice = ['offer', 'card', 'bank', 'rate', 'price'].map((topic) => `<p>${prose(topic)}</p>`).join('')
    const story = ['pier', 'wall', 'boat'].map(
      (topic) => `<div><div class="row"><div>${prose(topic)}</div></div></div>`,
    )
    const article = await read(
      `<html><head><title>The measured pier</title></head><body><div class="content article">${notice}</div><div><h1>The measured pier</h1>${story.join('')}</div></body></html>`,
    )
    expect(paragraphsOf(article)).toEqual(['pier', 'wall', 'boat'].map(prose))
    expect(article.dropped.map(({ text }) => text)).toContain(prose('offer'))
  })

  it('lists every paragraph of the page that is not its article', async () => {
    const article = await read(
      `<html><head><title>The measured pier</title></head><body><article><h1>The measured pier</h1><p>${prose('pier')}</p><p>${prose('wall')}</p><p>${prose('bay')}</p></article><aside><p>${prose('advert')}</p></aside></body></html>`,
    )
    expect(article.dropped).toContainEqual({ text: prose('advert'), reason: 'outside the article' })
  })

  it('that keeps its article for browsers without scripts is read', async () => {
    const article = await read(page(`<noscript><p>${prose('pier')}</p><p>${prose('wall')}</p></noscript>`))
    expect(paragraphsOf(article)).toEqual([prose('pier'), prose('wall')])
  })

  it('loses no element that has the name of something every object has', async () => {
    const article = await read(page(`<p>${prose('pier')} <constructor>It held.</constructor></p>`))
    expect(paragraphsOf(article)[0]).toMatch(/It held\.$/)
  })

  it('says its formulas', async () => {
    const formula =
      '<math><semantics><mrow><mi>a</mi><mo>≠</mo><mn>0</mn></mrow><annotation encoding="application/x-tex">a \\ne 0</annotation></semantics></math>'
    const article = await read(page(`<p>${prose('pier')}</p><p>When ${formula}, ${prose('wall')}</p>`))
    expect(paragraphsOf(article)[1]).toBe(`When a≠0, ${prose('wall')}`)
  })

  it('says its standfirst apart where the page marks it', async () => {
    const standfirst = 'Two measurements, one number, and a storm that nobody can explain.'
    const article = await read(
      page(`<p class="article-standfirst">${standfirst}</p><p>${prose('pier')}</p><p>${prose('wall')}</p>`),
    )
    expect(article.standfirst).toBe(standfirst)
    expect(paragraphsOf(article)).toEqual([prose('pier'), prose('wall')])
  })

  it('is signed by its author, without the day on which it was written', async () => {
    const article = await read(
      page(
        `<div class="byline">By Ida Kern Oct 13, 2020 @ 4:48 pm</div><p>${prose('pier')}</p><p>${prose('wall')}</p>`,
      ),
    )
    expect(article.byline).toBe('Ida Kern')
  })

  it('has the headline without the name of the site', async () => {
    const article = await read(
      `<html><head><title>A pier is measured again | The Bay Post</title></head><body><div><p>${prose('pier')}</p><p>${prose('wall')}</p></div></body></html>`,
    )
    expect(article.title).toBe('A pier is measured again')
  })

  it('is found where the whole body is the article, and where a page has no paragraphs', async () => {
    const article = await read(`<html><body>${prose('pier')}<br><br>${prose('wall')}</body></html>`)
    expect(paragraphsOf(article)).toEqual([prose('pier'), prose('wall')])
  })

  it('that nests deeper than any page of text is read without a parser', async () => {
    const start = performance.now()
    const article = await read(
      `<html><body>${'<div>'.repeat(50_000)}<p>${prose('pier')}</p><script>evil()</script><p>${prose('wall')}</p>`,
    )
    expect(paragraphsOf(article)).toEqual([prose('pier'), prose('wall')])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('of 1 MB opens in a second or two', async () => {
    const html = page(Array.from({ length: 4200 }, (_, index) => `<p>${prose(`pier number ${index}`)}</p>`).join(''))
    expect(html.length).toBeGreaterThan(1_000_000)
    const start = process.cpuUsage()
    const article = await read(html)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4)
    expect(paragraphsOf(article)).toHaveLength(4200)
  })
})
