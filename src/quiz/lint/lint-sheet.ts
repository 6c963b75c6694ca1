import type { Article } from '../../article/article.ts'
import { readSheet } from '../../facts/sheet-file.ts'
import type { SheetProblem } from '../../facts/sheet-problem.ts'
import { itemsFromSheet } from '../bank.ts'
import { lintBank, lintItem } from '../lint.ts'

/** A problem of a fact sheet, and the item that has it. */
export interface SheetFinding extends SheetProblem {
  readonly item?: string
}

export interface LintedSheet {
  readonly facts: number
  readonly items: number
  /** In the order of the file; what is about all items stands first. */
  readonly findings: readonly SheetFinding[]
}

/** Reads a fact sheet against its article and lints every item that can be asked, each finding at its item's place. */
export function lintSheet(text: string, article: Article): LintedSheet {
  const { facts, problems, places } = readSheet(text, article)
  const placed = facts.flatMap((fact) =>
    itemsFromSheet([fact]).map((item, index) => ({
      item,
      place: places.get(fact.items[index] as (typeof fact.items)[number]),
    })),
  )
  const placeOf = new Map(placed.map(({ item, place }) => [item.id, place]))
  const items = placed.map(({ item }) => item)
  const found = [...lintBank(items, article), ...items.flatMap((item) => lintItem(item, article))]
  const findings = found.map((finding) => ({ line: 1, column: 1, ...placeOf.get(finding.item ?? ''), ...finding }))
  return {
    facts: facts.length,
    items: items.length,
    findings: [...problems, ...findings].toSorted((one, other) => one.line - other.line || one.column - other.column),
  }
}
