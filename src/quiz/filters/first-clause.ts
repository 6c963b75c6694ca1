import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { determiners } from '../../facts/words/closed.ts'
import { isFiniteVerb, isPredicate } from '../../facts/words/verb-forms.ts'

const fewestWords = 8

/**
 * The first statement of a sentence that makes two: "The bridge was sold in May" of "The bridge was sold in May, and he
 * left the town". Undefined where a cut would change what is told. Its tokens are the sentence's own, up to the cut.
 */
export function firstClause(sentence: Sentence): Sentence | undefined {
  const { tokens, text, start } = sentence
  const cut = tokens.findIndex((token, at) => at >= fewestWords && isSeam(tokens, at) && !token.quoted)
  const last = tokens[cut - 1]
  if (!last) return undefined
  if (!standsAlone(tokens.slice(0, cut)) || isConceded(tokens, cut)) return undefined
  // The mark at the seam ends it, as a full stop would.
  return { ...sentence, tokens: tokens.slice(0, cut + 1), text: `${text.slice(0, last.end - start)}.` }
}

/** Where a second statement with a subject of its own begins: ", but the town", "; they are". */
export function isSeam(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token
  const joins = joiners.test(tokens[at + 1]?.lower ?? '')
  if (text === ';' || (text === ',' && joins)) return startsStatement(tokens.slice(joins ? at + 2 : at + 1, at + 10))
  return false
}

const joiners = /^(?:and|but|while|whereas|although|though|so)$/

/** Whether a subject and its verb come first, so that the words are no item of a list. */
function startsStatement(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || first.quoted) return false
  if (/^(?:he|she|it|they|we|you|i|there|this|that|these|those)$/.test(first.lower)) return true
  const verb = tokens.findIndex(({ lower }) => isFiniteVerb(lower))
  const isSubject = determiners.has(first.lower) || /^\p{Lu}/u.test(first.text)
  return isSubject && verb > 0 && !tokens.slice(0, verb).some(({ kind }) => kind === 'mark')
}

/** Where a "who" behind a comma starts that no other comma ends; the end where there is none. */
function openRelative(tokens: readonly Token[]): number {
  const at = tokens.findLastIndex(
    ({ lower }, place) => /^(?:who|which|whose)$/.test(lower) && isComma(tokens[place - 1]),
  )
  return at < 0 || tokens.slice(at).some(isComma) ? tokens.length : at
}

/** "Keller may have won, but": what comes behind tells that she did. */
const isConceded = (tokens: readonly Token[], cut: number): boolean =>
  /^(?:but|while|although|though|whereas)$/.test(tokens[cut + 1]?.lower ?? '') &&
  tokens.slice(0, cut).some(({ lower }) => /^(?:may|might)$/.test(lower))

const isComma = (token: Token | undefined): boolean => token?.text === ','

/** A whole statement that hangs on nothing behind the cut. */
function standsAlone(tokens: readonly Token[]): boolean {
  if (
    /^(?:if|when|while|as|although|though|because|since|after|before|until|unless|not|neither|either|whether)$/.test(
      tokens[0]?.lower ?? '',
    )
  )
    return false
  return (
    tokens.slice(0, openRelative(tokens)).some(({ lower }) => isPredicate(lower)) &&
    !tokens.some(({ lower }) => /^(?:either|whether|neither|both)$/.test(lower))
  )
}
