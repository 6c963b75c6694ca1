import { LineCounter, Parser, parseDocument } from 'yaml'
import { UserError } from '../user-error.ts'
import type { GlossaryEntry } from './article.ts'
import { cleanLine } from './sanitize.ts'
import { isNestedDeeperThan } from './yaml-depth.ts'

export interface FrontMatter {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  readonly glossary: readonly GlossaryEntry[]
  /** The text after it. */
  readonly body: string
}

const fieldNames = ['id', 'title', 'standfirst', 'byline', 'author', 'source', 'language', 'lang'] as const
type FieldName = (typeof fieldNames)[number]

const opening = /^---[ \t]*\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/m
const firstKey = /^---[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[A-Za-z_][\w-]*[ \t]*:(?:\s|$)/
const longestFrontMatter = 100_000
const deepestNesting = 40

/** Splits YAML front matter off a Markdown text. Throws a UserError (3) that names the line where it is broken. */
export function readFrontMatter(text: string): FrontMatter {
  const start = opening.exec(text)
  if (!start) return { fields: {}, glossary: [], body: text }
  const rest = text.slice(start[0].length)
  const end = closing.exec(rest)
  if (!end) {
    // A page may well begin with a rule; only what starts like YAML was meant as front matter.
    if (!firstKey.test(text)) return { fields: {}, glossary: [], body: text }
    throw broken(1, 'it is never closed: add a line with --- after it')
  }
  return { ...readYaml(rest.slice(0, end.index)), body: rest.slice(end.index + end[0].length) }
}

function readYaml(yaml: string): Omit<FrontMatter, 'body'> {
  if (yaml.length > longestFrontMatter) throw broken(1, 'it is longer than 100 kB: keep the article below it')
  if (isNestedDeeperThan([...new Parser().parse(yaml)], deepestNesting)) throw broken(2, 'it is nested too deeply')
  const lines = new LineCounter()
  const { value, document } = parsed(yaml, lines)
  if (value === null || value === '') return { fields: {}, glossary: [] }
  const lineOf = (path: readonly (string | number)[]) => {
    const node = document.getIn(path, true) as { range?: readonly number[] } | undefined
    return lines.linePos(node?.range?.[0] ?? 0).line + 1
  }
  if (typeof value !== 'object' || Array.isArray(value)) throw broken(2, 'write each line as "name: value"')
  const given = value as Record<string, unknown>
  const fields: Partial<Record<FieldName, string>> = {}
  for (const name of fieldNames) {
    const field = given[name]
    if (field === undefined || field === '') continue
    if (typeof field !== 'string') {
      if (name === 'author' || name === 'lang' || name === 'source') continue
      throw broken(lineOf([name]), `"${name}" must be one line of text`)
    }
    const text = cleanLine(field)
    if (text) fields[name] = text
  }
  return { fields, glossary: readGlossary(given.glossary, lineOf) }
}

function readGlossary(value: unknown, lineOf: (path: (string | number)[]) => number): GlossaryEntry[] {
  if (value === undefined || value === '') return []
  if (!Array.isArray(value))
    throw broken(lineOf(['glossary']), 'the glossary must be a list of "- term:" and "meaning:"')
  return value.map((entry: unknown, index) => {
    const { term, meaning } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
    const read = { term: oneLine(term), meaning: oneLine(meaning) }
    if (!read.term || !read.meaning) {
      throw broken(lineOf(['glossary', index]), 'each glossary entry needs a "term:" and a "meaning:"')
    }
    return read
  })
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? cleanLine(value) : ''
}

function parsed(yaml: string, lines: LineCounter) {
  try {
    // Every scalar as text: a title such as 1984 or yes is a title.
    const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' })
    const [error] = document.errors
    if (error) throw broken((error.linePos?.[0].line ?? 1) + 1, 'check its quotes, colons and spaces')
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, document }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw broken(2, 'it is not YAML that can be read: use simple "name: value" lines', error)
  }
}

function broken(line: number, what: string, cause?: unknown): UserError {
  return new UserError(`Line ${line}: the front matter between the --- lines is broken; ${what}.`, 3, { cause })
}
