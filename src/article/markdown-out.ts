import type { Article } from './article.ts'

/**
 * A lesson's Markdown file: front matter, a `##` for each section, its paragraphs. `parseArticle` reads the same
 * article from it, but for what was dropped.
 */
export function toMarkdown(article: Article): string {
  const sections = article.sections.map(({ title, paragraphs }) => [
    `## ${escaped(title)}`,
    ...withMarkdown(paragraphs),
  ])
  return `${[frontMatter(article), ...sections.flat()].join('\n\n')}\n`
}

function frontMatter({ id, title, standfirst, byline, source, language, glossary }: Article): string {
  const fields = { id, title, standfirst, byline, source, language }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${quoted(value)}`],
  )
  const terms = glossary.flatMap(({ term, meaning }) => [
    `  - term: ${quoted(term)}`,
    `    meaning: ${quoted(meaning)}`,
  ])
  return ['---', ...lines, ...(terms.length > 0 ? ['glossary:', ...terms] : []), '---'].join('\n')
}

/** JSON's strings are YAML's double-quoted ones. */
function quoted(value: string): string {
  return JSON.stringify(value)
}

function withMarkdown(paragraphs: readonly string[]): string[] {
  // Two lists in a row are two only where their marks differ.
  return paragraphs.map((paragraph, index) => paragraphMarkdown(paragraph, index % 2 === 0))
}

function paragraphMarkdown(paragraph: string, isEven: boolean): string {
  const lines = paragraph.split('\n')
  if (lines.some((line) => line === '' || line !== line.trim() || line.includes('  '))) return fenced(paragraph)
  if (lines.every((line) => /^• \S/.test(line))) {
    return lines.map((line) => `${isEven ? '-' : '*'} ${escaped(line.slice(2))}`).join('\n')
  }
  if (isNumbered(lines))
    return lines
      .map((line) =>
        line.replace(/^(\d+)\. (.*)$/, (_, number, text) => `${number}${isEven ? '.' : ')'} ${escaped(text)}`),
      )
      .join('\n')
  return lines.map(escaped).join('\\\n')
}

function isNumbered(lines: readonly string[]): boolean {
  const first = Number(/^(\d{1,6})\. \S/.exec(lines[0] ?? '')?.[1] ?? Number.NaN)
  return lines.every((line, index) => line.startsWith(`${first + index}. `) && /^\d+\. \S/.test(line))
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

/** A line that Markdown takes for nothing but its words. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
