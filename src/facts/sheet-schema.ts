import * as v from 'valibot'
import { cleanLine } from '../article/sanitize.ts'
import { skills } from './fact.ts'

/** Every scalar of a sheet is read as a string, but an editor that types YAML sees `40` and `True` as what they look like. */
const typedByEditors = { type: ['string', 'number', 'boolean'] }

function line(longest: number, description: string) {
  return v.pipe(
    v.string(),
    v.transform(cleanLine),
    v.nonEmpty(),
    v.maxLength(longest),
    v.description(description),
    v.metadata(typedByEditors),
  )
}

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(60),
  v.description(
    'Stable: scores and review hang on it. Lower-case letters, digits and single hyphens, such as meeting-place.',
  ),
  v.metadata(typedByEditors),
)

function reasoned(text: string, why: string) {
  return v.strictObject({ text: line(300, text), why: line(500, why) })
}

const context = v.exactOptional(
  line(600, 'The sentence before it in the article, shown where the question alone would not be understood.'),
)
const stem = line(600, 'The question as the reader sees it.')
const explanation = v.exactOptional(line(800, "Shown after the answer; the fact's statement where it is left out."))

const choice = v.strictObject({
  form: v.pipe(v.literal('choice'), v.description('One right answer among several.')),
  context,
  stem,
  answer: reasoned('The right answer.', 'Why it is right, said to the reader.'),
  distractors: v.pipe(
    v.array(reasoned('A wrong answer that a hasty reader could believe.', 'What it really is in the article.')),
    v.minLength(1),
    v.maxLength(5),
    v.description('The wrong answers; two good ones are better than three with a filler.'),
  ),
  explanation,
})

const verdict = v.pipe(
  v.string(),
  v.regex(/^([Tt]rue|[Ff]alse)$/),
  v.transform((word) => (word.toLowerCase() === 'true' ? 'True' : 'False')),
  v.metadata({ description: 'True or False.', type: ['string', 'boolean'], pattern: '^([Tt]rue|[Ff]alse)$' }),
)
const verdictReasoned = v.strictObject({ text: verdict, why: line(500, 'Why it is right, or wrong.') })

const trueFalse = v.strictObject({
  form: v.pipe(v.literal('true-false'), v.description('A statement that is true or false by the article.')),
  context,
  stem,
  answer: verdictReasoned,
  distractors: v.pipe(v.array(verdictReasoned), v.length(1), v.description('The other word, with its reason.')),
  explanation,
})

const gap = v.strictObject({
  form: v.pipe(v.literal('gap'), v.description('A sentence with one gap, filled by typing.')),
  context,
  stem: line(600, 'A sentence with one gap, written ___ (three underscores).'),
  answer: v.strictObject({
    text: line(120, 'What fills the gap.'),
    accepts: v.optional(
      v.pipe(
        v.array(line(120, 'Another spelling that is as right.')),
        v.maxLength(30),
        v.description(
          'Other spellings that are as right. Case, accents, articles, "Mr" and one slip in a long word are forgiven anyway.',
        ),
      ),
      [],
    ),
    why: line(500, 'Why it is right, said to the reader.'),
  }),
  explanation,
})

const order = v.strictObject({
  form: v.pipe(v.literal('order'), v.description('Steps to be put in their order.')),
  context,
  stem,
  steps: v.pipe(
    v.array(reasoned('One step.', 'How the article places it.')),
    v.minLength(3),
    v.maxLength(6),
    v.description('In the right order.'),
  ),
  explanation,
})

export const itemSchemas = { choice, 'true-false': trueFalse, gap, order } as const

export const factSchema = v.strictObject({
  id: slug,
  statement: line(600, 'The fact in one sentence; also the explanation of its items.'),
  skill: v.pipe(v.picklist(skills), v.description('The reading process it needs (PIRLS).')),
  evidence: v.pipe(
    v.array(line(2000, 'Words of the article, exactly as they stand there, found once, within one paragraph.')),
    v.minLength(1),
    v.maxLength(8),
    v.description('The quotes that prove the fact.'),
  ),
  items: v.pipe(
    v.array(v.variant('form', [choice, trueFalse, gap, order])),
    v.minLength(1),
    v.maxLength(20),
    v.description('The questions about this fact; with two, a second try differs from the first.'),
  ),
})

export type FactDraft = v.InferOutput<typeof factSchema>

function sheetOf<const Fact extends v.GenericSchema>(fact: Fact) {
  return v.strictObject({
    facts: v.pipe(v.array(fact), v.minLength(1), v.description('What the article states, and the questions about it.')),
  })
}

/** The sheet around its facts, which are read one by one so that a fault in one leaves the others whole. */
export const shellSchema = sheetOf(v.unknown())

/** A whole fact sheet: the one source of what it may hold. `content/facts.schema.json` is generated from it. */
export const sheetSchema = sheetOf(factSchema)
