import type { Entity } from '../../facts/entity.ts'
import type { Room } from './room.ts'

/** The most words of a name that a reader can be asked to type. */
export const mostTyped = 3

/** Every form of the name in the article, and a person's family name. */
export function spellingsOf({ kind, names }: Entity): string[] {
  const family = kind === 'person' ? names.map((name) => name.split(' ').at(-1) ?? name) : []
  return [...new Set([...names, ...family])].filter((name) => name.length > 1)
}

/** Whether the title tells the name, as itself or as "the Swede" for Sweden, or the whole article is about it. */
export function isTheTopic(room: Room, entity: Entity): boolean {
  const { title } = room.article
  const start = entity.label.toLowerCase().slice(0, 4)
  const isOfCountry =
    entity.kind === 'country' &&
    title
      .toLowerCase()
      .split(/\W+/)
      .some((word) => word.startsWith(start))
  return isOfCountry || room.isSubject(entity) || entity.names.some((name) => title.includes(name))
}
