import type { Article } from '../article/article.ts'
import type { Skill } from '../facts/fact.ts'
import { grade } from './grade.ts'
import { type Form, type Item, type Response, sectionOf } from './item.ts'
import { presentItems } from './present.ts'

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
  /** Its place among the sections, from 0; older logs do not say. */
  readonly sectionAt?: number
}

/** ISO 8601, UTC, to the millisecond. */
export type Instant = string

/** Everything that can happen in a session. The log stores these as they are; resuming is replaying them. */
export type SessionEvent = Started | LookedBack | Answered | Continued | Withdrawn

export type SessionKind = 'quiz' | 'missed' | 'review'

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
  readonly kind: SessionKind
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

/** An item left its lesson before it was answered: the session goes on, and counts, without it. */
export interface Withdrawn {
  readonly type: 'withdrawn'
  readonly at: Instant
  readonly session: string
  readonly item: string
}

/** One run through a quiz, as its events have made it. */
export interface Session {
  readonly id: string
  readonly article: Article
  readonly mode: Mode
  readonly kind: SessionKind
  readonly seed: number
  /** As shown. */
  readonly items: readonly Item[]
  readonly answers: ReadonlyMap<string, Answered>
  readonly lookBacks: number
  /** Index of the item on show; the number of items once all is answered and left. */
  readonly at: number
  /** `feedback` comes only in practice: a test goes straight on. */
  readonly phase: 'asking' | 'feedback' | 'done'
}

export interface SessionPlan {
  readonly session: string
  readonly article: Article
  readonly mode: Mode
  readonly kind: SessionKind
  readonly seed: number
  readonly items: readonly Item[]
}

/** The event that starts a session over items as they are shown. */
export function startEvent(plan: SessionPlan, at: Instant): Started {
  const sections = plan.article.sections.map(
    ({ id, title }, at) => [id, { sectionTitle: title, sectionAt: at }] as const,
  )
  const known = new Map(sections)
  const items = plan.items.map((item) => {
    const section = sectionOf(item)
    const { id, fact, form, skill } = item
    return { id, fact, form, skill, section, ...(known.get(section) ?? { sectionTitle: section }) }
  })
  const { session, mode, kind, seed, article } = plan
  return { type: 'started', at, session, article: article.id, title: article.title, mode, kind, seed, items }
}

/** A session before its first answer. */
export function startSession(plan: SessionPlan): Session {
  const { session: id, article, mode, kind, seed, items } = plan
  return advance({ id, article, mode, kind, seed, items, answers: new Map(), lookBacks: 0, at: 0, phase: 'asking' }, 0)
}

/** What a session is resumed from: its start, what happened in it, and the items that still belong to it. */
export interface Unfinished {
  readonly start: Started
  readonly events: readonly SessionEvent[]
  readonly items: readonly ItemRecord[]
}

/**
 * The session as its logged events left it, at its first unanswered item; `undefined` where the lesson no longer holds
 * an item left to ask. Items that were edited away are left out.
 */
export function resumeSession(
  { start, events, items: records }: Unfinished,
  article: Article,
  bank: readonly Item[],
): Session | undefined {
  const byId = new Map(bank.map((item) => [item.id, item]))
  const items = records.flatMap(({ id }) => byId.get(id) ?? [])
  const { session, mode, kind, seed } = start
  const fresh = startSession({ session, article, mode, kind, seed, items: presentItems(items, seed) })
  const replayed = events.reduce(reduceSession, fresh)
  const resumed = advance(replayed, 0)
  return resumed.phase === 'done' ? undefined : resumed
}

/** The one rule of how a session goes on. Events of another session, and a second answer to one item, change nothing. */
export function reduceSession(session: Session, event: SessionEvent): Session {
  if (event.session !== session.id) return session
  switch (event.type) {
    case 'started':
    case 'withdrawn':
      return session
    case 'looked-back':
      return { ...session, lookBacks: session.lookBacks + 1 }
    case 'answered': {
      if (session.answers.has(event.item) || !session.items.some((item) => item.id === event.item)) return session
      const answered = { ...session, answers: new Map(session.answers).set(event.item, event) }
      if (event.item !== currentItem(session)?.id) return answered
      return session.mode === 'practice' ? { ...answered, phase: 'feedback' } : advance(answered, session.at)
    }
    case 'continued':
      return session.phase === 'feedback' && event.item === currentItem(session)?.id
        ? advance(session, session.at)
        : session
  }
}

/** Moves to the next item without an answer, from `from` on. */
function advance(session: Session, from: number): Session {
  const next = session.items.findIndex((item, index) => index >= from && !session.answers.has(item.id))
  return next === -1
    ? { ...session, at: session.items.length, phase: 'done' }
    : { ...session, at: next, phase: 'asking' }
}

/** The item on show; none when the session is done. */
export function currentItem(session: Session): Item | undefined {
  return session.items[session.at]
}

/** The graded answer to the item on show, ready for the log. `ms` is how long it was on show. */
export function answerEvent(session: Session, response: Response, at: Instant, ms: number): Answered {
  const item = itemOnShow(session)
  return {
    type: 'answered',
    at,
    session: session.id,
    item: item.id,
    response,
    correct: grade(item, response, session.article),
    ms,
  }
}

export function lookBackEvent(session: Session, at: Instant): LookedBack {
  return { type: 'looked-back', at, session: session.id, item: itemOnShow(session).id }
}

export function continueEvent(session: Session, at: Instant): Continued {
  return { type: 'continued', at, session: session.id, item: itemOnShow(session).id }
}

function itemOnShow(session: Session): Item {
  const item = currentItem(session)
  if (!item) throw new RangeError(`session ${session.id} has no item on show`)
  return item
}
