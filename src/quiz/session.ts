import type { Skill } from '../facts/fact.ts'
import type { Form } from './item.ts'

export const modes = ['practice', 'test'] as const
export type Mode = (typeof modes)[number]

/** What a session's history needs of an item, kept in the log so that an edited lesson leaves old scores whole. */
export interface ItemRecord {
  readonly id: string
  readonly fact: string
  readonly form: Form
  readonly skill: Skill
  readonly section: string
  /** The section's title as it was. */
  readonly sectionTitle: string
}

/**
 * The chosen option's text, a gap's words as typed, or an order's step texts as put: words, not letters, so that a log
 * can be read by its owner and outlives a new option order.
 */
export type Response = string | readonly string[]

/** ISO 8601, UTC, to the millisecond. */
export type Instant = string

/** Everything that can happen in a session. The log stores these as they are; resuming is replaying them. */
export type SessionEvent = Started | LookedBack | Answered | Continued

export interface Started {
  readonly type: 'started'
  readonly at: Instant
  readonly session: string
  readonly article: string
  readonly title: string
  readonly mode: Mode
  readonly seed: number
  readonly items: readonly ItemRecord[]
  /** `missed`: again with the missed ones of an attempt; `review`: facts that were due. */
  readonly kind: 'quiz' | 'missed' | 'review'
}

export interface LookedBack {
  readonly type: 'looked-back'
  readonly at: Instant
  readonly session: string
  readonly item: string
}

export interface Answered {
  readonly type: 'answered'
  readonly at: Instant
  readonly session: string
  readonly item: string
  readonly response: Response
  readonly correct: boolean
  /** Milliseconds from showing the item to the answer. */
  readonly ms: number
}

/** The reader left the feedback for the next item. */
export interface Continued {
  readonly type: 'continued'
  readonly at: Instant
  readonly session: string
  readonly item: string
}
