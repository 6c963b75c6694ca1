import type { NameRun } from './name-parts.ts'
import { withoutAccents } from './plain-letters.ts'
import type { Token } from './token.ts'
import { words } from './words/closed.ts'
import { demonyms, firstNames, gazetteer, wordNames } from './words/lists.ts'
import { isRole, orgNouns, orgWords, placeWords, thingWords } from './words/name-words.ts'
import { speechVerbs } from './words/speech.ts'
import { isFiniteVerb } from './words/verb-forms.ts'

/** `site` is a street, lake or building; `place` is somewhere of no known sort; `thing` is what nothing shows to be more. */
export type NameKind = 'person' | 'continent' | 'country' | 'city' | 'region' | 'site' | 'place' | 'org' | 'thing'

/** Votes for what a name is, summed over its mentions. */
export interface Votes {
  person: number
  place: number
  org: number
}

export const noVotes = (): Votes => ({ person: 0, place: 0, org: 0 })

/** What the name itself says, counted once however often it occurs. */
export function inherentVotes(text: string): Votes {
  const name = { text, parts: withoutAccents(text.toLowerCase()).split(/[\s-]+/) }
  const votes = noVotes()
  for (const [holds, kind, weight] of inherentEvidence) if (holds(name)) votes[kind] += weight
  return votes
}

interface Name {
  readonly text: string
  readonly parts: readonly string[]
}

const isLong = ({ parts }: Name) => parts.length > 1
const lastOf = ({ parts }: Name) => parts.at(-1) ?? ''
const startsAsPerson = (name: Name) =>
  isLong(name) && (firstNames.has(name.parts[0] ?? '') || wordNames.has(name.parts[0] ?? ''))
const hasOrgWord = (name: Name) => isLong(name) && name.parts.some((part) => orgWords.has(part))
const hasPlaceWord = (name: Name) => isLong(name) && placeWords.has(lastOf(name))
const hasNation = ({ parts }: Name) => parts.some((part) => demonyms.has(part) || gazetteer.has(part))
const startsAsPlace = ({ text }: Name) => /^(?:Lake|Mount|Cape|Fort|River|Port|St\.?|North|South|East|West) /.test(text)

const inherentEvidence: readonly (readonly [(name: Name) => boolean, keyof Votes, number])[] = [
  [({ text }) => gazetteer.has(text.toLowerCase()), 'place', 4],
  [(name) => isLong(name) && orgWords.has(lastOf(name)), 'org', 4],
  [(name) => hasOrgWord(name) && !orgWords.has(lastOf(name)), 'org', 3],
  // "Marc Hill" and "Amber Lake" look alike: a given name takes half of what the place word gives.
  [(name) => hasPlaceWord(name) && !firstNames.has(name.parts[0] ?? ''), 'place', 4],
  [(name) => hasPlaceWord(name) && firstNames.has(name.parts[0] ?? ''), 'place', 2],
  [(name) => hasPlaceWord(name) && firstNames.has(name.parts[0] ?? ''), 'person', 2],
  [(name) => isLong(name) && startsAsPlace(name) && !hasNation(name), 'place', 3],
  [({ text }) => /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(text), 'org', 2],
  [({ text }) => /\d/.test(text), 'person', -4],
  // "Mario Kart DS"
  [({ text }) => / (?![IVX]+$)\p{Lu}{2,}$/u.test(text), 'person', -4],
  [(name) => isLong(name) && thingWords.has(lastOf(name)), 'person', -6],
  [(name) => isLong(name) && thingWords.has(lastOf(name)), 'org', -4],
  [({ text }) => /(?:^| )\p{Lu}\. \p{Lu}/u.test(text), 'person', 2],
  [({ text }) => / (?:Jr|Sr)\.?$/.test(text), 'person', 3],
  [(name) => startsAsPerson(name) && name.parts.length < 5 && !hasOrgWord(name) && !hasPlaceWord(name), 'person', 3],
  [(name) => isLong(name) && hasNation(name) && !startsAsPerson(name), 'person', -2],
  [({ text }) => /[&/]| of /.test(text), 'person', -4],
  // "Chief Financial Officer"
  [(name) => isLong(name) && isRole(lastOf(name)) && !startsAsPerson(name), 'person', -8],
]

const spatial = words('in at near across around throughout outside towards toward into above below along')

/** What one mention's neighbours say. */
export function contextVotes(run: NameRun): Votes {
  const votes = noVotes()
  const { tokens } = run.sentence
  const before = tokens[run.from - 1]
  const after = tokens[run.to]
  const size = run.to - run.from
  if (run.title !== '') votes.person += personTitle(run.title) ? 4 : 1
  if (before?.lower === 'the' && run.title === '') votes.person -= 3
  // "an official Dark Sky Community"
  const isQuality = before?.lower === 'official' && /^(?:an|the)$/.test(tokens[run.from - 2]?.lower ?? '')
  if (before?.kind === 'word' && isRole(before.lower) && /^\p{Ll}/u.test(before.text) && size > 1 && !isQuality)
    votes[isFirmAtWork(tokens, run.from) ? 'org' : 'person'] += 3
  if (before && spatial.has(before.lower)) {
    votes.person -= 2
    if (before.lower === 'in' && !modifies(after)) votes.place += 1
  }
  votes.org += orgVotes(tokens, run)
  if (after) followerVotes(votes, tokens, run, after)
  if (before && speechVerbs.has(before.lower) && isClauseEdge(tokens, run.from - 2) && size > 1) votes.person += 1
  return votes
}

/** "security firm Symantec", "Netcraft, a company that", "chief executive of Wippit". */
function orgVotes(tokens: readonly Token[], { from, to, title }: NameRun): number {
  const before = tokens[from - 1]
  if (title !== '' || !before) return isOrgApposition(tokens, to) ? 3 : 0
  // "its alleged operator Tom Woo Holm"
  const isAccused = /^(?:alleged|suspected|accused)$/.test(tokens[from - 2]?.lower ?? '')
  const isNamed = orgNouns.has(before.lower) && /^\p{Ll}/u.test(before.text) && !isAccused
  const isServed = /^(?:of|at|for|with)$/.test(before.lower) && servants.has(tokens[from - 2]?.lower ?? '')
  return (isNamed || isOrgApposition(tokens, to) ? 3 : 0) + (isServed ? 1 : 0)
}

/** "who follows food companies for the broker Hale Underdown" */
const isFirmAtWork = (tokens: readonly Token[], from: number): boolean =>
  /^(?:broker|dealer|trader|builder|developer|producer|designer)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.lower === 'the' &&
  /^(?:for|at)$/.test(tokens[from - 3]?.lower ?? '')

const servants = words(
  'executive chairman chairwoman director analyst consultant editor researcher manager economist boss founder co-founder',
)

/** ", a British firm", ", the company that": what stands behind a comma ends in such a noun. */
function isOrgApposition(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  const words = tokens.slice(comma + 2, comma + 7)
  const end = words.findIndex(
    ({ kind, lower }) => kind === 'mark' || /^(?:that|which|who|of|in|for|based|with|and)$/.test(lower),
  )
  return orgNouns.has(words[end - 1]?.lower ?? '')
}

function personTitle(title: string): boolean {
  return !/^(?:st|saint)\.?$/i.test(title)
}

function followerVotes(votes: Votes, tokens: readonly Token[], run: NameRun, after: Token): void {
  const second = tokens[run.to + 1]
  const third = tokens[run.to + 2]
  if (after.text === ',' && second) {
    if (second.kind === 'number' && /^\d{1,2}$/.test(second.text) && third?.text === ',') votes.person += 4
    if (second.lower === 'who') votes.person += 3
    if (second.lower === 'which' || second.lower === 'where') votes.person -= 4
    if (hasRoleSoon(tokens, run.to + 1)) votes.person += 3
    if (/^\p{Lu}/u.test(second.text) && gazetteer.has(second.lower)) votes.place += 2
  }
  if (after.lower === 'who') votes.person += 2
  // "the Medical Journal of Australia": the run is only a part of the name.
  if (isCutShort(tokens, run.to)) votes.org -= 4
  if (speechVerbs.has(after.lower)) votes[/^[A-Z]{3,}$/.test(run.text) ? 'org' : 'person'] += 1
  if (/^(?:believes|thinks|hopes|smiled|smiles|laughed|recalled|recalls|explained|explains|told)$/.test(after.lower))
    votes.person += 1
  if (after.kind === 'word' && /^\p{Ll}/u.test(after.text) && modifies(after)) votes.person -= 1
}

/** Whether a name goes on after the run: "of Australia", "for Disease Control". */
function isCutShort(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1]?.lower === 'the' ? tokens[to + 2] : tokens[to + 1]
  return /^(?:of|for)$/.test(tokens[to]?.lower ?? '') && next !== undefined && /^\p{Lu}/u.test(next.text)
}

/** Whether the word after a name is a noun the name only describes: "Haqqani network". */
export function modifies(after: Token | undefined): boolean {
  if (after?.kind !== 'word' || !/^\p{Ll}/u.test(after.text))
    return after?.text === "'s" || after?.text === '’s' || after?.text === '-'
  return (
    !isFiniteVerb(after.lower) &&
    !/^(?:and|or|but|of|in|on|at|by|for|with|from|to|as|who|which|that|is|when|while|because|if|after|before|during|since|until|into|about|against|over|under|through|between|where|than|also|not|never|then|later|now|still|all|both|only|just|so|too|again|together|alone|herself|himself|itself|last|this|next|would|his|her|the|a|an|without|within|near|across|along|around|every|once|earlier|yesterday|today|more|next|each|toward|towards|via|per|plus|until|there|here|off|out|up|down|away|ago|up|[a-z]+ing|[a-z]+ly)$/.test(
      after.lower,
    )
  )
}

/** ", the chief executive", ", a keeper at": a role within the first words of an apposition. */
function hasRoleSoon(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:a|an|the|its|his|her|their|one|who|[a-z-]+)$/.test(tokens[from]?.text ?? '')) return false
  for (let at = from; at < Math.min(from + 6, tokens.length); at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || /^(?:of|at|in|for|who|and|from|with|was|is|said|says)$/.test(token.lower)) return false
    if (isRole(token.lower) && /^\p{Ll}/u.test(token.text)) return true
  }
  return false
}

function isClauseEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && /^[,”"’']$/.test(token.text)
}

/** The kind the votes decide for, or undefined where they do not; `strong` where the decision is safe to ask about. */
export function decideKind(text: string, votes: Votes): { kind: NameKind; strong: boolean } | undefined {
  const ranked = (['person', 'place', 'org'] as const).toSorted((one, other) => votes[other] - votes[one])
  const best = ranked[0] as 'person' | 'place' | 'org'
  const margin = votes[best] - votes[ranked[1] as 'person' | 'place' | 'org']
  if (votes[best] < 2 || margin < 1) return undefined
  const strong = votes[best] >= 3 && margin >= 2
  return { kind: best === 'place' ? placeKind(text) : best, strong }
}

function placeKind(text: string): NameKind {
  const last = text.toLowerCase().split(' ').at(-1) ?? ''
  return gazetteer.get(text.toLowerCase()) ?? (placeWords.has(last) ? 'site' : 'place')
}
