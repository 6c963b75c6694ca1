/** Makes dist/: the program with all it needs, so that users install one package and nothing else. */
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { chunkGroups } from './chunks.mjs'
import { licenseTexts } from './licenses.mjs'
import { preparedLessons } from './prepare-lessons.mjs'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const src = join(root, 'src')
const chunks = await bundle({
  input: { cli: join(src, 'cli.ts'), 'bank-thread': join(src, 'commands/bank-thread.ts') },
  groups: chunkGroups(src),
})
const files = new Map(chunks.map(({ fileName, code }) => [fileName, code]))
files.set('THIRD-PARTY-LICENSES.txt', licenseTexts(chunks))
files.set('articles.json', await preparedLessons(root))

mkdirSync(dist, { recursive: true })
for (const [name, content] of files) writeFileSync(join(dist, name), content)
for (const old of readdirSync(dist)) if (!files.has(old)) rmSync(join(dist, old), { recursive: true })
chmodSync(join(dist, 'cli.js'), 0o755)

const size = [...files.values()].reduce((sum, content) => sum + content.length, 0)
console.error(`dist: ${files.size} files, ${Math.round(size / 1000)} kB`)
