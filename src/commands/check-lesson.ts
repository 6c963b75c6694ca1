import { isAbsolute, relative } from 'node:path'
import { parseArticle } from '../article/parse.ts'
import { cleanLine } from '../article/sanitize.ts'
import { readSource, type SourcePorts } from '../article/source.ts'
import { lintSheet, type SheetFinding } from '../quiz/lint/lint-sheet.ts'
import { UserError } from '../user-error.ts'

export interface LessonFinding extends SheetFinding {
  /** As a compiler writes it: seen from the current folder. */
  readonly file: string
}

export interface CheckedLesson {
  readonly lesson: string
  readonly facts: number
  readonly items: number
  readonly findings: readonly LessonFinding[]
}

/** Checks one lesson: its article, its fact sheet and every item. What cannot be read is a finding too. */
export async function checkLesson(lesson: string, ports: SourcePorts): Promise<CheckedLesson> {
  const shown = cleanLine(lesson)
  try {
    const { bytes, name, path, factSheet } = await readSource(lesson, ports)
    const article = await parseArticle(bytes, { name, ...(path && { path }) })
    if (!factSheet) return { lesson: shown, facts: 0, items: 0, findings: [{ file: shown, ...start, ...noSheet }] }
    const { facts, items, findings } = lintSheet(factSheet.text, article)
    const file = seenFrom(ports.cwd, factSheet.path)
    return { lesson: shown, facts, items, findings: findings.map((finding) => ({ file, ...finding })) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { lesson: shown, facts: 0, items: 0, findings: [unreadable(shown, error)] }
  }
}

const start = { line: 1, column: 1 }
const noSheet = {
  rule: 'no-fact-sheet',
  severity: 'warning',
  message: 'there is no fact sheet NAME.facts.yaml beside it, so its questions are made by the program and not checked',
} as const

function seenFrom(folder: string, path: string): string {
  const below = relative(folder, path)
  return cleanLine(below.startsWith('..') || isAbsolute(below) ? path : below)
}

/** The article room says where it stumbled in words: `Line 3: …`. */
const lineFirst = /^Line (\d+): /

function unreadable(file: string, { message }: UserError): LessonFinding {
  const line = Number(lineFirst.exec(message)?.[1] ?? 1)
  return {
    file,
    line,
    column: 1,
    rule: 'article',
    severity: 'error',
    message: cleanLine(message.replace(lineFirst, '')),
  }
}
