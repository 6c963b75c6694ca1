import type { Entity } from '../../facts/entity.ts'

/** The most words of a name that a reader can be asked to type. */
export const mostTyped = 3

/** Every form of the name in the article, and a person's family name. */
export function spellingsOf({ kind, names }: Entity): string[] {
  const family = kind === 'person' ? names.map((name) => name.split(' ').at(-1) ?? name) : []
  return [...new Set([...names, ...family])].filter((name) => name.length > 1)
}
