import type { History } from './history.ts'

/** What a reader already knows of an article: facts got right last time they were asked, and items met before. */
export interface Acquaintance {
  readonly known: ReadonlySet<string>
  readonly met: ReadonlySet<string>
}

/** A later answer overrules an earlier one, so a fact forgotten since is unknown again. */
export function acquaintanceWith(history: History, article: string): Acquaintance {
  const known = new Set<string>()
  const met = new Set<string>()
  for (const attempt of history.attempts.filter((one) => one.article === article)) {
    for (const { id, fact } of attempt.items) {
      const answer = attempt.answers.get(id)
      if (!answer) continue
      met.add(id)
      if (answer.correct) known.add(fact)
      else known.delete(fact)
    }
  }
  return { known, met }
}
