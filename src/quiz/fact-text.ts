import type { Article } from '../article/article.ts'
import type { SheetFact } from '../facts/sheet.ts'
import { readSheet } from '../facts/sheet-file.ts'
import { toSheet } from '../facts/sheet-out.ts'
import { itemsFromSheet } from './bank.ts'
import { lintItem } from './lint.ts'

/** What came of editing a fact: the fact, with what `check` would call an error in it, or why there is none to take. */
export type EditedFact =
  | { readonly fact: SheetFact; readonly fault?: string }
  | { readonly fact?: never; readonly fault: string }

/** One fact as a sheet of its own, for its author to edit. */
export function factText(fact: SheetFact): string {
  return toSheet([fact], howToEdit)
}

const howToEdit = [
  'Change any words. A quote under "evidence" must stand in the article just once, word for word.',
  'Save and close the editor to go on.',
]

/** Reads an edited fact back. Never throws: what is wrong is one sentence, without its full stop. */
export function readFactText(text: string, article: Article): EditedFact {
  const { facts, problems } = readSheet(text, article)
  const [problem] = problems
  const [fact, second] = facts
  if (problem) return { fault: `Line ${problem.line}: ${problem.message}` }
  if (!fact) return { fault: 'There is no fact in it' }
  if (second) return { fault: 'There is more than one fact in it; keep just one' }
  const findings = itemsFromSheet([fact]).flatMap((item) => lintItem(item, article))
  const error = findings.find(({ severity }) => severity === 'error')
  return error ? { fact, fault: `This must still be mended: ${error.message}` } : { fact }
}
