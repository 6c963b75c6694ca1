import { addTo } from '../../facts/grouped.ts'
import { isYear, type Token } from '../../facts/token.ts'
import { prepositions, words } from '../../facts/words/closed.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'
import { isPlural } from './noun-stem.ts'
import {
  isAwayAlone,
  isBackward,
  isCountAlone,
  isFormerOne,
  isFurtherOne,
  isHereAlone,
  isLaterAlone,
  isMoreStill,
  isOneAlone,
  isOtherOne,
  isPairAlone,
  isSimilarOne,
  isSuchOneAlone,
  isTheSame,
} from './pointing-one.ts'
import { isThatAlone, isThatOne, isThatTime, isThisOne, timeNouns } from './pointing-that.ts'

type Tokens = readonly Token[]

interface Pointer {
  /** The words it may be, in lower case. */
  readonly of: ReadonlySet<string>
  readonly points: (tokens: Tokens, at: number) => boolean
  /** How it is named where the word alone is not enough. */
  readonly shown?: (tokens: Tokens, at: number) => string
}

const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? ''
const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? ''
const withNext = (tokens: Tokens, at: number): string => `${textAt(tokens, at)} ${textAt(tokens, at + 1)}`
const withThe = (tokens: Tokens, at: number): string => `the ${textAt(tokens, at)}`

const tellsWhen = /^(?:if|when|until|before|after|by)$|day$/

const pointers: readonly Pointer[] = [
  { of: words('this these those such'), points: isThisOne },
  { of: words('former following'), points: isFormerOne },
  { of: words('here'), points: isHereAlone },
  { of: words('later earlier'), points: isLaterAlone },
  { of: words('away'), points: isAwayAlone },
  { of: words('two three four five six seven eight nine ten'), points: isCountAlone },
  {
    // "The leak must then lie": after what?
    of: words('then'),
    points: (tokens, at) =>
      /^(?:must|would|can|may|should)$/.test(wordAt(tokens, at - 1)) &&
      !tokens.slice(0, at).some(({ lower }) => /^(?:if|when|once|after)$/.test(lower)),
  },
  {
    // "though he will have left by then": by when?
    of: words('then'),
    points: (tokens, at) =>
      wordAt(tokens, at - 1) === 'by' &&
      at > 4 &&
      !tokens
        .slice(0, at - 1)
        .some((token) => isYear(token) || timeNouns.has(token.lower) || tellsWhen.test(token.lower)),
  },
  {
    // "was close behind, with": behind whom?
    of: words('behind'),
    points: (tokens, at) => wordAt(tokens, at - 1) === 'close' && tokens[at + 1]?.kind !== 'word',
  },
  { of: words('other'), points: isOtherOne, shown: withThe },
  { of: words('one'), points: (tokens, at) => isOneAlone(tokens, at) || isSuchOneAlone(tokens, at) },
  {
    // "Holm, more cautiously, prefers": than who?
    of: words('more less'),
    points: (tokens, at) =>
      wordAt(tokens, at - 1) === ',' && /ly$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === ',',
    shown: withNext,
  },
  {
    // "In 2003 the figure was": of what?
    of: words('figure figures'),
    points: (tokens, at) => wordAt(tokens, at - 1) === 'the' && /^(?:is|was|were|are|at)$/.test(wordAt(tokens, at + 1)),
    shown: withThe,
  },
  {
    // "The pan in question belongs to"
    of: words('question'),
    points: (tokens, at) =>
      wordAt(tokens, at - 1) === 'in' && [at - 3, at - 4].some((place) => wordAt(tokens, place) === 'the'),
    shown: (tokens, at) => `in ${textAt(tokens, at)}`,
  },
  {
    // "The town limits each to four"
    of: words('each'),
    points: (tokens, at) =>
      isVerbForm(wordAt(tokens, at - 1)) && /^(?:to|at|for|in|with|by|as)$/.test(wordAt(tokens, at + 1)),
  },
  {
    // "Only 250 guests attended": what?
    of: words('attended'),
    points: (tokens, at) =>
      /^(?:with|[.,;]|)$/.test(textAt(tokens, at + 1)) && /^\p{Ll}+s$/u.test(textAt(tokens, at - 1)),
  },
  {
    // "Keller joined in 2014": what?
    of: words('joined'),
    points: (tokens, at) => wordAt(tokens, at + 1) === 'in' && /\d{4}|^\p{Lu}/u.test(textAt(tokens, at + 2)),
  },
  {
    // "paid for a school in her name": whose?
    of: words('his her'),
    points: (tokens, at) => wordAt(tokens, at - 1) === 'in' && /^(?:name|memory|honou?r)$/.test(wordAt(tokens, at + 1)),
  },
  {
    // "Arroyo came 18 seconds behind him", "shared the pace with her": another one than who does it
    of: words('him her'),
    points: (tokens, at) =>
      isNoNoun(tokens[at + 1]) &&
      (/^(?:seconds|minutes|hours|metres|points|places|laps|lengths) (?:behind|before|after)$/.test(
        `${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`,
      ) ||
        (wordAt(tokens, at - 1) === 'with' &&
          tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^shar(?:ed|es|ing)$/.test(lower)))),
  },
  {
    // "would not be drawn on what was said."
    of: words('what'),
    points: (tokens, at) =>
      /^(?:was|had|has)$/.test(wordAt(tokens, at + 1)) &&
      tokens.slice(at + 2, at + 4).some(({ lower }) => /^(?:said|discussed|agreed|decided)$/.test(lower)) &&
      /^[.!?,;]?$/.test(textAt(tokens, at + (wordAt(tokens, at + 2) === 'been' ? 4 : 3))),
  },
  {
    // "a grant to try, and": to try what?
    of: words('try'),
    points: (tokens, at) => wordAt(tokens, at - 1) === 'to' && tokens[at + 1]?.kind === 'mark',
  },
  {
    // "according to their figures": whose?
    of: words('their'),
    points: (tokens, at) => wordAt(tokens, at - 1) === 'to' && wordAt(tokens, at - 2) === 'according',
  },
  { of: words('that'), points: isThatAlone },
  { of: words('similar identical comparable'), points: isSimilarOne },
  { of: words('opposite reverse contrary'), points: isBackward },
  { of: words('further another'), points: isFurtherOne },
  {
    // "was nine years old then."
    of: words('then'),
    points: (tokens, at) =>
      at > 2 && /^[.!?]?$/.test(textAt(tokens, at + 1)) && !/^(?:and|since|by|until)$/.test(wordAt(tokens, at - 1)),
  },
  {
    // "ate some on a biscuit": some what?
    of: words('some'),
    points: (tokens, at) => {
      const before = wordAt(tokens, at - 1)
      return isVerbForm(before) && before !== 'including' && isNoNoun(tokens[at + 1])
    },
  },
  { of: words('nothing'), points: (tokens, at) => /^(?:kind|sort)$/.test(wordAt(tokens, at + 3)) },
  {
    // "those in the first were milked": the first what?
    of: words('first second third fourth fifth'),
    points: (tokens, at) =>
      wordAt(tokens, at - 1) === 'the' &&
      prepositions.has(wordAt(tokens, at - 2)) &&
      /^(?:is|was|are|were|has|had|have)$/.test(wordAt(tokens, at + 1)) &&
      !tokens.slice(0, at).some(({ lower }) => /^(?:two|three|four|five|both)$/.test(lower)),
    shown: withThe,
  },
  {
    // "Of the 60 or so wooden ones that remain": ones of what?
    of: words('ones'),
    points: (tokens, at) =>
      !/^(?:loved|little|young|the|these|those)$/.test(wordAt(tokens, at - 1)) &&
      !tokens.slice(0, at).some(({ lower }) => isPlural(lower)),
  },
  {
    // "has a grant to find out, and": to find out what?
    of: words('out'),
    points: (tokens, at) => /^(?:find|finds|found)$/.test(wordAt(tokens, at - 1)) && tokens[at + 1]?.kind !== 'word',
  },
  {
    // "11 hours to shape a set by hand": of what?
    of: words('set batch bunch'),
    points: (tokens, at) =>
      wordAt(tokens, at - 1) === 'a' &&
      (isVerbForm(wordAt(tokens, at - 2)) || wordAt(tokens, at - 3) === 'to') &&
      isNoNoun(tokens[at + 1]),
  },
  { of: words('latter aforementioned respectively above-mentioned'), points: () => true },
  {
    // "compared that new cost with"
    of: words('that'),
    points: (tokens, at) => /^(?:new|old|latter|particular|very)$/.test(wordAt(tokens, at + 1)),
  },
  {
    of: words('that'),
    points: (tokens, at) => isThatTime(tokens, at) || isThatOne(tokens, at),
    shown: withNext,
  },
  {
    // "Keller agrees, and points to a hint": with whom?
    of: words('agrees agreed disagrees disagreed'),
    points: (tokens, at) => /^(?:[.,;!?]|and|but|)$/.test(textAt(tokens, at + 1)) && wordAt(tokens, at - 1) !== 'as',
  },
  {
    // "No player has more — or a better team": of what?
    of: words('more fewer'),
    points: (tokens, at) =>
      /^(?:has|have|had|wants?|needs?)$/.test(wordAt(tokens, at - 1)) && /^[—–,;.]$/.test(textAt(tokens, at + 1)),
  },
  { of: words('even'), points: isMoreStill, shown: withNext },
  { of: words('same'), points: isTheSame, shown: withThe },
]

/** By word: every word of an article is looked up. */
const byWord = new Map<string, Pointer[]>()
for (const pointer of pointers) for (const word of pointer.of) addTo(byWord, word, pointer)

/** The words at token `at` that stand for something told before, or undefined: "this plan", "the latter", "even more". */
export function pointsBack(tokens: Tokens, at: number): string | undefined {
  if (isPairAlone(tokens, at)) return withThe(tokens, at)
  const pointer = byWord.get(wordAt(tokens, at))?.find(({ points }) => points(tokens, at))
  return pointer && (pointer.shown ?? textAt)(tokens, at)
}

/** What can follow no adjective and no noun: "on", a mark; not "of the bread". */
const isNoNoun = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || (prepositions.has(token.lower) && token.lower !== 'of')
