import type { Entity } from '../../facts/entity.ts'

/** The most words of a name that a reader can be asked to type. */
export const mostTyped = 3

/**
 * Every form of the name in the article, a person's family name, either with the titles the article gives, and what else
 * two countries are called.
 */
export function spellingsOf({ kind, names, mentions }: Entity): string[] {
  const others = calledSo.find((called) => kind === 'country' && names.some((name) => called.includes(name))) ?? []
  const forms = kind === 'person' ? [...names, ...names.map((name) => name.split(' ').at(-1) ?? name)] : names
  const titles = new Set(mentions.flatMap(({ title }) => (title === '' || kind !== 'person' ? [] : [title])))
  const titled = [...titles].flatMap((title) => forms.map((name) => `${title} ${name}`))
  return [...new Set([...forms, ...titled, ...others])].filter((name) => name.length > 1)
}

const calledSo: readonly (readonly string[])[] = [
  ['United States', 'US', 'U.S.', 'USA', 'America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
]
