import { type Pronoun, pronounForName, pronounForTitle } from './gender.ts'
import { addTo } from './grouped.ts'
import { contextVotes, inherentVotes, noVotes, type Votes } from './name-kind.ts'
import type { NameRun } from './name-parts.ts'
import { withoutAccents } from './plain-letters.ts'
import { capitalised } from './token.ts'
import { demonyms, firstNames, gazetteer } from './words/lists.ts'

/** All runs of one spelling. */
export interface NameGroup {
  readonly text: string
  readonly parts: readonly string[]
  readonly runs: NameRun[]
  readonly votes: Votes
}

/** "Keller" is the family name of "Mika Keller Jr" and "Mika Keller III", and "Elizabeth II" is an "Elizabeth". */
export const ofFather = / (?:(?:Jr|Jnr|Sr|Snr)\.?|[IVX]{1,4})$/

/** Groups runs by spelling and sums what their places say of them. */
export function groupRuns(runs: readonly NameRun[]): NameGroup[] {
  const groups = new Map<string, NameGroup>()
  for (const run of runs) {
    const group = groups.get(run.text) ?? {
      text: run.text,
      // "Erdogan" for "Erdoğan"
      parts: withoutAccents(run.text.replace(ofFather, '').toLowerCase()).split(' '),
      runs: [],
      votes: noVotes(),
    }
    groups.set(run.text, group)
    group.runs.push(run)
    addVotes(group.votes, contextVotes(run))
  }
  return [...groups.values()]
}

export function addVotes(sum: Votes, more: Votes): void {
  sum.person += more.person
  sum.place += more.place
  sum.org += more.org
}

/**
 * Finds for each group the one fuller name it stands for: "Kayani" for "Ashfaq Parvez Kayani", "ISI" for its long form.
 * A short name that two people share belongs to nobody and is given as ambiguous, unless the title names one of them.
 */
export function hostsOf(
  groups: readonly NameGroup[],
  title: string,
): { hosts: Map<NameGroup, NameGroup>; ambiguous: Set<NameGroup> } {
  const byEdge = new Map<string, NameGroup[]>()
  const byInitials = new Map<string, NameGroup[]>()
  for (const group of groups) {
    if (group.parts.length < 2) continue
    for (const key of new Set([group.parts[0], group.parts.at(-1)])) addTo(byEdge, key as string, group)
    addTo(byInitials, initialsOf(group.text), group)
  }
  const single = new Map(
    groups.flatMap((group) => (group.parts.length === 1 ? [[group.parts[0], group] as const] : [])),
  )
  const hosts = new Map<NameGroup, NameGroup>()
  const ambiguous = new Set<NameGroup>()
  for (const group of groups) {
    const found = namedByTitle(fullest(candidates(group, byEdge, byInitials)), title)
    if (found.length === 1) hosts.set(group, found[0] as NameGroup)
    // "Washington" beside "George Washington" may be the city: it belongs to nobody.
    const isCity = gazetteer.has(group.text.toLowerCase()) && group.votes.person <= 2 && found.length > 0
    // "Ann and Mia Holm": either is a Holm.
    const isShared = group.parts.length === 1 && found.some(({ runs }) => runs.some(endsPair))
    // "Mr Holm", whose wife is "Mrs Holm"; "Mrs Holm", whose husband is Jon Holm; "Mrs Holm" beside "Mia's mother"
    const isCouple = group.parts.length === 1 && (isOfTwo(group, found[0]) || isOfKin(group, found[0], single))
    const isNobodys = isCity || isShared || isCouple
    if (isNobodys) hosts.delete(group)
    if (isNobodys || found.length > 1) ambiguous.add(group)
  }
  return { hosts, ambiguous }
}

/** Whether the titles before a family name are of a man and a woman, or of another than who has a first name with it. */
function isOfTwo({ runs }: NameGroup, host: NameGroup | undefined): boolean {
  const told = new Set<Pronoun>(runs.flatMap(({ title }) => pronounForTitle(title) ?? []))
  const first = pronounForName(host?.parts[0] ?? '') ?? host?.runs.map(pronounByKin).find((one) => one !== undefined)
  // "Ms Holm, a nurse", the daughter of "Mrs Holm"
  const titled = new Set(runs.flatMap(({ title }) => /^(?:Mrs|Ms|Miss)\b/.exec(title) ?? []))
  return told.size > 1 || titled.size > 1 || (told.size === 1 && first !== undefined && !told.has(first))
}

/** Whether a family name with a title may be that of a parent: the article tells of "Mia's mother". */
function isOfKin(
  { runs }: NameGroup,
  host: NameGroup | undefined,
  single: ReadonlyMap<string | undefined, NameGroup>,
): boolean {
  const called = [...(host?.runs ?? []), ...(single.get(host?.parts[0])?.runs ?? [])]
  return runs.some(({ title }) => /^(?:Mr|Mrs|Ms)$/.test(title)) && called.some(hasParent)
}

const hasParent = ({ sentence: { tokens }, to }: NameRun): boolean =>
  /^['’]s$/.test(tokens[to]?.text ?? '') &&
  /^(?:mother|father|mum|mom|dad|parents|grandmother|grandfather|wife|husband)$/.test(tokens[to + 1]?.lower ?? '')

/** "her late husband, Jon Holm" */
function pronounByKin({ sentence: { tokens }, titleFrom }: NameRun): Pronoun | undefined {
  const kin = tokens[tokens[titleFrom - 1]?.text === ',' ? titleFrom - 2 : titleFrom - 1]?.lower ?? ''
  if (/^(?:husband|father|grandfather|son|grandson|brother|uncle|nephew|widower)$/.test(kin)) return 'he'
  return /^(?:wife|mother|grandmother|daughter|granddaughter|sister|aunt|niece|widow)$/.test(kin) ? 'she' : undefined
}

/** "George and Mia Holm": a first name before it shares the family name. */
export const endsPair = ({ sentence: { tokens }, from }: NameRun): boolean =>
  /^(?:and|&)$/.test(tokens[from - 1]?.lower ?? '') &&
  firstNames.has(tokens[from - 2]?.lower ?? '') &&
  capitalised(tokens[from - 2]) &&
  !capitalised(tokens[from - 3])

function candidates(
  group: NameGroup,
  byEdge: Map<string, NameGroup[]>,
  byInitials: Map<string, NameGroup[]>,
): NameGroup[] {
  const { parts, text } = group
  if (parts.length === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text))
    return (byInitials.get(text.replaceAll('.', '')) ?? []).filter((host) => text.length > 2 || personal(host) < 1)
  // "Prince Charles" is not the Charles Kennedy of the same page, "Lord Holm of Marlow" no other Holm.
  if (parts.length === 1 && group.runs.some((run) => crowned.test(run.title) || isOfPlace(run))) return []
  const likesPerson = (host: NameGroup) => personal(host) >= 1
  if (parts.length === 1) {
    // "Mr Keller" is somebody, and so "Mika Keller" is, whom nothing else shows to be; beside Mia Keller it may be either.
    const hosts = (byEdge.get(parts[0] as string) ?? []).filter((host) => !isElder(group, host))
    const persons = hosts.filter(likesPerson)
    const isTitled = group.runs.some(({ title }) => title !== '')
    const unknown = hosts.filter(
      (host) =>
        !likesPerson(host) &&
        // "full confidence in Mika Keller" looks like a place.
        personal(host) >= (isTitled && hosts.length === 1 ? -3 : 0) &&
        host.parts.length < 4 &&
        host.parts.at(-1) === parts[0] &&
        !demonyms.has(host.parts[0] ?? ''),
    )
    return isTitled || persons.length > 0 ? [...persons, ...unknown] : persons
  }
  // "Ashfaq Kayani" for "Ashfaq Parvez Kayani"; "Brannock Engineering" for "Brannock Engineering Ltd."
  const last = (byEdge.get(parts.at(-1) as string) ?? []).filter(
    (host) => likesPerson(host) && isPartOf(parts, host.parts),
  )
  const first = (byEdge.get(parts[0] as string) ?? []).filter(
    (host) => /\b(?:ltd|inc|corp|co|plc|llc|jr|sr)\.?$/i.test(host.text) && isStartOf(parts, host.parts),
  )
  return [...last, ...first].filter((host) => host !== group && host.parts.length > parts.length)
}

/** "Mr Orlund", named before any "Jon Orlund Jr", is the father. */
function isElder(group: NameGroup, host: NameGroup): boolean {
  const [first, hostFirst] = [group.runs[0], host.runs[0]]
  const isBefore = first !== undefined && hostFirst !== undefined && first.sentence.index < hostFirst.sentence.index
  return isBefore && ofFather.test(host.text)
}

const isOfPlace = ({ title, to, sentence: { tokens } }: NameRun): boolean =>
  /\b(?:Lord|Lady|Baron|Baroness|Viscount|Earl)$/.test(title) &&
  tokens[to]?.lower === 'of' &&
  capitalised(tokens[to + 1])

const crowned = /\b(?:Prince|Princess|King|Queen|Pope|Saint|St|Emperor|Empress|Sultan)\.?$/

function personal({ votes, text }: NameGroup): number {
  const inherent = inherentVotes(text)
  return votes.person + inherent.person - Math.max(0, votes.org + inherent.org, votes.place + inherent.place)
}

/** In a biography the bare surname is the one of the title: "Hadid" is Zaha there, not her father. */
function namedByTitle(found: readonly NameGroup[], title: string): readonly NameGroup[] {
  const parts = title.toLowerCase().split(' ')
  const named = found.filter((host) => parts.length > 1 && parts.length < 5 && isPartOf(parts, host.parts))
  return named.length === 1 ? named : found
}

/** Of hosts that are forms of one another the fullest, or the one used most where a longer one ends otherwise. */
function fullest(found: readonly NameGroup[]): NameGroup[] {
  const distinct = [...new Set(found)]
  return distinct.filter((host) => !distinct.some((other) => isFuller(other, host)))
}

/** "Ashfaq Parvez Kayani" than "Ashfaq Kayani"; but "Mia Rey", told of all along, than one "Mia Rey Memorial". */
function isFuller(one: NameGroup, other: NameGroup): boolean {
  const isLonger = one.parts.length > other.parts.length
  const [short, long] = isLonger ? [other, one] : [one, other]
  if (short.parts.length === long.parts.length || !isPartOf(short.parts, long.parts)) return false
  const isShortBetter = short.parts.at(-1) !== long.parts.at(-1) && short.runs.length > long.runs.length
  return isLonger !== isShortBetter
}

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

function isStartOf(short: readonly string[], long: readonly string[]): boolean {
  return short.every((part, index) => long[index] === part)
}

/** "EAG" of "Environmental Awareness Group". */
export function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .join('')
}
