import { UserError } from '../user-error.ts'
import { appendLines } from './append.ts'
import { diskFiles, type FileLayer, reasonOf } from './files.ts'
import { type LogLine, logLine, logLines, mergeEvents } from './log-lines.ts'
import { keepName } from './name-file.ts'
import { logPath, movingPath, readerFolder, readerName, unknownReader } from './reader.ts'
import { readText } from './whole-bytes.ts'

const schema = 'closeread/reader@1'

export interface ReaderPlace {
  readonly data: string
  readonly reader: string
  readonly files?: FileLayer
}

/**
 * All that is kept of a reader as one JSON document, an event a line, the oldest first and each once. The same data
 * gives the same bytes. Throws a UserError (1) where there is no such reader or the log cannot be read.
 */
export function exportReader({ data, reader, files = diskFiles }: ReaderPlace): string {
  const { events, unreadable } = logLines(logText({ data, reader, files }))
  const lines = mergeEvents(events, []).map(({ text }) => text)
  const parts = [
    `"schema": ${JSON.stringify(schema)}`,
    `"reader": ${JSON.stringify(reader)}`,
    `"events": ${list(lines)}`,
    `"unreadable": ${list(unreadable.map((line) => JSON.stringify(line)))}`,
  ]
  return escapeUnseen(`{\n${parts.join(',\n')}\n}\n`)
}

function logText({ data, reader, files }: Required<ReaderPlace>): string {
  let texts: (string | undefined)[]
  try {
    texts = [movingPath(data, reader), logPath(data, reader)].map((path) => readText(files, path))
  } catch (error) {
    throw new UserError(`The records in ${readerFolder(data, reader)} cannot be read: ${reasonOf(error)}.`, 1)
  }
  const found = texts.filter((text) => text !== undefined)
  if (found.length > 0) return found.join('\n')
  throw unknownReader(reader)
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
}

/** What a terminal would act on or not show is written as JSON escapes; the document says the same. */
function escapeUnseen(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character.split('').map(escaped).join(''),
  )
}

export interface Imported {
  readonly reader: string
  readonly added: number
  /** Events that were there already. */
  readonly known: number
  /** Entries that are no event and were left out. */
  readonly left: number
}

export interface ImportPlace {
  readonly data: string
  /** Whose data it becomes; else that of the document. */
  readonly reader?: string
  readonly files?: FileLayer
}

/**
 * Adds what an exported document, or a log moved aside, holds to a reader's log; no event is doubled. Throws a UserError:
 * 1 where the text is neither or the disk fails, 2 where nobody says whose data it is.
 */
export function importReader(text: string, { data, files = diskFiles, ...place }: ImportPlace): Imported {
  const document = parseDocument(text)
  const name = place.reader ?? document.reader
  if (name === undefined) throw new UserError('Say whose data this is: add --reader NAME.', 2)
  const reader = readerName(name)
  try {
    const texts = [movingPath(data, reader), logPath(data, reader)].map((path) => readText(files, path) ?? '')
    const there = new Set(logLines(texts.join('\n')).events.map((line) => line.text))
    const fresh = mergeEvents(document.events, []).filter((line) => !there.has(line.text))
    if (fresh.length > 0) {
      appendLines(files, logPath(data, reader), fresh.map((line) => `${line.text}\n`).join(''), true)
      keepName(files, data, reader)
    }
    return { reader, added: fresh.length, known: document.events.length - fresh.length, left: document.left }
  } catch (error) {
    const where = readerFolder(data, reader)
    throw new UserError(
      `Not all could be added in ${where}: ${reasonOf(error)}. Import it again when that is mended.`,
      1,
    )
  }
}

interface Parsed {
  readonly reader?: string
  readonly events: readonly LogLine[]
  readonly left: number
}

function parseDocument(text: string): Parsed {
  const value = parsed(text) as { schema?: unknown; reader?: unknown; events?: unknown } | undefined
  if (value?.schema === schema && Array.isArray(value.events)) {
    const events = value.events.map(logLine).filter((line) => line !== undefined)
    const left = value.events.length - events.length
    return { events, left, ...(typeof value.reader === 'string' ? { reader: value.reader } : {}) }
  }
  const { events, unreadable } = logLines(text)
  if (events.length > 0) return { events, left: unreadable.length }
  throw new UserError('That file holds no reading records: give one that "closeread export-data" wrote.', 1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
