import { type FileLayer, privateFile } from './files.ts'
import { namePath } from './reader.ts'

/** Keeps a reader's name as it was first typed, for the folder has it folded. Without it the folder's name must do. */
export function keepName(files: FileLayer, data: string, reader: string): void {
  let file: number | undefined
  try {
    file = files.openSync(namePath(data, reader), 'wx', privateFile)
    const bytes = Buffer.from(`${reader}\n`)
    files.writeSync(file, bytes, 0, bytes.length)
  } catch {
    // It is there already, or the disk does not take it.
  } finally {
    if (file !== undefined) files.closeSync(file)
  }
}
