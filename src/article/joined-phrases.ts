import { calendar, detailNouns, determiners } from './english-words.ts'
import { afterVerb, isNounLike } from './noun-phrases.ts'
import { isCapital, isGrammar, type Token } from './word-tokens.ts'

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'these', 'those', 'any', 'no'])
const joints = new Set('of in on for with at against across behind under'.split(' '))
const nameJoints = new Set(['of', 'de', 'van', 'von', 'the'])
/** What follows a verb as often as a noun. */
const clauseJoints = new Set(['on', 'at', 'in', 'for'])
const longestLeft = 3
const longestRight = 4
/**
 * What a text itself joins to one phrase: "the operation in North Waziristan", "a ban on phones". A determiner says that
 * a noun follows, and the phrase ends where grammar or a mark does. English only.
 */
export function joinedPhrases(tokens: readonly Token[], text: string): string[] {
  return tokens.flatMap((token, index) => {
    if (!articles.has(token.text.toLowerCase())) return []
    const left = run(tokens, index + 1, longestLeft)
    const joint = tokens[index + 1 + left.length]
    if (left.length === 0 || !joint?.joined || !joints.has(joint.text) || joint.closed || !isSubject(left, joint))
      return []
    const at = index + 2 + left.length
    const skipped = tokens[at]?.joined && determiners.has(tokens[at]?.text ?? '') ? 1 : 0
    const right = run(tokens, at + skipped, longestRight)
    const [first, last] = [left[0], right.at(-1)]
    if (!first || !last || !isNoun(right) || !endsAt(tokens[at + skipped + right.length], last, text)) return []
    return [text.slice(first.at, last.at + last.text.length)]
  })
}

/** Words of one phrase, up to a mark or a word of grammar; none where there are more than `most`. */
function run(tokens: readonly Token[], start: number, most: number): Token[] {
  const found: Token[] = []
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    const goesOn = token?.joined && (!isGrammar(token.text) || isInName(tokens, at, found))
    if (!token || !goesOn) break
    found.push(token)
    if (token.closed) break
  }
  return found.length > most ? [] : found
}

/** The "of" of Bank of England. */
function isInName(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const [last, next] = [before.at(-1), tokens[at + 1]]
  const isBetween = last !== undefined && next?.joined === true && isCapital(last.text) && isCapital(next.text)
  return isBetween && nameJoints.has(tokens[at]?.text ?? '')
}

function isNoun(words: readonly Token[]): boolean {
  const last = words.at(-1)?.text ?? ''
  const known = words.every(({ text }) => /^\p{L}[\p{L}-]+$/u.test(text) && !calendar.has(text.toLowerCase()))
  const isName = words.every(({ text }) => isCapital(text) || nameJoints.has(text))
  return known && last !== '' && (isName || (!isCapital(last) && isNounLike(last) && !/ly$/.test(words[0]?.text ?? '')))
}

/** A noun that names something of its own: no office, no measure, and no verb that a noun stands before. */
function isSubject(left: readonly Token[], joint: Token): boolean {
  const [last = '', before] = [left.at(-1)?.text.toLowerCase(), left.at(-2)?.text]
  const isClause =
    before !== undefined && (/[^sui]s$/.test(before) || (/s$/.test(last) && clauseJoints.has(joint.text)))
  return isNoun(left) && !detailNouns.has(last) && !isClause
}

function endsAt(next: Token | undefined, last: Token, text: string): boolean {
  if (/^['’-]/.test(text.slice(last.at + last.text.length))) return false
  return last.closed || next === undefined || (isGrammar(next.text) && !afterVerb.has(next.text))
}
