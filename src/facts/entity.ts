import { addVotes, groupRuns, hostsOf, type NameGroup } from './alias.ts'
import { addTo } from './grouped.ts'
import { decideKind, inherentVotes, type NameKind, noVotes } from './name-kind.ts'
import type { NameRun } from './name-parts.ts'
import { casingOf, nameRuns } from './name-run.ts'
import { once } from './once.ts'
import type { Sentence } from './sentence.ts'
import { demonyms, gazetteer } from './words/lists.ts'

/** Someone or something the article names. */
export interface Entity {
  /** The fullest form, without title: unique in the article. */
  readonly label: string
  readonly kind: NameKind
  /** Whether its kind is safe enough to ask about. */
  readonly strong: boolean
  /** Written with "the" before it. */
  readonly the: boolean
  /** Every form the article uses, the label among them. */
  readonly names: readonly string[]
  /** In the order of the article. */
  readonly mentions: readonly NameRun[]
}

/** A name where it stands; `entity` is absent where the article does not show what it names. */
export interface Mention extends NameRun {
  readonly entity?: Entity
}

export interface Names {
  readonly entities: readonly Entity[]
  /** By sentence index, in order of place. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>
}

/** Finds the names of an article, joins their aliases and decides what each is. Linear in the text. */
export function namesOf(sentences: readonly Sentence[], title: string): Names {
  const casing = casingOf(sentences)
  const runs = sentences.flatMap((sentence) => nameRuns(sentence, casing)).filter(({ text }) => !isDemonym(text))
  const groups = groupRuns(runs)
  const told = groups.find(({ text }) => text === withoutNote(title))
  if (told && told.parts.length > 1 && tellsOfSomebody(sentences)) told.votes.person += lifeVotes
  const families = familiesOf(groups, title)
  const entities: Entity[] = []
  const byRun = new Map<NameRun, Entity>()
  for (const family of families) {
    const entity = entityOf(family)
    if (!entity) continue
    entities.push(entity)
    for (const run of entity.mentions) byRun.set(run, entity)
  }
  const mentions = new Map<number, Mention[]>()
  for (const run of runs) {
    const entity = byRun.get(run)
    const list = mentions.get(run.sentence.index) ?? []
    mentions.set(run.sentence.index, list)
    list.push(entity ? { ...run, entity } : run)
  }
  return { entities, mentions }
}

/**
 * The whole name by which the article calls somebody most often; the label, where it has but one or none twice. It is asked
 * for at each "he" that stands for them.
 */
export const usualName = once(({ label, names, mentions }: Entity): string => {
  const times = (name: string) => mentions.filter(({ text }) => text === name).length
  const whole = names.filter((name) => name.includes(' '))
  const most = Math.max(1, ...whole.map(times))
  return most === 1 ? label : (whole.find((name) => times(name) === most) ?? label)
})

/** "Mercury" of the title "Mercury (planet)". */
export const withoutNote = (title: string): string => title.replace(/ \(.*\)$/, '')

/** What is named by the title is somebody, where the text goes on of a "he" or "she" in every third sentence. */
const lifeVotes = 3
const tellsOfSomebody = (sentences: readonly Sentence[]): boolean =>
  sentences.filter(({ tokens }) => tokens.some(({ lower }) => /^(?:he|she|his|her)$/.test(lower))).length * 3 >
  sentences.length

/** A bare surname is somebody only where a title says so: "Ms Bauchtman". */
function isWholePerson({ parts }: NameGroup, mentions: readonly NameRun[]): boolean {
  return parts.length > 1 || mentions.some(({ title }) => title !== '')
}

function isDemonym(text: string): boolean {
  const lower = text.toLowerCase()
  return demonyms.has(lower) && !gazetteer.has(lower)
}

/** Groups that name the same, the fullest first; ambiguous short names belong to none. */
function familiesOf(groups: readonly NameGroup[], title: string): NameGroup[][] {
  const { hosts, ambiguous } = hostsOf(groups, title)
  const families = new Map<NameGroup | string, NameGroup[]>()
  for (const group of groups) {
    if (ambiguous.has(group)) continue
    const host = rootOf(group, hosts)
    const key = sameCountry(host.text) ?? host
    addTo(families, key, group)
  }
  return [...families.values()].map((family) => family.toSorted((one, other) => other.parts.length - one.parts.length))
}

function rootOf(group: NameGroup, hosts: ReadonlyMap<NameGroup, NameGroup>): NameGroup {
  let root = group
  for (let steps = 0; steps < 4; steps++) root = hosts.get(root) ?? root
  return root
}

const countryNames: Readonly<Record<string, RegExp>> = {
  'United States': /^(?:US|U\.S\.?|USA|United States(?: of America)?|America)$/,
  'United Kingdom': /^(?:UK|U\.K\.?|United Kingdom|Britain|Great Britain)$/,
}

function sameCountry(text: string): string | undefined {
  return Object.keys(countryNames).find((name) => countryNames[name]?.test(text))
}

function entityOf(family: readonly NameGroup[]): Entity | undefined {
  const fullest = family[0]
  if (!fullest) return undefined
  const votes = noVotes()
  for (const group of family) addVotes(votes, group.votes)
  addVotes(votes, inherentVotes(fullest.text))
  const decision = decideKind(fullest.text, votes)
  if (!decision) return undefined
  const mentions = family
    .flatMap(({ runs }) => runs)
    .toSorted((one, other) => one.sentence.index - other.sentence.index || one.from - other.from)
  const withThe = mentions.filter((run) => run.sentence.tokens[run.from - 1]?.lower === 'the').length
  return {
    label: fullest.text,
    kind: decision.kind,
    strong: decision.strong && (decision.kind !== 'person' || isWholePerson(fullest, mentions)),
    the: withThe * 2 > mentions.length,
    names: family.map(({ text }) => text),
    mentions,
  }
}
