import type { Findings } from '../../facts/extract.ts'
import { isFunctionWord, words } from '../../facts/words/closed.ts'
import { normalWords } from '../normal.ts'
import { nounStem } from './noun-stem.ts'
import { isSomebody } from './person-before.ts'
import { severalIn } from './several.ts'

/** What a reader of the article knows when a noun with "the" comes. */
export interface Known {
  /**
   * Nouns that need no more than "the", as the article writes them: those of the title and those it comes back to (of 76
   * questions that lean on no more than that, blind raters found one unclear, on "the man"). One of several is none: "the vehicle" where
   * it brings up "a vehicle" twice.
   */
  readonly familiar: ReadonlySet<string>
  /** The index of the sentence in which a noun, without its ending, comes first. */
  readonly firstAt: ReadonlyMap<string, number>
}

/** However often an article speaks of one, a reader is asked which: by their stems. */
const anyPlace = words('stat province county district region')

export function knownNouns(findings: Findings): Known {
  const { article, sentences } = findings
  const several = severalIn(findings)
  const counts = new Map<string, number>()
  const forms = new Map<string, Set<string>>()
  const firstAt = new Map<string, number>()
  const plural = new Set<string>()
  for (const { tokens, index } of sentences) {
    const seen = new Set<string>()
    tokens.forEach(({ kind, lower }) => {
      if (kind !== 'word' || isFunctionWord(lower)) return
      const noun = nounStem(lower)
      if (/[^s]s$/.test(lower)) plural.add(noun)
      forms.set(noun, (forms.get(noun) ?? new Set()).add(lower))
      if (!seen.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
      if (!firstAt.has(noun)) firstAt.set(noun, index)
      seen.add(noun)
    })
  }
  const common = [...counts].filter(
    ([noun, count]) => !anyPlace.has(noun) && count >= enoughOf(noun, sentences.length, plural),
  )
  const known = [...common.map(([noun]) => noun), ...normalWords(article.title).map(nounStem)]
  const familiar = known.flatMap((noun) =>
    [...(forms.get(noun) ?? [])].filter(
      (form) => form.endsWith('s') || !(several.has(noun) || (isSomebody(form) && plural.has(noun))),
    ),
  )
  return { familiar: new Set(familiar), firstAt }
}

/** In how many sentences of so many a noun makes a reader know it: of two men "the man" may be either, and so of diseases. */
const enoughOf = (noun: string, sentences: number, plural: ReadonlySet<string>): number =>
  isSomebody(noun) ? Math.max(4, sentences / 12) : Math.max(plural.has(noun) ? 3 : 2, sentences / 25)
