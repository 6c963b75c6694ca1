import type { Entity } from '../facts/entity.ts'
import type { Sentence } from '../facts/sentence.ts'
import type { Answer } from './candidate.ts'
import type { Room } from './families/room.ts'
import { excerpt } from './families/statement.ts'
import { hashOf } from './hash.ts'
import type { Rival } from './rivals.ts'
import { rivalOf } from './rivals.ts'

const most = 3
/** Those who speak are people for sure, and the more likely to be taken for each other. */
const speaks = 4
/** What a head of state would say and what not, many can tell. */
const sameRank = 6

/** The other names of the article that could stand where the key stands, the best first, as options. */
export function nameDistractors(room: Room, key: Entity, evidence: readonly Sentence[]): Answer[] {
  return nameRivals(room, key, evidence).map((entity) => ({ text: nameShown(entity), why: whereFound(entity) }))
}

/**
 * Up to three other names of the key's kind: safe, not in the evidence and no form of the key. So that the name met most
 * often is no clue, the key is it in one of three questions; one only, fit for a statement, where that cannot be.
 */
function nameRivals(room: Room, key: Entity, evidence: readonly Sentence[]): Entity[] {
  const own = rivalOf(key)
  const isElsewhere = isOutside(evidence)
  const fit = (room.rivals.get(key.kind) ?? []).filter(
    (rival) =>
      rival.entity !== key &&
      isAlike(rival, own) &&
      (key.kind !== 'person' || room.introduced.has(rival.entity) || room.speakers.has(rival.entity)) &&
      isElsewhere(rival),
  )
  const salt = hashOf(key.label)
  const ordered = fit
    .map((rival) => ({
      rival,
      worth:
        closeness(rival, own) +
        (room.speakers.has(rival.entity) ? speaks : 0) +
        (room.inOffice.has(rival.entity) === room.inOffice.has(key) ? sameRank : 0),
      chance: (rival.hash ^ salt) >>> 0,
    }))
    .toSorted((one, other) => other.worth - one.worth || one.chance - other.chance)
    .map(({ rival }) => rival)
  const leads = hashOf(`${key.label} ${evidence[0]?.text}`) % oneIn === 0
  const chosen = leads ? withoutMoreFrequent(ordered, key) : withMoreFrequent(ordered, key)
  return chosen.map(({ entity }) => entity)
}

/** The first of them of which no two share a word, as members of a family do. */
function unlikeEachOther(ordered: readonly Rival[]): Rival[] {
  const chosen: Rival[] = []
  for (const rival of ordered) {
    if (chosen.length === most) break
    if (rival.entity.kind === 'site' || !chosen.some((other) => sharesWord(rival, other))) chosen.push(rival)
  }
  return chosen
}

const oneIn = 3

const isMoreFrequent = ({ entity }: Rival, key: Entity): boolean => entity.mentions.length > key.mentions.length

/** Rivals that leave the key the most frequent, where there are two of them. */
function withoutMoreFrequent(ordered: readonly Rival[], key: Entity): readonly Rival[] {
  const rarer = unlikeEachOther(ordered.filter((rival) => !isMoreFrequent(rival, key)))
  return rarer.length > 1 ? rarer : unlikeEachOther(ordered)
}

/** Rivals of which one at least is more frequent than the key, or all as frequent; where there are none, a single one. */
function withMoreFrequent(ordered: readonly Rival[], key: Entity): readonly Rival[] {
  const chosen = unlikeEachOther(ordered)
  if (chosen.some((rival) => isMoreFrequent(rival, key))) return chosen
  const kept = chosen.slice(0, Math.max(1, chosen.length - 1))
  const frequent = ordered.find(
    (rival) => isMoreFrequent(rival, key) && !kept.some((other) => sharesWord(rival, other)),
  )
  if (frequent) return [...kept, frequent]
  const alike = unlikeEachOther(ordered.filter(({ entity }) => entity.mentions.length === key.mentions.length))
  return alike.length > 1 ? alike : chosen.slice(0, 1)
}

/** Whether the evidence has no form of a name. */
function isOutside(evidence: readonly Sentence[]): (rival: Rival) => boolean {
  const words = evidence.map(({ text }) => text.toLowerCase()).join(' ')
  return ({ names }) => !names.some((name) => words.includes(name))
}

const sharesWord = (one: Rival, other: Rival): boolean => one.words.some((word) => other.words.includes(word))

function isAlike(rival: Rival, key: Rival): boolean {
  if (rival.entity.the !== key.entity.the || rival.sort !== key.sort) return false
  // Among full names a bare family name is seen at once.
  if (key.entity.kind === 'person' && (rival.size === 1) !== (key.size === 1)) return false
  // "Haqqani" and "Haqqani network", father and son: names that share a word are too easily both right.
  return key.entity.kind === 'site' || !sharesWord(rival, key)
}

/** Names of the same length and frequency make the better company. */
function closeness({ entity, size }: Rival, key: Rival): number {
  return Math.min(entity.mentions.length, 4) - 2 * Math.abs(size - key.size)
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
  const at = (sentence.tokens[from]?.start ?? sentence.start) - sentence.start
  const name = nameShown(entity)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} appears elsewhere in the article: ${excerpt(sentence, at)}`
}
