import { cleanLine } from '../article/sanitize.ts'
import type { Step } from './sheet-yaml.ts'

const entryNames: Readonly<Record<string, string>> = {
  facts: 'fact',
  items: 'item',
  distractors: 'distractor',
  steps: 'step',
  evidence: 'quote',
  accepts: 'spelling',
}

/** What one entry of a list is called. */
export function entryName(list: Step | undefined): string {
  return entryNames[String(list)] ?? 'entry'
}

/** What the last key of a path belongs to: a fact, an item, an answer, … */
export function holderName(path: readonly Step[]): string {
  const holder = path.slice(0, -1).findLast((step) => typeof step === 'string')
  return holder === undefined ? 'fact sheet' : (entryNames[holder] ?? holder)
}

/** How to speak of the value at a path: `“stem”`, `this quote`, `the fact sheet`. */
export function nameAt(path: readonly Step[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'the fact sheet'
  return typeof last === 'string' ? `“${last}”` : `this ${entryName(path.at(-2))}`
}

const longestShown = 60

/** Text of the author's own file, safe and short enough to stand in a message. */
export function shown(value: unknown): string {
  const line = typeof value === 'string' ? cleanLine(value) : 'a list or a group'
  const letters = [...line.slice(0, 2 * longestShown)]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : line
}
