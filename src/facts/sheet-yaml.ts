import { Composer, type Document, isAlias, isMap, isSeq, LineCounter, type Node, Parser } from 'yaml'
import { cleanLine } from '../article/sanitize.ts'
import { isNestedDeeperThan } from '../article/yaml-depth.ts'
import type { Position, SheetProblem } from './sheet-problem.ts'

/** A key of a map or an index of a list. */
export type Step = string | number

export interface YamlText {
  /** Maps, lists and strings only: a fact sheet has no other scalars. */
  readonly value: unknown
  readonly problems: readonly SheetProblem[]
  /** Where the value at a path stands, or the nearest thing around it that exists. */
  readonly positionOf: (path: readonly Step[]) => Position
  /** Where the last key of a path is written. */
  readonly positionOfKey: (path: readonly Step[]) => Position
}

const longestSheet = 2_000_000
const deepestNesting = 40
const mostAliases = 100
const mostSyntaxProblems = 10

/** Reads YAML with every scalar as a string, keeping each node's place. Never throws; what cannot be read is a problem. */
export function readYaml(text: string): YamlText {
  if (text.length > longestSheet) return unreadable('the fact sheet is longer than 2 MB; split it into several lessons')
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (isNestedDeeperThan(tokens, deepestNesting))
    return unreadable('the lists in this file are nested too deeply; a fact sheet needs six levels')
  const options = { schema: 'failsafe', resolveKnownTags: false, logLevel: 'silent', lineCounter: lines } as const
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)]
  const problems = syntaxProblems(document, second, lines)
  if (!document || problems.length > 0) return { ...unreadable(), problems }
  const { value, failure } = plainValue(document)
  if (failure !== undefined) return unreadable(failure)
  return {
    value,
    problems: [],
    positionOf: (path) => positionAt(lines, offsetOf(document, path)),
    positionOfKey: (path) => positionAt(lines, keyOffsetOf(document, path) ?? offsetOf(document, path)),
  }
}

const start: Position = { line: 1, column: 1 }

function unreadable(message?: string): YamlText {
  const problems: SheetProblem[] = message === undefined ? [] : [{ ...start, rule: 'yaml', severity: 'error', message }]
  return { value: undefined, problems, positionOf: () => start, positionOfKey: () => start }
}

function syntaxProblems(
  document: Document | undefined,
  second: Document | undefined,
  lines: LineCounter,
): SheetProblem[] {
  const found = (document?.errors ?? []).map((error) => ({
    ...positionAt(lines, error.pos[0]),
    rule: 'yaml',
    severity: 'error' as const,
    message: plainWords[error.code] ?? cleanLine(error.message),
  }))
  if (second) {
    const message = 'a fact sheet is one document; take out the line `---` and what belongs to another lesson'
    found.push({ ...positionAt(lines, second.range?.[0] ?? 0), rule: 'yaml', severity: 'error', message })
  }
  // One slip makes the parser stumble over much that follows, so all after the first is doubtful; a key twice is not.
  const first = found.findIndex(({ message }) => message !== plainWords.DUPLICATE_KEY)
  return (first === -1 ? found : found.slice(0, first + 1)).slice(0, mostSyntaxProblems)
}

const quoteIt = 'put the whole text in double quotes'
const plainWords: Partial<Record<string, string>> = {
  BAD_ALIAS: `a text that starts with * has a meaning of its own in YAML; ${quoteIt}`,
  BAD_INDENT: 'the spaces at the start of this line do not fit the lines around it; line it up with its neighbours',
  BAD_SCALAR_START: `a text cannot start with this character; ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `this text has a colon and a space in it; ${quoteIt}`,
  DUPLICATE_KEY: 'this key is here twice; keep one of the two',
  MULTILINE_IMPLICIT_KEY: `a quotation mark is not closed, or a line is not indented far enough; close it, or ${quoteIt}`,
  TAB_AS_INDENT: 'this line starts with a tab; use spaces',
  UNEXPECTED_TOKEN: `the text ends before the line does, perhaps at a quotation mark; ${quoteIt}`,
}

function plainValue(document: Document): { value?: unknown; failure?: string } {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { failure: 'an alias (*name) in this file points nowhere or is used too often; write the text out instead' }
  }
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function offsetOf(document: Document, path: readonly Step[]): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    node = childAt(document, node, step)
    if (!node?.range) break
    offset = node.range[0]
  }
  return offset
}

function keyOffsetOf(document: Document, path: readonly Step[]): number | undefined {
  const parent = path
    .slice(0, -1)
    .reduce((node, step) => childAt(document, node, step), document.contents as Node | null)
  const map = isAlias(parent) ? parent.resolve(document) : parent
  const key = isMap<Node, Node>(map) ? map.items.find((pair) => String(pair.key) === path.at(-1))?.key : undefined
  return key?.range?.[0]
}

function childAt(document: Document, parent: Node | null, step: Step): Node | null {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (isMap<Node, Node>(node)) return node.items.find((pair) => String(pair.key) === step)?.value ?? null
  if (isSeq<Node>(node)) return node.items[Number(step)] ?? null
  return null
}
