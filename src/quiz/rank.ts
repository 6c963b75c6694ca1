import type { Sentence } from '../facts/sentence.ts'
import { askedApart, enough } from './apart.ts'
import { type Candidate, type Family, sentenceOf } from './candidate.ts'
import type { Room } from './families/room.ts'
import { normalWords } from './normal.ts'

/** How often raters found a family's items good, 0 to 1 (5,900 ratings): what goes first when there is a choice. */
const priors: Readonly<Record<Family, number>> = {
  role: 0.95,
  number: 0.95,
  date: 0.93,
  'fixed-set': 0.92,
  attribution: 0.9,
  name: 0.88,
  organisation: 0.82,
  term: 0.79,
  // Half of the statements are right by a coin.
  'true-false': 0.67,
}

/** What is good in hardly more than two of three cases is asked only where there is little else. */
const doubtful = 0.7

/** A choice asks less of slow typists, and half of the statements are right by a coin. */
const formCosts: Readonly<Record<Candidate['asked']['form'], number>> = { choice: 0, gap: 0.05, 'true-false': 0.1 }

const mostOfSentence = 2
/** So many sentences are asked about with one answer, and one more where there is little else. */
const [mostOfTopic, mostOfTopicAtAll] = [3, 4]
const mostOfAll = 400

/** Candidates, each list best first. */
export interface Ranked {
  readonly fair: readonly Candidate[]
  /** Of other sentences: to be asked only where the fair ones are too few. */
  readonly spare: readonly Candidate[]
}

/** Puts the best candidates first and leaves out what asks for the same again. */
export function rankCandidates(room: Room, candidates: readonly Candidate[]): Ranked {
  const title = new Set(normalWords(room.article.title))
  const scored = candidates.map((candidate, place) => ({
    candidate,
    place,
    score: scoreOf(candidate, title, room),
  }))
  const ranked = scored
    .toSorted((one, other) => other.score - one.score || one.place - other.place)
    .map(({ candidate }) => candidate)
  const isNew = novelty()
  const best = askedApart(withoutTangled(withoutDoubtful(ranked.filter(({ spare }) => !spare))))
  const fair = withoutSpareTruths(best.filter((candidate) => isNew(candidate, mostOfTopic))).slice(0, mostOfAll)
  const asked = new Set(fair.map(sentenceOf))
  const others = ranked.filter((candidate) => !asked.has(sentenceOf(candidate)))
  return {
    fair,
    spare: askedApart(others)
      .filter((candidate) => isNew(candidate, mostOfTopicAtAll))
      .slice(0, mostOfAll),
  }
}

/**
 * Tells of one candidate after another whether it asks for something new: no sentence more than twice, no topic in more
 * than so many sentences.
 */
function novelty(): (candidate: Candidate, mostOfTopic: number) => boolean {
  const counts = new Map<string, number>()
  const sentences = new Map<string, Set<number>>()
  const count = (key: string, most: number) => {
    const seen = counts.get(key) ?? 0
    if (seen >= most) return false
    counts.set(key, seen + 1)
    return true
  }
  const tells = (topic: string, sentence: number, most: number) => {
    const told = sentences.get(topic) ?? new Set()
    sentences.set(topic, told)
    return told.has(sentence) || (told.size < most && told.add(sentence).size > 0)
  }
  return (candidate, most) => {
    const { topic, family, asked, detail = '' } = candidate
    const sentence = sentenceOf(candidate)
    const kind = asked.form === 'true-false' ? `${family} ${asked.truth}` : family
    return (
      count(`${kind} ${sentence} ${detail}`, 1) &&
      count(`${sentence} ${detail}`, mostOfSentence) &&
      tells(topic, sentence, most)
    )
  }
}

/** Without the doubtful ones, where the others ask about enough sentences. */
function withoutDoubtful(ranked: readonly Candidate[]): readonly Candidate[] {
  const sure = ranked.filter(({ family }) => priors[family] > doubtful)
  return new Set(sure.map(sentenceOf)).size < enough ? ranked : sure
}

/** Without questions of many parts, but for families that have no others: a quiz asks in several ways. */
function withoutTangled(ranked: readonly Candidate[]): readonly Candidate[] {
  const plain = new Set(ranked.filter(({ stem }) => !isTangled(stem)).map(({ family }) => family))
  return ranked.filter(({ stem, family }) => !plain.has(family) || !isTangled(stem))
}

/**
 * Whether a question has many parts. Raters found nine in a hundred of these bad, and of others four (4,380 ratings of real
 * articles): in long sentences slips of the pen are left, and what is asked for is not easily seen.
 */
function isTangled(stem: string): boolean {
  const asked = stem.replace(/^[^?“"]*\? /, '')
  return /(?:,.*){4}|[;()]|: (?!["“])/.test(asked) || asked.split(' ').length >= mostWords
}

const mostWords = 30

/** As many true statements as false ones at most, so that "true" is no better a guess. */
function withoutSpareTruths(candidates: readonly Candidate[]): Candidate[] {
  const isStatement = ({ asked }: Candidate, truth: boolean) => asked.form === 'true-false' && asked.truth === truth
  const lies = candidates.filter((candidate) => isStatement(candidate, false)).length
  const truths = candidates.filter((candidate) => isStatement(candidate, true))
  const spared = new Set(truths.slice(0, lies))
  return candidates.filter((candidate) => !isStatement(candidate, true) || spared.has(candidate))
}

/** Of these, raters called one in nine bad or more, of all others one in sixteen (1,921 questions; the last: 245). */
const doubts: readonly ((candidate: Candidate, sentence: Sentence) => boolean)[] = [
  // "Holm" of whom the article gives more.
  ({ family, asked }) => isName.has(family) && asked.form === 'gap' && !asked.text.includes(' '),
  (_, { tokens }) => tokens.some(({ lower }) => /^(?:he|she|him|his|her)$/.test(lower)),
  (_, { tokens }) => tokens.length < 13,
  // Nothing named.
  (_, { tokens }) => !tokens.some(({ text }, at) => at > 0 && /^\p{Lu}/u.test(text)),
  // Who said it, with no sentence before.
  ({ family, context }) => family === 'attribution' && context === undefined,
]

const isName: ReadonlySet<Family> = new Set(['name', 'role', 'attribution', 'organisation'])

function scoreOf(candidate: Candidate, title: ReadonlySet<string>, { sentences, dangles }: Room): number {
  const { family, evidence, asked, stem } = candidate
  const sentence = evidence[0]
  if (!sentence) return 0
  const central = new Set(
    sentence.tokens.map(({ lower }) => lower).filter((word) => word.length > 3 && title.has(word)),
  ).size
  // "… before the ruling": a reader may have lost it by then.
  const isDangling = sentence.tokens.some(({ lower }, at) => lower === 'the' && dangles(sentence, at) !== undefined)
  const early = 1 - sentence.index / Math.max(1, sentences.length)
  return (
    priors[family] +
    0.04 * Math.min(3, central) +
    0.08 * early -
    0.05 * doubts.filter((isOne) => isOne(candidate, sentence)).length -
    (isDangling ? 0.06 : 0) -
    formCosts[asked.form] -
    (asked.form === 'choice' && asked.distractors.length < 3 ? 0.03 : 0) -
    Math.max(0, stem.length - 140) / 600
  )
}
