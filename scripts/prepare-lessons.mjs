import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

/** The text of dist/articles.json. Node 20 does not run TypeScript, so the parser is bundled for this first. */
export async function preparedLessons(root) {
  const folder = mkdtempSync(join(root, 'node_modules/.prepare-'))
  try {
    const input = { prepare: join(import.meta.dirname, 'prepare-lessons.ts') }
    for (const { fileName, code } of await bundle({ input, trimmed: false, exports: true }))
      writeFileSync(join(folder, fileName), code)
    const { prepareLessons } = await import(pathToFileURL(join(folder, 'prepare.js')).href)
    return JSON.stringify(await prepareLessons(join(root, 'content')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
