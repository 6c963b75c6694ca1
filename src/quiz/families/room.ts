import { type Entity, withoutNote } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { addTo } from '../../facts/grouped.ts'
import type { NameKind } from '../../facts/name-kind.ts'
import { isFirm } from '../../facts/part-of-other.ts'
import type { Quantity } from '../../facts/quantity.ts'
import { roleStart } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { shortFormsOf } from '../../facts/short-form.ts'
import type { Speech } from '../../facts/speech.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { demonyms, firstNames } from '../../facts/words/lists.ts'
import { highOffice } from '../../facts/words/name-words.ts'
import { monthNames } from '../../facts/words/numbers.ts'
import { type Overlap, overlapOf } from '../filters/overlap.ts'
import { type Standings, standingsOf } from '../filters/standalone.ts'
import { type Rival, rivalsOf } from '../rivals.ts'
import { type NameIndex, nameIndexOf } from './name-index.ts'

/** What every family works from. */
export interface Room extends Findings, Standings {
  readonly overlap: Overlap
  /** Whether the whole article is about this name, so that asking for it asks for nothing. */
  readonly isSubject: (entity: Entity) => boolean
  /** Names that the title tells, as themselves or as "the Swede" for Sweden, or that the whole article is about. */
  readonly topics: ReadonlySet<Entity>
  /** Every name as the article writes it, known or not what it names. */
  readonly named: NameIndex
  /** Names that are safe to offer as options, the most frequent first. */
  readonly rivals: ReadonlyMap<NameKind, readonly Rival[]>
  /** Those whose words the article gives. */
  readonly speakers: ReadonlySet<Entity>
  /** Those who hold an office that makes them known. */
  readonly inOffice: ReadonlySet<Entity>
  /**
   * Those whom the article says who they are, or gives words of, and who hold no such office: of others a reader may know
   * from elsewhere what they do.
   */
  readonly introduced: ReadonlySet<Entity>
  /** What is said in a sentence, by its index. */
  readonly spoken: ReadonlyMap<number, readonly Speech[]>
  /** The quotation of a speaker that a sentence holds, by its index; none where it holds several. */
  readonly quotations: ReadonlyMap<number, Speech>
  /** Numbers to offer as options, each spelling once, in the order of the article. */
  readonly numbers: ReadonlyMap<Quantity['kind'], readonly Quantity[]>
  /** Numbers that a name starts or ends with: "19" of "19 Entertainment", "7610" of "Halmer 7610". */
  readonly numberNames: ReadonlySet<string>
}

/** A long book has thousands of numbers; an option is chosen among so many. */
const mostNumbers = 120

export function roomOf(findings: Findings): Room {
  const speakers = new Set(findings.speeches.map(({ speaker }) => speaker))
  const inOffice = officials(findings)
  const { title } = findings.article
  const hero = mostNamed(findings)
  const isInTitle = inTitle(title)
  const subjects = new Set(
    findings.entities.filter(
      (entity) =>
        entity === hero ||
        (entity.kind === 'country' &&
          entity.mentions.length > 5 &&
          entity.mentions.length * 6 > findings.sentences.length) ||
        (entity.mentions.length > 5 && entity.mentions.length * 3 > findings.sentences.length) ||
        isTitle(entity, title),
    ),
  )
  const spoken = spokenIn(findings.speeches)
  return {
    ...findings,
    ...standingsOf(findings),
    overlap: overlapOf(findings.sentences),
    isSubject: (entity) => subjects.has(entity),
    topics: new Set([...subjects, ...findings.entities.filter(isInTitle)]),
    named: nameIndexOf(
      [...findings.mentions.values()].flat().map(({ text }) => text),
      shortFormsOf(findings.sentences),
    ),
    rivals: rivalsOf(findings.entities),
    speakers,
    inOffice,
    introduced: introducedBy(findings, speakers, inOffice),
    spoken,
    quotations: quotationsIn(spoken),
    numbers: numbersOf([...findings.quantities.values()].flat()),
    numberNames: new Set(findings.sentences.flatMap(numberNamesIn)),
  }
}

const isHighOffice = (text: string): boolean => highOffice.test(text) || /\bSecretary of State\b/.test(text)

function officials({ roles, entities }: Findings): Set<Entity> {
  const described = roles.filter(({ text }) => isHighOffice(text)).map(({ person }) => person)
  return new Set([
    ...described,
    ...entities.filter(({ mentions }) => mentions.some(({ title }) => isHighOffice(title))),
  ])
}

function introducedBy(
  { roles, entities }: Findings,
  speakers: ReadonlySet<Entity>,
  inOffice: ReadonlySet<Entity>,
): Set<Entity> {
  const described = new Set(roles.map(({ person }) => person))
  return new Set(
    entities.filter(
      (entity) =>
        !inOffice.has(entity) && (described.has(entity) || speakers.has(entity) || entity.mentions.some(isDescribed)),
    ),
  )
}

/** "Dr Tennant", "the engineer Anna Keller". */
const isDescribed = (mention: Entity['mentions'][number]): boolean =>
  mention.title !== '' || roleStart(mention.sentence, mention) < mention.titleFrom

function spokenIn(speeches: readonly Speech[]): Map<number, readonly Speech[]> {
  const spoken = new Map<number, Speech[]>()
  for (const speech of speeches) addTo(spoken, speech.sentence.index, speech)
  return spoken
}

function quotationsIn(spoken: ReadonlyMap<number, readonly Speech[]>): Map<number, Speech> {
  const alone = [...spoken].flatMap(([index, [first, second]]) =>
    first?.direct && !second ? [[index, first] as const] : [],
  )
  return new Map(alone)
}

/** The person an article names twice as often as all others together, in every fourth sentence, as if it were a life. */
function mostNamed({ entities, sentences }: Findings): Entity | undefined {
  const people = entities.filter(({ kind }) => kind === 'person')
  const all = people.reduce((sum, { mentions }) => sum + mentions.length, 0)
  return people.find(({ mentions: { length } }) => length > 5 && length * 3 > all * 2 && length * 4 > sentences.length)
}

/** A biography's title is a name. */
function isTitle({ names, label }: Entity, title: string): boolean {
  const parts = withoutNote(title).split(' ')
  const all = label.split(' ')
  return parts.length < 5 && (names.some((name) => title.includes(name)) || parts.every((part) => all.includes(part)))
}

/** Whether a title has a name: as it is, as "the Swede" for Sweden, or as "Keller" for "Anna Keller". */
function inTitle(title: string): (entity: Entity) => boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return ({ kind, label, names }) => {
    const parts = label.toLowerCase().split(' ')
    const family = words.indexOf(parts.at(-1) ?? '')
    const first = words[family - 1] ?? ''
    return (
      (kind === 'country' && words.some((word) => word.startsWith(label.toLowerCase().slice(0, 4)))) ||
      // "Jon Keller" of the title is another one.
      (kind === 'person' && family >= 0 && (!firstNames.has(first) || parts.includes(first))) ||
      names.some((name) => title.includes(name))
    )
  }
}

/** "19 Entertainment", but not "19 March" and not "19 Swedish towns". */
function numberNamesIn({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ kind, text }, at) => {
    const next = tokens[at + 1]
    if (kind !== 'number' || !/^\d+$/.test(text)) return []
    const before = tokens[at - 1]
    // "3's network", "3 is selling": a firm
    if (text.length < 3 && (/^['’]s$/.test(next?.text ?? '') || isFirm(tokens, at, at + 1))) return [text]
    // "Halmer 7610", a telephone
    const isModel = text.length > 2 && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && !isFunctionWord(before?.lower ?? '')
    if (isModel) return [text]
    const isName = next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text)
    return isName && !monthNames.some((month) => month.startsWith(next.text.slice(0, 3))) && !demonyms.has(next.lower)
      ? [text]
      : []
  })
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
