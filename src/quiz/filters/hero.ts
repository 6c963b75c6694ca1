import { type Entity, type Mention, usualName, withoutNote } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { mayBe, type Pronoun, pronounFor } from '../../facts/gender.ts'
import { withoutAccents } from '../../facts/plain-letters.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import type { Leaning } from './leaning.ts'
import { actsOnAnother, endsObject } from './object-pronoun.ts'

/** What is said in place of one token. */
export interface Naming {
  readonly at: number
  readonly words: string
}

/** What is said in place of a pronoun, and the sentences that tell whose name that is. */
export interface Named {
  readonly naming: Naming
  readonly namedIn: readonly Sentence[]
}

/** The person a biography is about, and what stands for the name in it. */
export interface Hero {
  readonly person: Entity
  readonly name: string
  readonly pronoun: Pronoun
  /** What others are called by their last name: nobody says of which of them. */
  readonly others: ReadonlySet<string>
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
])

/** Of which pronoun a word is a form, or undefined; a word in lower case. */
export const pronounOf = (word: string): Pronoun | undefined => pronouns.get(word)

/** Who is told of in an article as "he" or "she" all along, or nobody. */
export function heroOf(findings: Findings): Hero | undefined {
  const { article, entities, sentences } = findings
  const found = sentences.flatMap(({ tokens }) =>
    tokens.map(({ lower, quoted }) => (quoted ? undefined : pronounOf(lower))),
  )
  const count = (pronoun: Pronoun) => found.filter((one) => one === pronoun).length
  const [he, she] = [count('he'), count('she')]
  const pronoun = he > she ? 'he' : 'she'
  const [most, share] = [Math.max(he, she), Math.max(he, she) / Math.max(1, he + she)]
  const title = withoutNote(article.title)
  const titled = titledPerson(title, entities)
  const heroBy = (person: Entity, name: string): Hero => ({
    person,
    name,
    pronoun,
    others: familyNames(entities, person),
  })
  if (titled) return most >= 4 && share >= 0.65 && mayBe(pronoun, titled) ? heroBy(titled, title) : undefined
  const isTold = most >= 6 && share >= 0.75
  // "Anna Keller, the woman who listened to dams"
  const [start = ''] = title.split(/[,:]| [–—-] /)
  const opening = titledPerson(start, entities)
  if (opening) return isTold && mayBe(pronoun, opening) ? heroBy(opening, start) : undefined
  const told = toldOfMost(findings)
  const isSure = isTold && told !== undefined && pronounFor(told) === pronoun
  return isSure ? heroBy(told, usualName(told)) : undefined
}

/** The person whose name is the title, as in a biography. */
function titledPerson(title: string, entities: readonly Entity[]): Entity | undefined {
  const parts = title.toLowerCase().split(' ')
  if (parts.length < 2 || parts.length > 4) return undefined
  return entities.find(
    ({ kind, label, names }) =>
      kind === 'person' &&
      (names.includes(title) || parts.every((part) => label.toLowerCase().split(' ').includes(part))),
  )
}

const mostTold = 4

/** The person of a portrait: named at its start, and twice as often as anybody else, or as what the title names. */
function toldOfMost({ article, entities, mentions }: Findings): Entity | undefined {
  const [first, second] = entities
    .filter(({ kind, label }) => kind === 'person' && label.includes(' '))
    .toSorted((one, other) => other.mentions.length - one.mentions.length)
  if (!first || (first.mentions[0]?.sentence.index ?? 9) >= 3) return undefined
  // "Gorlund beats Keller": of whom the article never shows that she is somebody; or "Gorlund", as her brother is called too.
  const words = article.title.split(/['’]?(?:[^\p{L}'’-]+|$)/u)
  const unsaid = new Set([...words.filter((word) => /^\p{Lu}/u.test(word)), ...familyNames(entities, first)])
  const named = [...mentions.values()].flat().filter(({ entity, text }) => entity !== first && unsaid.has(text))
  const others = Math.max(second?.mentions.length ?? 0, named.length)
  const times = first.mentions.length
  return times >= mostTold && times >= 2 * others ? first : undefined
}

/** What others than somebody are called by their last name. */
const familyNames = (entities: readonly Entity[], person: Entity): ReadonlySet<string> =>
  new Set(
    entities.flatMap(({ kind, label }) => {
      const family = / (\S+)$/.exec(label)?.[1]
      return kind === 'person' && family !== undefined && !person.names.includes(family) ? [family] : []
    }),
  )

/** A name in the form that the pronoun has: "her work" becomes "Zaha Hadid's work". */
export function nameFor(tokens: readonly Token[], at: number, name: string): string | undefined {
  const word = tokens[at]?.lower
  const next = tokens[at + 1]
  const possessive = word === 'his' || (word === 'her' && next?.kind === 'word' && !endsObject(next.lower))
  if (word === 'himself' || word === 'herself' || word === 'hers') return undefined
  return possessive ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name
}

/** The hero's name for the first "she" of a biography, where nobody else can be meant. */
export function namingOf(
  sentence: Sentence,
  { at, word }: Leaning,
  hero: Hero,
  findings: Findings,
): Naming | undefined {
  if (at === undefined || word !== hero.pronoun) return undefined
  if (namesHero(sentence, hero)) return undefined
  const before = findings.sentences[sentence.index - 1]
  const own = (findings.mentions.get(sentence.index) ?? []).filter(({ from }) => from < at)
  if (own.some((mention) => mayBePerson(mention, hero))) return undefined
  if (before && !goesOnAbout(before, hero, findings)) {
    if ((findings.mentions.get(before.index) ?? []).some((mention) => mayBePerson(mention, hero))) return undefined
    if (before.tokens.some(({ lower }) => relatives.has(lower))) return undefined
  }
  if (isLeft(sentence, hero, findings)) return undefined
  const words = nameFor(sentence.tokens, at, hero.name)
  return words === undefined ? undefined : { at, words }
}

/** So many sentences after somebody else was named, "she" may still be that other. */
const farBehind = 16

/** Whether somebody else who may be "she" was named after the hero. */
function isLeft({ index }: Sentence, { person, pronoun, others }: Hero, { mentions }: Findings): boolean {
  for (let at = index - 1; at >= Math.max(0, index - farBehind); at--) {
    const named = mentions.get(at) ?? []
    const isHero = ({ entity }: Mention) => entity === person
    const isOther = ({ entity, text }: Mention) =>
      entity === undefined ? others.has(text) : entity.kind === 'person' && entity !== person && mayBe(pronoun, entity)
    // "Keller, the pilot, was so fast that Holm seemed to stand": who does it comes first.
    const first = named.find((mention) => isHero(mention) || isOther(mention))
    if (first) return !isHero(first) || actsOnAnother(first.sentence, first)
  }
  return false
}

/** Whether the sentence names the hero itself: "He will follow Mr Keller" is another. */
function namesHero({ tokens }: Sentence, { name }: Hero): boolean {
  const parts = withoutAccents(name).toLowerCase().split(' ')
  return tokens.some(({ lower }) => parts.includes(withoutAccents(lower)))
}

export const relatives = words(
  'mother father wife husband son daughter brother sister friend grandmother grandfather uncle aunt',
)

/** Whether the hero is the subject of a sentence, by name or as "she". */
function goesOnAbout({ tokens, index }: Sentence, { person, pronoun }: Hero, findings: Findings): boolean {
  const first = (findings.mentions.get(index) ?? [])[0]
  const starts = first?.entity === person && first.from <= 1 && !/^['’]s$/.test(tokens[first.to]?.text ?? '')
  return starts || tokens[0]?.lower === pronoun
}

function mayBePerson({ entity, from, to, sentence, text }: Mention, { person, name, others }: Hero): boolean {
  if (entity) return entity !== person && entity.kind === 'person'
  if (others.has(text)) return true
  const isLong = to - from === 2 || to - from === 3
  return (
    isLong &&
    sentence.tokens[from - 1]?.lower !== 'the' &&
    !withoutAccents(text)
      .split(' ')
      .some((part) => withoutAccents(name).includes(part))
  )
}
