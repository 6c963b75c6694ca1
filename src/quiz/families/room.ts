import type { Entity } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import type { NameKind } from '../../facts/name-kind.ts'
import type { Quantity } from '../../facts/quantity.ts'
import type { Speech } from '../../facts/speech.ts'
import { type Overlap, overlapOf } from '../filters/overlap.ts'
import { type Standings, standingsOf } from '../filters/standalone.ts'
import { type Rival, rivalsOf } from '../rivals.ts'

/** What every family works from. */
export interface Room extends Findings, Standings {
  readonly overlap: Overlap
  /** Whether the whole article is about this name, so that asking for it asks for nothing. */
  readonly isSubject: (entity: Entity) => boolean
  /** Names that are safe to offer as options, the most frequent first. */
  readonly rivals: ReadonlyMap<NameKind, readonly Rival[]>
  /** Those whose words the article gives. */
  readonly speakers: ReadonlySet<Entity>
  /** Indexes of the sentences that hold a quotation and name its speaker. */
  readonly quoting: ReadonlySet<number>
  /** Numbers to offer as options, each spelling once, in the order of the article. */
  readonly numbers: ReadonlyMap<Quantity['kind'], readonly Quantity[]>
}

/** A long book has thousands of numbers; an option is chosen among so many. */
const mostNumbers = 120

export function roomOf(findings: Findings): Room {
  return {
    ...findings,
    ...standingsOf(findings),
    overlap: overlapOf(findings.sentences),
    isSubject: (entity) =>
      (entity.mentions.length > 5 && entity.mentions.length * 3 > findings.sentences.length) ||
      isTitle(entity, findings.article.title),
    rivals: rivalsOf(findings.entities),
    speakers: new Set(findings.speeches.map(({ speaker }) => speaker)),
    quoting: new Set(findings.speeches.filter(isQuoting).map(({ sentence }) => sentence.index)),
    numbers: numbersOf([...findings.quantities.values()].flat()),
  }
}

const isQuoting = ({ direct, namedIn }: Speech): boolean => direct && namedIn.length === 0

/** A biography's title is a name. */
function isTitle({ names, label }: Entity, title: string): boolean {
  const parts = title.replace(/ \(.*\)$/, '').split(' ')
  const all = label.split(' ')
  return parts.length < 5 && (names.some((name) => title.includes(name)) || parts.every((part) => all.includes(part)))
}

function numbersOf(quantities: readonly Quantity[]): Map<Quantity['kind'], Quantity[]> {
  const numbers = new Map<Quantity['kind'], Quantity[]>()
  const seen = new Set<string>()
  for (const quantity of quantities) {
    const list = numbers.get(quantity.kind) ?? []
    numbers.set(quantity.kind, list)
    if (seen.has(quantity.text) || list.length >= mostNumbers) continue
    seen.add(quantity.text)
    list.push(quantity)
  }
  return numbers
}
