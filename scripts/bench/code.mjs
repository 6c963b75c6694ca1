import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle } from '../bundle.mjs'

/** Bundles the bare program the way closeread is bundled; with `trimmed: false` its libraries stay as they come. */
export async function bundleBare(folder, { trimmed }) {
  const input = { bare: join(import.meta.dirname, 'bare.jsx') }
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  for (const { fileName, code } of await bundle({ input, trimmed })) writeFileSync(join(folder, fileName), code)
  return folder
}

/** The kB of a folder's code, plain and gzipped. */
export function weigh(folder) {
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name)))
  const sum = (lengths) => lengths.reduce((total, length) => total + length, 0) / 1000
  return { plain: sum(code.map(({ length }) => length)), zipped: sum(code.map((bytes) => gzipSync(bytes).length)) }
}
