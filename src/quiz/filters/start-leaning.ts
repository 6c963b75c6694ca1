import { isNumeral, type Token } from '../../facts/token.ts'
import { auxiliaries, isFunctionWord, prepositions, words } from '../../facts/words/closed.ts'
import { oneOfPeople } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import { definiteLeans } from './definite-start.ts'
import { isInnocent, type Start, timeUnit } from './innocent-start.ts'

const otherStarts = words(
  'what how why or nor okay ok yes yeah oh ah ahh wow anyway whatever whoever whichever which then another other others both either neither such thus therefore hence otherwise instead next similarly likewise afterwards meanwhile consequently elsewhere besides all some most many several few none one two three second third finally secondly thirdly lastly first firstly further additional each it these those this that here there later earlier now nor as',
)

/** So many words tell whether a start points back. */
const looked = 8

interface LeaningStart {
  readonly leans: (start: Start) => boolean
  /** How many of its words are told as what points back; one where it is not said. */
  readonly shown?: number
}

const leaningStarts: readonly LeaningStart[] = [
  {
    // "Inside were a kettle and a bed": in what?
    leans: ({ words: [first = '', second = ''] }) =>
      /^(?:inside|outside|nearby|upstairs|downstairs|underneath|alongside|beneath|beyond|behind)$/.test(first) &&
      isFiniteVerb(second),
  },
  {
    // "Included will also be": in what?
    leans: ({ words: [first = '', second = ''] }) =>
      /^(?:included|added|also|missing)$/.test(first) && auxiliaries.has(second),
  },
  { leans: ({ words: [first = ''] }) => otherStarts.has(first) },
  {
    // "Shortly thereafter, a pilot": after what?
    leans: ({ words: [first = '', second = '', third = ''] }) =>
      /^(?:shortly|soon|immediately|directly|long|not long) (?:thereafter|afterwards?|after ,|before ,|beforehand)/.test(
        `${first} ${second} ${third}`,
      ),
    shown: 2,
  },
  {
    // "So has the family": what has it done?
    leans: ({ words: [first = '', second = ''] }) =>
      /^(?:so|nor|neither)$/.test(first) &&
      /^(?:has|have|had|is|are|was|were|do|does|did|will|would|can|could)$/.test(second),
    shown: 2,
  },
  {
    // "Moreover: the installation is"
    leans: ({ words: [first = '', second] }) =>
      second === ':' && /^(?:moreover|furthermore|also|plus|besides|meanwhile)$/.test(first),
  },
  {
    // "Five and a half years later"
    leans: ({ words, tokens: [first] }) =>
      first !== undefined &&
      isSpan(first) &&
      /^and a (?:half|quarter) \p{Ll}+s (?:later|earlier|on)\b/u.test(words.slice(1).join(' ')),
    shown: 4,
  },
  {
    // "The reference to “irony” was": in what?
    leans: ({ words: [first, second = '', third] }) =>
      first === 'the' && /^(?:reference|allusion|nod|mention)$/.test(second) && /^(?:to|of)$/.test(third ?? ''),
    shown: 2,
  },
  {
    leans: ({ words: [first, second, third] }) =>
      /^for (?:example|instance)|^as a result|^in (?:addition|contrast|fact|other words|particular)|^after (?:that|all)|^on the other hand|^(?:at|on|in) the same|^at the end|^in the end/.test(
        `${first} ${second} ${third}`,
      ),
    shown: 2,
  },
  {
    // "On the second occasion, in 2011,": of what?
    leans: ({ words: [first = '', second, third = '', fourth = '', fifth = ''] }) =>
      prepositions.has(first) &&
      second === 'the' &&
      /^(?:first|second|third|fourth|other|last|latter|former)$/.test(third) &&
      /^(?:occasion|attempt|time|case|instance|visit|try|trip|meeting)$/.test(fourth) &&
      (fifth === ',' || isFiniteVerb(fifth)),
    shown: 4,
  },
  {
    leans: ({ words: [first = '', second = ''] }) =>
      prepositions.has(first) && /^(?:that|those|this|these)$/.test(second),
    shown: 2,
  },
  {
    // "The next year,", "The following day,": after which?
    leans: ({ words: [first, second = '', third = ''] }) =>
      first === 'the' && /^(?:next|following|same|previous)$/.test(second) && timeUnit.test(third),
    shown: 3,
  },
  {
    leans: ({ words: [first, second = '', third = ''] }) =>
      first === 'the' && /^(?:first|second|third|other|others|two|three|same)$/.test(second) && isVerbForm(third),
    shown: 2,
  },
  {
    // "The other woman, Phyllis Tan,": named, but beside whom?
    leans: ({ words: [first, second, third = ''] }) =>
      first === 'the' &&
      second === 'other' &&
      /^(?:man|woman|boy|girl|child|person|people|brother|sister|son|daughter|driver|passenger|side|team|group)$/.test(
        third,
      ),
    shown: 3,
  },
  {
    // "The Scot has engaged": which of them?
    leans: ({ words: [first, second = '', third = ''] }) =>
      first === 'the' && (oneOfPeople.has(second) || alsoOneOfPeople.test(second)) && isFiniteVerb(third),
    shown: 2,
  },
  {
    // "A second heap, 60 km inland,": beside which?
    leans: ({ words: [first, second = ''] }) => first === 'a' && /^(?:second|third|fourth|further)$/.test(second),
    shown: 2,
  },
  {
    // "A fourth, also by her, is due": a fourth what? Not "A third of people".
    leans: ({ words: [first, second = ''], tokens }) => first === 'a' && nth.test(second) && isNoNoun(tokens[2]),
    shown: 2,
  },
  {
    // "The 600,000 connections take": which?
    leans: ({ words: [first, , third = '', fourth = ''], tokens: [, second] }) =>
      first === 'the' &&
      second !== undefined &&
      isNumeral(second) &&
      !/^(?:1\d|20)\d\d$/.test(second.text) &&
      third.endsWith('s') &&
      isVerbForm(fourth),
    shown: 3,
  },
  {
    // "The biggest jump was in Italy", "The main problem might have been": of what?
    leans: ({ words: [first, second = '', third = '', fourth = ''] }) =>
      first === 'the' &&
      /^(?:biggest|largest|highest|lowest|sharpest|fastest|smallest|main|real|only|worst|hardest|key|other)$/.test(
        second,
      ) &&
      changes.test(third) &&
      (isFiniteVerb(fourth) || auxiliaries.has(fourth)),
    shown: 3,
  },
  {
    // "The most extensive, of the coast,": of what?
    leans: ({ words: [first, second = '', , fourth = ''] }) =>
      first === 'the' && /^(?:most|least)$/.test(second) && (fourth === ',' || isFiniteVerb(fourth)),
    shown: 3,
  },
  {
    // "Six minutes later": than what?
    leans: ({ words: [, second = '', third = ''], tokens: [first] }) =>
      first !== undefined &&
      isSpan(first) &&
      timeUnit.test(second) &&
      /^(?:later|earlier|after|before|on)$/.test(third),
    shown: 3,
  },
  {
    // "A few days later, on 2 July,"
    leans: ({ words: [first, second = '', ...rest] }) =>
      first === 'a' &&
      /^(?:few|couple)$/.test(second) &&
      rest.slice(0, 3).some((word) => /^(?:later|earlier)$/.test(word)),
    shown: 2,
  },
  {
    // "To find out, they asked": what?
    leans: ({ words }) => /^to (?:find out|do (?:so|this|that|it)) ,/.test(words.join(' ')),
    shown: 3,
  },
  {
    // "Less obvious is how": than what?
    leans: ({ words: [first = '', , third = ''] }) =>
      /^(?:less|more)$/.test(first) && /^(?:is|are|was|were)$/.test(third),
  },
  {
    // "Sales have fallen": whose?
    leans: ({ words: [first = '', second = ''] }) => bareFigures.test(first) && isFiniteVerb(second),
  },
  {
    // "Net profit came in at": whose?
    leans: ({ words: [first = '', second = '', third = ''] }) =>
      /^(?:net|gross|total|overall|operating|pre-tax|annual|quarterly|half-year|full-year)$/.test(first) &&
      bareFigures.test(second) &&
      isFiniteVerb(third),
    shown: 2,
  },
]

/** The first words of a statement that point back to the one before, or undefined: "Then", "Another", "The drainpipe". */
export function startLeans(all: readonly Token[], from: number, familiar: ReadonlySet<string>): string | undefined {
  const tokens = all.slice(from, from + looked)
  const start = { words: tokens.map(({ lower }) => lower), tokens }
  if (isInnocent(start)) return undefined
  const found = leaningStarts.find(({ leans }) => leans(start))
  if (found) return textsOf(tokens.slice(0, found.shown ?? 1))
  return start.words[0] === 'the' ? definiteLeans(all, from, familiar) : undefined
}

const textsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

const nth = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/
const isNoNoun = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  isFiniteVerb(token.lower) ||
  (isFunctionWord(token.lower) && token.lower !== 'of')

const isSpan = (token: Token): boolean => token.lower === 'a' || isNumeral(token)
const bareFigures =
  /^(?:sales|prices|shares|profits?|revenues?|costs|exports|imports|turnover|results|losses|earnings|output|production|growth|figures|numbers|attendance|rents|wages|rates|admission|entry|entrance|tickets|membership|parking)$/
const changes =
  /^(?:problem|challenge|question|obstacle|concern|threat|risk|surprise|issue|fear|worry|difference|hurdle|advantage|difficulty|reason|rise|fall|jump|drop|increase|decrease|decline|growth|gain|loss|change|share|number|amount)s?$/
const alsoOneOfPeople =
  /^(?:czech|german|italian|american|canadian|australian|belgian|norwegian|austrian|russian|ukrainian|brazilian|kenyan|indian|mexican)$/
