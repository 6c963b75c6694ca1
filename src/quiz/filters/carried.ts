import { type Entity, type Mention, usualName } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { mayBe, type Pronoun, pronounFor } from '../../facts/gender.ts'
import { startsWithPerson } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isPersonOrLong } from '../../facts/speech-chain.ts'
import { isFiniteVerb } from '../../facts/words/verb-forms.ts'
import { type Named, nameFor, pronounOf, relatives } from './hero.ts'
import type { Leaning } from './leaning.ts'
import { actsOnAnother } from './object-pronoun.ts'
import { isSomebody, opensAside } from './person-before.ts'
import { statementStart } from './trim.ts'

/** The one person of whom the sentences before have told, so that "he" can mean nobody else. */
interface Carried {
  readonly person: Entity
  /** The sentence that names them. */
  readonly namedIn: Sentence
  /** "he" or "she", once one has stood for them. */
  readonly pronoun?: Pronoun
}

/** Over so many sentences a reader keeps in mind of whom a text tells. */
const farthest = 4

/**
 * Tells whom the first "he" or "she" of a sentence means where a sentence before starts with a person and nobody else, by
 * name or by what they are, comes in between.
 */
export function carriedPersons(findings: Findings): (sentence: Sentence, lean: Leaning) => Named | undefined {
  const before = carriedInto(findings)
  return (sentence, { at, word }) => {
    const carried = before.get(sentence.index)
    if (!carried || at === undefined || word === undefined) return undefined
    if ((carried.pronoun ?? word) !== word || !mayBe(word, carried.person)) return undefined
    const { tokens, index } = sentence
    const named = findings.mentions.get(index) ?? []
    // "She followed Ms Keller": another one.
    if (named.some((mention) => mention.entity === carried.person)) return undefined
    if (named.some((mention) => mention.from < at && mayBeOther(mention, carried))) return undefined
    if (tokens.slice(0, at).some(({ lower }) => isSomebody(lower) || relatives.has(lower))) return undefined
    // "The court sat in May and paved the way for his trial": what comes in between may be of another.
    if (tokens.slice(clauseStart(sentence, at), at).some(({ lower }) => isFiniteVerb(lower))) return undefined
    const words = nameFor(tokens, at, usualName(carried.person))
    return words === undefined ? undefined : { naming: { at, words }, namedIn: [carried.namedIn] }
  }
}

/** Where the statement starts that token `at` is in: behind the comma of "After the storm,", but not of "When police shot him,". */
function clauseStart(sentence: Sentence, at: number): number {
  const from = statementStart(sentence)
  const comma = sentence.tokens.findIndex(({ text }, place) => place > from && text === ',')
  return comma > 0 && comma < at && opensAside(sentence.tokens, from) ? comma : from
}

/** Who is carried into each sentence, by its index. */
function carriedInto({ sentences, mentions }: Findings): Map<number, Carried> {
  const into = new Map<number, Carried>()
  let carried: Carried | undefined
  for (const sentence of sentences) {
    if (carried && sentence.index - carried.namedIn.index <= farthest && sentence.part === carried.namedIn.part)
      into.set(sentence.index, carried)
    carried = carriedOver(sentence, mentions.get(sentence.index) ?? [], into.get(sentence.index))
  }
  return into
}

function carriedOver(sentence: Sentence, named: readonly Mention[], before: Carried | undefined): Carried | undefined {
  const { tokens } = sentence
  if (tokens.some(({ lower }) => relatives.has(lower))) return undefined
  const first = named.find(({ entity }) => entity?.kind === 'person')
  const startsAnew = first?.entity !== undefined && isSubject(sentence, first)
  const now = startsAnew ? { person: first.entity, namedIn: sentence } : before
  if (!now || named.some((mention) => mayBeOther(mention, now))) return undefined
  if (startsAnew && actsOnAnother(sentence, first)) return undefined
  const pronouns = new Set(tokens.flatMap(({ lower, quoted }) => (quoted ? [] : (pronounOf(lower) ?? []))))
  const own = pronounFor(now.person)
  // "Anna Keller lent David Osei a boat, and he sank it": of two who differ each keeps a pronoun.
  const [pronoun, other] = own === undefined ? pronouns : [own]
  if (other !== undefined) return undefined
  // "Anna Keller sailed. Mia Holm sailed on her left. She": on whose?
  const isAnother = startsAnew && before !== undefined && before.person !== now.person
  if (isAnother && pronouns.size > 0 && pronoun !== undefined && mayBe(pronoun, before.person)) return undefined
  const isNamedAgain = first !== undefined && (first.entity === now.person || own === undefined)
  if (!startsAnew && (isNamedAgain || tokens.some(({ lower, quoted }) => !quoted && isSomebody(lower))))
    return undefined
  if (!startsAnew && before?.pronoun !== undefined && pronoun !== undefined && pronoun !== before.pronoun)
    return undefined
  return { ...now, ...(pronoun === undefined ? {} : { pronoun }) }
}

/** Not "Keller's boat": that is no person. */
const isSubject = (sentence: Sentence, mention: Mention): boolean =>
  startsWithPerson(sentence, mention) && !isOwner(mention)

const isOwner = ({ sentence: { tokens }, to }: Mention): boolean => /^['’]s?$/.test(tokens[to]?.text ?? '')

/** Whether a name may be that of another who is "he" or "she" as well. */
function mayBeOther(mention: Mention, { person, pronoun = pronounFor(person) }: Omit<Carried, 'namedIn'>): boolean {
  const isSameSex = pronoun === undefined || mention.entity === undefined || mayBe(pronoun, mention.entity)
  return mention.entity !== person && isPersonOrLong(mention) && isSameSex
}
