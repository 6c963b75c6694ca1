import { givenName } from '../../facts/name-parts.ts'
import type { Role } from '../../facts/role.ts'
import { words } from '../../facts/words/closed.ts'
import { demonyms, firstNames, gazetteer } from '../../facts/words/lists.ts'
import { highOffice, isRole, titles } from '../../facts/words/name-words.ts'
import { noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { saidOfOthers, twinFinder } from '../filters/role-twins.ts'
import { proseRefusal } from '../filters/sentence-gate.ts'
import { askForName } from './ask-name.ts'
import type { Room } from './room.ts'
import { quoted } from './statement.ts'
import { isFamous, isInstitution, isNationalOffice, leadsWhatAllKnow } from './well-known.ts'

/**
 * Whom the article describes with these words, to be typed. Blind raters found half of the questions with names to choose
 * from good, for a name tells of sex, nation or fame; and a statement about another person false, but not proven so.
 */
export function rolesAsked(room: Room): Proposals {
  const proposals = noProposals()
  const others = othersOf(room)
  for (const role of room.roles) {
    const { sentence, person } = role
    const text = shownRole(role)
    const explanation = `The article calls ${person.label} ${quoted(text)}.`
    const refusal = room.isSubject(person) ? ofSubject : refusalOf(room, role, text, others)
    if (refusal && !refusal.spare) {
      refuse(proposals, 'role', explanation, sentence, refusal)
      continue
    }
    askForName(room, proposals, {
      family: 'role',
      evidence: [sentence],
      key: person,
      why: `The words stand right beside the name of ${person.label}.`,
      explanation,
      gap: `Whose name is missing? ${withGap(role, text)}`,
      detail: person.label,
      ...(refusal?.spare ? { spare: true as const } : {}),
    })
  }
  return proposals
}

/** Who else may be meant with a description. */
const othersOf = (room: Room) => ({ twinOf: twinFinder(room.roles), isOfOther: saidOfOthers(room) })

/** What the article calls somebody, the name left out: no article stands before "UN spokesman Haq", so none is missed. */
const withGap = ({ leads, text }: Role, shown: string): string =>
  leads && shown.length === text.length
    ? `The article speaks of ${quoted(`${shown} ___`)}.`
    : `The article describes ___ as ${quoted(shown)}.`

const inOffice: Refusal = { filter: 'well-known', reason: 'Who holds such an office, many know.', spare: true }

const highOfficeInAnyCase = new RegExp(highOffice, 'i')

/** "former US president": of whose nation the others are, many know. */
function isHeadOfNation(text: string): boolean {
  const ofNation = text
    .split(/ |['’]s /)
    .some((word) => demonyms.has(word.toLowerCase()) || gazetteer.has(word.toLowerCase()))
  return (
    (ofNation || /\bUnited (?:States|Kingdom)\b/.test(text)) &&
    (highOfficeInAnyCase.test(text) || /\b(?:leader|ruler|monarch)$/.test(text))
  )
}

/** "a member" may be anyone: who someone is needs an of-what, a name in it or both. */
const isSpecific = (text: string): boolean =>
  / (?:of|at|for|with|in|from|to) /.test(text) ||
  /\p{Lu}/u.test(text.replace(highOffice, '').replace(/\b(?:An?|The|Former|Senior|Deputy|Acting) /g, ''))

/** "Tennis player" at the start of a sentence: such a capital names nothing. */
function withoutStart(text: string): string {
  const [first = ''] = text.split(' ')
  const isName = gazetteer.has(first.toLowerCase()) || demonyms.has(first.toLowerCase()) || isInstitution(first)
  return isName ? text : text.replace(/^\p{Lu}(?=\p{Ll})/u, '')
}

const relational =
  / (?:colleague|counterpart|team-?mate|classmate|partner|friend|rival|opponent|successor|predecessor|neighbou?r)s?$/

/** "Tunisia's goalkeeper": one may be changed for another; "the English captain": all know. */
const ofTeam = /\b(?:goalkeeper|defender|midfielder|striker|forward|winger|player|prop|captain)$/i

const ofSubject: Refusal = { filter: 'subject', reason: 'The whole article is about this person.' }

/** A rank after an office says nothing more: "Chairman Admiral", but not "Secretary General". */
const rank =
  /(?<!\b(?:Secretary|Attorney|Solicitor|Director|Governor|Surgeon|Inspector|Consul)) (?:Admiral|General|Gen\.?|Colonel|Col\.?|Dr\.?|Sir|Lt\.?|Captain|Major)+$/

function refusalOf(
  room: Room,
  role: Role,
  text: string,
  { twinOf, isOfOther }: ReturnType<typeof othersOf>,
): Refusal | undefined {
  const { sentence, person, isCut, startsSentence } = role
  if (isOtherName(role)) return { filter: 'two-answers', reason: 'It is only another name of somebody.' }
  if (
    isCut ||
    /^(?:excellenc[ey]|eminence|holiness|majesty|highness|royal|affairs|last|this|next|earlier|later|yesterday|today|now|then) /i.test(
      text,
    )
  )
    return { filter: 'cut', reason: 'The description may start before these words.' }
  // "the general manager of Safe Cargo, a contractor in Halmer"
  if (isLedBy(role)) return { filter: 'name', reason: 'It is a firm, for the article names somebody who leads it.' }
  // "It is the same boat pilot Mia Holm used in May."
  if (/^the same /i.test(text))
    return { filter: 'cut', reason: 'The words are of something the person has to do with.' }
  if (namesOther(room, role))
    return { filter: 'two-answers', reason: 'The description holds the name of somebody else.' }
  if (!person.strong) return { filter: 'name', reason: `The article does not show clearly who "${person.label}" is.` }
  const gate = proseRefusal(sentence)
  if (gate) return gate
  if (/\b(?:his|her|their|its|he|she|this|these|who|which|my|our|such)\b|\bt?here$/i.test(text))
    return { filter: 'reference', reason: 'The description points to something outside itself.' }
  if (ofTeam.test(text)) return { filter: 'two-answers', reason: 'A team has several of them, or one whom all know.' }
  if (isBareOffice(text) || isThin(text) || !isSpecific(startsSentence ? withoutStart(text) : text))
    return { filter: 'content', reason: 'The description says too little.' }
  const lower = text.toLowerCase()
  if (
    person.names.some((name) => name.split(' ').some((part) => part.length > 2 && lower.includes(part.toLowerCase())))
  )
    return { filter: 'key-shown', reason: 'The description names the person.' }
  if (relational.test(text))
    return { filter: 'reference', reason: 'The description says what someone is to another person.' }
  if (/^(?:(?:an?|the) )?\S+ing /.test(text))
    return { filter: 'content', reason: 'The words say what someone does, not what someone is.' }
  if (/^(?:(?:an?|the) )?\p{Ll}\S*['’]s /u.test(text))
    return { filter: 'reference', reason: 'The description says whose without naming it.' }
  if (ofAnyBody.test(text))
    return { filter: 'reference', reason: 'The description does not say of which one the person is.' }
  const twin = twinOf(role, text)
  if (twin) return { filter: 'two-answers', reason: `${twin.person.label} is described in much the same words.` }
  if (isOfOther(role, text)) return { filter: 'two-answers', reason: 'The article says it of another one too.' }
  const isKnown =
    !room.introduced.has(person) ||
    isFamous(person) ||
    isHeadOfNation(text) ||
    isNationalOffice(text) ||
    leadsWhatAllKnow(text)
  return isKnown ? inOffice : undefined
}

/** "Mia Holm, chief exec Jo Lund of Halmer": of a list, what stands beside one is said of the next. */
const namesOther = ({ mentions }: Room, { sentence, person, text }: Role): boolean =>
  (mentions.get(sentence.index) ?? []).some(({ entity, text: name }) => {
    const at = entity === person ? -1 : text.indexOf(name)
    const isPerson = entity ? entity.kind === 'person' && name.includes(' ') : firstNames.has(givenName(name))
    return at > 0 && isPerson && !/ (?:of|at|for|with|in|from|to) /.test(text.slice(0, at))
  })

/** "a spokeswoman for the agency", "a spokeswoman in Halmer": an article may have several. */
const ofAnyBody =
  / (?:for|of|at|with|from) the (?:agency|company|firm|group|organi[sz]ation|union|council|club|team|bank|party|charity|department|ministry|school|college|hospital|court|show|local)$|^an? spokes(?:man|woman|person) in /

/** "Mayor", "Vice Chairman": an office that does not say of what. */
const isBareOffice = (text: string): boolean =>
  text.split(' ').every((word) => titles.has(word.toLowerCase()) || /^(?:Prime|Vice|former|acting|deputy)$/.test(word))

/** "Then she was Mia Holm, daughter of a baker": the article calls her otherwise. */
const isOtherName = ({ sentence: { tokens, index }, person }: Role): boolean =>
  person.mentions.some(
    ({ sentence, titleFrom }) =>
      sentence.index === index &&
      tokens[titleFrom - 1]?.lower === 'was' &&
      /^(?:he|she)$/.test(tokens[titleFrom - 2]?.lower ?? ''),
  )

/** Whether what is named is led by somebody: "the manager of Safe Cargo". */
const isLedBy = ({ sentence: { tokens, index }, person }: Role): boolean =>
  person.mentions.some(
    ({ sentence, titleFrom }) =>
      sentence.index === index &&
      tokens[titleFrom - 1]?.lower === 'of' &&
      /^(?:manager|head|boss|director|owner|founder|president|chairman|chief|executive|ceo|employee|chair)$/.test(
        tokens[titleFrom - 2]?.lower ?? '',
      ),
  )

const isOfPeople = (word: string): boolean => demonyms.has(word.toLowerCase()) || /^U\.?[SK]\.?$/.test(word)

/** "A physicist" may be true of others too. */
const isThin = (text: string): boolean =>
  /^(?:an? )?(?:member|MP|senator) of (?:the )?(?:Parliament|Congress|Senate|House)$/i.test(text) ||
  // "a physicist", "the Swedish physicist": of an article on them there may be two
  text.split(' ').filter((word) => !/^(?:a|an|the|one)$/.test(word) && !isOfPeople(word)).length < 2

const plainAdjectives = words(
  'senior retired former veteran local fellow leading team exhibits defence defense health music film sports theater theatre police army opposition shop factory school village town city prominent noted famous young old first-time long-time award-winning human civil',
)

/** As it would stand inside a sentence, without a rank behind the office. */
function shownRole({ text, startsSentence }: Role): string {
  const role = text.replace(rank, '').replace(/^(?:An?|The) /, (article) => article.toLowerCase())
  const [first = ''] = role.toLowerCase().split(' ')
  const isPlain = startsSentence && !/ \p{Lu}/u.test(role) && (isRole(first) || plainAdjectives.has(first))
  return isPlain ? role.charAt(0).toLowerCase() + role.slice(1) : role
}
