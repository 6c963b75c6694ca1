import type { Findings } from '../../facts/extract.ts'
import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { definiteAt } from './dangling.ts'
import type { Standing } from './standalone.ts'
import { isEmptyIt } from './thing-before.ts'

/**
 * How much a sentence leaves open that can be understood alone. Of questions on clear ones blind raters called one in 26
 * unclear or wrong, of those on vague ones one in eight, and with the sentence before one in 25 (4,460 ratings).
 */
export type Openness = 'clear' | 'pointing' | 'vague'

export function opennessOf({ sentence, from, to, naming }: Standing, { mentions }: Findings): Openness {
  const { tokens, index } = sentence
  const said = tokens.slice(from, to)
  const has = (isOne: (at: number) => boolean) => said.some((_, at) => isOne(from + at))
  const words = said.filter(({ kind }) => kind !== 'mark').length
  const isNamed = naming !== undefined || mentions.has(index)
  if (has((at) => hangs(tokens, at)) || (!naming && words < (isNamed ? fewestNamed : fewestClear))) return 'vague'
  return !isNamed || words < fewestClear || has((at) => points(tokens, at, from)) ? 'pointing' : 'clear'
}

const [fewestNamed, fewestClear] = [10, 12]

/** "it", "99% of visitors do so" */
const hangs = (tokens: readonly Token[], at: number): boolean =>
  isBareNth(tokens, at) ||
  (tokens[at]?.lower === 'so' && /^(?:do|does|did|done|doing)$/.test(tokens[at - 1]?.lower ?? '')) ||
  (/^(?:it|them|their)$/.test(tokens[at]?.lower ?? '') && !isEmptyIt(tokens, at))

/** "stopped at the 28th and sat down": the 28th what? */
const isBareNth = (tokens: readonly Token[], at: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.lower === 'the' &&
  (tokens[at + 1]?.kind !== 'word' || (isFunctionWord(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'of'))

const pointer =
  /^(?:its?|itself|they|them|theirs?|this|these|those|such|each|both|others?|another|former|latter|same|rest|replacement|successor)$/

/** So many tokens say what a statement is about. */
const opening = 6

/** "it", "those" without who they are, and at the start "the firm". */
export function points(tokens: readonly Token[], at: number, from = at): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (lower === 'the') return at - from < opening && definiteAt(tokens, at) !== undefined
  if (/^(?:next|following|previous)$/.test(lower)) return tokens[at - 1]?.lower === 'the'
  if (lower === 'it' && isEmptyIt(tokens, at)) return false
  return pointer.test(lower) && !/^(?:who|with|in|of)$/.test(tokens[at + 1]?.lower ?? '')
}
