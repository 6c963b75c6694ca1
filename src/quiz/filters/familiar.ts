import type { Findings } from '../../facts/extract.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { normalWords } from '../normal.ts'

/** Nouns a reader of the article knows: those of the title and those it keeps coming back to. */
export function familiarNouns({ article, sentences }: Findings): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const word of new Set(
      tokens.filter(({ kind, lower }) => kind === 'word' && !isFunctionWord(lower)).map(({ lower }) => stem(lower)),
    )) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const enough = Math.max(4, sentences.length / 12)
  const common = [...counts].filter(([, count]) => count >= enough).map(([word]) => word)
  return new Set([...common, ...normalWords(article.title).map(stem)])
}

/** A word without the ending of its plural. */
export const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/'?s$/, '').replace(/e$/, '')
