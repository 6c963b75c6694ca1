import { type NameRun, partsOf } from './name-parts.ts'
import type { Sentence } from './sentence.ts'
import { capitalised, type Token } from './token.ts'
import { isFunctionWord, words } from './words/closed.ts'
import { demonyms, firstNames, gazetteer, verbs } from './words/lists.ts'
import { joinsOf, months, nameParticles, titles, weekdays } from './words/name-words.ts'
import { speechVerbs } from './words/speech.ts'
import { isPast } from './words/verb-forms.ts'

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
      ...partsOf(sentence, from, at, casing.lower).filter(
        ({ title, text }) => title === '' || text.includes(' ') || !casing.lower.has(text.toLowerCase()),
      ),
    )
  }
  return runs
}

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
  // "Co-star Anna Keller", "Visibly-shaken Anna Keller": at the start of a sentence.
  if (/^(?:Co|Ex)-\p{Ll}+$|^\p{Lu}\p{Ll}+ly-\p{Ll}+$/u.test(token.text) && startsClause(tokens, at)) return false
  if (/-(?:born|based|led|style|owned|backed|run|speaking|educated|trained|made)$|-of-/.test(token.lower)) return false
  // "Home Office Minister Des Browne": the article may well have "home" too.
  if (ofOffices.has(token.lower) && capitalised(tokens[at + 1]) && officeWord.test(tokens[at + 1]?.lower ?? ''))
    return true
  if (isFunctionWord(token.lower) && !/^(?:US|IT|WHO)$/.test(token.text) && !isWill(tokens, at) && !isPer(tokens, at))
    return false
  if (!startsClause(tokens, at) || isWill(tokens, at)) return true
  const { lower } = token
  // "Says Anna Keller, a biologist, “We …”"
  if (speechVerbs.has(lower)) return false
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
      isPer(tokens, at) ||
      (capitalised(token) &&
        !endsName(token) &&
        token.text !== 'I' &&
        // "Christina A. Snyder": no article.
        !(isFunctionWord(token.lower) && token.text !== 'US' && !/^\p{Lu}\.$/u.test(token.text)))
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
    } else if (nameParticles.has(token.lower) && nameParticles.has(next?.lower ?? '') && capitalised(tokens[at + 2])) {
      // "Cheryl de la Holm"
      at += 2
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

/** "Coach Per Anders Holm" */
const isPer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Per' && firstNames.has(tokens[at + 1]?.lower ?? '') && capitalised(tokens[at + 1])

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
