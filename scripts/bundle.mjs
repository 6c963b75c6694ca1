import { relative } from 'node:path'
import { rolldown } from 'rolldown'

/** The oldest Node that must run the bundle. */
const target = 'node20.19'

/** Ink opens its developer tools where DEV=true; they are not shipped, so neither is the door to them. */
const withoutDevtools = {
  name: 'without-devtools',
  transform: {
    filter: { id: /node_modules\/ink\/build\/(?:ink|reconciler)\.js$/ },
    handler(code, id) {
      const door = "process.env['DEV'] === 'true'"
      if (!code.includes(door)) throw new Error(`${relative('.', id)} no longer says ${door}: mend scripts/bundle.mjs.`)
      return code.replaceAll(door, 'false')
    },
  },
}

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
 * modules share a chunk. Gives the output chunks, not yet written. Throws at the first warning.
 */
export async function bundle({ input, groups = [] }) {
  const build = await rolldown({
    input,
    platform: 'node',
    tsconfig: false,
    plugins: [withoutDevtools, withoutCanvas],
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
    return output
  } finally {
    await build.close()
  }
}
