import { placeLineEnd } from '../../article/place-line.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { prepositions } from '../../facts/words/closed.ts'
import { speechVerbs } from '../../facts/words/speech.ts'

/** What may be left out before a comma: the statement says the same without it. */
const safeConnectives =
  /^(?:however|moreover|furthermore|nevertheless|nonetheless|additionally|still|instead|overall|(?:un)?fortunately|meanwhile|similarly|likewise|also|indeed|besides|consequently|therefore|thus|separately|specifically|finally|lastly|firstly|secondly|thirdly|in addition|in fact|as a result|for (?:example|instance)|of course|by contrast|in contrast|on the other hand)$/

const longestConnective = 4

/** Where the statement starts once a dateline and a connective that loses nothing are left out. */
export function statementStart({ tokens, text, start }: Sentence): number {
  const end = start + placeLineEnd(text)
  const behind = tokens.findIndex((token) => token.start >= end)
  // "NG: Members of the laboratory", as interviews are printed
  const from =
    tokens[behind + 1]?.text === ':' && /^\p{Lu}{1,3}$/u.test(tokens[behind]?.text ?? '') ? behind + 2 : behind
  const first = tokens[from]?.lower ?? ''
  const comma = tokens.findIndex(({ text: one }, at) => at > from && at <= from + longestConnective && one === ',')
  const isSetOff = comma === from + 1
  // "But, says Keller, it was", "However, he said, now": the words behind stand in the middle of what they start.
  if (comma > 0 && isWhoSays(tokens, comma + 1)) return from
  if (comma > 0 && isConnective(tokens.slice(from, comma))) return comma + 1
  // "So far" is no "so".
  if (first === 'so') return isSetOff ? from + 2 : from
  if (/^(?:but|and|yet)$/.test(first)) return isSetOff ? from + 2 : from + 1
  return from
}

const isConnective = (tokens: Sentence['tokens']): boolean =>
  safeConnectives.test(tokens.map(({ lower }) => lower).join(' '))

const isWhoSays = (tokens: Sentence['tokens'], at: number): boolean =>
  speechVerbs.has(tokens[at]?.lower ?? '') ||
  (speechVerbs.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ',')

/** "plans to say", "The firm, which is old, later said so": the verb goes on with what stands before the comma. */
const isNoSubject = /^(?:to|later|then|also|now|soon|still|once|\w+ly)$/

const opensAside = /^(?:asked|questioned|pressed|prompted|told|speaking|writing)$/

/** Where the statement ends: before a ", officials said" that only says who told it. */
export function beforeTrailer({ tokens }: Sentence): number {
  const end = tokens.length - (tokens.at(-1)?.kind === 'mark' ? 1 : 0)
  // "Asked by reporters whether he would go, Keller said yes."
  if (opensAside.test(tokens[0]?.lower ?? '')) return end
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
    const closes = verb >= trailer.length - 4 && !isNoSubject.test(trailer[verb - 1]?.lower ?? '')
    // "It was a “hopeless” prospect, an official said": what is quoted are the words of somebody.
    // "They learned of it, from a speech or from news reports."
    const isOfSubject = !prepositions.has(trailer[0]?.lower ?? '') || trailer[0]?.lower === 'according'
    return verb > 0 && closes && !others && isOfSubject && !tokens.slice(0, end).some(({ quoted }) => quoted) ? at : end
  }
  return end
}
