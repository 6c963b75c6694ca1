import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'
import { isFunctionWord, words } from './words/closed.ts'
import { demonyms, firstNames, gazetteer, verbs } from './words/lists.ts'
import {
  isRole,
  joinsOf,
  months,
  nameParticles,
  orgWords,
  placeWords,
  thingWords,
  titles,
  weekdays,
} from './words/name-words.ts'
import { isPast } from './words/verb-forms.ts'

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

/** How the article writes its words, which tells a name at the start of a sentence from an ordinary word. */
export interface Casing {
  readonly lower: ReadonlySet<string>
  /** Words met with a capital where no sentence starts. */
  readonly capital: ReadonlySet<string>
}

export function casingOf(sentences: readonly Sentence[]): Casing {
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return
      if (/^\p{Ll}/u.test(token.text)) lower.add(token.lower)
      else if (!startsClause(tokens, at)) capital.add(token.lower)
    })
  }
  return { lower, capital }
}

/** Whether a capital at this place says nothing. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || (before.kind === 'mark' && /^["“‘':([–—.!?-]$/.test(before.text))
}

/** The name runs of a sentence, titles split off. */
export function nameRuns(sentence: Sentence, casing: Casing): NameRun[] {
  const { tokens } = sentence
  const runs: NameRun[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isNameWord(tokens, at, casing)) {
      at++
      continue
    }
    const from = at
    at = runEnd(tokens, at)
    // "the Transport and General Workers' Union": what the article has in lower case too is nobody's name.
    runs.push(
      ...seamed(sentence, from, at, casing).filter(
        ({ title, text }) => title === '' || text.includes(' ') || !casing.lower.has(text.toLowerCase()),
      ),
    )
  }
  return runs
}

const capitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:\p{Lu}|(?:al|el|van|de)-\p{Lu}|d['’]\p{Lu}|i[A-Z])/u.test(token.text)

/** Capitalised words that end a name: days, months and what stands on captions. */
function endsName(token: Token): boolean {
  if (/^(?:Images?|Photos?|File|Video|Caption|Copyright)$/.test(token.text)) return true
  // "Jan" is a name, "Jan." a month.
  return (
    weekdays.has(token.lower) ||
    (months.has(token.lower) && (token.lower.length > 4 || /^(?:May|June|July|[A-Z][a-z]+\.)$/.test(token.text)))
  )
}

function isNameWord(tokens: readonly Token[], at: number, casing: Casing): boolean {
  const token = tokens[at]
  if (!token || !capitalised(token) || endsName(token)) return false
  if (/^(?:I|I['’]\p{L}+|Images?|Photos?|File|Video|Caption|Copyright|Chapter|Figure|Table)$/u.test(token.text))
    return false
  if (/-(?:born|based|led|style|owned|backed|run|speaking|educated|trained|made)$|-of-/.test(token.lower)) return false
  // "Home Office Minister Des Browne": the article may well have "home" too.
  if (ofOffices.has(token.lower) && capitalised(tokens[at + 1]) && officeWord.test(tokens[at + 1]?.lower ?? ''))
    return true
  if (isFunctionWord(token.lower) && !/^(?:US|IT|WHO)$/.test(token.text) && !isWill(tokens, at)) return false
  if (!startsClause(tokens, at) || isWill(tokens, at)) return true
  const { lower } = token
  if (titles.has(lower) || firstNames.has(lower) || gazetteer.has(lower) || demonyms.has(lower)) return true
  if (casing.lower.has(lower) || /(?:ly|ing)$/.test(lower)) return false
  if (casing.capital.has(lower)) return true
  const next = nameParticles.has(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
  return capitalised(next) && !endsName(next as Token) && !verbs.has(lower) && !isPast(lower)
}

const ofOffices = words(
  'home foreign defence defense health education transport trade work culture environment shadow deputy',
)
const officeWord = /^(?:office|secretary|minister|department|ministry|chancellor|foreign|home)$/

function runEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  for (;;) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || (token.kind === 'mark' && token.text !== '&')) return at
    if (
      isMay(tokens, at) ||
      (capitalised(token) &&
        !endsName(token) &&
        token.text !== 'I' &&
        !(isFunctionWord(token.lower) && token.text !== 'US'))
    ) {
      at++
    } else if (
      token.kind === 'number' &&
      /^\d{1,4}$/.test(token.text) &&
      capitalised(next) === false &&
      isModelNumber(tokens, at)
    ) {
      return at + 1
    } else if (nameParticles.has(token.lower) && capitalised(next)) {
      at++
    } else if (token.text === '&' && capitalised(next)) {
      at++
    } else if (token.lower === 'of' && joins(tokens, at)) {
      at += tokens[at + 1]?.lower === 'the' ? 2 : 1
    } else {
      return at
    }
  }
}

/** "the designer Will Wright", "Will Wright, who", "Will Wright said": not "Will Wright come?" */
function isWill(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'Will' || !capitalised(tokens[at + 1])) return false
  const after = tokens[at + 2]
  return !startsClause(tokens, at) || after?.text === ',' || isPast(after?.lower ?? '')
}

/** "Christine May said", but not "met Christine May 5": a month that is a family name. */
const isMay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'May' && firstNames.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind !== 'number'

/** "Apollo 11", "Boeing 747": a number that belongs to the name, not "Brazil 3". */
function isModelNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:apollo|boeing|airbus|sputnik|vostok|formula|soyuz|voyager|pioneer|viking|route|flight|iphone|chapter|unit|windows)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
}

function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const target = next?.lower === 'the' ? tokens[at + 2] : next
  return joinsOf.has(tokens[at - 1]?.lower ?? '') && capitalised(target) && !endsName(target as Token)
}

/** The runs of a stretch of capitals in which an organisation, or the end of an office, runs into the person after it. */
function seamed(sentence: Sentence, from: number, to: number, casing: Casing): NameRun[] {
  const seam = seamIn(sentence.tokens, from, to, casing)
  return seam < 0
    ? splitTitle(sentence, from, to)
    : [from, seam].flatMap((start) => splitTitle(sentence, start, start === from ? seam : to))
}

/** Where "Refugee Council Enver Solomon" or "(Young People and) Families Margaret Hodge" come apart; -1 where they do not. */
function seamIn(tokens: readonly Token[], from: number, to: number, { lower }: Casing): number {
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1]?.lower ?? ''
    // "Liberal Democrat Paul Tyler"
    const isEnd =
      orgWords.has(before) ||
      /^(?:democrat|conservative|tory|labour|republican)$/.test(before) ||
      (at === from + 1 && before.endsWith('s') && lower.has(before))
    if (isEnd && firstNames.has(tokens[at]?.lower ?? '') && !orgWords.has(tokens[to - 1]?.lower ?? '')) return at
  }
  return -1
}

function splitTitle(sentence: Sentence, from: number, to: number): NameRun[] {
  const { tokens } = sentence
  let last = from - 1
  for (let at = from; at < to - 1; at++) if (isTitle(tokens, at, to)) last = at
  if (to - from === 1 && isBareTitle(tokens, from)) return []
  const runs: NameRun[] = []
  let nameFrom = last + 1
  // "Governor of Washington Chris Gregoire", "the Swede Anna Berg": a place or a people runs into the person after it.
  const first = tokens[from]?.lower ?? ''
  const isOfPeople = demonyms.has(first)
  if (
    last < from &&
    to - from > 2 &&
    (gazetteer.has(first) || isOfPeople) &&
    firstNames.has(tokens[from + 1]?.lower ?? '')
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
  let nameTo = to
  while (nameTo - nameFrom > 1 && honours.test(tokens[nameTo - 1]?.text ?? '')) nameTo--
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
  if (text === 'DR' || (lower === 'general' && thingWords.has(last))) return false
  // "Mia Baron Holm", but not "British Baron Holm"
  const before = tokens[at - 1]
  if (text === 'Baron' && capitalised(before) && !demonyms.has(before?.lower ?? '')) return false
  if (titles.has(lower)) return true
  // "Democrat Holm, a former teacher, was elected"
  if (/^(?:democrat|republican)$/.test(lower) && at === 0 && to === 2 && tokens[to]?.text === ',') return true
  // "Builder Rui De Sa said": at the start of a sentence a trade has a capital too.
  return isRole(lower) && to - at > 2 && (at === 0 || firstNames.has(tokens[at + 1]?.lower ?? ''))
}

/** The article's own words from token `from` up to `to`. */
export function textOf({ tokens, text, start }: Sentence, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? text.slice(first.start - start, last.end - start) : ''
}
