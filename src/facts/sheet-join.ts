import type { SheetFact, SheetItem } from './sheet.ts'

/**
 * The facts of a sheet put together: those that are one (same id, skill and quotes) have their items under the first of
 * them, another one that has the same id gets an id of its own. Each item keeps the explanation it had.
 */
export function joinFacts(facts: readonly SheetFact[]): SheetFact[] {
  const joined = new Map<string, SheetFact>()
  const taken = new Set<string>()
  for (const fact of facts) {
    const name = JSON.stringify([fact.id, fact.skill, fact.evidence.map(({ quote }) => quote)])
    const first = joined.get(name)
    const id = first?.id ?? freeId(fact.id, taken)
    taken.add(id)
    joined.set(name, first ? { ...first, items: [...first.items, ...itemsUnder(first, fact)] } : { ...fact, id })
  }
  return [...joined.values()]
}

/** Room for the number in the 60 characters of an id. */
const longestStem = 56

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted.slice(0, longestStem).replace(/-$/, '')}-${count}`
  return id
}

/** A fact's statement explains those of its items that have no explanation; under another statement they need one. */
function itemsUnder({ statement }: SheetFact, fact: SheetFact): SheetItem[] {
  return fact.items.map((item) =>
    item.explanation === undefined && fact.statement !== statement ? { ...item, explanation: fact.statement } : item,
  )
}
