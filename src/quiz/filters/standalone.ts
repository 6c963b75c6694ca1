import { type Entity, usualName } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import { once } from '../../facts/once.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isFiniteVerb, isPast } from '../../facts/words/verb-forms.ts'
import { isRefusal, type Refusal } from '../candidate.ts'
import { contextFor, hardestOf, looseContext, mostBefore, reminderFor, shown, type Text, toldBefore } from './before.ts'
import { carriedPersons } from './carried.ts'
import { danglingAt } from './dangling.ts'
import { type Known, knownNouns } from './familiar.ts'
import { firstClause } from './first-clause.ts'
import { heroOf, type Named, type Naming, namingOf, pronounOf } from './hero.ts'
import { type Leaning, leaningsOf } from './leaning.ts'
import { misspelt, misspeltIn } from './misspelt.ts'
import { namedIn, nameless } from './nameless.ts'
import { opennessOf } from './openness.ts'
import { opensAside } from './person-before.ts'
import { sentenceRefusal } from './sentence-gate.ts'
import { beforeTrailer, statementStart } from './trim.ts'

/** A sentence made fit to be understood away from its place. */
export interface Standing {
  readonly sentence: Sentence
  /** First token of the statement: a "But" or "However," before it is left out. */
  readonly from: number
  /** Where its tokens end, the full stop not counted: ", the paper said" after it is left out. */
  readonly to: number
  /** Said in place of one token: the name for "she" in a biography, the speaker's for "he said". */
  readonly naming?: Naming
  /** The sentences that tell whose name that is. */
  readonly namedIn: readonly Sentence[]
  /** The sentence before, where this one leans on it, or to remind a reader of what it tells of. */
  readonly context?: string
  /** Words in it point back, and nothing is shown that tells to what: it may be understood, or not. */
  readonly spare?: true
}

/** How sentences stand away from their place: each is judged once. */
export interface Standings {
  /**
   * How a sentence can be understood, alone or with the one before, the best way first; or why not. It must name what it
   * is about, itself or through the sentence before. One that can be understood alone though a word of it points back is
   * best seen with the sentence before.
   */
  readonly standNamed: (sentence: Sentence) => readonly [Standing, ...Standing[]] | Refusal
  /** The one or two sentences before, as they are shown with a sentence whose words point back; undefined where they do too. */
  readonly contextOf: (sentence: Sentence) => string | undefined
  /** What token of a sentence is a "the sector" that stands for something told before, or undefined. */
  readonly dangles: (sentence: Sentence, at: number) => Refusal | undefined
}

export function standingsOf(findings: Findings): Standings {
  const known = knownNouns(findings)
  const text: Text = {
    findings,
    leaningsIn: once((sentence) => leaningsOf(sentence, statementStart(sentence), findings, known)),
  }
  const hero = heroOf(findings)
  const namings = hero && lastNamings(hero.person, findings)
  const speakers = pronounSpeakers(findings)
  const carried = carriedPersons(findings)
  const heroic = (sentence: Sentence, lean: Leaning): Named | undefined => {
    const naming = hero && namingOf(sentence, lean, hero, findings)
    return naming && { naming, namedIn: namings?.[sentence.index] ?? [] }
  }
  const slips = misspeltIn(findings)
  const isNamed = namedIn(findings, known.familiar)
  const judged = (sentence: Sentence) =>
    judge(
      sentence,
      text,
      known,
      (lean) => speakers(sentence, lean) ?? heroic(sentence, lean) ?? carried(sentence, lean),
    )
  const stand = (sentence: Sentence): Standing | Refusal => {
    const whole = judged(sentence)
    if (!isRefusal(whole) && whole.context === undefined) return whole
    // What makes a sentence too long, or leans, often stands in a second statement that may be left out.
    const clause = firstClause(sentence)
    const part = clause && judged(clause)
    if (!part || isRefusal(part) || part.context !== undefined) return whole
    return { ...part, sentence }
  }
  const named = (sentence: Sentence): Standing | Refusal => {
    if (slips.has(sentence.index)) return misspelt
    const standing = stand(sentence)
    if (isRefusal(standing) || standing.naming || isNamed(sentence)) return standing
    const context = standing.context ?? contextFor(sentence, nameless, text)
    const before = findings.sentences.slice(Math.max(0, sentence.index - mostBefore), sentence.index)
    const names = before.some((one) => context?.includes(shown(one)) && isNamed(one))
    return context !== undefined && names ? { ...standing, context } : nameless
  }
  const standNamed = once((sentence: Sentence): readonly [Standing, ...Standing[]] | Refusal => {
    const standing = named(sentence)
    if (isRefusal(standing)) return standing
    if (standing.context !== undefined) return [standing]
    const openness = opennessOf(standing, findings)
    const isAlone = openness !== 'vague' || sentence.index === 0
    const isFirst = findings.sentences[sentence.index - 1]?.part !== sentence.part
    const alone: Standing = isFirst ? standing : { ...standing, spare: true }
    const reminder = reminderFor(sentence, text, openness)
    if (reminder === undefined) return isAlone ? [alone] : vague
    const reminded = { ...asWritten(standing, reminder), context: reminder }
    return isAlone ? [reminded, alone] : [reminded]
  })
  return {
    standNamed,
    contextOf: once((sentence) => toldBefore(sentence, text)),
    dangles: (sentence, at) => danglingAt(sentence, at, known),
  }
}

/** Where the sentence shown before names whom "she" may be, it is left as it stands: the reader knows, and nobody guesses. */
function asWritten({ naming, ...standing }: Standing, shownBefore: string): Standing {
  const isShown = naming === undefined || standing.namedIn.some((one) => shownBefore.includes(shown(one)))
  return isShown ? { ...standing, namedIn: [] } : { ...standing, naming }
}

/** For each sentence the last one before that names somebody, and no other, so that a reader sees of whom "she" is said. */
function lastNamings(person: Entity, { sentences, mentions }: Findings): readonly (readonly Sentence[])[] {
  const peopleIn = ({ index }: Sentence) =>
    new Set((mentions.get(index) ?? []).flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : [])))
  let last: readonly Sentence[] = []
  return sentences.map((sentence) => {
    const before = last
    const people = peopleIn(sentence)
    if (people.has(person) && (people.size === 1 || last.length === 0)) last = [sentence]
    return before
  })
}

const vague: Refusal = { filter: 'vague', reason: 'The sentence alone leaves open what it is about.' }

function judge(
  sentence: Sentence,
  text: Text,
  known: Known,
  nameOf: (lean: Leaning) => Named | undefined,
): Standing | Refusal {
  const unusable = sentenceRefusal(sentence)
  if (unusable) return unusable
  const from = statementStart(sentence)
  const to = beforeTrailer(sentence)
  const leans = text.leaningsIn(sentence)
  const [first] = leans
  if (first === undefined) return { sentence, from, to, namedIn: [] }
  const named = first.needsPerson && !isOfTopic(sentence, from) ? nameOf(first) : undefined
  if (named && leaningsOf(sentence, from, text.findings, known, named.naming.at).length === 0)
    return { sentence, from, to, namedIn: named.namedIn, naming: behindAside(sentence, from, named.naming) }
  const hardest = hardestOf(leans) ?? first
  const context = hardest.forever ? undefined : contextFor(sentence, hardest, text)
  if (context !== undefined) return { sentence, from, to, context, namedIn: [] }
  const loose = looseContext(sentence, leans, text)
  return loose === undefined
    ? { filter: hardest.filter, reason: hardest.reason }
    : { sentence, from, to, context: loose, namedIn: [], spare: true }
}

/** "After getting her degree, Keller went on": where an aside has the first pronoun, the one behind it is named. */
function behindAside({ tokens }: Sentence, from: number, naming: Naming): Naming {
  const first = tokens[naming.at]?.lower ?? ''
  const isOwn = /^(?:his|her)$/.test(first) && /['’]s?$/.test(naming.words)
  const pronoun = pronounOf(first)
  const next = tokens.findIndex(({ lower, quoted }, at) => at > naming.at && !quoted && pronounOf(lower) === pronoun)
  const isNear =
    tokens[next]?.lower === pronoun &&
    !tokens.slice(naming.at, next).some(({ lower }) => isFiniteVerb(lower) && !isPast(lower))
  return opensAside(tokens, from) && isOwn && isNear ? { at: next, words: naming.words.replace(/['’]s?$/, '') } : naming
}

/** "As for the bat, she was released": what stands there is she. */
const isOfTopic = ({ tokens }: Sentence, from: number): boolean =>
  tokens[from]?.lower === 'as' && /^(?:for|to)$/.test(tokens[from + 1]?.lower ?? '')

/** The speaker of "he added", whom a sentence before names. */
function pronounSpeakers({ speeches }: Findings): (sentence: Sentence, lean: Leaning) => Named | undefined {
  const carried = new Map(
    speeches.filter(({ namedIn }) => namedIn.length > 0).map((speech) => [speech.sentence.index, speech]),
  )
  return ({ index }, { at }) => {
    const speech = carried.get(index)
    if (!speech || speech.mention.sentence.index !== index || speech.mention.from !== at) return undefined
    return { naming: { at, words: usualName(speech.speaker) }, namedIn: speech.namedIn }
  }
}
