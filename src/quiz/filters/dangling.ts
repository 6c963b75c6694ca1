import type { Sentence } from '../../facts/sentence.ts'
import { isContentWord, type Token } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { isFiniteVerb } from '../../facts/words/verb-forms.ts'
import type { Known } from './familiar.ts'
import { type Leaning, reference } from './leaning.ts'
import { nounStem } from './noun-stem.ts'

/** Things of which everybody knows one. */
const onlyOne = words(
  `government police public army world sun moon earth internet sea sky weather economy media country nation city town
  capital president king queen minister parliament church law war weekend week month year decade century past present future
  sexes morning afternoon evening night day time end start beginning middle top bottom side rest others poor rich young old elderly
  north south east west left right same first second third last next only most best worst`,
)
const complement = words(
  'of that who which whose where in for at on between from to with by about against into near behind around',
)
/** What stands for a whole statement told before, even where the word itself was not told; by their stems. */
export const statements = words(
  'claim mov decision announcement comment remark incident allegation finding accusation criticism concern suggestion call request argument situation matter issue difference',
)
const mostWords = 3

/**
 * A "the ruling", "the site" at token `at` that stands for something told before: a noun that an earlier sentence brought
 * up, that is not what all the article is about, and of which this sentence says no more.
 */
export function danglingAt({ tokens, index }: Sentence, at: number, { familiar, firstAt }: Known): Leaning | undefined {
  const phrase = definiteAt(tokens, at)
  const head = phrase?.at(-1)
  if (!head || phrase?.some(({ lower }) => familiar.has(lower))) return undefined
  const noun = nounStem(head.lower)
  const isTold = (firstAt.get(noun) ?? index) < index || (statements.has(noun) && index > 0)
  const isHere = tokens.slice(0, at).some(({ lower }) => nounStem(lower) === noun)
  if (!isTold || isHere) return undefined
  return { ...reference(`the ${head.text}`), needsNoun: noun }
}

/** The words behind a "the" at token `at`, where they name a thing of which there may be many and the sentence says no more of it. */
export function definiteAt(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  if (tokens[at]?.lower !== 'the') return undefined
  const phrase = nounPhrase(tokens, at + 1)
  // "the way it creates": the words behind it say which.
  if (phrase.length === 0 || phrase.at(-1)?.lower === 'way') return undefined
  if (phrase.some(({ lower }) => onlyOne.has(lower))) return undefined
  const next = tokens[at + 1 + phrase.length]
  const isExplained = next && (complement.has(next.lower) || next.kind === 'number' || /^\p{Lu}/u.test(next.text))
  return isExplained ? undefined : phrase
}

/** The words in lower case from token `from` on that may be a noun and what stands before it. */
function nounPhrase(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = []
  for (const token of tokens.slice(from, from + mostWords)) {
    if (!isContentWord(token) || !/^\p{Ll}/u.test(token.text)) break
    if (phrase.length > 0 && isFiniteVerb(token.lower)) break
    phrase.push(token)
  }
  return phrase
}
