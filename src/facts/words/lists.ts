import lists from './lists.json' with { type: 'json' }

const set = (text: string): ReadonlySet<string> => new Set(text.split(','))

/** Given names of women, of men, and all of them: none that is an ordinary word, in lower case. */
export const femaleNames = set(lists.femaleNames)
export const maleNames = set(lists.maleNames)
export const firstNames: ReadonlySet<string> = new Set([...femaleNames, ...maleNames, ...set(lists.otherNames)])
/** Base forms of common verbs, few of which are nouns too. */
export const verbs: ReadonlySet<string> = new Set([
  ...set(lists.verbs),
  // compromise knows these as nouns, or by other forms.
  ...'employ tell seize attend serve translate inherit mend'.split(' '),
])
/** Adjectives of nations and the names of their people. */
export const demonyms: ReadonlySet<string> = new Set([
  ...set(lists.demonyms),
  // compromise knows these by their ending only.
  ...'british english irish spanish swedish danish finnish polish turkish kurdish jewish flemish scots'.split(' '),
])

/** Given names that are ordinary words as well: only before a family name do they speak for a person. */
export const wordNames: ReadonlySet<string> = new Set(
  'frank christian austin jordan randy jean bill ray max leo grant jan amber ruby dawn eve lily daisy heather holly robin sandy jade rose grace hope joy guy drew pat art will jack'.split(
    ' ',
  ),
)

export type GazetteerKind = 'continent' | 'country' | 'city' | 'region'

/** Well-known places, in lower case. */
export const gazetteer: ReadonlyMap<string, GazetteerKind> = new Map([
  ...[...set(lists.cities)].map((name) => [name, 'city'] as const),
  ...[...set(lists.regions)].map((name) => [name, 'region'] as const),
  ...[...set(lists.countries)].map((name) => [name, 'country'] as const),
  ...['u.s.', 'us', 'u.s', 'britain', 'great britain', 'u.k.', 'holland'].map((name) => [name, 'country'] as const),
  ...['asia', 'africa', 'europe', 'north america', 'south america', 'latin america', 'southeast asia', 'oceania'].map(
    (name) => [name, 'continent'] as const,
  ),
])
