import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { speechVerbs } from '../../facts/words/speech.ts'

const safeConnectives = words(
  'however moreover furthermore nevertheless nonetheless additionally still instead overall unfortunately fortunately',
)

/** Where the statement starts once a connective that loses nothing is left out. */
export function afterConnective(tokens: readonly Token[]): number {
  const first = tokens[0]?.lower ?? ''
  if (tokens[1]?.text === ',' && safeConnectives.has(first)) return 2
  // "So far" is no "so".
  if (first === 'so') return tokens[1]?.text === ',' ? 2 : 0
  if (/^(?:but|and|yet)$/.test(first)) return tokens[1]?.text === ',' ? 2 : 1
  return 0
}

/** Where the statement ends: before a ", officials said" that only says who told it. */
export function beforeTrailer({ tokens }: Sentence): number {
  const end = tokens.length - (tokens.at(-1)?.kind === 'mark' ? 1 : 0)
  for (let at = end - 2; at > Math.max(5, end - 12); at--) {
    if (tokens[at]?.text !== ',' || tokens[at]?.quoted) continue
    const trailer = tokens.slice(at + 1, end)
    const verb = trailer.findIndex(({ lower }) => speechVerbs.has(lower))
    const others = trailer.some(
      ({ lower, text }, place) =>
        /^(?:that|who|which|and|but|while|when|where|he|she|it|they|would|was|were|is|are|has|have|had|because)$/.test(
          lower,
        ) ||
        (place !== verb && text === ','),
    )
    const closes = verb >= trailer.length - 4 && trailer[verb - 1]?.lower !== 'to'
    return verb > 0 && closes && !others && !trailer.some(({ quoted }) => quoted) ? at : end
  }
  return end
}
