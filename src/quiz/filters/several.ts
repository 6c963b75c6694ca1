import type { Entity } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { isContentWord, type Token } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { nounStem } from './noun-stem.ts'

/** Words that tell one of several apart: "the first match", "another island". */
const oneOfSeveral = words('another other each every first second third fourth next last final previous opening')

/** What organisations are called again: by their stems. */
const firms = ['company', 'firm', 'group', 'airlin', 'bank']

/** What the news tells of by name: by their stems. */
const groups = words('band group team club firm company party film show game book school bank airlin carmaker')

const partyNames = words('labour tories tory conservatives conservative ukip snp plaid republicans democrats lib')

/** Nouns, by their stems, of which an article tells of more than one, so that "the band" alone may be either. */
export function severalIn({ sentences, entities }: Findings): ReadonlySet<string> {
  const several = new Set([...(isOfOne(entities) ? [] : firms), ...namedTwice(entities)])
  const brought = new Set<string>()
  const called = new Map<string, string>()
  const parties = new Set<string>()
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      if (!isContentWord(token)) return
      const { lower, text } = token
      const noun = nounStem(lower)
      const before = tokens[at - 1]?.lower ?? ''
      // "a vehicle" in two places is not one and the same.
      if (/^an?$/.test(before)) (brought.has(noun) ? several : brought).add(noun)
      if (oneOfSeveral.has(before) || isBankOf(tokens, at)) several.add(noun)
      if (partyNames.has(lower) && lower !== text) parties.add(noun)
      // "the band Seaview", "rock band Halmer"
      const name = tokens[at + 1]?.text ?? ''
      if (!groups.has(noun) || !/^\p{Lu}/u.test(name)) return
      if (called.has(noun) && called.get(noun) !== name) several.add(noun)
      called.set(noun, name)
    })
  }
  return parties.size > 1 ? several.add('party') : several
}

const sorts = words('court university college school hospital council club museum union church airport')

/** What two names of the article are called, by stems: "the court" where it tells of the High Court and the Court of Halmer. */
function namedTwice(entities: readonly Entity[]): string[] {
  const met = new Set<string>()
  const sortOf = ({ kind, label }: Entity) => {
    const [first, second, ...rest] = label.toLowerCase().split(' ')
    const sort = second === 'of' ? first : (rest.at(-1) ?? second)
    return kind !== 'person' && sort !== undefined && sorts.has(sort) ? [nounStem(sort)] : []
  }
  return entities.flatMap(sortOf).filter((sort) => met.has(sort) || !met.add(sort))
}

/** "the bank" may be another one than the Bank of England. */
const isBankOf = (tokens: readonly Token[], at: number): boolean =>
  /^Banks?$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'of'

/** Whether an article is about one organisation, so that "the firm" is that one. */
function isOfOne(entities: readonly Entity[]): boolean {
  const counts = entities.filter(({ kind }) => kind === 'org').map(({ mentions }) => mentions.length)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.length < 3 || Math.max(...counts) * 2 >= all
}
