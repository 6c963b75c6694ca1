import type { Findings } from '../../facts/extract.ts'
import { isFunctionWord, words } from '../../facts/words/closed.ts'
import { normalWords } from '../normal.ts'

/** Words that tell one of several apart: "the first match", "another island". */
const oneOfSeveral = words('another other each every first second third fourth next last final previous opening')

/**
 * Nouns that a reader of the article understands with a mere "the" before them, as it writes them: those of the title
 * and those it keeps coming back to. One of several is none: "the island" where it tells of islands.
 */
export function familiarNouns({ article, sentences }: Findings): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const forms = new Map<string, Set<string>>()
  const several = new Set<string>()
  for (const { tokens } of sentences) {
    const seen = new Set<string>()
    tokens.forEach(({ kind, lower }, at) => {
      if (kind !== 'word' || isFunctionWord(lower)) return
      const noun = stem(lower)
      if (/[^s]s$/.test(lower) || oneOfSeveral.has(tokens[at - 1]?.lower ?? '')) several.add(noun)
      forms.set(noun, (forms.get(noun) ?? new Set()).add(lower))
      if (!seen.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
      seen.add(noun)
    })
  }
  const enough = Math.max(4, sentences.length / 12)
  const common = [...counts].filter(([, count]) => count >= enough).map(([noun]) => noun)
  const known = [...common, ...normalWords(article.title).map(stem)]
  return new Set(
    known.flatMap((noun) => [...(forms.get(noun) ?? [])].filter((form) => form.endsWith('s') || !several.has(noun))),
  )
}

/** A word without the ending of its plural. */
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/'?s$/, '').replace(/e$/, '')
