import { toJsonSchema } from '@valibot/to-json-schema'
import { sheetSchema } from '../src/facts/sheet-schema.ts'

/** The JSON Schema of a fact sheet, as the text of `content/facts.schema.json`. */
export function factSheetJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(sheetSchema, { ignoreActions: ['transform'] })
  const title = 'closeread fact sheet (NAME.facts.yaml)'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
