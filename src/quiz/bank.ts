import type { SheetFact, SheetItem } from '../facts/sheet.ts'
import type { Item, Option, Step } from './item.ts'

/** The items a fact sheet holds, in its order; options stand key first (an order's steps in their right order). */
export function itemsFromSheet(facts: readonly SheetFact[]): Item[] {
  return facts.flatMap((fact) => {
    const seen = new Map<string, number>()
    return fact.items.map((draft) => {
      const count = (seen.get(draft.form) ?? 0) + 1
      seen.set(draft.form, count)
      return itemOf(fact, draft, count === 1 ? `${fact.id}.${draft.form}` : `${fact.id}.${draft.form}-${count}`)
    })
  })
}

function itemOf(fact: SheetFact, draft: SheetItem, id: string): Item {
  const core = {
    id,
    fact: fact.id,
    family: 'curated',
    skill: fact.skill,
    ...(draft.context === undefined ? {} : { context: draft.context }),
    stem: draft.stem,
    evidence: fact.evidence,
    explanation: draft.explanation ?? fact.statement,
  }
  switch (draft.form) {
    case 'gap':
      return { ...core, form: 'gap', answer: draft.answer }
    case 'order':
      return {
        ...core,
        form: 'order',
        options: lettered(draft.steps.map((step, index) => ({ ...step, position: index + 1 }))),
      }
    case 'choice':
    case 'true-false': {
      const key = { ...draft.answer, correct: true }
      const distractors = draft.distractors.map((distractor) => ({ ...distractor, correct: false }))
      return { ...core, form: draft.form, options: lettered([key, ...distractors]) }
    }
  }
}

/** Gives options their letters in the order they stand. */
export function lettered<T extends Omit<Option, 'id'> | Omit<Step, 'id'>>(
  options: readonly T[],
): (T & { id: string })[] {
  return options.map((option, index) => ({ ...option, id: String.fromCharCode(97 + index) }))
}
