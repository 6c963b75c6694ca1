import type { Findings } from '../../facts/extract.ts'
import { isContentWord } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
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
  const forms = new Map<string, Map<string, number>>()
  const firstAt = new Map<string, number>()
  for (const { tokens, index } of sentences) {
    const seen = new Set<string>()
    tokens.forEach((token) => {
      if (!isContentWord(token)) return
      const { lower } = token
      const noun = nounStem(lower)
      const known = forms.get(noun) ?? new Map<string, number>()
      forms.set(noun, known.set(lower, (known.get(lower) ?? 0) + 1))
      if (!seen.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
      if (!firstAt.has(noun)) firstAt.set(noun, index)
      seen.add(noun)
    })
  }
  const common = [...counts].filter(
    ([noun, count]) => !anyPlace.has(noun) && count >= enoughOf(noun, sentences.length, manyOf(forms.get(noun))),
  )
  const known = [...common.map(([noun]) => noun), ...normalWords(article.title).map(nounStem)]
  const familiar = known.flatMap((noun) => {
    const all = forms.get(noun) ?? new Map<string, number>()
    const isOne = (form: string, times: number) =>
      !several.has(noun) && times > manyOf(all) && !(isSomebody(form) && manyOf(all) > 0)
    return [...all].flatMap(([form, times]) => (form.endsWith('s') || isOne(form, times) ? [form] : []))
  })
  return { familiar: new Set(familiar), firstAt }
}

/** How often a noun is told of as more than one: an article on gadgets has many, of which "the gadget" is any. */
const manyOf = (forms: ReadonlyMap<string, number> = new Map()): number =>
  [...forms].reduce((sum, [form, times]) => sum + (/[^s]s$/.test(form) ? times : 0), 0)

/** In how many sentences of so many a noun makes a reader know it: of two men "the man" may be either, and so of diseases. */
const enoughOf = (noun: string, sentences: number, many: number): number =>
  isSomebody(noun) ? Math.max(4, sentences / 12) : Math.max(many > 0 ? 3 : 2, sentences / 25)
