import type { Entity } from '../../facts/entity.ts'
import type { Room } from './room.ts'

/** The most words of a name that a reader can be asked to type. */
export const mostTyped = 3

/**
 * Every form of the name in the article, a person's family name, either with the titles the article gives, what the article
 * calls an organisation for short, and what else two countries are called.
 */
export function spellingsOf({ kind, label, names, mentions }: Entity, { named }: Room): string[] {
  const others = calledSo.find((called) => kind === 'country' && names.some((name) => called.includes(name))) ?? []
  const shorter = kind === 'org' ? shortFormsOf(label, named) : []
  const forms = kind === 'person' ? [...names, ...names.map((name) => name.split(' ').at(-1) ?? name)] : names
  const titles = new Set(mentions.flatMap(({ title }) => (title === '' || kind !== 'person' ? [] : [title])))
  const titled = [...titles].flatMap((title) => forms.map((name) => `${title} ${name}`))
  return [...new Set([...forms, ...titled, ...shorter, ...others])].filter((name) => name.length > 1)
}

/**
 * "Riken" and "Physics Institute" of "Riken Physics Institute", where the article says so itself: the "Democratic Party" may
 * be another one than the "Liberal Democratic Party".
 */
function shortFormsOf(label: string, named: ReadonlySet<string>): string[] {
  const words = label.split(' ')
  const starts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '))
  const ends = words.slice(1, -1).map((_, at) => words.slice(at + 1).join(' '))
  return [...starts, ...ends].filter((form) => named.has(form))
}

const calledSo: readonly (readonly string[])[] = [
  ['United States', 'US', 'U.S.', 'USA', 'America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
]
