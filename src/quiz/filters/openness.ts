import type { Findings } from '../../facts/extract.ts'
import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { definiteAt } from './dangling.ts'
import type { Standing } from './standalone.ts'
import { isEmptyIt } from './thing-before.ts'

/**
 * How much a sentence leaves open that can be understood alone. Of questions on vague ones blind raters called one in eight
 * unclear or wrong. Even of clear ones they found one in 24 unclear when shown alone, one in 86 with the sentence before
 * (4,200 ratings): so that is shown wherever it can be.
 */
export type Openness = 'clear' | 'pointing' | 'vague'

export function opennessOf({ sentence, from, to, naming }: Standing, { mentions }: Findings): Openness {
  const { tokens, index } = sentence
  const said = tokens.slice(from, to)
  const has = (isOne: (at: number) => boolean) => said.some((_, at) => isOne(from + at))
  const words = said.filter(({ kind }) => kind !== 'mark').length
  const isNamed = naming !== undefined || mentions.has(index)
  if (has((at) => hangs(tokens, at)) || (!naming && words < (isNamed ? fewestNamed : fewestClear))) return 'vague'
  return !isNamed || has((at) => points(tokens, at, from)) ? 'pointing' : 'clear'
}

const [fewestNamed, fewestClear] = [10, 12]

/** "it", "99% of visitors do so", "footage of the incident", which is said of anything */
const hangs = (tokens: readonly Token[], at: number): boolean =>
  isBareNth(tokens, at) ||
  (tokens[at + 1]?.lower === 'incident' && tokens[at - 1]?.lower === 'of' && definiteAt(tokens, at)?.length === 1) ||
  (tokens[at]?.lower === 'so' && /^(?:do|does|did|done|doing)$/.test(tokens[at - 1]?.lower ?? '')) ||
  (/^(?:it|them|their)$/.test(tokens[at]?.lower ?? '') && !isEmptyIt(tokens, at))

/** "stopped at the 28th and sat down": the 28th what? */
const isBareNth = (tokens: readonly Token[], at: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.lower === 'the' &&
  (tokens[at + 1]?.kind !== 'word' || (isFunctionWord(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'of'))

/** Others, as "they" and "both", raters found clear wherever `leaningsOf` lets them pass (190 questions, none unclear). */
const pointer = /^(?:its|replacement|successor)$/

/** So many tokens say what a statement is about. */
const opening = 6

/** "its", "the next", and at the start "the firm". */
export function points(tokens: readonly Token[], at: number, from = at): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (lower === 'the') return at - from < opening && definiteAt(tokens, at) !== undefined
  if (/^(?:next|following|previous)$/.test(lower)) return tokens[at - 1]?.lower === 'the'
  return pointer.test(lower)
}
