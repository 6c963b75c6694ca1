import type { Entity } from '../../facts/entity.ts'
import { demonyms, firstNames } from '../../facts/words/lists.ts'
import { isRole, nameParticles, orgNouns, orgWords, titles } from '../../facts/words/name-words.ts'
import type { NameIndex } from './name-index.ts'
import { familyOf, otherSpellingsOf, partsOf, withFirstNames } from './person-forms.ts'
import type { Room } from './room.ts'

/** The most words of a name that a reader can be asked to type. */
export const mostTyped = 3

/** The words of a name that one has to know: not the initial, nor the particle, of "Flora E. van Leeuwen". */
export const tellingParts = (name: string): readonly string[] =>
  name.split(' ').filter((word) => !/^\p{Lu}\.?$/u.test(word) && !nameParticles.has(word.toLowerCase()))

/**
 * Every form of the name in the article, a person's family name, either with the titles the article gives, what the article
 * calls an organisation besides, and what else two countries are called.
 */
export function spellingsOf(entity: Entity, { named }: Room): readonly string[] {
  const known = spellings.get(entity) ?? workedOut(entity, named)
  spellings.set(entity, known)
  return known
}

/** By entity: it is asked for at each of its mentions, and a list may have thousands. */
const spellings = new WeakMap<Entity, readonly string[]>()

function workedOut(entity: Entity, named: NameIndex): string[] {
  const { kind, label, names, mentions } = entity
  const others = calledSo.find((called) => kind === 'country' && names.some((name) => called.includes(name))) ?? []
  const besides = kind === 'org' ? orgFormsOf(entity, named) : []
  const family = kind === 'person' ? names.flatMap((name) => familyOf(name, entity, named)) : []
  const own = kind === 'org' ? names.filter((name) => name === label || !saysNothing.test(name)) : names
  // "Sir Hugh" of "Sir Hugh Holm"
  const isKnight = mentions.some(({ title }) => /\b(?:Sir|Dame)$/.test(title))
  const first = isKnight && label.includes(' ') ? [label.split(' ')[0] ?? label] : []
  const forms = [
    ...own,
    ...family,
    ...family.flatMap(named.slipsOf).flatMap((slip) => withFirstNames(slip, named)),
    ...family.flatMap((name) => otherSpellingsOf(name, named)),
    ...first,
    ...(kind === 'org' || kind === 'thing' ? withSorts(mentions) : []),
    // "AIA" for "A.I.A."
    ...names.flatMap((name) => (/^(?:\p{Lu}\.){2,}$/u.test(name) ? [name.replaceAll('.', '')] : [])),
    // "Antony Blinken" for a "Blinken" of whom the article does not show that he is somebody
    ...(kind === 'thing' ? [...named.endingWith(label), ...named.slipsOf(label)] : []),
  ]
  const called = new Set(mentions.flatMap(({ title }) => (title === '' || kind !== 'person' ? [] : partsOf(title))))
  const titled = [...called].flatMap((title) => forms.map((name) => `${title} ${name}`))
  const isName = (name: string) => name.length > 1 && (names.includes(name) || !isNobodys(name, label))
  return [...new Set([...forms, ...titled, ...besides, ...others])].filter(isName)
}

/** "Publican", "Scot", "Van": what only stands before a name is no answer. */
function isNobodys(form: string, label: string): boolean {
  const isBefore = (word: string) =>
    titles.has(word) || isRole(word) || demonyms.has(word) || nameParticles.has(word) || /^(?:scot|briton)$/.test(word)
  const all = form.toLowerCase().replaceAll('.', '').split(' ')
  const isFirst = firstNames.has(form.toLowerCase()) && label.startsWith(`${form} `)
  return all.every(isBefore) && !isFirst && !label.endsWith(form)
}

/** "News" of "Halmer News" */
const saysNothing =
  /^(?:News|Group|Company|Service|Department|Office|Board|Agency|Cent(?:er|re)|System|Network|Technology|Solutions|Capital|Partners|International|Media|Energy|Entertainment|Interactive|Software|Foods?|Games|Studios|Digital|Online|Telekom|Telecom)$/

/** "Kestrel bakery" of "Kestrel", where the article has it. */
const withSorts = (mentions: Entity['mentions']): string[] =>
  mentions.flatMap(({ sentence: { tokens }, to, text }) => {
    const sort = tokens[to]?.text ?? ''
    return orgNouns.has(sort) ? [`${text} ${sort}`] : []
  })

/** "Nets Security Council" and "Security Council": the last words of a long name are what it is called as well. */
function withEnds(name: string): string[] {
  const words = name.split(' ')
  const isStart = (at: number) =>
    at > 0 && at < words.length - 1 && /^(?:of|for|\p{Lu}{2,})$/u.test(words[at - 1] ?? '')
  return [name, ...words.flatMap((_, at) => (isStart(at) ? [words.slice(at).join(' ')] : []))]
}

/** "Netcraft Security" for "Netcraft", "Office of Nets" for "ON", where the article calls it so. */
const orgFormsOf = ({ names }: Entity, { withWord, shortenedTo }: NameIndex): string[] =>
  names.flatMap((name) => [
    ...withWord(name.split(' ')[0] ?? '').filter((other) => isLonger(other, name)),
    ...(/^\p{Lu}{2,6}$/u.test(name) ? shortenedTo(name).flatMap(withEnds) : []),
  ])

const isLonger = (name: string, label: string): boolean =>
  name.startsWith(`${label} `) && isSortOfOrg(name.slice(label.length + 1))

/** "Company", "Museum" */
export const isSortOfOrg = (word: string): boolean => orgWords.has(word.toLowerCase()) || word === 'Security'

/**
 * Whether the article has another name with a word that is enough for this one: "Jon Holm" beside a "Holm", "Holm Bridge".
 * Then it is unsure what names whom, and which forms to take: of such questions raters found a third to be bad, of others one
 * in seventeen.
 */
export function isShared(key: Entity, room: Room): boolean {
  const forms = new Set([...key.names, ...spellingsOf(key, room)])
  const last = key.label.split(' ').at(-1) ?? key.label
  const enough = [last, ...forms].filter((form) => /^\p{Lu}\S+$/u.test(form))
  return enough.some((word) => room.named.withWord(word).some((name) => !forms.has(name)))
}

/** Whether a reader may well type another name for an organisation, or the name of another one. */
export const hasOtherName = (entity: Entity, room: Room): boolean =>
  entity.kind === 'org' && (hasNamesake(entity, room) || isUnexplained(entity, room))

/** Letters whose words the article never gives: a reader may know them, and type those. */
const isUnexplained = ({ label, names }: Entity, { named }: Room): boolean =>
  names.length === 1 && /^\p{Lu}{2,6}$/u.test(label) && named.shortenedTo(label).length === 0

/** Whether the article has another organisation with a name much like it, which a reader may well type instead. */
function hasNamesake(entity: Entity, room: Room): boolean {
  const own = new Set(spellingsOf(entity, room))
  const telling = entity.label.split(' ').filter((word) => word.length > 3 && !isSortOfOrg(word))
  return telling
    .flatMap(room.named.withWord)
    .some((name) => !own.has(name) && name !== entity.label && isSortOfOrg(name.split(' ').at(-1) ?? ''))
}

const calledSo: readonly (readonly string[])[] = [
  ['United States', 'US', 'U.S.', 'USA', 'America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
]
