import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { paragraphsOf, read, readPage } from './read.ts'

const title = 'Old mill turns again after forty years'
const standfirst = 'A village raised the money in a summer.'
const sections: readonly (readonly [heading: string, paragraphs: readonly string[]])[] = [
  [
    '',
    [
      'The water mill at Upper Senn turned on Saturday for the first time since 1984, and about 300 people came to watch it.',
      '“It sounds exactly as I remember it,” said Greta Moll, 81, whose father was the last miller of the village.',
    ],
  ],
  [
    'How the money was found',
    [
      'The village needed €64,000. It sold bread, held two concerts & asked every house for the price of a sack of flour.',
      'By August the sum was together, “to our own surprise”, as the mayor, Jonas Veit, put it on Saturday.',
    ],
  ],
  [
    'What happens next',
    [
      'From May the mill will grind rye and spelt on the first Sunday of each month, and children may help.',
      'Moll has been asked to press the lever that lets the water in. She has not yet said whether she will.',
    ],
  ],
]
const paragraphs = sections.flatMap(([, texts]) => texts)

const html = `<!doctype html><html lang="en"><head><title>${title} | Senn Herald</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><article><h1>${title}</h1><p class="standfirst">${standfirst}</p><p class="byline">By Lena Ort</p><div class="share">Facebook Twitter WhatsApp</div>
${sections.map(([heading, texts]) => `${heading && `<h2>${heading}</h2>`}${texts.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('\n')}`).join('\n')}
<p>Advertisement</p></article></main><footer>© 2025 Senn Herald</footer></body></html>`

const text = `Home
News
${title}

${standfirst}

By Lena Ort
Facebook
Twitter
WhatsApp

${sections.map(([heading, texts]) => [heading, ...texts].filter(Boolean).join('\n\n')).join('\n\n')}

Advertisement
© 2025 Senn Herald`

const markdown = `# ${title}

*${standfirst}*

By Lena Ort

${sections.map(([heading, texts]) => [heading && `## ${heading}`, ...texts].filter(Boolean).join('\n\n')).join('\n\n')}
`

describe('one article', () => {
  it.each([
    ['as a web page', html, {}],
    ['as text pasted from it', text, {}],
    ['as Markdown', markdown, { path: 'mill.md' }],
  ])('%s has the same title, standfirst, byline and paragraphs', async (_, page, hint) => {
    const article = await read(page, hint)
    expect(article).toMatchObject({ title, standfirst, byline: 'Lena Ort' })
    expect(paragraphsOf(article)).toEqual(paragraphs)
    expect(article.sections.map((section) => section.title).slice(-2)).toEqual([
      'How the money was found',
      'What happens next',
    ])
  })

  it.each(['harbour-bridge.txt', 'night-trains.html', 'volcanic-lake.md'])(
    'has the same paragraphs when it is written as text again: %s',
    async (name) => {
      const article = await readPage(name)
      expect(paragraphsOf(await read(asText(article)))).toEqual(paragraphsOf(article))
    },
  )
})

function asText({ title: headline, sections: parts }: Article): string {
  return [headline, ...parts.flatMap((section) => section.paragraphs)].join('\n\n')
}
