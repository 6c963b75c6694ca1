import type { Span } from '../article/article.ts'

/** The PIRLS reading processes, from reading off to judging. */
export const skills = ['retrieve', 'infer', 'integrate', 'evaluate'] as const
export type Skill = (typeof skills)[number]

/** Verbatim words of the article: `textAt(article, evidence) === evidence.quote`, always. */
export interface Evidence extends Span {
  readonly quote: string
}

/** One thing the article states, proven by its evidence (at least one span). */
export interface Fact {
  /** Stable: history and scheduling hang on it. */
  readonly id: string
  readonly statement: string
  readonly skill: Skill
  readonly evidence: readonly Evidence[]
}
