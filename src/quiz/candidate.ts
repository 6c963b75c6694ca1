import type { Sentence } from '../facts/sentence.ts'
import type { DroppedItem } from './lesson.ts'

/** A question as a family proposes it, before the last checks. */
export interface Candidate {
  readonly family: Family
  /** The sentences that prove the key; the first one names the fact. */
  readonly evidence: readonly Sentence[]
  readonly context?: string
  readonly stem: string
  readonly explanation: string
  readonly asked: Asked
  /** Set where the sentence tells several facts and this is one of them. */
  readonly detail?: string
  /** What the question is about, so that a quiz does not ask for one thing twice: in lower case. */
  readonly topic: string
  /** Right, but a weaker question than most: asked only where there is little else. */
  readonly spare?: true
}

/** The sentence a question is made of, by its place in the article. */
export const sentenceOf = ({ evidence }: Candidate): number => evidence[0]?.index ?? -1

/** How it is asked: options to choose from (key first), a statement to judge, or words to type. */
export type Asked =
  | { readonly form: 'choice'; readonly key: Answer; readonly distractors: readonly Answer[] }
  | { readonly form: 'true-false'; readonly truth: boolean; readonly whyTrue: string; readonly whyFalse: string }
  | { readonly form: 'gap'; readonly text: string; readonly accepts: readonly string[]; readonly why: string }

export interface Answer {
  readonly text: string
  readonly why: string
}

/** Why something was left out: the filter's name and one plain sentence. */
export interface Refusal {
  readonly filter: string
  readonly reason: string
  /** It is no fault: the question is right, but asked only where there is little else. */
  readonly spare?: true
}

/** The first refusal that is a fault, else the first of all. */
export function gravest(refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((one) => one && !one.spare) ?? refusals.find((one) => one !== undefined)
}

export type Family =
  | 'attribution'
  | 'role'
  | 'term'
  | 'number'
  | 'date'
  | 'fixed-set'
  | 'true-false'
  | 'name'
  | 'organisation'

/** What a family makes of an article. */
export interface Proposals {
  readonly candidates: Candidate[]
  readonly dropped: DroppedItem[]
}

export function noProposals(): Proposals {
  return { candidates: [], dropped: [] }
}

/** Notes a candidate that a filter refused. */
export function refuse(
  into: Pick<Proposals, 'dropped'>,
  family: Family,
  stem: string,
  sentence: Sentence,
  { filter, reason }: Refusal,
): void {
  into.dropped.push({ family, stem, evidence: sentence.text, filter, reason })
}

export function isRefusal(value: object): value is Refusal {
  return 'filter' in value && 'reason' in value
}
