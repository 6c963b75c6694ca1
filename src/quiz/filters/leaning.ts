import type { Findings } from '../../facts/extract.ts'
import type { Pronoun } from '../../facts/gender.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { auxiliaries, determiners, prepositions, words } from '../../facts/words/closed.ts'
import { speechVerbs } from '../../facts/words/speech.ts'
import { isFiniteVerb } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import { danglingAt, statements } from './dangling.ts'
import type { Known } from './familiar.ts'
import { pronounOf } from './hero.ts'
import { nounStem } from './noun-stem.ts'
import { isOtherThanSubject } from './object-pronoun.ts'
import { hasPersonBefore, isSomebody, opensAside } from './person-before.ts'
import { pointsBack } from './pointing-back.ts'
import { startLeans } from './start-leaning.ts'
import {
  bareWord,
  beforeSubject,
  hasManyBefore,
  hasOneBefore,
  isAfterAside,
  isEmptyIt,
  isLoneObject,
  isOfAside,
  isOfSubject,
  isPartOfMany,
  startsWithName,
} from './thing-before.ts'

/** What in a sentence only its neighbours explain. */
export interface Leaning extends Refusal {
  /** Not even the sentence before would help. */
  readonly forever?: true
  /** Only a sentence before that has this noun, without its ending, would help. */
  readonly needsNoun?: string
  /** Only a sentence before that names two would help. */
  readonly needsTwo?: true
  /** Only a single person in the sentence before would help. */
  readonly needsPerson?: true
  /** The word that leans, and where. */
  readonly word?: Pronoun
  readonly at?: number
}

const firstAndSecond = words(
  "i me my mine myself we us our ours ourselves you your yours yourself i'm i've i'll i'd we're we've we'll you're you'll you've you'd we'd let's i'd've",
)
/** All things in a statement, from token `from` on, that point outside it, in their order. */
export function leaningsOf(
  sentence: Sentence,
  from: number,
  findings: Findings,
  known: Known,
  /** The place of a pronoun that is replaced by a name: it and those after it are understood. */
  named = Number.POSITIVE_INFINITY,
): Leaning[] {
  const { tokens } = sentence
  if (tokens.some((token, at) => !token.quoted && isSpeaker(token, tokens[at + 1]))) return [speaks]
  const start = tokens[from]?.quoted === false ? startLeans(tokens, from, known.familiar) : undefined
  const later = tokens.flatMap((token, at) => {
    if (at < from || token.kind === 'mark') return []
    if (token.quoted) {
      const back = pointsBack(tokens, at) ?? (isUnnamedInside(sentence, at, findings) ? token.text : undefined)
      return back === undefined ? [] : reference(back)
    }
    return (
      leaningAt(sentence, from, at, findings, named) ??
      (saysOfWhat(tokens, from, at) || isTheMan(tokens, at) ? danglingAt(sentence, at, known) : undefined) ??
      []
    )
  })
  const pair = pairAt(tokens, from)
  if (pair) return [pair, ...later]
  return start === undefined
    ? later
    : [danglingAt(sentence, from, known) ?? shownThing(tokens, from) ?? reference(start), ...later]
}

/** "The two countries agreed", "The two agreed": only a sentence before that names both tells which. */
function pairAt(tokens: readonly Token[], from: number): Leaning | undefined {
  const [the, two, noun, next] = tokens.slice(from, from + 4)
  const isPair =
    the?.lower === 'the' && two?.lower === 'two' && /^\p{Ll}+[^s]s$|^(?:men|women|people)$/u.test(noun?.text ?? '')
  const isTold = /^(?:of|who|that|which|whose|in|from|on|at|with|for|between)$/.test(next?.lower ?? '')
  if (the?.lower === 'the' && two?.lower === 'two' && isFiniteVerb(noun?.lower ?? ''))
    return { ...reference('the two'), needsTwo: true }
  return isPair && !isTold ? { ...reference(`the two ${noun?.text}`), needsTwo: true } : undefined
}

/** "That memo was sent": only a sentence before that has the memo tells which; "That move" may be all that was told. */
function shownThing(tokens: readonly Token[], from: number): Leaning | undefined {
  const [word, noun] = [tokens[from], tokens[from + 1]]
  const isThing = /^(?:this|that|these|those)$/.test(word?.lower ?? '') && things.has(nounStem(noun?.lower ?? ''))
  return isThing ? { ...reference(`${word?.text} ${noun?.text}`), needsNoun: nounStem(noun?.lower ?? '') } : undefined
}

/** Things to be touched, and shares of things: by their stems. */
const things = words(
  'memo letter email document fil book film shar devic machin ship boat car hous building room school bridg road tre animal dog',
)

/** "He" in a quotation: not its speaker, who says "I", but somebody whom the quotation has to name. */
function isUnnamedInside({ tokens, index }: Sentence, at: number, findings: Findings): boolean {
  if (pronounOf(bareWord(tokens[at] as Token)) === undefined) return false
  const named = (findings.mentions.get(index) ?? []).some(({ from }) => from < at && tokens[from]?.quoted)
  return !named && !tokens.slice(0, at).some(({ lower, quoted }) => quoted && isSomebody(lower))
}

/** "asked to see the man": whom, wherever it stands. */
const isTheMan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' && /^(?:man|woman|boy|girl|child|couple|pair)$/.test(tokens[at + 1]?.lower ?? '')

/** So many tokens say what a statement is about; what comes later is understood from them. */
const opening = 6

/**
 * Whether a statement says here what it is about: at its start, behind the comma of "For three days last week,", or with
 * the last word of "Keller shared the concern."
 */
const saysOfWhat = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - from < opening ||
  (at === tokens.length - 3 && statements.has(nounStem(tokens[at + 1]?.lower ?? ''))) ||
  (tokens[at - 1]?.text === ',' && at - from < 2 * opening && opensAside(tokens, from))

function leaningAt(
  sentence: Sentence,
  from: number,
  at: number,
  findings: Findings,
  named: number,
): Leaning | undefined {
  const { tokens } = sentence
  const { text } = tokens[at] as Token
  const lower = bareWord(tokens[at] as Token)
  const back = pointsBack(tokens, at)
  if (back !== undefined) return reference(back)
  const word = pronounOf(lower)
  // "Keller denied that he wanted her job": the name that stands for "he" tells nothing of "her".
  const isNamed = at >= named && word === pronounOf(tokens[named]?.lower ?? '')
  if (word !== undefined && isOtherThanSubject(tokens, at)) return { ...reference(text), forever: true }
  if (!isNamed && word !== undefined && (isAside(tokens, from, at) || !hasPersonBefore(sentence, from, at, findings)))
    return { ...reference(text), needsPerson: true, word, at }
  // "Four teams from there": from where?
  if (
    lower === 'there' &&
    (/^(?:from|to|in|near)$/.test(tokens[at - 1]?.lower ?? '') ||
      // "The centre of transport is there, if"
      (/^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind === 'mark') ||
      // "A night there cost 95 dollars"
      (at > from && !isThereIs(tokens, at) && (at - from < opening || !namesPlace(tokens, from, at)))) &&
    !hasPlaceBefore(sentence, at, findings)
  )
    return reference(`${tokens[at - 1]?.text} there`)
  // "Keller thinks it can."
  if (lower === 'it' && auxiliaries.has(tokens[at + 1]?.lower ?? '') && /^[.,;!?]$/.test(tokens[at + 2]?.text ?? ''))
    return reference(text)
  if (/^(?:it|them)$/.test(lower) && isLoneObject(tokens, from, at)) return reference(text)
  if (lower === 'they' && isWilling(tokens[at + 1]) && !hasPeopleBefore(sentence, from, at, findings))
    return reference(text)
  if (lower === 'they' && isSaidByOne(sentence, from, at, findings)) return reference(text)
  if (lower === 'them' && isPartOfMany(tokens, from, at)) return reference(text)
  if (
    /^(?:they|them|their|theirs|themselves)$/.test(lower) &&
    !hasManyBefore(tokens, from, lower === 'them' ? beforeSubject(tokens, from, at) : at) &&
    !startsWithName(sentence, from, findings)
  )
    return reference(text)
  if (lower === 'its' && isNamedBehindAside(sentence, from, at, findings)) return undefined
  if (lower === 'its' && (isOfAside(tokens, from, at) || isOfSubject(tokens, from, at))) return reference(text)
  if (/^(?:it|they)$/.test(lower) && isAfterAside(tokens, from, at)) return reference(text)
  if (/^(?:it|its|itself)$/.test(lower) && !isEmptyIt(tokens, at) && !hasOneBefore(sentence, from, at, findings))
    return reference(text)
  return undefined
}

/** "During its 24-year history, the Halmer Festival has": whose it is comes right behind the aside. */
function isNamedBehindAside({ tokens, index }: Sentence, from: number, at: number, { mentions }: Findings): boolean {
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',')
  if (!prepositions.has(tokens[from]?.lower ?? '') || at - from > 2 || comma < 0) return false
  const start = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1
  const next = (mentions.get(index) ?? []).find(({ titleFrom }) => titleFrom === start)
  return next !== undefined && next.entity?.kind !== 'person'
}

/** "Steck, he says, was": whoever says it is not who it is said of. Not "Howard has no doubt who, he claims, is". */
const isAside = (tokens: readonly Token[], from: number, at: number): boolean =>
  [at - 1, at + 2].every((place) => tokens[place]?.text === ',') &&
  speechVerbs.has(tokens[at + 1]?.lower ?? '') &&
  !tokens.slice(from, at).some(({ lower }) => isFiniteVerb(lower))

/** "they want": no things, as "threats" are. */
const isWilling = (verb: Token | undefined): boolean =>
  /^(?:want|wanted|hope|hoped|think|thought|say|said|believe|believed|feel|felt|know|knew|fear|feared)$/.test(
    verb?.lower ?? '',
  )

/** Whether people stand before, or a name that may be theirs. */
const hasPeopleBefore = ({ tokens, index }: Sentence, from: number, at: number, { mentions }: Findings): boolean =>
  (mentions.get(index) ?? []).some((mention) => mention.from < at && mention.from >= from) ||
  tokens
    .slice(from, at)
    .some(({ lower }) => isSomebody(lower) || isSomebody(lower.replace(/s$/, '')) || isCrowd.test(lower))

const isCrowd =
  /^(?:people|men|women|children|police|many|some|most|others?|those|all|few|everyone|nobody|families|parents|staff|government|council|team|party|committee|company|firm|group|club|band|couple|pair|\p{Ll}+(?:ers|ors|ists|ans|ents|ants|ees))$/u

/** "Mr Keller denied they had": one is not many, and nothing before tells of any. */
const isSaidByOne = ({ tokens, index }: Sentence, from: number, at: number, { mentions }: Findings): boolean => {
  const end = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1
  const one = (mentions.get(index) ?? []).find(({ entity, to }) => to === end && entity?.kind === 'person')
  return one !== undefined && speechVerbs.has(tokens[end]?.lower ?? '') && !hasManyBefore(tokens, from, one.titleFrom)
}

/** "there are", "out there": of no place; but not "A win there is worth". */
const isThereIs = (tokens: readonly Token[], at: number): boolean =>
  (!(at === 2 && determiners.has(tokens[0]?.lower ?? '')) &&
    /^(?:is|are|was|were|be|been|being|will|would|has|have|had|may|might|can|could|must|should|seems?|exists?|remains?|came|comes|['’](?:s|re|ll|d))$/.test(
      tokens[at + 1]?.lower ?? '',
    )) ||
  /^(?:out|over|up|down|here|hello)$/.test(tokens[at - 1]?.lower ?? '')

/** "met in the hall and stayed there", "went to the hall and stayed there" */
const namesPlace = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens
    .slice(from, at)
    .some(
      ({ lower }, place) =>
        /^(?:in|at|near|inside|into|where)$/.test(lower) ||
        (lower === 'to' && determiners.has(tokens[from + place + 1]?.lower ?? '')),
    )

function hasPlaceBefore({ index }: Sentence, at: number, { mentions }: Findings): boolean {
  return (mentions.get(index) ?? []).some(({ from, entity }) => from < at && entity?.kind !== 'person')
}

/** "I", "you", "let's". */
function isSpeaker({ lower, text }: Token, next: Token | undefined): boolean {
  return (firstAndSecond.has(lower) && text !== 'US') || (lower === 'let' && /^['’]s$/.test(next?.text ?? ''))
}

const speaks: Leaning = { filter: 'speaker', reason: 'The sentence speaks as "I", "we" or "you".', forever: true }

export function reference(word: string): Leaning {
  return { filter: 'reference', reason: `"${word}" points to something outside the sentence.` }
}
