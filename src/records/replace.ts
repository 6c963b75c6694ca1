import type { FileLayer } from './files.ts'
import { openPrivate } from './folders.ts'
import { writeRest } from './whole-bytes.ts'

/** Gives a file another text in one step: whoever reads it finds the old text or the new one. Throws what the file layer throws. */
export function replaceFile(files: FileLayer, path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`
  try {
    const file = openPrivate(files, draft, 'w')
    try {
      writeRest(files, file, Buffer.from(text), 0)
      files.fsyncSync(file)
    } finally {
      files.closeSync(file)
    }
    files.renameSync(draft, path)
  } catch (error) {
    files.rmSync(draft, { recursive: true, force: true })
    throw error
  }
}
