import type { Evidence, Skill } from '../facts/fact.ts'

/** One question. `Item` is closed over its form: what is shown and how it is graded follow from it. */
export type Item = ChoiceItem | GapItem | OrderItem
export type Form = Item['form']

interface ItemCore {
  /** Stable while its fact keeps its id: `FACT.FORM`, then `FACT.FORM-2`. */
  readonly id: string
  readonly fact: string
  /** `curated`, or the extraction family that made it. */
  readonly family: string
  readonly skill: Skill
  /** The sentence before, shown where the stem alone would not be understood. */
  readonly context?: string
  readonly stem: string
  /** At least one; the first one names the item's section. */
  readonly evidence: readonly Evidence[]
  readonly explanation: string
}

/** Exactly one option is correct. */
export interface ChoiceItem extends ItemCore {
  readonly form: 'choice' | 'true-false'
  readonly options: readonly Option[]
}

export interface Option {
  /** `a`, `b`, … in the order shown. */
  readonly id: string
  readonly text: string
  readonly correct: boolean
  readonly why: string
}

export interface GapItem extends ItemCore {
  /** The stem holds one `___`. */
  readonly form: 'gap'
  readonly answer: GapAnswer
}

export interface GapAnswer {
  readonly text: string
  /** Other spellings that are as right; the text itself need not be repeated. */
  readonly accepts: readonly string[]
  readonly why: string
}

export interface OrderItem extends ItemCore {
  readonly form: 'order'
  readonly options: readonly Step[]
}

export interface Step {
  /** `a`, `b`, … in the order shown. */
  readonly id: string
  readonly text: string
  /** Its right place, from 1. */
  readonly position: number
  readonly why: string
}

/**
 * The chosen option's text, a gap's words as typed, or an order's step texts as put: words, not letters, so that a log
 * can be read by its owner and outlives a new option order.
 */
export type Response = string | readonly string[]

/** The section an item is about: where its first evidence stands. */
export function sectionOf(item: Item): string {
  const first = item.evidence[0]
  if (!first) throw new RangeError(`item ${item.id} has no evidence`)
  return first.section
}
