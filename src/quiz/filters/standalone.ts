import type { Findings } from '../../facts/extract.ts'
import { mayBe } from '../../facts/gender.ts'
import { roleStart } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isRole } from '../../facts/words/name-words.ts'
import { isRefusal, type Refusal } from '../candidate.ts'
import { carriedPersons } from './carried.ts'
import { danglingAt } from './dangling.ts'
import { type Known, knownNouns } from './familiar.ts'
import { firstClause } from './first-clause.ts'
import { heroOf, type Named, type Naming, namingOf } from './hero.ts'
import { type Leaning, leaningsOf } from './leaning.ts'
import { namedIn, nameless } from './nameless.ts'
import { nounStem } from './noun-stem.ts'
import { contextRefusal, sentenceRefusal } from './sentence-gate.ts'
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
  /** The sentence before, where this one leans on it. */
  readonly context?: string
}

/** How sentences stand away from their place: each is judged once. */
export interface Standings {
  /** Whether a sentence can be understood alone, with the one before, or not at all. */
  readonly stand: (sentence: Sentence) => Standing | Refusal
  /** The same, and it must name what it is about, itself or through the sentence before. */
  readonly standNamed: (sentence: Sentence) => Standing | Refusal
  /** What token of a sentence is a "the sector" that stands for something told before, or undefined. */
  readonly dangles: (sentence: Sentence, at: number) => Refusal | undefined
}

export function standingsOf(findings: Findings): Standings {
  const known = knownNouns(findings)
  const hero = heroOf(findings)
  const speakers = pronounSpeakers(findings)
  const carried = carriedPersons(findings)
  const heroic = (sentence: Sentence, lean: Leaning): Named | undefined => {
    const naming = hero && namingOf(sentence, lean, hero, findings)
    return naming && { naming, namedIn: [] }
  }
  const isNamed = namedIn(findings, known.familiar)
  const judged = (sentence: Sentence) =>
    judge(
      sentence,
      findings,
      known,
      (lean) => speakers(sentence, lean) ?? heroic(sentence, lean) ?? carried(sentence, lean),
    )
  const stand = once((sentence) => {
    const whole = judged(sentence)
    if (!isRefusal(whole) && whole.context === undefined) return whole
    // What makes a sentence too long, or leans, often stands in a second statement that may be left out.
    const clause = firstClause(sentence)
    const part = clause && judged(clause)
    if (!part || isRefusal(part) || part.context !== undefined) return whole
    return { ...part, sentence }
  })
  const standNamed = once((sentence) => {
    const standing = stand(sentence)
    if (isRefusal(standing) || standing.naming || isNamed(sentence)) return standing
    const context = standing.context ?? contextFor(sentence, nameless, findings, known)
    const before = findings.sentences.slice(Math.max(0, sentence.index - mostBefore), sentence.index)
    const names = before.some((one) => context?.includes(shown(one)) && isNamed(one))
    return context !== undefined && names ? { ...standing, context } : nameless
  })
  return { stand, standNamed, dangles: (sentence, at) => danglingAt(sentence, at, known) }
}

function once(judge: (sentence: Sentence) => Standing | Refusal): (sentence: Sentence) => Standing | Refusal {
  const judged = new Map<number, Standing | Refusal>()
  return (sentence) => {
    const judgement = judged.get(sentence.index) ?? judge(sentence)
    judged.set(sentence.index, judgement)
    return judgement
  }
}

function judge(
  sentence: Sentence,
  findings: Findings,
  known: Known,
  nameOf: (lean: Leaning) => Named | undefined,
): Standing | Refusal {
  const unusable = sentenceRefusal(sentence)
  if (unusable) return unusable
  const from = statementStart(sentence)
  const to = beforeTrailer(sentence)
  const leans = leaningsOf(sentence, from, findings, known)
  const [first] = leans
  if (first === undefined) return { sentence, from, to, namedIn: [] }
  const named = first.needsPerson ? nameOf(first) : undefined
  if (named && leaningsOf(sentence, from, findings, known, named.naming.at).length === 0)
    return { sentence, from, to, ...named }
  const hardest = hardestOf(leans) ?? first
  const context = hardest.forever ? undefined : contextFor(sentence, hardest, findings, known)
  return context === undefined
    ? { filter: hardest.filter, reason: hardest.reason }
    : { sentence, from, to, context, namedIn: [] }
}

/** The speaker of "he added", whom a sentence before names. */
function pronounSpeakers({ speeches }: Findings): (sentence: Sentence, lean: Leaning) => Named | undefined {
  const carried = new Map(
    speeches.filter(({ namedIn }) => namedIn.length > 0).map((speech) => [speech.sentence.index, speech]),
  )
  return ({ index }, { at }) => {
    const speech = carried.get(index)
    if (!speech || speech.mention.sentence.index !== index || speech.mention.from !== at) return undefined
    return { naming: { at, words: speech.speaker.label }, namedIn: speech.namedIn }
  }
}

/** Of all that leans what takes most to be understood. */
function hardestOf(leans: readonly Leaning[]): Leaning | undefined {
  return leans.find(({ forever }) => forever) ?? leans.find(({ needsPerson }) => needsPerson) ?? leans[0]
}

const longestTogether = 430
const mostBefore = 2

/** A sentence without the numbers of its notes. */
const shown = ({ text }: Sentence): string => text.replace(/ ?\[\d+\]/g, '')

/** Who says it is not there. */
const isAllQuoted = ({ tokens }: Sentence): boolean => tokens.every(({ quoted, kind }) => quoted || kind === 'mark')

/** The one or two sentences before, where each holds what the next one leans on and the first stands alone. */
function contextFor(sentence: Sentence, lean: Leaning, findings: Findings, known: Known): string | undefined {
  let context = ''
  let people = 0
  let last = lean
  for (let back = 1; back <= mostBefore; back++) {
    const before = findings.sentences[sentence.index - back]
    if (!before || before.section !== sentence.section || contextRefusal(before)) return undefined
    context = context === '' ? shown(before) : `${shown(before)} ${context}`
    if (context.length + sentence.text.length > longestTogether) return undefined
    people += peopleIn(before, findings, lean.word)
    if (last.needsPerson && (people > 1 || isAllQuoted(before))) return undefined
    if (last.needsNoun !== undefined && !hasNoun(before, last.needsNoun)) return undefined
    const leansToo = hardestOf(leaningsOf(before, statementStart(before), findings, known))
    if (leansToo?.forever) return undefined
    if (!leansToo) return last.needsPerson && people !== 1 ? undefined : context
    // Only "he" after "he", "she" after "she" surely mean the same one.
    if ((last.needsPerson || leansToo.needsPerson) && last.word !== leansToo.word) return undefined
    last = leansToo
  }
  return undefined
}

/** How many people "he" after this sentence could mean: beside a person it starts with, no other name is taken for one. */
function peopleIn(sentence: Sentence, { mentions }: Findings, word: Leaning['word']): number {
  const all = (mentions.get(sentence.index) ?? []).filter(
    ({ entity }) => word === undefined || entity?.kind !== 'person' || mayBe(word, entity),
  )
  const people = all.filter(({ entity }) => entity?.kind === 'person')
  const [first] = people
  const startsSo = first !== undefined && roleStart(sentence, first) < 2
  const others = startsSo ? [] : all.filter(({ entity, from, to }) => !entity && (people.length === 0 || to - from > 1))
  const named = new Set([...people, ...others].map(({ text, entity }) => entity ?? text))
  return named.size + (named.size === 0 && sentence.tokens.some(({ lower }) => isRole(lower)) ? 1 : 0)
}

function hasNoun({ tokens }: Sentence, noun: string): boolean {
  return tokens.some(({ lower }) => nounStem(lower) === noun)
}
