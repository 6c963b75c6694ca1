import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factSheetJsonSchema } from '../../scripts/fact-sheet-schema.ts'

test('the shipped JSON Schema is the one of the code (npm run schema writes it)', () => {
  const shipped = readFileSync(new URL('../../content/facts.schema.json', import.meta.url), 'utf8')
  expect(shipped).toBe(factSheetJsonSchema())
})

test('an editor that types YAML may have 40 or True where the sheet means words', () => {
  const schema = JSON.parse(factSheetJsonSchema())
  const fact = schema.properties.facts.items
  expect(fact.additionalProperties).toBe(false)
  expect(fact.required).toEqual(['id', 'statement', 'skill', 'evidence', 'items'])
  const [choice, verdict] = fact.properties.items.items.oneOf
  expect(choice.properties.answer.properties.text.type).toEqual(['string', 'number', 'boolean'])
  expect(verdict.properties.answer.properties.text.type).toEqual(['string', 'boolean'])
})
