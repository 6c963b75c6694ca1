import type * as v from 'valibot'
import { nearestWord } from '../suggest.ts'
import { skills } from './fact.ts'
import { entryName, holderName, nameAt, shown } from './sheet-names.ts'
import { factSchema, itemSchemas } from './sheet-schema.ts'
import type { Step } from './sheet-yaml.ts'

/** A schema issue in plain words: `path` is where it stands, `at` which side of the pair to point at. */
export interface PlainIssue {
  readonly rule: string
  readonly message: string
  readonly path: readonly Step[]
  readonly at: 'key' | 'value'
}

type Issue = v.BaseIssue<unknown>
type Keyed = Readonly<Record<string, unknown>>

/** The issues of one parse in plain words; `base` is the path of what was parsed. */
export function plainIssues(issues: readonly Issue[], base: readonly Step[]): PlainIssue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path ?? []).map(({ key }) => key as Step)]
    const last = issue.path?.at(-1)
    if (last?.origin !== 'key') return [{ rule: 'shape', message: wordingOf(issue, path), path, at: 'value' }]
    const object = last.input as Keyed
    const known = keysOf(object, path, issue.path?.at(-2)?.input)
    return issue.expected === 'never' ? unknownKeys(object, path, known) : missingKey(object, path, known)
  })
}

function missingKey(object: Keyed, path: readonly Step[], known: readonly string[]): PlainIssue[] {
  const key = String(path.at(-1))
  // A misspelt key is reported once, as that.
  if (Object.keys(object).some((other) => !known.includes(other) && meantBy(other, object, known) === key)) return []
  return [{ rule: 'missing-key', message: `this ${holderName(path)} has no “${key}”; add it`, path, at: 'value' }]
}

function unknownKeys(object: Keyed, path: readonly Step[], known: readonly string[]): PlainIssue[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = meantBy(key, object, known)
      const hint = meant === undefined ? `it may have ${known.join(', ')}` : `did you mean “${meant}”?`
      const message = `this ${holderName(path)} cannot have “${shown(key)}”; ${hint}`
      return { rule: 'unknown-key', message, path: [...path.slice(0, -1), key], at: 'key' }
    })
}

function meantBy(key: string, object: Keyed, known: readonly string[]): string | undefined {
  return nearestWord(
    key,
    known.filter((other) => !(other in object)),
  )
}

/** The keys that an object at a path may have; `owner` is what the object belongs to. */
function keysOf(object: Keyed, path: readonly Step[], owner: unknown): readonly string[] {
  switch (holderName(path)) {
    case 'fact sheet':
      return ['facts']
    case 'fact':
      return Object.keys(factSchema.entries)
    case 'item':
      return Object.keys(itemSchemas[object.form as keyof typeof itemSchemas].entries)
    default:
      return (owner as Keyed | undefined)?.form === 'gap' ? ['text', 'accepts', 'why'] : ['text', 'why']
  }
}

function wordingOf(issue: Issue, path: readonly Step[]): string {
  const type = issue.type === 'variant' && path.at(-1) !== 'form' ? 'strict_object' : issue.type
  return (wordings[type] ?? anythingElse)(nameAt(path), issue, path)
}

type Wording = (name: string, issue: Issue, path: readonly Step[]) => string

const anythingElse: Wording = (name) => `${name} is not what a fact sheet may hold here`
const empty = 'is empty; write it, or take it out'

const wordings: Readonly<Record<string, Wording>> = {
  string: (name) => `${name} must be one text; if it holds a colon, put it in double quotes`,
  array: (name) => `${name} must be a list; start each entry with a hyphen, on a line of its own`,
  strict_object: (name, { input }) =>
    input === '' || input === null || input === undefined
      ? `${name} ${empty}`
      : `${name} must be a group of keys, each with its value, such as “text: …” and “why: …”`,
  picklist: (name, { input }) => oneOf(name, input, skills),
  variant: (name, { input }) => oneOf(name, input, Object.keys(itemSchemas)),
  non_empty: (name) => `${name} ${empty}`,
  min_length: (name, { requirement }, path) => `${name} needs at least ${count(requirement, path)}`,
  max_length: (name, { input, requirement }, path) =>
    Array.isArray(input)
      ? `${name} holds more than ${count(requirement, path)}; keep the best`
      : `${name} is longer than ${requirement} characters; shorten it`,
  length: (name) => `${name} of a true-false item must hold the other word and nothing else`,
  regex: (name, { input }, path) =>
    path.at(-1) === 'id'
      ? `“${shown(input)}” cannot be an id; use lower-case letters, digits and single hyphens, such as meeting-place`
      : `${name} of a true-false item must be True or False`,
}

function oneOf(name: string, input: unknown, words: readonly string[]): string {
  if (input === undefined) return `${name} is missing; write one of ${words.join(', ')}`
  const meant = nearestWord(shown(input), words)
  const hint = meant === undefined ? `write one of ${words.join(', ')}` : `did you mean “${meant}”?`
  return `${name} cannot be “${shown(input)}”; ${hint}`
}

function count(requirement: unknown, path: readonly Step[]): string {
  const noun = entryName(path.at(-1))
  return `${requirement} ${requirement === 1 ? noun : `${noun}s`}`
}
