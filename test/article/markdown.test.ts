import { describe, expect, it } from 'vitest'
import { paragraphsOf, read, readPage } from './read.ts'

const lesson = (text: string) => read(text, { path: 'lesson.md' })

describe('a Markdown lesson', () => {
  it('has the fields of its front matter and the sections of its headings', async () => {
    const article = await lesson(`---
id: tin
title: "The tin boat"
standfirst: How a boat was built
byline: Ada Lind
source: The Bay Post
language: en-GB
glossary:
  - term: keel
    meaning: the beam along the bottom of a boat
---

## The wood

First paragraph, with *stress* and a [link](http://example.org).

## The tin

Second paragraph.
`)
    expect(article).toEqual({
      id: 'tin',
      title: 'The tin boat',
      standfirst: 'How a boat was built',
      byline: 'Ada Lind',
      source: 'The Bay Post',
      language: 'en',
      glossary: [{ term: 'keel', meaning: 'the beam along the bottom of a boat' }],
      sections: [
        { id: 'the-wood', title: 'The wood', paragraphs: ['First paragraph, with stress and a link.'] },
        { id: 'the-tin', title: 'The tin', paragraphs: ['Second paragraph.'] },
      ],
      dropped: [],
    })
  })

  it('is as its author wrote it: nothing is taken for furniture', async () => {
    const article = await lesson(
      '---\ntitle: Labels\n---\n\n## What they say\n\nAdvertisement\n\nRead more: a label\n\nFacebook Twitter\n',
    )
    expect(paragraphsOf(article)).toEqual(['Advertisement', 'Read more: a label', 'Facebook Twitter'])
    expect(article.dropped).toEqual([])
  })

  it('keeps lists, quotes, tables, footnotes, code and hard breaks readable', async () => {
    const article = await lesson(`---
title: Forms
---
## All
- one
- two
  1. inner

> A quote[^n].

| a | b |
|---|---|
| 1 |   |

\`\`\`
code  here
\`\`\`

line one\\
line two

![a picture](x.png)

[^n]: A note.
`)
    expect(paragraphsOf(article)).toEqual([
      '• one\n• two\n1. inner',
      'A quote[n].',
      'a | b\n1 | –',
      'code  here',
      'line one\nline two',
      '[n] A note.',
    ])
  })

  it('takes its title from its first heading where it has no front matter', async () => {
    const article = await readPage('volcanic-lake.md')
    expect(article).toMatchObject({
      title: 'Lake that changes colour puzzles scientists',
      standfirst:
        'A high-altitude lake turns from green to rust-red in a single week. Researchers now think they know why.',
      byline: 'Fictional Science Desk',
      language: 'en',
    })
    expect(article.sections.slice(1).map(({ title }) => title)).toEqual(['What the team found', 'Why it matters'])
  })

  it('gives two sections of one title two ids', async () => {
    const article = await lesson(
      '# T\n\n## Again\n\nThis is a first paragraph here.\n\n## Again\n\nThis is a second paragraph here.\n',
    )
    expect(article.sections.map(({ id }) => id)).toEqual(['again', 'again-2'])
  })

  it('has an id in ASCII letters, whatever its title is written in', async () => {
    expect((await lesson('---\ntitle: Ærø, Łódź & Zürich’s Çafé\n---\nText.')).id).toBe('aero-lodz-zurichs-cafe')
    expect((await lesson('---\ntitle: 湖の色\n---\nText.')).id).toMatch(/^[0-9a-f]{8}$/)
  })
})

describe('broken front matter', () => {
  it.each([
    ['---\ntitle: "never closed\n---\ntext', /^Line \d+: the front matter/],
    ['---\ntitle: a\n  b: c\n---\ntext', /^Line [23]: the front matter/],
    ['---\ntitle: a\n\ntext goes on', /^Line 1: .* never closed: add a line with ---/],
    ['---\ntitle: [a, b]\n---\ntext', /^Line 2: .* "title" must be one line of text/],
    ['---\ntitle: a\nglossary: none\n---\ntext', /^Line 3: .* the glossary must be a list/],
    [
      '---\ntitle: a\nglossary:\n  - term: x\n    meaning: y\n  - term: z\n---\ntext',
      /^Line 6: .* needs a "term:" and a "meaning:"/,
    ],
    ['---\n- a\n---\ntext', /^Line 2: .* "name: value"/],
    [`---\nx: ${'['.repeat(5000)}\n---\ntext`, /^Line \d+: the front matter/],
    ['---\na: &a [x]\nb: *c\n---\ntext', /^Line \d+: the front matter/],
  ])('is said with its line: %j', async (text, message) => {
    await expect(lesson(text)).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 3,
      message: expect.stringMatching(message),
    })
  })

  it('is not seen in a page that begins with a rule', async () => {
    expect(paragraphsOf(await lesson('---\n\nA paragraph under a rule, long enough to be read.\n'))).toEqual([
      'A paragraph under a rule, long enough to be read.',
    ])
  })
})
