import fc from 'fast-check'
import { cleanLine } from '../../src/article/sanitize.ts'
import { type Evidence, skills } from '../../src/facts/fact.ts'
import type { SheetFact, SheetItem } from '../../src/facts/sheet.ts'

const words = [
  'yes',
  'null',
  '~',
  '007',
  '1e3',
  '- a',
  '# b',
  'c: d',
  '"e"',
  "'f'",
  '{g',
  '[h',
  '*i',
  '&j',
  '!k',
  '%l',
  '---',
  '|',
  '>',
  '@',
]
/** A clean line: awkward words of YAML, and anything else. */
const text = fc
  .oneof(
    fc
      .array(fc.constantFrom(...words, 'bread', 'the'), { minLength: 1, maxLength: 40 })
      .map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .map((raw) => cleanLine(raw))
  .filter((line) => line !== '' && line.length <= 120)
const reasoned = fc.record({ text, why: text })
const core = { context: text, explanation: text }
const optional = { requiredKeys: ['form', 'stem', 'answer', 'distractors'] as const }
const verdicts = fc.constantFrom(['True', 'False'] as const, ['False', 'True'] as const)

const item: fc.Arbitrary<SheetItem> = fc.oneof(
  fc.record(
    {
      ...core,
      form: fc.constant('choice' as const),
      stem: text,
      answer: reasoned,
      distractors: fc.array(reasoned, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: [...optional.requiredKeys] },
  ),
  fc
    .record(
      { ...core, stem: text, why: text, whyNot: text, verdicts },
      { requiredKeys: ['stem', 'why', 'whyNot', 'verdicts'] },
    )
    .map(({ verdicts: [right, wrong], why, whyNot, ...rest }) => ({
      ...rest,
      form: 'true-false' as const,
      answer: { text: right, why },
      distractors: [{ text: wrong, why: whyNot }],
    })),
  fc
    .record(
      { ...core, before: text, answer: reasoned, accepts: fc.array(text, { maxLength: 3 }) },
      { requiredKeys: ['before', 'answer', 'accepts'] },
    )
    .map(({ before, answer, accepts, ...rest }) => ({
      ...rest,
      form: 'gap' as const,
      stem: `${before.replaceAll('_', '-')} ___.`,
      answer: { ...answer, accepts },
    })),
  fc.record(
    {
      ...core,
      form: fc.constant('order' as const),
      stem: text,
      steps: fc.array(reasoned, { minLength: 3, maxLength: 4 }),
    },
    { requiredKeys: ['form', 'stem', 'steps'] },
  ),
)

/** Any facts that a sheet can hold, proven by some of these quotes. */
export function anyFacts(evidence: readonly Evidence[]): fc.Arbitrary<SheetFact[]> {
  const fact = fc.record({
    statement: text,
    skill: fc.constantFrom(...skills),
    evidence: fc.uniqueArray(fc.constantFrom(...evidence), { minLength: 1, maxLength: 2 }),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  })
  return fc
    .array(fact, { minLength: 1, maxLength: 4 })
    .map((facts) => facts.map((one, index) => ({ ...one, id: `fact-${index}` })))
}
