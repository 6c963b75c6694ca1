import type { Entity } from '../../facts/entity.ts'
import type { NameKind } from '../../facts/name-kind.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { type Asked, type Family, type Proposals, refuse } from '../candidate.ts'
import { nameDistractors, nameShown, otherKind } from '../distractors.ts'
import { hashOf } from '../hash.ts'

/** A question whose answer is a name of the article. */
export interface NameQuestion {
  readonly family: Family
  /** The sentences that prove the key; the first one names the fact. */
  readonly evidence: readonly [Sentence, ...Sentence[]]
  readonly key: Entity
  /** The kind of a name to hold against the key where there is no other of its own. */
  readonly alsoOf?: NameKind
  readonly stem: string
  readonly why: string
  readonly explanation: string
  /** The fact as a statement about a name, where it can be judged with but one other name to offer. */
  readonly statement?: (name: string) => string
  readonly detail?: string
}

/** Asks for a name among others of its kind; with one other name, whether the statement holds, where there is one. */
export function askForName(room: Parameters<typeof nameDistractors>[0], into: Proposals, question: NameQuestion): void {
  const { family, evidence, key, alsoOf, explanation, detail, statement } = question
  const distractors = nameDistractors(room, key, evidence)
  const [rival = alsoOf && otherKind(room, alsoOf, key, evidence)] = distractors
  if (!rival || (distractors.length < 2 && !statement)) {
    const reason = 'The article has no other name that could stand there.'
    refuse(into, family, question.stem, evidence[0], { filter: 'distractors', reason })
    return
  }
  const shared = {
    family,
    skill: 'retrieve' as const,
    evidence,
    explanation,
    topic: key.label.toLowerCase(),
  }
  const core = { ...shared, ...(detail === undefined ? {} : { detail }) }
  if (distractors.length > 1 || !statement) {
    const asked: Asked = { form: 'choice', key: { text: nameShown(key), why: question.why }, distractors }
    into.candidates.push({ ...core, stem: question.stem, asked })
    return
  }
  const truth = hashOf(question.stem) % 2 === 0
  const reason = truth ? question.why : `The article says this of ${nameShown(key)}, not of ${rival.text}.`
  const asked: Asked = { form: 'true-false', truth, whyTrue: reason, whyFalse: reason }
  into.candidates.push({ ...core, stem: statement(truth ? nameShown(key) : rival.text), asked })
}
