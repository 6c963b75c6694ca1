import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { auxiliaries, determiners, prepositions } from '../../facts/words/closed.ts'
import { demonyms } from '../../facts/words/lists.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import { isPlural } from './noun-stem.ts'
import { isBackward, isHereAlone, isOtherOne, isPairAlone, isSuchOneAlone } from './pointing-one.ts'
import { isThatAlone, isThatOne, isThatTime, isThisOne } from './pointing-that.ts'
import { bareWord, isAfterAside, isEmptyIt, isLoneObject, isThing, isUnnamedMany } from './thing-before.ts'

/** What in the words said, tokens `from` up to `to`, only words before them explain, or undefined. `direct`: quoted. */
export function leaningSaid(sentence: Sentence, from: number, to: number, direct: boolean): Refusal | undefined {
  // "But the country still has great plans, says Keller"
  const first = /^(?:but|and|yet)$/.test(sentence.tokens[from]?.lower ?? '') ? from + 1 : from
  const tokens = sentence.tokens.slice(first, to)
  const leaning = tokens.find(
    ({ lower, text, quoted }, at) =>
      text !== 'US' &&
      (direct || !quoted) &&
      (isThatOne(tokens, at) ||
        isBackward(tokens, at) ||
        isThatAlone(tokens, at) ||
        isPairAlone(tokens, at) ||
        isThatTime(tokens, at) ||
        // "The first took eight months"
        (at === 1 &&
          tokens[0]?.lower === 'the' &&
          /^(?:first|second|third|last|others?)$/.test(lower) &&
          isVerbForm(tokens[2]?.lower ?? '')) ||
        (direct && (isThisAlone(tokens, at) || isThatDone(tokens, at))) ||
        (!direct && at === 0 && isSomeAlone(tokens)) ||
        // "there are riches here", as somebody else reports it
        (!direct && isHereAlone(tokens, at)) ||
        // "could make it a big success"
        (lower === 'it' &&
          /^mak(?:e|es|ing)$/.test(tokens[at - 1]?.lower ?? '') &&
          /^an?$/.test(tokens[at + 1]?.lower ?? '')) ||
        // "have to think about the rest"
        (lower === 'rest' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.kind !== 'word') ||
        (!direct && isThere(tokens, at)) ||
        (direct && (isUnnamedMany(tokens, at) || isOfNothing(tokens, at))) ||
        isOtherOne(tokens, at) ||
        // "the country would continue to"
        (!direct &&
          at === 1 &&
          /^(?:country|nation)$/.test(lower) &&
          tokens[0]?.lower === 'the' &&
          !isTold(tokens[2])) ||
        // "the other key ingredient was that", "it was the same statement"
        (at === 1 && lower === 'other' && tokens[0]?.lower === 'the') ||
        (lower === 'same' && at < 4 && tokens[0]?.lower === 'it') ||
        // "the best approach is to": to what?
        (!direct && at === 1 && /^(?:best|only|main|biggest|right|key)$/.test(lower) && isOfNothingSaid(tokens)) ||
        // "it was a start in an effort that"
        (!direct && at === 0 && lower === 'it' && isThingSaid(tokens)) ||
        (!direct && isThisOne(tokens, at)) ||
        isSuchOneAlone(tokens, at) ||
        // "predicting where it will land": nothing before is a thing.
        (!direct &&
          /^(?:it|its)$/.test(lower) &&
          at > 0 &&
          !isEmptyIt(tokens, at) &&
          hasNoThing(tokens.slice(0, at))) ||
        // "has plans to extend it to the north"
        (!direct && lower === 'it' && isLoneObject(tokens, 0, at)) ||
        (!direct && /^(?:it|they)$/.test(lower) && isAfterAside(tokens, 0, at) && !isEmptyIt(tokens, at)) ||
        (at === tokens.length - 1 && /^(?:it|this|that|these|those)$/.test(lower)) ||
        (pointsOut(lower, tokens[at - 1]?.lower, direct, at) && !(lower === 'it' && isEmptyIt(tokens, at)))),
  )
  return leaning && { filter: 'reference', reason: `"${leaning.text}" points to something outside the words said.` }
}

/** "not possible to achieve this in one year", but not "this year" */
const isThisAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'this' &&
  isVerbForm(tokens[at - 1]?.lower ?? '') &&
  (tokens[at + 1]?.kind !== 'word' || prepositions.has(tokens[at + 1]?.lower ?? ''))

/** "will interpret that a little differently", "will interpret that" */
const isThatDone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  ((isVerbForm(tokens[at - 1]?.lower ?? '') &&
    (tokens[at + 1] === undefined ||
      /^a (?:little|bit|lot)$/.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`))) ||
    // "I told myself that for nine years"
    (/^(?:me|us|you|him|them|\w+self)$/.test(tokens[at - 1]?.lower ?? '') &&
      /^(?:for|in|at|on|once|twice)$/.test(tokens[at + 1]?.lower ?? '') &&
      !tokens.slice(at + 1).some(({ lower }) => isFiniteVerb(lower))))

const hasNoThing = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ kind, lower }) => kind !== 'mark' && isThing(lower) && !/ing$/.test(lower))

/** "some have been told": some of whom? */
const isSomeAlone = ([some, verb]: readonly Token[]): boolean =>
  /^(?:some|many|most|others|several|few)$/.test(some?.lower ?? '') && auxiliaries.has(verb?.lower ?? '')

/** "the country that", "the nation of": told at once which. */
const isTold = (token: Token | undefined): boolean =>
  /^(?:of|that|which|where|with|in)$|^['’]s$/.test(token?.lower ?? '')

/** "the best approach is to write more letters": of what nobody says. */
const isOfNothingSaid = ([the, , noun, verb, to]: readonly Token[]): boolean =>
  the?.lower === 'the' &&
  /^(?:approach|way|thing|option|solution|step|answer)$/.test(noun?.lower ?? '') &&
  /^(?:is|was|would|will)$/.test(verb?.lower ?? '') &&
  to?.lower === 'to'

/** "it was a start": what was? Not "it was a mistake to". */
function isThingSaid([it, ...said]: readonly Token[]): boolean {
  // "it would be a flavour of"
  const isToBe = /^(?:will|would|could|might|may)$/.test(said[0]?.lower ?? '') && said[1]?.lower === 'be'
  const [verb, article, noun, ...after] = isToBe ? said.slice(1) : said
  if (it?.lower !== 'it' || !/^(?:is|was|be|['’]s)$/.test(verb?.lower ?? '')) return false
  return (
    /^an?$/.test(article?.lower ?? '') &&
    // "a huge undertaking to"
    !after.slice(0, 2).some(({ lower }) => /^(?:to|that|for)$/.test(lower)) &&
    !/^(?:mistake|shame|pity|pleasure|privilege|crime|sin|miracle|matter|question|relief|tragedy|disgrace|duty|time)$/.test(
      noun?.lower ?? '',
    )
  )
}

/** "operated on there", but not "there are": where? */
const isThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'there' &&
  !/^(?:is|are|was|were|will|would|has|have|had|may|might|could|can|should|must|seems?|['’]s|['’]re)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  !tokens.slice(0, at).some(({ text, lower }, place) => place > 0 && /^\p{Lu}/u.test(text) && !demonyms.has(lower))

/** So many words in quotation marks are no mere phrase. */
const leastSaid = 5

/** The same, of all that a sentence has in quotation marks and that is more than a phrase. */
export function leaningQuoted(sentence: Sentence): Refusal | undefined {
  const { tokens } = sentence
  for (let from = 0; from < tokens.length; from++) {
    if (!isSaid(tokens[from])) continue
    let to = from + 1
    while (isSaid(tokens[to])) to++
    const leaning = to - from < leastSaid ? undefined : leaningSaid(sentence, from, to, true)
    if (leaning) return leaning
    from = to
  }
  return undefined
}

const isSaid = (token: Token | undefined): boolean => token?.quoted === true && !/^["“”]$/.test(token.text)

/** "We are glad of its success": no word before it tells of what. */
function isOfNothing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:it|its|they|them|their|theirs)$/.test(bareWord(tokens[at] as Token)) || isEmptyIt(tokens, at)) return false
  return !tokens.slice(0, at).some((_, place) => isThingAt(tokens, place))
}

/** "the bank", "in town", "customers", "Norway": no quality or deed. */
function isThingAt(tokens: readonly Token[], at: number): boolean {
  const { lower = '', text = '', kind } = tokens[at] ?? {}
  const before = tokens[at - 1]
  if (kind !== 'word' || !isThing(lower)) return false
  const isLed = before !== undefined && (determiners.has(before.lower) || prepositions.has(before.lower))
  return isLed || before?.kind === 'number' || isPlural(lower) || (at > 0 && /^\p{Lu}/u.test(text))
}

/** Words in reported speech that only its neighbours explain; a quotation may say "I" and "we". */
function pointsOut(lower: string, before: string | undefined, direct: boolean, at: number): boolean {
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(lower)) return direct || lower === 'hers'
  if (/^(?:it|they|them|their|its|this|that|these|those|such)$/.test(lower))
    return at === 0 || (at < 4 && lower !== 'that') || (lower === 'this' && !direct)
  if (lower === 'then' && before === 'by') return true
  if (/^(?:then|therefore|also|too|which|because|otherwise|instead)$/.test(lower)) return at === 0
  return !direct && /^(?:i|we|my|our|us)$/.test(lower) && before !== 'the'
}
