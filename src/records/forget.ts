import { dirname } from 'node:path'
import { UserError } from '../user-error.ts'
import { unchooseReader } from './chosen-reader.ts'
import { diskFiles, type FileLayer, reasonOf } from './files.ts'
import { makeFolders } from './folders.ts'
import { readerFolder, unknownReader } from './reader.ts'
import { asidesOf, freshAside } from './set-aside.ts'

export interface Removal {
  readonly data: string
  readonly reader: string
  readonly now: Date
  readonly files?: FileLayer
}

/**
 * Moves all that is kept of a reader to a dated folder, and gives that folder. Throws a UserError (1) where there is no
 * such reader or the disk refuses; then nothing has moved.
 */
export function forgetReader({ data, reader, now, files = diskFiles }: Removal): string {
  const folder = readerFolder(data, reader)
  if (!files.existsSync(folder)) throw unknownReader(reader)
  const aside = freshAside(files, data, reader, now)
  try {
    unchooseReader(data, reader, files)
    makeFolders(files, dirname(aside))
    files.renameSync(folder, aside)
    return aside
  } catch (error) {
    throw new UserError(`${folder} could not be moved: ${reasonOf(error)}. Everything is still there.`, 1)
  }
}

/** Deletes all that is kept of a reader, what was moved aside before too. Throws a UserError (1) as `forgetReader` does. */
export function purgeReader({ data, reader, files = diskFiles }: Omit<Removal, 'now'>): void {
  const folder = readerFolder(data, reader)
  try {
    const folders = [folder, ...asidesOf(files, data, reader)].filter((path) => files.existsSync(path))
    if (folders.length === 0) throw unknownReader(reader)
    unchooseReader(data, reader, files)
    for (const path of folders) files.rmSync(path, { recursive: true, force: true })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`Not all of ${folder} could be deleted: ${reasonOf(error)}. Type the same again.`, 1)
  }
}
