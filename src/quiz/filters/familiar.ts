import type { Entity } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { isFunctionWord, words } from '../../facts/words/closed.ts'
import { normalWords } from '../normal.ts'
import { isSomebody } from './person-before.ts'

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

/** Words that tell one of several apart: "the first match", "another island". */
const oneOfSeveral = words('another other each every first second third fourth next last final previous opening')

/** However often an article speaks of one, a reader is asked which: by their stems. */
const anyPlace = words('stat province county district region')

/** What organisations are called again: by their stems. */
const firms = ['company', 'firm', 'group', 'airlin', 'bank']

/** What the news tells of by name: by their stems. */
const groups = words('band group team club firm company party film show game book school bank airlin carmaker')

const partyNames = words('labour tories tory conservatives conservative ukip snp plaid republicans democrats lib')

export function knownNouns({ article, sentences, entities }: Findings): Known {
  const counts = new Map<string, number>()
  const forms = new Map<string, Set<string>>()
  const firstAt = new Map<string, number>()
  const several = new Set<string>()
  const brought = new Set<string>()
  const plural = new Set<string>()
  const parties = new Set<string>()
  const called = new Map<string, string>()
  for (const { tokens, index } of sentences) {
    const seen = new Set<string>()
    tokens.forEach(({ kind, lower }, at) => {
      if (kind !== 'word' || isFunctionWord(lower)) return
      const noun = nounStem(lower)
      // "a vehicle" in two places is not one and the same.
      if (/^an?$/.test(tokens[at - 1]?.lower ?? '')) (brought.has(noun) ? several : brought).add(noun)
      if (/[^s]s$/.test(lower)) plural.add(noun)
      // "the band Seaview", "rock band Halmer"
      const name = tokens[at + 1]?.text ?? ''
      if (partyNames.has(lower) && lower !== tokens[at]?.text) parties.add(noun)
      // "the bank" may be another one than the Bank of England
      if (/^Banks?$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'of') several.add(noun)
      if (groups.has(noun) && /^\p{Lu}/u.test(name)) {
        if (called.has(noun) && called.get(noun) !== name) several.add(noun)
        called.set(noun, name)
      }
      if (oneOfSeveral.has(tokens[at - 1]?.lower ?? '')) several.add(noun)
      forms.set(noun, (forms.get(noun) ?? new Set()).add(lower))
      if (!seen.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
      if (!firstAt.has(noun)) firstAt.set(noun, index)
      seen.add(noun)
    })
  }
  if (parties.size > 1) several.add('party')
  if (!isOfOne(entities)) for (const noun of firms) several.add(noun)
  const common = [...counts].filter(
    ([noun, count]) => !anyPlace.has(noun) && count >= enoughOf(noun, sentences.length, plural),
  )
  const known = [...common.map(([noun]) => noun), ...normalWords(article.title).map(nounStem)]
  const familiar = known.flatMap((noun) =>
    [...(forms.get(noun) ?? [])].filter((form) => form.endsWith('s') || !several.has(noun)),
  )
  return { familiar: new Set(familiar), firstAt }
}

/** Whether an article is about one organisation, so that "the firm" is that one. */
function isOfOne(entities: readonly Entity[]): boolean {
  const counts = entities.filter(({ kind }) => kind === 'org').map(({ mentions }) => mentions.length)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.length < 3 || Math.max(...counts) * 2 >= all
}

/** In how many sentences of so many a noun makes a reader know it: of two men "the man" may be either, and so of diseases. */
const enoughOf = (noun: string, sentences: number, plural: ReadonlySet<string>): number =>
  isSomebody(noun) ? Math.max(4, sentences / 12) : Math.max(plural.has(noun) ? 3 : 2, sentences / 25)

/** A word without the ending of its plural. */
export const nounStem = (word: string): string => word.replace(/ies$/, 'y').replace(/'?s$/, '').replace(/e$/, '')
