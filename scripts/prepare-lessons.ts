import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArticle } from '../src/article/parse.ts'
import { digestOf, type Prepared } from '../src/commands/prepared.ts'

/** The bundled lessons of a folder, parsed; see `src/commands/prepared.ts`. */
export async function prepareLessons(folder: string): Promise<Prepared> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const parsed = files.map(async (file) => {
    const bytes = readFileSync(join(folder, file))
    const path = join(folder, file)
    return [digestOf(bytes), await parseArticle(bytes, { path, name: basename(path) })] as const
  })
  return Object.fromEntries(await Promise.all(parsed))
}
