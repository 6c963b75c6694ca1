import { join } from 'node:path'
import { UserError } from '../user-error.ts'
import { appendLines } from './append.ts'
import { diskFiles, type FileLayer, reasonOf } from './files.ts'
import type { Removal } from './forget.ts'
import { readLine } from './line.ts'
import { logPath, movingPath, readerFolder } from './reader.ts'
import { replaceFile } from './replace.ts'
import { asidesOf, freshAside } from './set-aside.ts'
import { readText } from './whole-bytes.ts'

export interface ArticleRemoval extends Removal {
  readonly article: string
  /** Delete for good instead of moving aside. */
  readonly purge: boolean
}

/**
 * Takes all that is known of one article out of a reader's log, and gives the log in a dated folder that it was moved to
 * (none with `purge`, which deletes what was moved aside before, too). Other terminals may go on meanwhile. Throws a UserError (1) where there is nothing to take or the
 * disk refuses; what was not moved yet still counts then, and the next call goes on.
 */
export function resetArticle({
  data,
  reader,
  article,
  now,
  purge,
  files = diskFiles,
}: ArticleRemoval): string | undefined {
  const log = logPath(data, reader)
  const moving = movingPath(data, reader)
  try {
    putBack(files, moving, log)
    const sessions = sessionsOf(article, readText(files, log) ?? '')
    const isOurs = (line: string) => belongs(line, article, sessions)
    const purged = purge && purgeAsides(files, data, reader, article)
    if (!linesOf(readText(files, log) ?? '').some(isOurs)) {
      if (purged) return undefined
      throw new UserError(`Nothing is kept of that article for ${reader}: there is nothing to reset.`, 1)
    }
    const aside = purge ? undefined : join(freshAside(files, data, reader, now), 'log.jsonl')
    files.renameSync(log, moving)
    eachNewLine(files, moving, (lines) => {
      if (aside !== undefined) append(files, aside, lines.filter(isOurs))
      append(
        files,
        log,
        lines.filter((line) => !isOurs(line)),
      )
    })
    files.unlinkSync(moving)
    return aside
  } catch (error) {
    if (error instanceof UserError) throw error
    const where = readerFolder(data, reader)
    throw new UserError(
      `The article could not be reset in ${where}: ${reasonOf(error)}. Nothing is lost: try again.`,
      1,
    )
  }
}

/** Deletes what was moved aside of an article before, and tells whether there was anything. */
function purgeAsides(files: FileLayer, data: string, reader: string, article: string): boolean {
  const found = asidesOf(files, data, reader).filter((folder) => {
    const path = join(folder, 'log.jsonl')
    const lines = linesOf(readText(files, path) ?? '')
    const sessions = sessionsOf(article, lines.join('\n'))
    const others = lines.filter((line) => !belongs(line, article, sessions))
    if (others.length === lines.length) return false
    if (others.length === 0) files.rmSync(folder, { recursive: true, force: true })
    else replaceFile(files, path, others.map((line) => `${line}\n`).join(''))
    return true
  })
  return found.length > 0
}

/** What a reset that was cut short had not moved yet becomes part of the log again. */
function putBack(files: FileLayer, moving: string, log: string): void {
  const text = readText(files, moving)
  if (text === undefined) return
  append(files, log, linesOf(text))
  files.unlinkSync(moving)
}

/** Gives the lines of a file, then those that another terminal was just adding to it. */
function eachNewLine(files: FileLayer, path: string, take: (lines: readonly string[]) => void): void {
  for (let done = ''; ; ) {
    const text = readText(files, path) ?? ''
    if (text.length <= done.length) return
    take(linesOf(text.slice(done.length)))
    done = text
  }
}

function append(files: FileLayer, path: string, lines: readonly string[]): void {
  if (lines.length > 0) appendLines(files, path, lines.map((line) => `${line}\n`).join(''), true)
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function sessionsOf(article: string, log: string): ReadonlySet<string> {
  const starts = linesOf(log).map(readLine)
  return new Set(
    starts.flatMap((event) => (event?.type === 'started' && event.article === article ? event.session : [])),
  )
}

/** Whether a line tells of an article. One that cannot be read is nobody's and stays. */
function belongs(line: string, article: string, sessions: ReadonlySet<string>): boolean {
  const event = readLine(line)
  if (!event) return false
  if ('article' in event) return event.article === article
  return 'session' in event && sessions.has(event.session)
}
