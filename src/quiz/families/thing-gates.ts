import type { Token } from '../../facts/token.ts'
import { prepositions, words } from '../../facts/words/closed.ts'
import { demonyms, firstNames, gazetteer } from '../../facts/words/lists.ts'
import { isRole, orgWords, placeWords, thingWords, titles } from '../../facts/words/name-words.ts'
import { type Gate, isCapital, type Place } from './name-gate.ts'
import { kin } from './person-gates.ts'

const mostWords = 2
const mostMentions = 3

const partsOf = ({ mention: { text } }: Place): string[] => text.split(/[ -]/)

/** Why the name of a city may be no good question. Of cities and things blind raters called one in eight easily guessed. */
export const cityGates: readonly Gate[] = [
  {
    filter: 'well-known',
    reason: 'Of cities and things a reader may guess which one is meant.',
    spare: true,
    refuses: () => true,
  },
  {
    filter: 'length',
    reason: 'The name is too long to be typed.',
    refuses: ({ mention: { from, to } }) => to - from > mostWords,
  },
  {
    filter: 'start',
    reason: 'At the start of a sentence a capital says nothing, and the article has the word nowhere else.',
    refuses: ({ mention: { from }, entity }) => from === 0 && entity.mentions.every((other) => other.from === 0),
  },
  {
    filter: 'quotation',
    reason: 'The name is all that stands in quotation marks.',
    refuses: ({ tokens, before, mention: { from } }) => tokens[from]?.quoted === true && before?.quoted !== true,
  },
  {
    filter: 'subject',
    reason: 'The title has the name.',
    refuses: (place) => place.room.article.title.toLowerCase().includes(partsOf(place)[0]?.toLowerCase() ?? ''),
  },
  {
    filter: 'subject',
    reason: 'The article comes back to this name again and again.',
    refuses: ({ entity }) => entity.mentions.length > mostMentions,
  },
  {
    filter: 'two-answers',
    reason: 'The article has the word in another name as well.',
    refuses: (place) =>
      partsOf(place).some((part) => place.room.named.withWord(part).some((other) => other !== place.mention.text)),
  },
  {
    filter: 'well-known',
    reason: 'It is said to be a capital.',
    // "Tehran, the Iranian capital", "the capital, Lima"
    refuses: ({ tokens, mention: { from, to } }) =>
      [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to, to + 5)].some(
        ({ lower }) => lower === 'capital',
      ),
  },
  {
    filter: 'cut',
    reason: 'The name goes on.',
    // "the Department for Trade", "Shaun of the Dead"
    refuses: ({ tokens, after, mention: { to } }) => {
      const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
      return /^(?:of|for|to|the|&)$/.test(after?.lower ?? '') && isCapital(tokens[next])
    },
  },
]

/** Why the name of something of no known kind may be no good question. */
export const thingGates: readonly Gate[] = [
  ...cityGates,
  {
    filter: 'two-answers',
    // Of 24 of several words raters found two in three to refuse another right form, or to take a wrong one.
    reason: 'Of several words some may be enough.',
    refuses: ({ mention: { from, to } }) => to - from > 1,
  },
  {
    filter: 'two-answers',
    reason: 'A team is called by its town, and by another name.',
    // "beating Halmer", "Halmer are tipped"
    refuses: ({ before, after }) =>
      /^(?:beat|beats|beaten|beating|defeat\w*|against|thrash\w*|over|overtak\w*|face[sd]?|facing|play\w*)$/.test(
        before?.lower ?? '',
      ) || /^(?:are|were|have)$/.test(after?.lower ?? ''),
  },
  {
    filter: 'name',
    reason: 'The word is no name of its own, or one that many have.',
    refuses: (place) => {
      const parts = partsOf(place).map((part) => part.toLowerCase())
      const [only = ''] = parts
      return (
        parts.some(isCommon) ||
        (parts.length === 1 && (orgWords.has(only) || placeWords.has(only) || thingWords.has(only))) ||
        firstNames.has(only)
      )
    },
  },
  {
    filter: 'name',
    reason: 'So short a name, or letters for words, may be written otherwise.',
    // "PCs", "MPs", "Q Club", "MRRMaid", "Halmer.gov"
    refuses: (place) =>
      partsOf(place).some(
        (part) => part.length < 3 || !/^\p{Lu}/u.test(part) || /\p{Lu}s$|\p{Lu}{2}\p{Ll}|\./u.test(part),
      ),
  },
  {
    filter: 'two-answers',
    reason: 'The letters are short for a longer name.',
    refuses: ({ room, mention: { text } }) => room.named.shortenedTo(text).length > 0,
  },
  {
    filter: 'cut',
    reason: 'It is only the second half of a name.',
    // "the Parliamentary Group on Betting and Gaming", "the Pomp and Circumstance Marches"
    refuses: ({ tokens, mention: { from } }) =>
      /^(?:and|&)$/.test(tokens[from - 1]?.lower ?? '') &&
      isCapital(tokens[from - 2]) &&
      (tokens[from - 3]?.lower === 'the' ||
        isCapital(tokens[from - 3]) ||
        (/^(?:on|of|for)$/.test(tokens[from - 3]?.lower ?? '') && isCapital(tokens[from - 4]))),
  },
  {
    filter: 'cut',
    reason: 'It is only the first half of a name, or the end of a foreign one.',
    // "Cost and Benefit Analysis", "Te Tuapapa o Halmer"
    refuses: ({ tokens, before, after, mention: { to } }) =>
      (/^(?:and|&)$/.test(after?.lower ?? '') && isCapital(tokens[to + 1]) && isCapital(tokens[to + 2])) ||
      /^[aeiouy]$/.test(before?.text ?? ''),
  },
  {
    filter: 'two-answers',
    reason: 'Where something is can be said in many ways.',
    // "in ___": the house, the town or the country; not "designed by ___".
    refuses: ({ before }) =>
      prepositions.has(before?.lower ?? '') && !/^(?:by|with|against|as|like)$/.test(before?.lower ?? ''),
  },
  {
    filter: 'two-answers',
    reason: 'It is somebody who has another name as well.',
    // "his stepson Sholto", "her husband, Colin"
    refuses: ({ tokens, before, mention: { from } }) =>
      kin.test((before?.text === ',' ? tokens[from - 2] : before)?.lower ?? ''),
  },
  {
    filter: 'modifier',
    reason: 'The word before it says what sort of many it is.',
    refuses: ({ before, after }) => isOfMany(before) || /^['’]$/.test(after?.text ?? ''),
  },
]

/** Words with a capital that are nobody's own name. */
const common = words(
  `internet web net christmas easter new democrat democrats republican republicans catholic catholics christian christians
  muslim muslims jew jews hindu hindus sikh sikhs tory tories labour government president house home court department
  convention earth moon sun world east west north south western eastern northern southern bible god
  fahrenheit celsius kelvin richter islam christianity judaism buddhism hinduism sikhism mercury venus mars jupiter saturn
  uranus neptune pluto`,
)

const isCommon = (word: string): boolean =>
  common.has(word) || demonyms.has(word) || gazetteer.has(word) || titles.has(word) || isRole(word)

/** "the Crystal", "23 million Britons", "a moderate Democrat", "their Macs" */
const isOfMany = (before: Token | undefined): boolean =>
  before?.kind === 'number' ||
  /^(?:the|an?|my|our|his|her|its|their)$/.test(before?.lower ?? '') ||
  (/^\p{Ll}/u.test(before?.text ?? '') && /(?:ate|ive|al|ous|ic|ant|ent|est)$/.test(before?.lower ?? ''))
