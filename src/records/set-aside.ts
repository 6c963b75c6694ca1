import { join } from 'node:path'
import type { FileLayer } from './files.ts'
import { setAsideFolder } from './paths.ts'
import { readerKey } from './reader.ts'

/** A folder of this moment for what a reader wants out of the way; it is not made yet. */
export function freshAside(files: FileLayer, data: string, reader: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-')
  for (let count = 1; ; count++) {
    const dated = join(setAsideFolder(data), count === 1 ? stamp : `${stamp}-${count}`)
    if (!files.existsSync(dated)) return join(dated, readerKey(reader))
  }
}

/** Everything of a reader that was moved aside so far. */
export function asidesOf(files: FileLayer, data: string, reader: string): string[] {
  const root = setAsideFolder(data)
  if (!files.existsSync(root)) return []
  const folders = files.readdirSync(root).map((dated) => join(root, dated, readerKey(reader)))
  return folders.filter((folder) => files.existsSync(folder))
}
