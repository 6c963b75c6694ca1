import { type FileLayer, isMissing } from './files.ts'

const chunk = 1 << 20

/** Up to `length` bytes of an open file from `position` on. */
export function readAt(files: FileLayer, file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const read = files.readSync(file, bytes, done, length - done, position + done)
    if (read === 0) break
    done += read
  }
  return bytes.subarray(0, done)
}

/** Writes what stands from `done` on, in as many writes as the disk wants. */
export function writeRest(files: FileLayer, file: number, bytes: Buffer, done: number): void {
  for (let at = done; at < bytes.length; ) {
    const written = files.writeSync(file, bytes, at, bytes.length - at)
    if (written === 0) throw new Error('the disk takes no more')
    at += written
  }
}

/** A file's text; `undefined` where there is none. Throws what the file layer throws. */
export function readText(files: FileLayer, path: string): string | undefined {
  let file: number
  try {
    file = files.openSync(path, 'r')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  try {
    const parts: Buffer[] = []
    for (let position = 0; ; ) {
      const part = readAt(files, file, position, chunk)
      if (part.length === 0) return Buffer.concat(parts).toString()
      parts.push(part)
      position += part.length
    }
  } finally {
    files.closeSync(file)
  }
}
