import type { Article } from '../article/article.ts'
import { itemsFromSheet } from './bank.ts'
import type { Item } from './item.ts'
import { guess, guessers } from './lint/guessers.ts'
import { lintBank, lintItem } from './lint.ts'
import { reveals } from './reveal.ts'
import type { TrialItem } from './to-sheet.ts'

/**
 * The trial items that `check` has no error to report of, alone or together, in their order. Best first in, so that of two
 * that do not go together the better one stays.
 */
export function soundTrials(trials: readonly TrialItem[], article: Article): TrialItem[] {
  const entries = trials.flatMap((trial, index) =>
    itemsFromSheet([trial.fact]).map((item): Entry => ({ trial, item: { ...item, id: String(index) } })),
  )
  const sound = entries.filter(({ item }) => lintItem(item, article).every(({ severity }) => severity !== 'error'))
  return withoutHabits(independent(sound), article).map(({ trial }) => trial)
}

interface Entry {
  readonly trial: TrialItem
  /** Its id is its own in this list. */
  readonly item: Item
}

function independent(entries: readonly Entry[]): Entry[] {
  const chosen: Entry[] = []
  for (const entry of entries) {
    if (chosen.every(({ item }) => !reveals(item, entry.item) && !reveals(entry.item, item))) chosen.push(entry)
  }
  return chosen
}

/** Takes out what the rules for all items together have an error in, until they have none. */
function withoutHabits(entries: readonly Entry[], article: Article): readonly Entry[] {
  const items = entries.map(({ item }) => item)
  const errors = lintBank(items, article).filter(({ severity }) => severity === 'error')
  const named = new Set(errors.map(({ item }) => item))
  const [first] = errors
  if (!first) return entries
  const culprit = first.item === undefined ? entries.at(worstFor(first.rule, items, article)) : undefined
  const left = entries.filter((entry) => entry !== culprit && !named.has(entry.item.id))
  return withoutHabits(left, article)
}

/** The last of the items that a guesser gets right more often than by luck; the last of all where there is none. */
function worstFor(rule: string, items: readonly Item[], article: Article): number {
  const guesser = guessers.find((known) => known.rule === rule)
  return items.findLastIndex((item) => {
    const { right, luck } = guesser ? guess(guesser, [item], article) : { right: 0, luck: 0 }
    return right > luck
  })
}
