import { auxiliaries, isFunctionWord, words } from './closed.ts'
import { verbs } from './lists.ts'

const irregularPast = words(
  `arose ate beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst came cast caught chose clung
  cost crept cut dealt did dug drank drew drove dwelt fed fell felt fled flew forbade forecast forgave forgot fought found froze
  gave got grew had heard held hid hit hung hurt kept knelt knew laid lay learnt leapt led left lent let lit lost made meant met
  misled mistook oversaw overtook overcame paid put quit ran rang read rode rose said sang sank sat saw sent set shed shone shook
  shot shrank shut slept slid sold sought spelt spent spilt split spoke sprang spread stole stood struck stuck stung swam swept
  swore swung taught thought threw told took tore undertook underwent upheld upset was went wept were withdrew withstood woke won
  wore wound wove wrote outgrew outran rebuilt remade retook rewrote foresaw foretold undid agreed disagreed freed guaranteed decreed`,
)
/** Participles that are no past tense of their own: "was written", never "she written". */
const irregularParticiple = words(
  `been arisen beaten become begun bitten blown borne born broken chosen come done drawn driven drunk eaten fallen flown forbidden
  forgiven forgotten frozen given gone gotten grown hidden known lain overcome overtaken ridden risen run rung sewn shaken shown
  sung sunk seen spoken stolen sworn swum taken thrown torn undergone withdrawn woken worn woven written`,
)
const notPast = words(
  `hundred red bed need seed feed indeed breed speed deed weed greed creed sacred naked wicked rugged hatred kindred shed embed
  aged unprecedented united supposed alleged so-called renowned beloved experienced talented skilled advanced armed limited
  sophisticated complicated detailed dedicated biased crowded interested excited tired gifted red-hot unmanned unnamed aired`,
)

/** Whether a word can be the past tense of a verb: "met", "reported". May also be a participle. */
export function isPast(word: string): boolean {
  if (irregularPast.has(word)) return true
  return (
    word.length > 3 &&
    word.endsWith('ed') &&
    !word.endsWith('eed') &&
    !notPast.has(word) &&
    !/(?<!^(?:co|re|over|under|yo))-/.test(word)
  )
}

/** Whether a word is the -s form of a known verb: "says", "carries". Many are plural nouns too. */
function isThirdPerson(word: string): boolean {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return false
  const stem = word.slice(0, -1)
  return (
    verbs.has(stem) ||
    (word.endsWith('ies') && verbs.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('es') && verbs.has(word.slice(0, -2)))
  )
}

/** Whether a word can stand as the first verb of a clause after a singular subject. */
export function isFiniteVerb(word: string): boolean {
  return (auxiliaries.has(word) && !bareAuxiliaries.has(word)) || isPast(word) || isThirdPerson(word)
}
const bareAuxiliaries = words('be been being having')

const plainPresent = words(
  `have need use make take prepare blame include exist give find show keep want think know believe say live work help play run come go
  get put become remain seem appear mean hold bring provide offer perform produce contain cover require allow depend grow travel visit`,
)

/** Verbs that are nouns as well: only their place tells which. */
const nounVerbs = words(
  `act aim answer appeal ask attack bear become begin benefit bid block boast boost break bring build burn call care carry cast
  cause challenge change charge check claim close come compare concern contact contain contrast control cook cost count cover
  criticise criticize cross cut date deal deliver demand depend differ divide drag drain drop earn employ end enjoy enter
  escape estimate exist expect face fall fear feature feed fight find finish fit flow fly focus fold follow force form gain go
  grant grind grow hang head help hit hold hope host house import include increase involve join keep kick knock know lack land
  last launch lay lead leave lie limit line link list live load lock look lose love make mark match mean measure meet mix move
  name need number offer open order own pass pay pick place plan plant play point pose praise prefer prepare present press process
  produce promise pull push question raise range rank rate reach record refer reflect rely remain rent repair report require
  rest result retain return ring rise rule run sail say see seek sell separate serve set share shelter show sign sit sleep
  smell sound span speak spend stand start state stay stem step stop store stress stretch strike study suffer supply support
  take talk tap target teach telephone tell test think threaten throw tie top touch tour trade train travel treat turn use
  value view visit voice vote walk want warn wash watch wear weigh win wish work write`,
)

/** Whether "-s" or no ending makes this word the verb of a statement: "DiCaprio faces competition", "callers hang up". */
export function isNounVerbForm(word: string): { third: boolean } | undefined {
  if (nounVerbs.has(word)) return { third: false }
  const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  return word.endsWith('s') && stems.some((stem) => nounVerbs.has(stem)) ? { third: true } : undefined
}

/** Whether a word makes a line a statement: a verb that has a subject, in any tense. */
export function isPredicate(word: string): boolean {
  return (
    isFiniteVerb(word) ||
    plainPresent.has(word) ||
    verbs.has(word) ||
    (word.endsWith('s') && (plainPresent.has(word.slice(0, -1)) || verbs.has(word.slice(0, -1))))
  )
}

/** Whether a word can be a verb in any form. */
export function isVerbForm(word: string): boolean {
  return (
    isFiniteVerb(word) ||
    irregularParticiple.has(word) ||
    verbs.has(word) ||
    (word.endsWith('ing') && word.length > 5 && !isFunctionWord(word))
  )
}
