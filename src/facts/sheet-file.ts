import * as v from 'valibot'
import type { Article } from '../article/article.ts'
import type { Evidence } from './fact.ts'
import { type NearQuote, nearQuoteIn } from './near-quote.ts'
import type { SheetFact, SheetItem } from './sheet.ts'
import { plainIssues } from './sheet-issue.ts'
import { itemFaults } from './sheet-item.ts'
import type { Position, SheetProblem } from './sheet-problem.ts'
import { evidenceFor } from './sheet-quotes.ts'
import { type FactDraft, factSchema, shellSchema } from './sheet-schema.ts'
import { readYaml, type Step, type YamlText } from './sheet-yaml.ts'

export interface Sheet {
  /** The facts without an error, in the order of the file. */
  readonly facts: readonly SheetFact[]
  /** In the order of the file. */
  readonly problems: readonly SheetProblem[]
  /** Where each item of `facts` stands in the file. */
  readonly places: ReadonlyMap<SheetItem, Position>
}

/** Reads a fact sheet (the text of a NAME.facts.yaml) against its article. Never throws: what is wrong is in `problems`. */
export function readSheet(text: string, article: Article): Sheet {
  const yaml = readYaml(text)
  if (yaml.problems.length > 0) return { facts: [], problems: yaml.problems, places: new Map() }
  const shell = v.safeParse(shellSchema, yaml.value)
  if (!shell.typed) return { facts: [], problems: issueProblems(yaml, shell.issues, []), places: new Map() }

  const surroundings = { yaml, article, nearQuote: nearQuoteIn(article), lineOf: new Map<string, number>() }
  const facts = shell.output.facts.map((value, index) => readFact(value, ['facts', index], surroundings))
  const problems = [...issueProblems(yaml, shell.issues ?? [], []), ...facts.flatMap((fact) => fact.problems)]
  return {
    facts: facts.flatMap(({ fact }) => fact ?? []),
    problems: problems.toSorted((one, other) => one.line - other.line || one.column - other.column),
    places: new Map(facts.flatMap(({ places }) => places)),
  }
}

interface Surroundings {
  readonly yaml: YamlText
  readonly article: Article
  readonly nearQuote: NearQuote
  /** The line of each fact id so far. */
  readonly lineOf: Map<string, number>
}

interface ReadFact {
  readonly fact?: SheetFact
  readonly problems: readonly SheetProblem[]
  readonly places: readonly (readonly [SheetItem, Position])[]
}

function readFact(value: unknown, path: readonly Step[], surroundings: Surroundings): ReadFact {
  const { yaml, article, nearQuote } = surroundings
  const parsed = v.safeParse(factSchema, value)
  if (!parsed.success) return { problems: issueProblems(yaml, parsed.issues, path), places: [] }
  const draft = parsed.output
  const evidence: Evidence[] = []
  const problems = takenId(draft, path, surroundings)
  draft.evidence.forEach((quote, index) => {
    const found = evidenceFor(article, quote, nearQuote)
    if ('evidence' in found) evidence.push(found.evidence)
    else problems.push(problemAt(yaml.positionOf([...path, 'evidence', index]), found))
  })
  draft.items.forEach((item, index) => {
    const faults = itemFaults(item)
    problems.push(...faults.map((fault) => problemAt(yaml.positionOf([...path, 'items', index, ...fault.path]), fault)))
  })
  if (problems.length > 0) return { problems, places: [] }
  const places = draft.items.map((item, index) => [item, yaml.positionOf([...path, 'items', index])] as const)
  return { fact: { ...draft, evidence }, problems, places }
}

/** Scores and review hang on a fact's id, so two facts cannot share one. */
function takenId({ id }: FactDraft, path: readonly Step[], { yaml, lineOf }: Surroundings): SheetProblem[] {
  const position = yaml.positionOf([...path, 'id'])
  const first = lineOf.get(id)
  if (first === undefined) {
    lineOf.set(id, position.line)
    return []
  }
  return [
    problemAt(position, {
      rule: 'same-id',
      message: `the fact in line ${first} has the id “${id}” too; give this one its own`,
    }),
  ]
}

function issueProblems(yaml: YamlText, issues: readonly v.BaseIssue<unknown>[], base: readonly Step[]): SheetProblem[] {
  return plainIssues(issues, base).map((issue) =>
    problemAt(issue.at === 'key' ? yaml.positionOfKey(issue.path) : yaml.positionOf(issue.path), issue),
  )
}

function problemAt({ line, column }: Position, { rule, message }: { rule: string; message: string }): SheetProblem {
  return { line, column, rule, message, severity: 'error' }
}
