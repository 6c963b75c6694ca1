import { initialsOf, ofFather } from '../../facts/alias.ts'
import type { Entity } from '../../facts/entity.ts'
import { givenName } from '../../facts/name-parts.ts'
import { words } from '../../facts/words/closed.ts'
import { demonyms, firstNames } from '../../facts/words/lists.ts'
import { isRole, nameParticles, orgNouns, orgWords, titles } from '../../facts/words/name-words.ts'
import type { NameIndex } from './name-index.ts'
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
  // "Witherspoon" for a "Reese Witherspoon" of whom the article does not show that she is somebody, but not "Close" for "Harp Close"
  const isSomebody = firstNames.has(givenName(label))
  const parts =
    kind === 'thing'
      ? label.split(' ').filter((part, at, all) => named.has(part) || (isSomebody && at === all.length - 1))
      : []
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
    ...parts,
    ...(kind === 'org' || kind === 'thing' ? withSorts(mentions) : []),
    // "AIA" for "A.I.A."
    ...names.flatMap((name) => (/^(?:\p{Lu}\.){2,}$/u.test(name) ? [name.replaceAll('.', '')] : [])),
    // "Antony Blinken" for a "Blinken" of whom the article does not show that he is somebody
    ...(kind === 'thing' ? [...named.endingWith(label), ...named.slipsOf(label)] : []),
    // "SI" for "Sports Interactive", "Wen" for "Wen Jiabao"
    ...(kind === 'thing' ? [initialsOf(label)].filter((letters) => letters.length > 1 && named.has(letters)) : []),
    ...(kind === 'thing' && chineseSurnames.has(givenName(label)) ? [label.split(' ')[0] ?? label] : []),
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

/** "Kestrel bakery" of "Kestrel", where the article has it. */
const withSorts = (mentions: Entity['mentions']): string[] =>
  mentions.flatMap(({ sentence: { tokens }, to, text }) => {
    const sort = tokens[to]?.text ?? ''
    return orgNouns.has(sort) ? [`${text} ${sort}`] : []
  })

/** "Peter Mukherjee" beside "Mukherjee", where the article has it. */
const withFirstNames = (family: string, { endingWith }: NameIndex): string[] => [
  family,
  ...endingWith(family).filter((name) => firstNames.has(givenName(name))),
]

/** "Jon Berene" for "Jon Berena": one first name, and family names that differ in a single letter. */
function otherSpellingsOf(name: string, { withWord }: NameIndex): string[] {
  const [first = '', last, ...rest] = name.split(' ')
  if (last === undefined || last.length < 5 || rest.length > 0) return []
  const isSpelt = (other: string) =>
    other.length === last.length && [...other].filter((letter, at) => letter !== last[at]).length === 1
  return withWord(first).flatMap((other) => {
    const [otherFirst, otherLast = '', ...more] = other.split(' ')
    return otherFirst === first && more.length === 0 && isSpelt(otherLast) ? [other, otherLast] : []
  })
}

/** "Halmer Chief Constable", "Chief Constable", "Constable"; "Superintendent" of "Superintendent Col" */
function partsOf(title: string): string[] {
  // "the summit in California Mr Holm"
  const words = title.replace(/^.+ (?=(?:Mr|Mrs|Ms|Miss|Dr)\b)/, '').split(' ')
  // A "Deputy Prime Minister" is no "Prime Minister", a "Tory Shadow Chancellor" no "Chancellor".
  const starts = words.flatMap((_, at) => (partOfOffice.test(words[at - 1] ?? '') ? [] : [at]))
  return [
    ...starts.map((at) => words.slice(at).join(' ')),
    ...starts.flatMap((at) => (titles.has(words[at]?.toLowerCase() ?? '') ? [words[at] ?? ''] : [])),
  ]
}

const partOfOffice =
  /^(?:Deputy|Vice|Assistant|Shadow|Former|Ex-\p{L}+|Acting|Junior|Solicitor|Attorney|Lieutenant|Under)$/u

/** Parts of a person's name that are enough, and the name without a middle initial. */
function familyOf(name: string, entity: Entity, named: NameIndex): string[] {
  const [first = '', ...rest] = name.split(' ')
  const last = rest.at(-1)
  // "Mia" of "Mia Holm", where "Holm" is Jon Holm.
  if (last !== undefined && named.isOfOther(last, entity)) return [first]
  // "Alwaleed bin Talal" for "Prince Alwaleed"
  const longer =
    last === undefined
      ? named.withWord(name).filter((other) => /^\S+ \p{Ll}/u.test(other) && other.startsWith(`${name} `))
      : []
  const others =
    last === undefined
      ? []
      : named.endingWith(last).filter((other) => !entity.names.includes(other) && !startsWithInitial.test(other))
  // "Lee" is no answer where others are told of more, or as much where the article never says "Lee" alone.
  const isMostOf = (those: readonly string[]) => {
    const [own, theirs] = [named.times(entity.names), named.times(those)]
    return last !== undefined && named.has(last) ? own >= theirs : own > 2 * theirs
  }
  return [
    ...longer,
    ...(last === undefined ? [] : otherFormsOf(first, last, named)),
    ...surnamesOf(name).filter((surname) => surname !== last || entity.names.includes(surname) || isMostOf(others)),
    ...(others.length > 0 ? [first] : firstNamesUsed(name, entity, named)),
    name.replace(/(?<=\S) \p{Lu}\.?(?= )/gu, ''),
    // "Benigno Holm" of "Benigno S. Holm III", "Lars Petter" of "Lars Petter Holm"
    name.replace(ofFather, '').replace(/(?<=\S) \p{Lu}\.?(?= )/gu, ''),
    ...(rest.length === 2 && entity.names.includes(first) ? [`${first} ${rest[0]}`] : []),
    // "Ryan Pitylak" of "Ryan Samuel Pitylak"
    ...(rest.length > 1 && last !== undefined && !/^\p{Ll}/u.test(rest.join(' ')) && !ofFather.test(name)
      ? [`${first} ${last}`]
      : []),
  ]
}

/** "Ron Holm" of "Ronald Holm", "Mia Holm-Berg" of "Mia Holm", where the article has them. */
const otherFormsOf = (first: string, last: string, { withWord }: NameIndex): string[] =>
  [...withWord(last), ...withWord(first)].flatMap((other) => {
    const [otherFirst = '', otherLast = '', ...more] = other.split(' ')
    if (more.length > 0) return []
    const isShort = otherLast === last && otherFirst !== first && otherFirst.length > 2 && first.startsWith(otherFirst)
    const isJoined = otherFirst === first && otherLast.startsWith(`${last}-`)
    return isShort ? [other, otherFirst] : isJoined ? [other, otherLast] : []
  })

/** "J Robinson" in a list of players */
const startsWithInitial = /^\p{Lu}\.? /u

/** "News" of "Halmer News" */
const saysNothing =
  /^(?:News|Group|Company|Service|Department|Office|Board|Agency|Cent(?:er|re)|System|Network|Technology|Solutions|Capital|Partners|International|Media|Energy|Entertainment|Interactive|Software|Foods?|Games|Studios|Digital|Online|Telekom|Telecom)$/

/** "Landa" and "de Landa" of "Diego de Landa", "Keller" and "Mika Keller" of "Mika Keller Jr", "Li" of "Li Anming". */
function surnamesOf(name: string): string[] {
  const whole = name.replace(ofFather, '')
  const words = whole.split(' ')
  const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word.toLowerCase()))
  // "Yolanda Yu Hoi-kwan"
  const isBeforeGiven = words.length > 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words.at(-1) ?? '')
  const isChinese = words.length === 2 && words.some((word) => chineseSurnames.has(word.toLowerCase()))
  return [
    words.at(-1) ?? name,
    ...(particle < 0 ? [] : [words.slice(particle).join(' ')]),
    // "Holm Berg" of "Mia Holm Berg": either may be the family name.
    ...(words.length < 3 ? [] : [words.slice(1).join(' ')]),
    ...(whole === name ? [] : [whole]),
    ...(isBeforeGiven ? [words.at(-2) ?? name, words.slice(0, -1).join(' ')] : []),
    ...(isChinese ? [words[0] ?? name, words.toReversed().join(' ')] : []),
    // "Ho" of "Ho Wei Jian"
    ...(words.length === 3 && chineseSurnames.has(words[0]?.toLowerCase() ?? '') ? [words[0] ?? name] : []),
  ]
}

/**
 * "Gil" and "Ana Gil" of "Ana Gil Mora", where the article itself says no more; "Mia" of "Mia Holm" where there is no other Mia:
 * where names end in that of the father, and among friends, it is the name.
 */
function firstNamesUsed(name: string, entity: Entity, named: NameIndex): string[] {
  const [first = '', second, third] = name.split(' ')
  const middle = third !== undefined && second !== undefined && named.has(second) ? [second, `${first} ${second}`] : []
  if (saysNoName.test(first)) return middle
  const isAnothers = () => named.withWord(first).some((other) => !entity.names.includes(other))
  const isEnough = named.has(first) || (/^\p{Lu}\p{Ll}{2,}/u.test(first) && !isAnothers())
  return second !== undefined && isEnough ? [first, ...middle] : middle
}

/** "Big" of "Big Tunde", "Uncle" of "Uncle Ray Dixon" */
const saysNoName =
  /^(?:Uncle|Aunt|Aunty|Auntie|Mother|Father|Mama|Papa|Grandma|Grandpa|Granny|Big|Little|Old|Young|Baby)$/

/** In Chinese the family name comes first; in English it is written either way. */
const chineseSurnames = words(
  `li wang zhang liu chen yang huang zhao wu zhou xu zhu hu guo lin gao luo wen jiang deng mao ma sun he liang song tang feng
  han cao peng zeng xiao tian dong yuan pan cai yu du ye cheng su wei lu ding ren shen yao xie chan wong cheung lam leung ng kwok
  tsang ho lau tse shu qiu fang bai qin hou meng xue yan lei hao tao qian cui zou`,
)

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
