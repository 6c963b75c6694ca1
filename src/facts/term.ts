import type { Sentence } from './sentence.ts'
import { textOf } from './sentence.ts'
import { capitalised, isContentWord, type Token } from './token.ts'
import { isFunctionWord, words } from './words/closed.ts'
import { demonyms } from './words/lists.ts'
import { isFiniteVerb } from './words/verb-forms.ts'

/** What a sentence says something is called: tokens `from` up to `to`, the quotation marks around them among them. */
export interface Term {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** Without the quotation marks. */
  readonly text: string
}

/** So many words can be typed as they were read. */
const longest = 3
const longestAside = 30

/** "a system dubbed smart serendipity", "The device, called 'Virtobot', is", "bleached reefs are known as rubble." */
export function termsOf(sentence: Sentence): Term[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    const start = token.quoted ? -1 : afterNaming(tokens, at)
    if (start < 0) return []
    if (!openingMark.test(tokens[start]?.text ?? '')) {
      const to = endOf(tokens, start)
      return to > start ? [{ sentence, from: start, to, text: textOf(sentence, start, to) }] : []
    }
    const close = closingAt(tokens, start + 1)
    // "called “limpa,” which": the comma would go with the marks.
    if (close <= start + 1 || tokens[close - 1]?.text === ',') return []
    return [{ sentence, from: start, to: close + 1, text: textOf(sentence, start + 1, close) }]
  })
}

const openingMark = /^["“‘']$/

/** Where the words start that something is called, behind the verb at `at`; -1 where no such verb stands there. */
function afterNaming(tokens: readonly Token[], at: number): number {
  const { lower = '' } = tokens[at] ?? {}
  const start = namingVerb.test(lower) ? at + 1 : /^(?:known|referred)$/.test(lower) ? afterAs(tokens, at) : -1
  // "will be called next week"
  if (
    start < 0 ||
    !isPassive(tokens, at) ||
    /^(?:next|last|later|again|today|tomorrow)$/.test(tokens[start]?.lower ?? '')
  )
    return -1
  return /^(?:an?|the)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start
}

/** Behind "known as", "known locally as" and "referred to as". */
function afterAs(tokens: readonly Token[], at: number): number {
  const distance = tokens.slice(at + 1, at + 3).findIndex(({ lower }) => lower === 'as')
  return distance < 0 ? -1 : at + distance + 2
}

const namingVerb = /^(?:called|dubbed|nicknamed|named|termed|codenamed|christened)$/
const betweenNounAndVerb = words(
  'also now later often sometimes commonly locally formerly then usually widely officially',
)

/** "is called", "the plant, called", "a firm called": not "Merkel called". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (betweenNounAndVerb.has(tokens[before]?.lower ?? '')) before--
  const { lower = '', text = '', kind } = tokens[before] ?? {}
  // "was named best singer": that is no name.
  if (/^(?:is|are|was|were|be|been|being)$/.test(lower)) return tokens[at]?.lower !== 'named'
  // "Mia Holm, a baker, called the plan": the comma closes what another one opened. "They sat down, called": what birds do.
  if (text === ',') {
    const told = tokens.slice(Math.max(0, before - longestAside), before)
    const verb = told.findLastIndex((token) => isFiniteVerb(token.lower))
    const isAnyThing = told.slice(verb + 1).some((token) => /^(?:an?|one|another)$/.test(token.lower))
    return !told.some((token) => token.text === ',') && (verb < 0 || isAnyThing)
  }
  // A thing not told of before: it calls nobody.
  const near = tokens.slice(Math.max(0, before - 4), before)
  const article = near.findLastIndex((token) => /^(?:an?|one|another)$/.test(token.lower))
  return (
    kind === 'word' &&
    text === lower &&
    !isFunctionWord(lower) &&
    article >= 0 &&
    near.slice(article + 1).every((token) => token.kind === 'word' && !isFiniteVerb(token.lower))
  )
}

/** The mark that closes a quotation of a few words; -1 where it holds more. */
function closingAt(tokens: readonly Token[], from: number): number {
  const length = tokens.slice(from, from + longest + 2).findIndex(({ text }) => /^["”’']$/.test(text))
  return length < 0 ? -1 : from + length
}

/** The end of a name, or of words in lower case that a mark or a small word closes; -1 where they go on or are no term. */
function endOf(tokens: readonly Token[], from: number): number {
  const isName = capitalised(tokens[from])
  if (!isName && isFunctionWord(tokens[from]?.lower ?? '')) return -1
  const length = tokens
    .slice(from, from + longest + 1)
    .findIndex((token) => token.kind !== 'word' || (isName ? !capitalised(token) : isFunctionWord(token.lower)))
  const end = from + length
  const [next, second] = [tokens[end], tokens[end + 1]]
  // "the Road to Nowhere", "Evolution, Data Optimised", "a premium and innovation-led firm"
  const goesOn = isName
    ? /^(?:of|to|and|or|&|for|the|['’]s|-)$/.test(next?.lower ?? '') ||
      (next?.text === ',' && capitalised(second)) ||
      // "the Flexible Levitation on a Track"
      (/^an?$/.test(second?.lower ?? '') && capitalised(tokens[end + 2])) ||
      // "be called an American company"
      (isContentWord(next) && demonyms.has(tokens[end - 1]?.lower ?? ''))
    : /^(?:and|or|of|-)$/.test(next?.lower ?? '')
  // "a technology known as Really Simple Syndication (RSS)": its first letters are shown.
  const isShort = next?.text === '(' && /^\p{Lu}{2,}$/u.test(second?.text ?? '')
  return length < 0 || goesOn || isShort || next?.kind === 'number' ? -1 : end
}
