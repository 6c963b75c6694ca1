import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { reasonOf } from '../records/files.ts'
import { UserError } from '../user-error.ts'

export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Throws a UserError (1) where one of the files is there already. */
export function refuseTaken(paths: readonly string[]): void {
  const taken = paths.find((path) => existsSync(path))
  if (taken === undefined) return
  throw new UserError(`${basename(taken)} is here already: move it, or draft in another folder.`, 1)
}

/** Writes all of the files or none, and never over one that is there. Throws a UserError (1) that says what to do. */
export function writeNew(files: readonly NewFile[]): void {
  const paths = files.map(({ path }) => path)
  refuseTaken(paths)
  const made: string[] = []
  const open = (path: string, flags: string): number => {
    const file = openSync(path, flags)
    made.push(path)
    return file
  }
  try {
    for (const { path, text } of files) fill(open(draftOf(path), 'w'), text)
    for (const path of paths) {
      // Taking the name first keeps it from another program; the renaming then replaces only what is ours.
      closeSync(open(path, 'wx'))
      renameSync(draftOf(path), path)
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true })
    refuseTaken(paths)
    const message = `The lesson could not be written here (${reasonOf(error)}): type the same in another folder.`
    throw new UserError(message, 1, { cause: error })
  }
}

function draftOf(path: string): string {
  return `${path}.${process.pid}.draft`
}

function fill(file: number, text: string): void {
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
