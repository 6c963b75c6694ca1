import type { Entity } from './entity.ts'
import { femaleNames, maleNames } from './words/lists.ts'

export type Pronoun = 'he' | 'she'

/** The pronoun that stands for a person, where a title or the first name tells which; undefined where neither does. */
export function pronounFor({ label, names, mentions }: Entity): Pronoun | undefined {
  const titles = new Set(mentions.map(({ title }) => title.split(' ').at(-1) ?? ''))
  for (const title of titles) {
    const said = titled.find(({ test }) => test.test(title))?.pronoun
    if (said !== undefined) return said
  }
  const first =
    [label, ...names]
      .find((name) => name.includes(' '))
      ?.split(' ')[0]
      ?.toLowerCase() ?? ''
  if (maleNames.has(first)) return 'he'
  return femaleNames.has(first) ? 'she' : undefined
}

const titled: readonly { readonly test: RegExp; readonly pronoun: Pronoun }[] = [
  { test: /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Empress|Baroness|Countess|Duchess|Madam)\.?$/, pronoun: 'she' },
  { test: /^(?:Mr|Sir|Lord|King|Prince|Emperor|Baron|Count|Earl|Duke|Sultan|Sheikh|Pope)\.?$/, pronoun: 'he' },
]

/** Whether "he" or "she" may stand for a person. */
export function mayBe(pronoun: Pronoun, person: Entity): boolean {
  return (pronounFor(person) ?? pronoun) === pronoun
}
