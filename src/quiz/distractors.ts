import type { Entity } from '../facts/entity.ts'
import type { Sentence } from '../facts/sentence.ts'
import { orgSort } from '../facts/words/org-sorts.ts'
import type { Answer } from './candidate.ts'
import type { Room } from './families/room.ts'
import { excerpt } from './families/statement.ts'
import { hashOf } from './hash.ts'

const most = 3

/**
 * Other names of the article that could stand where the key stands: of the same kind, safe, not in the words shown and
 * none of the key's own forms. At least one is as frequent as the key where the article has such a one, so that the
 * most frequent name is no clue.
 */
export function nameDistractors(room: Room, key: Entity, shown: readonly Sentence[]): Answer[] {
  const present = new Set(
    shown.flatMap(({ index }) => (room.mentions.get(index) ?? []).flatMap(({ entity }) => entity ?? [])),
  )
  const words = shown.map(({ text }) => text.toLowerCase()).join(' ')
  const fit = (room.rivals.get(key.kind) ?? []).filter(
    (entity) =>
      entity !== key &&
      isAlike(entity, key) &&
      !present.has(entity) &&
      !entity.names.some((name) => words.includes(name.toLowerCase())),
  )
  const ordered = fit.toSorted(
    (one, other) =>
      closeness(other, key) - closeness(one, key) || hashOf(one.label + key.label) - hashOf(other.label + key.label),
  )
  const chosen = ordered.slice(0, most)
  const frequent = fit.toSorted((one, other) => other.mentions.length - one.mentions.length)[0]
  if (
    frequent &&
    chosen.length > 1 &&
    frequent.mentions.length >= key.mentions.length &&
    !chosen.some(({ mentions }) => mentions.length >= key.mentions.length)
  )
    chosen[chosen.length - 1] = frequent
  return chosen.map((entity) => ({ text: nameShown(entity), why: whereFound(entity) }))
}

function isAlike(entity: Entity, key: Entity): boolean {
  if (!entity.strong || entity.kind !== key.kind || entity.the !== key.the) return false
  if (entity.kind === 'org' && orgSort(entity.label) !== orgSort(key.label)) return false
  if (entity.kind === 'site') return lastWord(entity.label) === lastWord(key.label)
  return sharesNoWord(entity, key) && isAcronym(entity.label) === isAcronym(key.label)
}

/** "Haqqani" and "Haqqani network", father and son: names that share a word are too easily both right. */
function sharesNoWord(one: Entity, other: Entity): boolean {
  const mine = new Set(
    one.names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > 3),
  )
  return !other.names.some((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => mine.has(word)),
  )
}

const isAcronym = (text: string): boolean => /^[A-Z.]+$/.test(text)
const lastWord = (text: string): string | undefined => text.toLowerCase().split(' ').at(-1)

/** Names of the same length and frequency make the better company. */
function closeness(entity: Entity, key: Entity): number {
  const words = Math.abs(entity.label.split(' ').length - key.label.split(' ').length)
  return Math.min(entity.mentions.length, 4) - 2 * words
}

/** A name as an option: with "the" where the article has it. */
export function nameShown(entity: Entity): string {
  return entity.the ? `the ${entity.label}` : entity.label
}

/** What a name that is no answer does in the article. */
function whereFound(entity: Entity): string {
  const mention = entity.mentions[0]
  if (!mention) return `${entity.label} is not what is asked for.`
  const { sentence, from } = mention
  return `${capital(nameShown(entity))} is named for something else: ${excerpt(sentence, (sentence.tokens[from]?.start ?? sentence.start) - sentence.start)}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
