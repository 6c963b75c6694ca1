import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { toMarkdown } from '../../src/article/markdown-out.ts'
import { cleanLine } from '../../src/article/sanitize.ts'
import { read, readPage } from './read.ts'

const again = (article: Article) => read(toMarkdown(article), { path: 'lesson.md' })

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    '*a*',
    '_b_',
    '`c`',
    '[d](e)',
    '[^1]',
    '<i>',
    '&amp;',
    '# x',
    '- y',
    '1. z',
    '> q',
    '| t |',
    '---',
    '===',
    '~~~',
    '```',
    '\\',
    '!',
    '![i](j)',
    'https://x.y',
    'naïve',
    '“q”',
  ),
)
const line = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => cleanLine(words.join(' ')))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
const paragraph = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((text) => `• ${text}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((text, index) => `${index + 3}. ${text}`).join('\n')),
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n\n  ')),
)

describe('an article written as Markdown', () => {
  it.each(['harbour-bridge.txt', 'night-trains.html', 'volcanic-lake.md'])(
    'reads back as the same article: %s',
    async (name) => {
      const article = await readPage(name)
      // Written out, every section has a heading of its own.
      const sections = article.sections.map(({ goesOn: _, ...section }) => section)
      expect(await again(article)).toEqual({ ...article, sections, dropped: [] })
    },
  )

  it('reads back with every mark of Markdown taken for itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        line,
        fc.array(fc.tuple(line, fc.array(paragraph, { minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 3 }),
        async (title, parts) => {
          const text = parts
            .map(([heading], index) => `## part ${index} ${heading.replace(/[^\p{L}\p{N} ]/gu, '')}\n\nx`)
            .join('\n\n')
          const shell = await read(`---\ntitle: t\n---\n\n${text}`, { path: 'a.md' })
          const article: Article = {
            ...shell,
            title,
            standfirst: title,
            byline: title,
            source: title,
            glossary: [{ term: title, meaning: title }],
            sections: shell.sections.map((section, index) => ({ ...section, paragraphs: parts[index]?.[1] ?? [] })),
          }
          expect(await again(article)).toEqual(article)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('has lists an author can edit', async () => {
    const article = await read('# T\n\n## S\n\n- one\n- two\n\nand\n\n3. three\n4. four\n', { path: 'a.md' })
    expect(toMarkdown(article)).toContain('- one\n- two')
    expect(toMarkdown(article)).toMatch(/3[.)] three\n4[.)] four/)
  })
})
