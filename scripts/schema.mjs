// Writes content/facts.schema.json from the schema that the program itself reads fact sheets by.
// Node 20 does not run TypeScript, so the generator is bundled in memory first.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const bundle = await rolldown({
  input: fileURLToPath(new URL('fact-sheet-schema.ts', import.meta.url)),
  platform: 'node',
})
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
await bundle.close()
const { factSheetJsonSchema } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
await writeFile(new URL('../content/facts.schema.json', import.meta.url), factSheetJsonSchema())
