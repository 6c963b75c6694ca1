import type { Entity } from './entity.ts'
import { givenName } from './name-parts.ts'
import { once } from './once.ts'
import { femaleNames, maleNames } from './words/lists.ts'

export type Pronoun = 'he' | 'she'

/** Whether "he" or "she" may stand for a person. */
export function mayBe(pronoun: Pronoun, person: Entity): boolean {
  return (pronounFor(person) ?? pronoun) === pronoun
}

/**
 * The pronoun that stands for a person, where a title or the first name tells which; undefined where neither does. It is
 * asked for at each mention, and a book may name one ten thousand times.
 */
export const pronounFor = once(({ label, names, mentions }: Entity): Pronoun | undefined => {
  const title = mentions.find(({ title }) => pronounForTitle(title) !== undefined)?.title
  if (title !== undefined) return pronounForTitle(title)
  return pronounForName([label, ...names].map(givenName).find((name) => name !== '') ?? '')
})

/** The pronoun of those who have a first name, in lower case; undefined where men and women have it. */
export function pronounForName(first: string): Pronoun | undefined {
  const [isMale, isFemale] = [maleNames.has(first), femaleNames.has(first)]
  if (isMale === isFemale) return undefined
  return isMale ? 'he' : 'she'
}

/** The pronoun of those who are called by a title: "Mr", "Lady". */
export function pronounForTitle(title: string): Pronoun | undefined {
  const last = title.split(' ').at(-1) ?? ''
  if (/^(?:Mr|Sir|Lord|King|Prince|Emperor|Baron|Count|Earl|Duke|Sultan|Sheikh|Pope)\.?$/.test(last)) return 'he'
  return /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Empress|Baroness|Countess|Duchess|Madam)\.?$/.test(last)
    ? 'she'
    : undefined
}
