import type { Article } from '../article/article.ts'
import { findQuote } from '../facts/locate.ts'
import type { Reasoned, SheetFact, SheetItem } from '../facts/sheet.ts'
import { readSheet } from '../facts/sheet-file.ts'
import { toSheet } from '../facts/sheet-out.ts'
import type { Item } from './item.ts'

/** A question on trial for a fact sheet: its fact, with this one item where nobody has added to it. */
export interface TrialItem {
  readonly fact: SheetFact
  /** What made it. */
  readonly family: string
}

/** Items as a fact sheet of the article can hold them, in their order; one whose quotes prove no single place is left out. */
export function trialItems(items: readonly Item[], article: Article): TrialItem[] {
  return items.flatMap((item) => {
    const fact = factOf(item)
    if (!fact.evidence.every(({ quote }) => findQuote(article, quote.replaceAll('\n', ' ')).length === 1)) return []
    return readSheet(toSheet([fact]), article).facts.map((read) => ({ fact: read, family: item.family }))
  })
}

/** As long as a statement may be. */
const longest = 600

/** What the article states in the words it proves it with; where those are too many, what is told after the answer. */
function factOf(item: Item): SheetFact {
  const { fact: id, explanation, skill, evidence } = item
  const words = evidence.map(({ quote }) => quote.replaceAll('\n', ' ')).join(' ')
  const statement = words.length <= longest ? words : explanation
  const told = explanation === statement ? {} : { explanation }
  return { id, statement, skill, evidence, items: [{ ...sheetItemOf(item), ...told }] }
}

function sheetItemOf(item: Item): SheetItem {
  const { stem, context } = item
  const core = { ...(context === undefined ? {} : { context }), stem }
  switch (item.form) {
    case 'gap':
      return { ...core, form: 'gap', answer: item.answer }
    case 'order': {
      const steps = item.options.toSorted((one, other) => one.position - other.position)
      return { ...core, form: 'order', steps: steps.map(reasoned) }
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
