import { determiners, prepositions, words } from '../../facts/words/closed.ts'
import { months, weekdays } from '../../facts/words/name-words.ts'
import { oppositeVerbs } from './opposites.ts'

/** A word of the table of opposites where it stands. */
export interface Place {
  readonly word: string
  readonly before: string
  /** The words after it. */
  readonly rest: readonly string[]
}

/** Whether putting its opposite in a word's place turns the statement round: it does not in a fixed phrase, or in another sense. */
export function turnsRound(place: Place): boolean {
  const after = place.rest[0] ?? ''
  if (/^(?:as|more|most|less|least)$/.test(place.before) || after === 'as' || /self$|selves$/.test(after)) return false
  if (oppositeVerbs.has(place.word) && isNounOrAttribute(place)) return false
  const special = rules.find(([members]) => members.has(place.word))
  if (special && !special[1](place)) return false
  return oppositeVerbs.has(place.word) && !special ? takesObject(place) : true
}

/** "their support", "captured soldiers", "with increased levels": no verb of a clause. */
function isNounOrAttribute({ word, before: previous }: Place): boolean {
  if (/^(?:support|oppose|allow|ban)$/.test(word))
    return !/^(?:to|would|will|can|could|may|might|should|must)$/.test(previous)
  return determiners.has(previous) || prepositions.has(previous)
}

type Test = (place: Place) => boolean

const after =
  (allowed: RegExp): Test =>
  ({ rest }) =>
    allowed.test(rest[0] ?? '')
const notAfter =
  (forbidden: RegExp): Test =>
  ({ rest }) =>
    !forbidden.test(rest[0] ?? '')
const before =
  (allowed: RegExp): Test =>
  (place) =>
    allowed.test(place.before)
const both =
  (...tests: readonly Test[]): Test =>
  (place) =>
    tests.every((test) => test(place))

const isDate = (word: string): boolean => /^\d/.test(word) || months.has(word) || weekdays.has(word)

/** "opened in 1936", "won the cup": but not "opened into", "ended up", "grew up". */
const takesObject: Test = ({ rest }) => {
  const [next = '', second = ''] = rest
  if (/^(?:in|on|at)$/.test(next)) return isDate(second)
  return !prepositions.has(next) && !/^(?:up|down|out|off|away|back|to|and|or|over|too)$/.test(next)
}

const passive: Test = (place) => takesObject(place) || place.rest[0] === 'by'
const oneDirection: Test = ({ rest, before: previous }) =>
  !rest.some((word) =>
    /^(?:rise|rose|risen|fall|fell|increased?|decreased?|drop|dropped|grew|growth|from)$/.test(word),
  ) && previous !== '%'
const moves: Test = both(
  oneDirection,
  ({ rest }) =>
    /^(?:by|sharply|steadily|slightly|again|above|below|this|last|quickly|slowly)$/.test(rest[0] ?? '') ||
    (/^(?:in|on)$/.test(rest[0] ?? '') && isDate(rest[1] ?? '')),
)
const predicate = before(/^(?:is|are|was|were|be|been|become|became|very|too|quite|so)$/)

/** Words that tell which of two things came first without the article. */
const tellsOrder = words('again first still already died death dead killed since then later earlier once born finally')

const rules: readonly (readonly [ReadonlySet<string>, Test])[] = [
  [words('rose fell risen fallen increased decreased'), moves],
  [words('accepted rejected approved'), passive],
  [words('succeeded failed'), both(after(/^in$/), ({ rest }) => isDate(rest[1] ?? ''))],
  [
    words('won lost'),
    both(takesObject, before(/^(?!was|were|been|be|is|are)/), ({ rest }) => !rest.slice(0, 5).includes('from')),
  ],
  [
    words('before after'),
    both(
      notAfter(/^(?:all|that|which|long|in|on|at|by|for|with|from|and|or|but)$|^[^\p{L}\p{N}]|ing$/u),
      before(
        /^(?!go|goes|went|going|gone|come|comes|came|coming|take|takes|took|run|ran|day|week|year|month|shortly|soon|just|long|look|looked|looking|looks|named|called|care|the|and|ever|one|years|days|hours|minutes|weeks|months|from|of|even|seek|sought|ask|asked|seeking|night|morning)/,
      ),
      ({ rest }) => !rest.some((word) => tellsOrder.has(word)),
    ),
  ],
  [words('early late'), after(/^(?:in|on)$/)],
  [words('older younger'), notAfter(/^(?:,|and|or)$/)],
  [
    words('north south east west'),
    both(before(/^(?:the|miles|km|kilometres|kilometers|metres|meters|just|far)$/), after(/^of$/)),
  ],
  [words('able unable'), predicate],
  [words('domestic foreign'), notAfter(/^(?:,|and|or)$/)],
  [words('winter summer morning evening'), notAfter(/^(?:olympics|games)$/)],
]
