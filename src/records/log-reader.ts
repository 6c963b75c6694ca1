import { isAscii } from 'node:buffer'
import type { LogEvent } from './event.ts'
import { type FileLayer, isMissing } from './files.ts'
import { readLine } from './line.ts'

const newline = 0x0a
/** Small enough that most parts of a log are plain ASCII, which is read several times as fast. */
const chunk = 1 << 16

export interface LogContent {
  readonly events: readonly LogEvent[]
  /** Lines that are torn, foreign or of a newer version. */
  readonly skipped: number
}

/**
 * Gives a function that reads the log as it stands. A log only grows, so each call reads what is new; where it is
 * another file or became shorter, it is read afresh. A missing log is an empty one. Throws what the file layer throws.
 */
export function logReader(files: FileLayer, path: string): () => LogContent {
  let events: LogEvent[] = []
  let skipped = 0
  let position = 0
  let inode: number | undefined
  // One buffer for all of a log: a new one for each part would cost more than reading it.
  let bytes: Buffer = Buffer.alloc(0)

  function startAfresh(): void {
    events = []
    skipped = 0
    position = 0
  }

  function take(line: string): void {
    if (line === '') return
    const event = readLine(line)
    if (event) events.push(event)
    else skipped++
  }

  /** Reads on to the end; gives what stands after the last line break: a line being written, or one that was torn. */
  function readOn(file: number): string {
    for (let kept = 0; ; ) {
      if (kept === bytes.length) bytes = Buffer.concat([bytes], kept + chunk)
      const filled = kept + files.readSync(file, bytes, kept, bytes.length - kept, position + kept)
      if (filled === kept) return bytes.toString('utf8', 0, kept)
      const end = bytes.lastIndexOf(newline, filled - 1) + 1
      if (end > 0)
        textOf(bytes.subarray(0, end - 1))
          .split('\n')
          .forEach(take)
      position += end
      bytes.copyWithin(0, end, filled)
      kept = filled - end
    }
  }

  return () => {
    const file = openIfThere(files, path)
    if (file === undefined) {
      startAfresh()
      return { events: [], skipped }
    }
    try {
      const { size, ino } = files.fstatSync(file)
      if (ino !== inode || size < position) startAfresh()
      inode = ino
      const rest = readOn(file)
      const last = rest === '' ? undefined : readLine(rest)
      const torn = rest !== '' && !last
      return { events: events.concat(last ?? []), skipped: torn ? skipped + 1 : skipped }
    } finally {
      files.closeSync(file)
    }
  }
}

function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

function openIfThere(files: FileLayer, path: string): number | undefined {
  try {
    return files.openSync(path, 'r')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
