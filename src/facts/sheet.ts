import type { Fact } from './fact.ts'

/** What a fact sheet says of one fact: the fact, and the questions its author wrote for it. */
export interface SheetFact extends Fact {
  readonly items: readonly SheetItem[]
}

export interface Reasoned {
  readonly text: string
  readonly why: string
}

export type SheetItem = SheetChoice | SheetGap | SheetOrder

interface SheetItemCore {
  /** The sentence before, shown where the stem alone would not be understood. */
  readonly context?: string
  readonly stem: string
  /** Shown after the answer; the fact's statement where it is left out. */
  readonly explanation?: string
}

export interface SheetChoice extends SheetItemCore {
  /** `true-false` has the answer True or False and the other word as its one distractor. */
  readonly form: 'choice' | 'true-false'
  readonly answer: Reasoned
  readonly distractors: readonly Reasoned[]
}

export interface SheetGap extends SheetItemCore {
  /** The stem holds one `___`. */
  readonly form: 'gap'
  readonly answer: Reasoned & { readonly accepts: readonly string[] }
}

export interface SheetOrder extends SheetItemCore {
  readonly form: 'order'
  /** In the right order. */
  readonly steps: readonly Reasoned[]
}
