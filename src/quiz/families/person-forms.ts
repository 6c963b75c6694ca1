import { ofFather } from '../../facts/alias.ts'
import type { Entity } from '../../facts/entity.ts'
import { givenName } from '../../facts/name-parts.ts'
import { words } from '../../facts/words/closed.ts'
import { firstNames } from '../../facts/words/lists.ts'
import { nameParticles, titles } from '../../facts/words/name-words.ts'
import type { NameIndex } from './name-index.ts'

/** "Peter Mukherjee" beside "Mukherjee", where the article has it. */
export const withFirstNames = (family: string, { endingWith }: NameIndex): string[] => [
  family,
  ...endingWith(family).filter((name) => firstNames.has(givenName(name))),
]

/** "Jon Berene" for "Jon Berena": one first name, and family names that differ in a single letter. */
export function otherSpellingsOf(name: string, { withWord }: NameIndex): string[] {
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
export function partsOf(title: string): string[] {
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
export function familyOf(name: string, entity: Entity, named: NameIndex): string[] {
  const [first = '', ...rest] = name.split(' ')
  const last = rest.at(-1)
  // "Alwaleed bin Talal" for "Prince Alwaleed", "Edmund Lo Chi-ho" for "Edmund Lo"
  const longer = named
    .withWord(first)
    .filter((other) => (last === undefined ? withFather : withGiven).test(other) && other.startsWith(`${name} `))
  return [
    ...longer,
    ...(last === undefined ? [] : otherFormsOf(first, last, named)),
    ...surnamesOf(name),
    ...firstNamesUsed(name, entity, named),
    withoutInitials(name),
    // "Benigno Holm" of "Benigno S. Holm III", "Lars Petter" of "Lars Petter Holm"
    withoutInitials(name.replace(ofFather, '')),
    ...(rest.length === 2 && (entity.names.includes(first) || isGiven(rest[0] ?? '')) ? [`${first} ${rest[0]}`] : []),
    // "Ryan Pitylak" of "Ryan Samuel Pitylak"
    ...(rest.length > 1 && last !== undefined && !/^\p{Ll}/u.test(rest.join(' ')) && !ofFather.test(name)
      ? [`${first} ${last}`]
      : []),
  ]
}

/** "Ali" of "Liaquat Ali Holm", but not "De" of "Julio De Holm" */
const isGiven = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && !nameParticles.has(word.toLowerCase())

/** "Benigno Holm" of "Benigno S. Holm" */
const withoutInitials = (name: string): string => name.replace(/(?<=\S) \p{Lu}\.?(?= )/gu, '')

/** "Ron Holm" of "Ronald Holm", "Mia Holm-Berg" of "Mia Holm", where the article has them. */
const otherFormsOf = (first: string, last: string, { withWord }: NameIndex): string[] =>
  [...withWord(last), ...withWord(first)].flatMap((other) => {
    const [otherFirst = '', otherLast = '', ...more] = other.split(' ')
    if (more.length > 0) return []
    const isShort = otherLast === last && otherFirst !== first && otherFirst.length > 2 && first.startsWith(otherFirst)
    const isJoined = otherFirst === first && otherLast.startsWith(`${last}-`)
    return isShort ? [other, otherFirst] : isJoined ? [other, otherLast] : []
  })

/** "Alwaleed bin" */
const withFather = /^\S+ \p{Ll}/u
/** "Lo Chi-ho", "Edmund Lo Chi-ho" */
const withGiven = / \p{Lu}\p{Ll}+-\p{Ll}+$/u

/** "Landa" and "de Landa" of "Diego de Landa", "Keller" and "Mika Keller" of "Mika Keller Jr", "Li" of "Li Anming". */
function surnamesOf(name: string): string[] {
  const whole = name.replace(ofFather, '')
  const words = whole.split(' ')
  const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word.toLowerCase()))
  // "Yolanda Yu Hoi-kwan"
  const isChinese = words.length === 2 && words.some((word) => chineseSurnames.has(word.toLowerCase()))
  return [
    words.at(-1) ?? name,
    ...(particle < 0 ? [] : [words.slice(particle).join(' ')]),
    // "Holm Berg" of "Mia Holm Berg": either may be the family name.
    ...(words.length < 3 ? [] : [words.slice(1).join(' ')]),
    ...(whole === name ? [] : [whole]),
    ...(withGiven.test(name) ? [words.at(-2) ?? name, words.slice(0, -1).join(' ')] : []),
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
  // "Abdul Rahman" of "Abdul Rahman al-Holm"
  const [first = '', second, third] = name
    .replace(/^(Abdul|Abdel|Abd|Abu|Umm) /, '$1_')
    .split(' ')
    .map((part) => part.replace('_', ' '))
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
