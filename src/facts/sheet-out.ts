import type { Reasoned, SheetFact, SheetItem } from './sheet.ts'

const remark = '# What the article states, and the questions about it. Mend or delete whatever is not good enough.'

/** A fact sheet's text, which `readSheet` reads back as these facts where their quotes stand once in the article. */
export function toSheet(facts: readonly SheetFact[]): string {
  return `${[remark, 'facts:', ...facts.flatMap(factLines)].join('\n')}\n`
}

function factLines({ id, statement, skill, evidence, items }: SheetFact): string[] {
  return [
    '',
    `  - id: ${id}`,
    `    statement: ${quoted(statement)}`,
    `    skill: ${skill}`,
    '    evidence:',
    ...evidence.map(({ quote }) => `      - ${quoted(quote)}`),
    '    items:',
    ...items.flatMap(itemLines),
  ]
}

function itemLines(item: SheetItem): string[] {
  const { explanation } = item
  return [
    `      - form: ${item.form}`,
    `        stem: ${quoted(item.stem)}`,
    ...answerLines(item),
    ...(explanation === undefined ? [] : [`        explanation: ${quoted(explanation)}`]),
  ]
}

function answerLines(item: SheetItem): string[] {
  switch (item.form) {
    case 'order':
      return listLines('steps', item.steps)
    case 'gap': {
      const { accepts } = item.answer
      const other = accepts.length > 0 ? [`          accepts: [${accepts.map(quoted).join(', ')}]`] : []
      return [...answerOf(item.answer), ...other]
    }
    case 'choice':
    case 'true-false':
      return [...answerOf(item.answer), ...listLines('distractors', item.distractors)]
  }
}

function answerOf({ text, why }: Reasoned): string[] {
  return ['        answer:', `          text: ${quoted(text)}`, `          why: ${quoted(why)}`]
}

function listLines(name: string, options: readonly Reasoned[]): string[] {
  const rows = options.flatMap(({ text, why }) => [
    `          - text: ${quoted(text)}`,
    `            why: ${quoted(why)}`,
  ])
  return [`        ${name}:`, ...rows]
}

/** JSON's strings are YAML's double-quoted ones. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
