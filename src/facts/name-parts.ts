import { type Sentence, textOf } from './sentence.ts'
import { capitalised, type Token } from './token.ts'
import { words } from './words/closed.ts'
import { demonyms, firstNames, gazetteer } from './words/lists.ts'
import { isRole, oneOfPeople, orgWords, placeWords, thingWords, titles } from './words/name-words.ts'

/** A run of capitalised words that may name someone or something: tokens `from` up to but not including `to`. */
export interface NameRun {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly text: string
  /** Titles and roles that stood in the run before the name: "Chairman Admiral". */
  readonly title: string
  /** Where the title starts; `from` where there is none. */
  readonly titleFrom: number
}

/** The first word of a name of several, in lower case; empty where there is but one. */
export const givenName = (name: string): string => (/^(\S+) /.exec(name)?.[1] ?? '').toLowerCase()

/** The runs of a stretch of capitals in which an organisation, or the end of an office, runs into the person after it. */
export function partsOf(sentence: Sentence, from: number, to: number, lower: ReadonlySet<string>): NameRun[] {
  const seam = seamIn(sentence.tokens, from, to, lower)
  return seam < 0
    ? splitTitle(sentence, from, to)
    : [from, seam].flatMap((start) => splitTitle(sentence, start, start === from ? seam : to))
}

/** Where "Refugee Council Enver Solomon" or "(Young People and) Families Margaret Hodge" come apart; -1 where they do not. */
function seamIn(tokens: readonly Token[], from: number, to: number, lower: ReadonlySet<string>): number {
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1]?.lower ?? ''
    // "Liberal Democrat Paul Tyler"
    const isEnd =
      orgWords.has(before) ||
      /^(?:democrat|conservative|tory|labour|republican)$/.test(before) ||
      (at === from + 1 && before.endsWith('s') && lower.has(before))
    if (at === to - 2 && runsOn(tokens, from, at)) return at
    if (isEnd && firstNames.has(tokens[at]?.lower ?? '') && !orgWords.has(tokens[to - 1]?.lower ?? '')) return at
  }
  return -1
}

/** "the head of Super Value Debra Symonette": a first name behind two words that are none. */
function runsOn(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(from, at).map(({ lower }) => lower)
  return (
    /^(?:of|at|for)$/.test(tokens[from - 1]?.lower ?? '') &&
    before.length > 1 &&
    isFirstName(tokens[at]?.lower ?? '') &&
    !before.some((word) => isFirstName(word) || titles.has(word))
  )
}

/** "eva", "eva-marie" */
const isFirstName = (word: string): boolean => firstNames.has(word.replace(/-.*$/, ''))

function splitTitle(sentence: Sentence, from: number, to: number): NameRun[] {
  const { tokens } = sentence
  let nameTo = to
  while (nameTo - from > 1 && honours.test(tokens[nameTo - 1]?.text ?? '')) nameTo--
  let last = from - 1
  // "Imran Sheikh KC" is no sheikh.
  for (let at = from; at < nameTo - 1; at++) if (isTitle(tokens, at, to)) last = at
  if (to - from === 1 && isBareTitle(tokens, from)) return []
  const runs: NameRun[] = []
  let nameFrom = last + 1
  // "Governor of Washington Chris Gregoire", "the Swede Anna Berg": a place or a people runs into the person after it.
  const first = tokens[from]?.lower ?? ''
  const isOfPeople = demonyms.has(first) || oneOfPeople.has(first)
  const end = tokens[to - 1]?.lower ?? ''
  const isLong = isOfPeople && to - from > 3 && !orgWords.has(end) && !placeWords.has(end) && !thingWords.has(end)
  if (
    last < from &&
    to - from > 2 &&
    (gazetteer.has(first) || isOfPeople) &&
    (firstNames.has(tokens[from + 1]?.lower ?? '') || isLong)
  ) {
    if (!isOfPeople)
      runs.push({ sentence, from, to: from + 1, text: textOf(sentence, from, from + 1), title: '', titleFrom: from })
    nameFrom = from + 1
  }
  // "Earl of Snowdon" is a title through and through.
  if (tokens[nameFrom]?.lower === 'of' || tokens[nameFrom]?.lower === 'the') return []
  // "General Manager" names nobody.
  if (to - nameFrom === 1 && nameFrom > from && isBareTitle(tokens, nameFrom)) return []
  const title = last >= from ? textOf(sentence, from, nameFrom) : ''
  return [
    ...runs,
    {
      sentence,
      from: nameFrom,
      to: nameTo,
      text: textOf(sentence, nameFrom, nameTo),
      title,
      titleFrom: last >= from ? from : nameFrom,
    },
  ]
}

/** Letters after a name, and who a picture is by: they are no part of it. */
const honours = /^(?:DBE|OBE|MBE|CBE|KBE|RA|PhD|MP|MSP|MEP|QC|KC|SC|AO|OAM|FRS|MD|CH|FBA|AP|AFP|EPA|Reuters|Getty)$/

/** "Halmer General Cemetery", but not "Attorney General Holm". */
const isOfPlace = (tokens: readonly Token[], at: number): boolean =>
  capitalised(tokens[at - 1]) &&
  !demonyms.has(tokens[at - 1]?.lower ?? '') &&
  !beforeGeneral.has(tokens[at - 1]?.lower ?? '')

const beforeGeneral = words(
  'attorney secretary lieutenant lt major maj brigadier surgeon solicitor director governor inspector consul adjutant postmaster auditor colonel army marine force us u.s.',
)

function isBareTitle(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return titles.has(lower) || isRole(lower)
}

/** Whether the word at this place of a run ending at `to` is a title before a name. */
function isTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower, text } = tokens[at] as Token
  const last = tokens[to - 1]?.lower ?? ''
  // "Prince Edward Island", "General Motors", "General Election", "St John": there the title is part of the name.
  if (lower === 'st' || lower === 'saint' || placeWords.has(last) || orgWords.has(last)) return false
  // "DR Congo" is no doctor.
  if (text === 'DR' || (lower === 'general' && (thingWords.has(last) || isOfPlace(tokens, at)))) return false
  // "Mia Baron Holm", but not "British Baron Holm"
  const before = tokens[at - 1]
  if (text === 'Baron' && capitalised(before) && !demonyms.has(before?.lower ?? '')) return false
  // "Robert King Holm", but not "the Swede King Gustaf"
  const isMiddle = /^(?:king|queen|prince|bishop|pope|earl|duke|judge|major)$/.test(lower) && to - at === 2
  if (isMiddle && at > 0 && firstNames.has(before?.lower ?? '') && capitalised(before)) return false
  // "the Criminal Justice Bill", "the Family Justice Division"
  if (lower === 'justice' && /^(?:bill|act|system|department|ministry|division|league|cent(?:er|re)|board)$/.test(last))
    return false
  if (titles.has(lower)) return true
  // "Democrat Holm, a former teacher, was elected"
  if (/^(?:democrat|republican)$/.test(lower) && at === 0 && to === 2 && tokens[to]?.text === ',') return true
  // "Shopper Susan Dillon": a trade or no trade, it is no first name.
  const isDoer = at === 0 && /(?:er|or|ist|ant|ent)$/.test(lower) && !firstNames.has(lower)
  if (isDoer && to - at > 2 && firstNames.has(tokens[at + 1]?.lower ?? '')) return true
  // "Builder Rui De Sa said": at the start of a sentence a trade has a capital too.
  return isRole(lower) && to - at > 2 && (at === 0 || firstNames.has(tokens[at + 1]?.lower ?? ''))
}
