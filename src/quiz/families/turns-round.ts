import { determiners, prepositions, words } from '../../facts/words/closed.ts'
import { months, weekdays } from '../../facts/words/name-words.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'
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

const determiner: Test = ({ rest }) => determiners.has(rest[0] ?? '')
const isDate = (word: string): boolean => /^\d/.test(word) || months.has(word) || weekdays.has(word)

/** "opened in 1936", "won the cup": but not "opened into", "ended up", "grew up". */
const takesObject: Test = ({ rest }) => {
  const [next = '', second = ''] = rest
  if (/^(?:in|on|at)$/.test(next)) return isDate(second)
  return !prepositions.has(next) && !/^(?:up|down|out|off|away|back|to|and|or|over|too)$/.test(next)
}

const passive: Test = (place) => takesObject(place) || place.rest[0] === 'by'
/** "allowed visitors to enter": its opposite would need another form after it. */
const noInfinitive: Test = ({ rest }) => !rest.slice(0, 9).some((word) => /^(?:to|from|into|in)$/.test(word))
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
/** What one can join and leave. */
const groups = words(
  'group party team club army navy company school union band government committee council project organisation organization church movement league',
)
const predicate = before(/^(?:is|are|was|were|be|been|become|became|very|too|quite|so)$/)

const rules: readonly (readonly [ReadonlySet<string>, Test])[] = [
  [words('rose fell risen fallen rising falling grew shrank'), moves],
  [words('increased decreased increases decreases'), both(oneDirection, notAfter(/^(?:to|in|on|from|and|or)$/))],
  [
    words('increase decrease rise fall'),
    both(oneDirection, after(/^in$/), before(/^(?:a|an|the|this|\w+ed|\w+ing|large|small|big|sharp|slight|steady)$/)),
  ],
  [
    words('growing shrinking increasing decreasing improving worsening'),
    before(/^(?:is|are|was|were|been|keeps?|kept)$/),
  ],
  [
    words(
      'accepted rejected approved supported opposed praised criticised criticized encouraged discouraged strengthened weakened',
    ),
    passive,
  ],
  [
    words('allowed banned allows bans allow ban prevented prevents permitted forbidden'),
    both(noInfinitive, notAfter(/^(?:by|from|for|on|at|up|them|him|her|it|us|you|me)$/)),
  ],
  [
    words('agreed refused'),
    both(
      ({ rest }) => rest[0] === 'to' && isVerbForm(rest[1] ?? ''),
      ({ rest }) => !rest.includes('any'),
    ),
  ],
  [words('succeeded failed'), both(after(/^in$/), ({ rest }) => isDate(rest[1] ?? ''))],
  [words('began ended started finished begins ends'), both(takesObject, notAfter(/ing$|^(?:its|his|her|their|any)$/))],
  [
    words('gained lost won'),
    both(takesObject, before(/^(?!was|were|been|be|is|are)/), ({ rest }) => !rest.slice(0, 5).includes('from')),
  ],
  [words('joined left'), both(determiner, ({ rest }) => rest.slice(1, 4).some((word) => groups.has(word)))],
  [words('hopes fears hoped feared'), after(/^that$/)],
  [words('better worse best worst'), both(notAfter(/^(?:known|to|off|of|,)$|ed$/), before(/^(?!at$|had$|,$|or$)/))],
  [
    words('before after'),
    both(
      notAfter(/^(?:all|that|which|long|in|on|at|by|for|with|from|and|or|but)$|^[^\p{L}\p{N}]/u),
      before(
        /^(?!go|goes|went|going|gone|come|comes|came|coming|take|takes|took|run|ran|day|week|year|month|shortly|soon|just|long|look|looked|looking|looks|named|called|care|the|and|ever|one|years|days|hours|minutes|weeks|months|from|of|even|seek|sought|ask|asked|seeking)/,
      ),
    ),
  ],
  [words('early late'), after(/^(?:in|on)$/)],
  [words('earlier later longer older closer shorter younger'), after(/^than$/)],
  [words('inside outside above below'), after(/^(?:the|a|an|its|their|his|her)$/)],
  [
    words('north south east west'),
    both(before(/^(?:the|miles|km|kilometres|kilometers|metres|meters|just|far)$/), after(/^of$/)),
  ],
  [
    words(
      'public private male female urban rural wild common rare modern ancient domestic foreign popular safe expensive cheap',
    ),
    notAfter(/^(?:,|and|or|sense|to|for)$/),
  ],
  [
    words('legal illegal able unable aware unaware willing unwilling possible impossible likely unlikely'),
    both(predicate, ({ rest }) => !rest.includes('name')),
  ],
  [words('successful unsuccessful'), before(/^(?:is|are|was|were|been|very|a|an|most)$/)],
  [
    words('deep shallow loud quiet proud ashamed active inactive visible invisible happy unhappy'),
    before(/^(?:is|are|was|were|remained|very|too|quite|in|the|a)$/),
  ],
  [words('front back top bottom beginning end'), both(before(/^the$/), after(/^of$/))],
  [words('winter summer morning evening maximum minimum'), notAfter(/^(?:olympics|games)$/)],
  [
    words('rarely often frequently'),
    both(before(/^(?!more$|how$|very$|most$|a$|an$|the$)/), notAfter(/^(?:than|because|,)$/)),
  ],
  [words('more'), () => false],
]
