import type { Mention } from './entity.ts'
import { descriptionStart } from './role.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'
import { isRole } from './words/name-words.ts'
import { speechVerbs } from './words/speech.ts'
import { isFiniteVerb } from './words/verb-forms.ts'

/** "a fellow in Oslo, Norway, said", "Ruth Bering from Strait Lines told", "said Ann Berg and Mia Holm": no one speaker. */
export function isNoSpeaker(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence
  const { from, to, entity } = mention
  const [before, second] = [tokens[from - 1], tokens[from - 2]]
  const isLast = entity?.kind === 'country' && before?.text === ',' && /^\p{Lu}/u.test(second?.text ?? '')
  const isEmployer =
    entity?.kind === 'org' && /^(?:from|of|at)$/.test(before?.lower ?? '') && /^(?:\p{Lu}|,$)/u.test(second?.text ?? '')
  // "said Ann Berg and Mia Holm": two say it.
  const isOneOfTwo =
    (tokens[to]?.lower === 'and' && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) ||
    (before?.lower === 'and' && /^\p{Lu}/u.test(second?.text ?? ''))
  // "says SOHAY's manager", "said SOHAY manager Mia Holm": the manager says it.
  const isOwner = (at: number) => /^['’]s$/.test(tokens[at]?.text ?? '')
  const isOfSpeaker =
    isOwner(to) ||
    // "said University of Halmer, Marlow's chancellor, Mia Holm"
    (entity?.kind !== 'person' && tokens[to]?.text === ',' && [to + 2, to + 3].some(isOwner)) ||
    (entity?.kind !== 'person' && isRole(tokens[to]?.lower ?? ''))
  return isLast || isEmployer || isOneOfTwo || isOfSpeaker || isOfOther(sentence, mention)
}

/**
 * "A letter to Ruth Bering said", "a spokesman for Mr Benning told": somebody else says it; but a spokeswoman for women,
 * Mia Holm, is the one.
 */
function isOfOther(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence
  const described = descriptionStart(sentence, mention)
  const start = startOfSpeaker(tokens, described)
  const [before = '', second = ''] = [tokens[start - 1]?.lower, tokens[start - 2]?.lower]
  const isPost = described < mention.titleFrom && isRole(second)
  return (
    mention.entity?.kind === 'person' &&
    /^(?:to|for|of|from|by|with|about|against)$/.test(before) &&
    second !== 'according' &&
    !isPost
  )
}

/** Where a speaker starts, at the latest from token `from` on: a "the" belongs to what follows. */
export function startOfSpeaker(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.lower === 'the' ? from - 1 : from
}

/** Whether the speaker is the subject: the first thing in the sentence, or what follows "During talks on Monday,". */
export function startsClause(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence
  const start = startOfSpeaker(tokens, descriptionStart(sentence, mention))
  if (start === 0 || (start === 1 && /^(?:but|and|yet)$/.test(tokens[0]?.lower ?? ''))) return true
  if (tokens[start - 1]?.text !== ',') return false
  const opening = tokens.slice(0, start - 1)
  return (
    opening.length < 14 &&
    /ing$|^(?:however|but|during|in|at|on|after|before|following|speaking|responding|writing|yesterday|earlier|last|later|meanwhile)$/.test(
      opening[0]?.lower ?? '',
    ) &&
    !opening.some(({ text, quoted, lower }) => text === ',' || quoted || lower === 'that')
  )
}

/** How far a verb may stand from its speaker: "Dr Kelley of the Sleep Institute at Oxford University said". */
const [shortWay, longestWay] = [6, 18]

/** The speech verb after a name, over what is said of the speaker between commas or after "of", "from", "at". */
export function verbAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.text === ',' && at - from < longestWay) {
    const close = tokens.findIndex((token, index) => index > at && token.text === ',')
    if (close < 0 || close - from > longestWay) return -1
    at = isVerbAt(tokens, close + 1) ? close + 1 : close
    if (at > close) break
  }
  if (/^(?:of|from|at)$/.test(tokens[at]?.lower ?? '')) at = verbOverPlace(tokens, at)
  while (beforeVerb.test(tokens[at]?.lower ?? '')) at++
  return speechVerbs.has(tokens[at]?.lower ?? '') ? at : -1
}

/** What may stand between a speaker and the verb. */
const beforeVerb = /^(?:also|later|has|had|have|then)$/

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return speechVerbs.has(word) || beforeVerb.test(word)
}

/**
 * Where a verb of saying stands behind "of the Taxi Association", if nothing but names and small words is between, or behind
 * "from the older part of town".
 */
function verbOverPlace(tokens: readonly Token[], from: number): number {
  const verb = tokens.findIndex(({ lower }, at) => at > from && speechVerbs.has(lower))
  const between = tokens.slice(from, verb)
  const isPlace = between.every(
    ({ kind, text, lower }) =>
      kind === 'word' &&
      (/^\p{Lu}/u.test(text) ||
        /^(?:of|from|at|the|and|for|in|['’]s)$/.test(lower) ||
        (between.length <= shortWay && !isFiniteVerb(lower) && !/^(?:that|which|who|whose|where|whom)$/.test(lower))),
  )
  return verb > 0 && verb - from < longestWay && isPlace ? verb : tokens.length
}

/** Whether a verb of saying stands before the speaker: "said Mullen", but not "told Mullen", who only listens. */
export function saysBefore(tokens: readonly Token[], speakerAt: number): boolean {
  const verb = tokens[speakerAt - 1]?.lower ?? ''
  return speechVerbs.has(verb) && !/^(?:tell|told|ask|warn|inform|remind|assur|urg)/.test(verb)
}
