import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { cleanText } from '../../src/article/sanitize.ts'
import { UserError } from '../../src/user-error.ts'
import { escapeTable, unsafe } from './escape-table.ts'
import { paragraphsOf, read, stringsOf } from './read.ts'

async function articleOrError(bytes: Uint8Array, path: string): Promise<Article | undefined> {
  try {
    return await parseArticle(bytes, { path })
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ exitCode: 3, message: expect.stringMatching(/^[^\n]{10,200}$/) })
    return undefined
  }
}

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.epub', 'a')
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '---\n',
      'title: x\n',
      '\n\n',
      '# ',
      '## Heading\n',
      '<p>',
      '</p>',
      '<html>',
      '<article>',
      '<h1>A</h1>',
      '<table><tr><td>',
      '<!--',
      '<script>',
      '- ',
      '1. ',
      '> ',
      '```\n',
      '| a | b |\n|--|--|\n',
      '[^1]: ',
      '&#27;',
      '&amp;',
      'PK\u0003\u0004',
    ],
    ...[
      'A sentence that is long enough to be taken for prose. ',
      'Another one follows it here, with words. ',
      'Read more: x\n',
      'Advertisement\n',
      'CHAPTER I.\n',
      'From: a\nSubject: b\n',
      '*** START OF THE PROJECT GUTENBERG EBOOK X ***\n',
    ],
    ...escapeTable.map(([, text]) => text),
  ),
)

describe('any bytes at all', () => {
  it('give an article or one clear sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, path) => {
        await articleOrError(bytes, path)
      }),
      { numRuns: 300 },
    )
  })

  it('that look like a page give an article with nothing unsafe in it, and no empty part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 30 }), names, async (scraps, path) => {
        const article = await articleOrError(new TextEncoder().encode(scraps.join('')), path)
        if (!article) return
        for (const text of stringsOf(article)) expect(cleanText(text)).toBe(text)
        expect(article.title).not.toBe('')
        expect(article.id).toMatch(/^[a-z0-9-]+$/)
        expect(new Set(article.sections.map(({ id }) => id)).size).toBe(article.sections.length)
        for (const { title, paragraphs } of article.sections) {
          expect(title).not.toBe('')
          expect(paragraphs.length).toBeGreaterThan(0)
          for (const paragraph of paragraphs) expect(paragraph).toMatch(/\S/)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('that are plain text keep only words that are in it, and lose none that is not listed as dropped', async () => {
    const line = fc.array(
      fc.constantFrom(
        'Anna',
        'boat',
        'the',
        'sea',
        'Advertisement',
        'Read more:',
        'share',
        'went.',
        'Twitter',
        '"Yes,"',
        'a',
        'rock!',
        '12',
        'of',
      ),
      { minLength: 1, maxLength: 14 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\n', '\n\n'),
        async (lines, gap) => {
          const text = lines.map((words) => words.join(' ')).join(gap)
          const article = await articleOrError(new TextEncoder().encode(text), 'a.txt')
          if (!article) return
          const { title, byline = '', standfirst = '', sections, dropped } = article
          const titles = [title, byline, ...sections.map((section) => section.title)].join(' ')
          const kept = [standfirst, ...paragraphsOf(article), ...dropped.map((line) => line.text)].join(' ')
          expect(surplus(text, `${kept} ${titles}`)).toEqual([])
          expect(surplus(kept, text)).toEqual([])
          const own = titles
            .split(/[^\p{L}\p{N}]+/u)
            .filter((word) => !/^(?:and|in|Part|Introduction|Untitled|article|\d+|)$/.test(word))
          for (const word of own) expect(text.toLowerCase()).toContain(word.toLowerCase())
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ['one line of 1 MB', 'word '.repeat(200_000), 'a.txt'],
    ['1 MB without a space', 'x'.repeat(1_000_000), 'a.txt'],
    ['100,000 empty lines', `A title\n${'\n'.repeat(100_000)}A sentence that is long enough to be prose.`, 'a.txt'],
    ['100,000 short lines', 'ab cd\n'.repeat(100_000), 'a.txt'],
    ['100,000 lines of a menu', 'Home\n'.repeat(100_000), 'a.txt'],
    ['100,000 marks of Markdown', '*_'.repeat(50_000), 'a.md'],
    ['100,000 brackets', '['.repeat(100_000), 'a.md'],
    ['20,000 quotes in quotes', `${'>'.repeat(20_000)} a`, 'a.md'],
    ['50,000 items', '- a\n'.repeat(50_000), 'a.md'],
    ['50,000 elements in elements', `<html>${'<div>'.repeat(50_000)}text`, 'a.html'],
    ['20,000 lists in lists', `<html>${'<ul><li>'.repeat(20_000)}text`, 'a.html'],
    ['a million opening brackets', `<html>${'<'.repeat(1_000_000)}`, 'a.html'],
    ['100,000 open scripts', `<html>${'<script>'.repeat(100_000)}`, 'a.html'],
    ['100,000 keys', `---\n${'k: v\n'.repeat(100_000)}---\ntext`, 'a.md'],
  ])('are read in time that grows with their length: %s', async (_, text, path) => {
    const start = process.cpuUsage()
    await articleOrError(new TextEncoder().encode(text), path)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4)
  })

  it('are read at 5 MB of plain text in a second or two', async () => {
    const sentence = (index: number) =>
      `The ${['mill', 'kiln', 'pier', 'boat'][index % 4]} of number ${index} was painted red by Anna Moll and her brother in the spring of the year.`
    const text = Array.from({ length: 13_000 }, (_, at) =>
      [0, 1, 2, 3].map((part) => sentence(at * 4 + part)).join(' '),
    ).join('\n\n')
    expect(text.length).toBeGreaterThan(5_000_000)
    const start = process.cpuUsage()
    const article = await read(text)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3)
    expect(paragraphsOf(article)).toHaveLength(13_000)
  })
})

describe('what a terminal would act on', () => {
  const prose = 'The pier of the town was measured twice in the spring of last year by two engineers.'
  const pages: readonly (readonly [format: string, page: (text: string) => string, path: string])[] = [
    ['text', (text) => `The ${text} headline of it\n\n${prose} ${text}\n\n${prose.replace('pier', 'wall')}`, 'a.txt'],
    [
      'Markdown',
      (text) => `# The ${text} headline\n\n## Section ${text}\n\n${prose} ${text}\n\n- item ${text}\n`,
      'a.md',
    ],
    [
      'front matter',
      (text) =>
        `---\ntitle: ${quoted(`A ${text} title`)}\nstandfirst: ${quoted(text)}\nglossary:\n  - term: ${quoted(text)}\n    meaning: ${quoted(text)}\n---\n\n${prose}\n`,
      'a.md',
    ],
    [
      'HTML',
      (text) =>
        `<html><head><title>T ${text}</title></head><body><article><h1>T ${text}</h1><p>${prose} ${text}</p><p>${prose} ${entities(text)}</p></article></body></html>`,
      'a.html',
    ],
  ]

  it.each(pages)('comes through in no string of an article: %s', async (_, page, path) => {
    for (const [name, text] of escapeTable) {
      const article = await read(page(text), { path })
      for (const shown of stringsOf(article)) expect(shown, name).not.toMatch(unsafe)
      expect(stringsOf(article).join(' '), name).toContain('kept')
    }
  })
})

/** YAML's double-quoted string, with every character by its number. */
function quoted(text: string): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
  return `"${codes.map((code) => `\\u${code}`).join('')}"`
}

function entities(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('')
}

/** The words that `text` has more often than `other`. */
function surplus(text: string, other: string): string[] {
  const left = new Map<string, number>()
  for (const word of other.match(/[\p{L}\p{N}]+/gu) ?? []) left.set(word, (left.get(word) ?? 0) + 1)
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => {
    const more = (left.get(word) ?? 0) - 1
    left.set(word, more)
    return more < 0
  })
}
