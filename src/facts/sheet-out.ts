import { Document, isMap, isSeq, type Node } from 'yaml'
import type { Reasoned, SheetFact, SheetItem } from './sheet.ts'

/** Where an editor finds what a fact sheet may hold. */
const schemaLine = ' yaml-language-server: $schema=https://unpkg.com/closeread/content/facts.schema.json'
const widest = 100

/**
 * A fact sheet's text, led by `notes` as comments: `readSheet` reads the same facts from it where each quote stands once
 * in the article and the texts are clean lines.
 */
export function toSheet(facts: readonly SheetFact[], notes: readonly string[] = []): string {
  const document = new Document({ facts: facts.map(factFields) }, { aliasDuplicateObjects: false })
  document.commentBefore = [schemaLine, ...notes.map((note) => (note === '' ? '' : ` ${note}`))].join('\n')
  const written = nodesIn(document.get('facts', true))
  for (const fact of written) spread(isMap<Node, Node>(fact) ? nodesIn(fact.get('items', true)) : [])
  spread(written)
  return document.toString({ lineWidth: widest, indentSeq: true, flowCollectionPadding: false })
}

function nodesIn(node: unknown): readonly Node[] {
  return isSeq<Node>(node) ? node.items : []
}

/** A free line between one and the next. */
function spread(nodes: readonly Node[]): void {
  for (const node of nodes.slice(1)) node.spaceBefore = true
}

/** Fields in the order in which a sheet is best read; what is undefined is left out. */
function factFields({ id, statement, skill, evidence, items }: SheetFact) {
  // A quote runs over the line breaks of verse; the reader of sheets takes a space for one.
  const quotes = evidence.map(({ quote }) => quote.replaceAll('\n', ' '))
  return { id, statement, skill, evidence: quotes, items: items.map(itemFields) }
}

function itemFields(item: SheetItem) {
  const { form, context, stem, explanation } = item
  return defined({ form, context, stem, ...answerFields(item), explanation })
}

function answerFields(item: SheetItem) {
  switch (item.form) {
    case 'order':
      return { steps: item.steps.map(reasoned) }
    case 'gap': {
      const { text, accepts, why } = item.answer
      return { answer: defined({ text, accepts: accepts.length > 0 ? accepts : undefined, why }) }
    }
    case 'choice':
    case 'true-false':
      return { answer: reasoned(item.answer), distractors: item.distractors.map(reasoned) }
  }
}

function reasoned({ text, why }: Reasoned): Reasoned {
  return { text, why }
}

function defined(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
