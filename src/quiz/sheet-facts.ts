import type { Reasoned, SheetFact, SheetItem } from '../facts/sheet.ts'
import type { Item } from './item.ts'

/** An item as a sheet can hold it: the sentence before becomes part of the question. */
export function withWholeStem(item: Item): Item {
  const { context, ...rest } = item
  return context === undefined ? item : ({ ...rest, stem: `${context} ${item.stem}` } as Item)
}

/** Items as the facts of a sheet, for their author to edit: those of one fact, skill and evidence stand together. */
export function factsOfItems(items: readonly Item[]): SheetFact[] {
  const facts = new Map<string, SheetFact & { items: SheetItem[] }>()
  const ids = new Map<string, number>()
  for (const item of items) {
    const { fact, skill, evidence, explanation } = item
    const key = JSON.stringify([fact, skill, evidence])
    const known = facts.get(key)
    if (known) known.items.push(draftOf(item, known.statement))
    else {
      const count = (ids.get(fact) ?? 0) + 1
      ids.set(fact, count)
      const id = count === 1 ? fact : `${fact}-${count}`
      facts.set(key, { id, statement: explanation, skill, evidence, items: [draftOf(item, explanation)] })
    }
  }
  return [...facts.values()]
}

function draftOf(item: Item, statement: string): SheetItem {
  const core = { stem: item.stem, ...(item.explanation === statement ? {} : { explanation: item.explanation }) }
  switch (item.form) {
    case 'gap':
      return { ...core, form: 'gap', answer: item.answer }
    case 'order': {
      const steps = item.options.toSorted((one, other) => one.position - other.position).map(reasoned)
      return { ...core, form: 'order', steps }
    }
    case 'choice':
    case 'true-false': {
      const [answer = { text: '', why: '' }] = item.options.filter(({ correct }) => correct).map(reasoned)
      const distractors = item.options.filter(({ correct }) => !correct).map(reasoned)
      return { ...core, form: item.form, answer, distractors }
    }
  }
}

function reasoned({ text, why }: Reasoned): Reasoned {
  return { text, why }
}
