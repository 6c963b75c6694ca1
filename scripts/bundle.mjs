import { relative } from 'node:path'
import { rolldown } from 'rolldown'
import { needed, trimLibraries } from './trim.mjs'

/** The oldest Node that must run the bundle. */
const target = 'node20.19'

/** linkedom draws on a canvas package where there is one; here it always takes its own stand-in. */
const withoutCanvas = {
  name: 'without-canvas',
  resolveId: {
    filter: { id: /^canvas$/ },
    handler: (_id, importer) => importer.replace(/canvas\.cjs$/, 'canvas-shim.cjs'),
  },
}

/**
 * Bundles programs for Node, minified and with production React. `input` maps names to source files, `groups` says which
 * modules share a chunk, `trimmed: false` leaves libraries as they come,
 * `exports: true` keeps what the inputs export. Gives the output chunks, not yet written. Throws at the first warning.
 */
export async function bundle({ input, groups = [], trimmed = true, exports = false }) {
  const build = await rolldown({
    input,
    platform: 'node',
    tsconfig: false,
    // Nobody imports from dist/, and a part that is loaded late may share a file with one that is not.
    preserveEntrySignatures: exports ? 'strict' : false,
    checks: { ineffectiveDynamicImport: false },
    plugins: [...trimLibraries.filter(({ name }) => trimmed || needed.includes(name)), withoutCanvas],
    transform: { target, jsx: { runtime: 'automatic' }, define: { 'process.env.NODE_ENV': '"production"' } },
    onLog(level, log) {
      if (level === 'warn') throw new Error(`${log.message}${log.id ? ` (${relative('.', log.id)})` : ''}`)
    },
  })
  try {
    const { output } = await build.generate({
      format: 'esm',
      minify: true,
      comments: false,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: { groups },
    })
    return output.map((chunk) => ({ ...chunk, code: ascii(chunk.code) }))
  } finally {
    await build.close()
  }
}

/** Code in ASCII alone, which Node reads and compiles faster and keeps in half the memory. */
function ascii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
