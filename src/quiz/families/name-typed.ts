import type { Entity } from '../../facts/entity.ts'

/** The most words of a name that a reader can be asked to type. */
export const mostTyped = 3

/** Every form of the name in the article, a person's family name, and what else two countries are called. */
export function spellingsOf({ kind, names }: Entity): string[] {
  const family = kind === 'person' ? names.map((name) => name.split(' ').at(-1) ?? name) : []
  const others =
    kind === 'country' ? (calledSo.find((called) => names.some((name) => called.includes(name))) ?? []) : []
  return [...new Set([...names, ...family, ...others])].filter((name) => name.length > 1)
}

const calledSo: readonly (readonly string[])[] = [
  ['United States', 'US', 'U.S.', 'USA', 'America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
]
