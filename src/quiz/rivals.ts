import type { Entity } from '../facts/entity.ts'
import type { NameKind } from '../facts/name-kind.ts'
import { orgSort } from '../facts/words/org-sorts.ts'
import { hashOf } from './hash.ts'

/** A name with what comparing it to others needs. */
export interface Rival {
  readonly entity: Entity
  /** Its forms in lower case. */
  readonly names: readonly string[]
  /** The longer words of its forms. */
  readonly words: readonly string[]
  /** What sort of thing it is within its kind: a river, a university. */
  readonly sort: string
  /** How many words its label has. */
  readonly size: number
  readonly hash: number
}

/** A long book has thousands of names; an option is chosen among so many. */
const most = 60

/** The names that are safe to offer as options, by kind, the most frequent first. */
export function rivalsOf(entities: readonly Entity[]): Map<NameKind, Rival[]> {
  const rivals = new Map<NameKind, Rival[]>()
  for (const entity of entities.toSorted((one, other) => other.mentions.length - one.mentions.length)) {
    const list = rivals.get(entity.kind) ?? []
    rivals.set(entity.kind, list)
    if (entity.strong && list.length < most) list.push(rivalOf(entity))
  }
  return rivals
}

export function rivalOf(entity: Entity): Rival {
  const names = entity.names.map((name) => name.toLowerCase())
  const words = names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length > 3)
  return {
    entity,
    names,
    words,
    sort: sortOf(entity),
    size: entity.label.split(' ').length,
    hash: hashOf(entity.label),
  }
}

function sortOf({ kind, label }: Entity): string {
  if (kind === 'org') return orgSort(label)
  if (kind === 'site') return label.toLowerCase().split(' ').at(-1) ?? ''
  return /^[A-Z.]+$/.test(label) ? 'letters' : ''
}
