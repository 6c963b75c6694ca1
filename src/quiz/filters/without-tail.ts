import type { Token } from '../../facts/token.ts'
import { prepositions } from '../../facts/words/closed.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import { isSeam } from './first-clause.ts'
import { makesStatement } from './makes-statement.ts'

/** So many words a question may well have, and so many a statement keeps at least. */
const [mostWords, fewestWords] = [17, 9]

/**
 * Where a long statement, tokens `from` up to `to`, may end: before a last part set off by a comma that only adds to it, as
 * in "The town sold its boats in May, which were old". Undefined where it is short, or a cut would change what it tells.
 * Of questions with 30 words and more raters found seven in a hundred bad, most of them for a slip of the pen at the end; of
 * those with less than 18, three.
 */
export function withoutTail(tokens: readonly Token[], from: number, to: number): number | undefined {
  if (to - from <= mostWords) return undefined
  const cut = tokens.findLastIndex(({ text }, at) => text === ',' && at >= from + fewestWords && at < to)
  const [head, tail] = [tokens.slice(from, cut), tokens.slice(cut + 1, to)]
  const isFit = cut > 0 && !tokens[cut]?.quoted && !tail.some(({ text }) => /^[“”"()]$/.test(text))
  return isFit && (isSeam(tokens, cut) || onlyAdds(tail, head)) && standsAlone(head) ? cut : undefined
}

/** Whether what stands behind a comma could as well be left away. */
function onlyAdds(tail: readonly Token[], head: readonly Token[]): boolean {
  const [first, second] = tail.map(({ lower }) => lower)
  if (first === undefined || second === undefined) return false
  if (adds.test(first) || adds.test(`${first} ${second}`)) return true
  // "swimming, running and rowing"
  if (/\p{L}{3}ing$/u.test(first)) return !/ing$/.test(head.at(-1)?.lower ?? '') && !/^(?:and|or|,)$/.test(second)
  // "a rule that stopped him", but not "the boats were sold"
  const verb = tail.findIndex(({ lower }) => isFiniteVerb(lower))
  const isTold =
    verb < 0 || tail.slice(0, verb).some(({ lower }) => /^(?:who|which|that|whose|where|when)$/.test(lower))
  return /^an?$/.test(first) && isTold && !tail.some(({ lower }) => /^(?:and|or)$/.test(lower))
}

const adds =
  /^(?:which|who|whose|whom|where|with|including|especially|particularly|after|when|while|because|since|amid|despite|following|although|though|known as|followed by|compared (?:with|to)|(?:up|down) from|such as|as well|as (?:the|an?|it|he|she|they|part))$/

/** A statement with its subject in front, and nothing in it that waits for the rest. */
function standsAlone(head: readonly Token[]): boolean {
  const first = head[0]?.lower ?? ''
  return (
    !isVerbForm(first) &&
    !/^(?:if|when|while|as|although|though|because|since|after|before|until|unless|not|neither|either|whether|both|to|by|once|with|without|despite|unlike|like)$/.test(
      first,
    ) &&
    !head.some(({ lower }) => /^(?:if|either|whether|neither|not|n['’]t|no|never|between)$/.test(lower)) &&
    // "She may have won, but": what comes behind tells that she did.
    !head.some(({ text }) => /^(?:may|might)$/.test(text)) &&
    isClosed(head) &&
    makesStatement([...head])
  )
}

/** No aside is open: not "said that the boss, who is old", but "In May, it was sold" and "Keller, 34, sold it". */
function isClosed(head: readonly Token[]): boolean {
  const [first, second, third] = head.flatMap(({ text }, at) => (/^[,–—(]$/.test(text) ? [at] : []))
  if (first === undefined) return true
  if (second === undefined) return head[first]?.text === ',' && (prepositions.has(head[0]?.lower ?? '') || first === 1)
  return third === undefined && head[first]?.text === head[second]?.text && isFiniteVerb(head[second + 1]?.lower ?? '')
}
