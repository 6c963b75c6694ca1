import { diskFiles, type FileLayer, isMissing } from './files.ts'
import { chosenReaderPath } from './paths.ts'
import { readerKey, readerName } from './reader.ts'
import { replaceFile } from './replace.ts'
import { readText } from './whole-bytes.ts'

/** Who last said to be reading here; nobody where that was never said, or cannot be read. */
export function chosenReader(data: string, files: FileLayer = diskFiles): string | undefined {
  try {
    const text = readText(files, chosenReaderPath(data))
    return text === undefined ? undefined : readerName(text)
  } catch {
    return undefined
  }
}

/** Keeps who is reading for the next start; where the disk does not take it, it is asked again. */
export function chooseReader(data: string, name: string, files: FileLayer = diskFiles): void {
  try {
    replaceFile(files, chosenReaderPath(data), `${name}\n`)
  } catch {
    // The score is what matters, and the log says so itself.
  }
}

/** Leaves no trace that a reader was chosen. Throws what the file layer throws. */
export function unchooseReader(data: string, reader: string, files: FileLayer): void {
  const chosen = chosenReader(data, files)
  if (chosen === undefined || readerKey(chosen) !== readerKey(reader)) return
  try {
    files.unlinkSync(chosenReaderPath(data))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
