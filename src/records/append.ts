import { dirname } from 'node:path'
import type { FileLayer } from './files.ts'
import { openPrivate } from './folders.ts'
import { readAt, writeRest } from './whole-bytes.ts'

const newline = 0x0a
const mostTries = 3

/**
 * Adds whole lines to a log, which may be someone else's at the same moment: each call is one write at the file's end.
 * A torn line that stands there is closed first. With `sync` the lines are on the disk when this returns.
 * Throws what the file layer throws; the log then holds the lines, a torn part of them, or nothing new.
 */
export function appendLines(files: FileLayer, path: string, lines: string, sync: boolean): void {
  const file = openPrivate(files, path, 'a+')
  try {
    const created = files.fstatSync(file).size === 0
    for (let tries = 1; !appendWhole(files, file, lines); tries++) {
      if (tries === mostTries) throw new Error('the lines were torn each time')
    }
    if (sync) files.fsyncSync(file)
    if (sync && created) syncFolder(files, dirname(path))
  } finally {
    files.closeSync(file)
  }
}

/** Writes at the end; whether the lines then stand there in one piece: a short write lets another process get between. */
function appendWhole(files: FileLayer, file: number, lines: string): boolean {
  const { size } = files.fstatSync(file)
  const torn = size > 0 && readAt(files, file, size - 1, 1)[0] !== newline
  const bytes = Buffer.from(torn ? `\n${lines}` : lines)
  const first = files.writeSync(file, bytes, 0, bytes.length)
  if (first === bytes.length) return true
  writeRest(files, file, bytes, first)
  return readAt(files, file, size, files.fstatSync(file).size - size).includes(lines)
}

/** A new file outlives a power cut only when its folder is written too; where that cannot be asked for, the file must do. */
function syncFolder(files: FileLayer, path: string): void {
  let folder: number | undefined
  try {
    folder = files.openSync(path, 'r')
    files.fsyncSync(folder)
  } catch {
    // Windows does not open folders.
  } finally {
    if (folder !== undefined) files.closeSync(folder)
  }
}
