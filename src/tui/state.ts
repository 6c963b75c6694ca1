import type { Span } from '../article/article.ts'
import type { SheetFact } from '../facts/sheet.ts'
import type { Lesson } from '../quiz/lesson.ts'
import type { Instant, Session, SessionEvent } from '../quiz/session.ts'
import type { TrialItem } from '../quiz/to-sheet.ts'
import type { LogEvent } from '../records/event.ts'
import type { QuizWish } from '../records/plan.ts'
import type { ScoresDocument } from '../records/scores.ts'
import type { Scene } from './binding.ts'
import type { Field } from './field.ts'
import type { Place, Size } from './layout.ts'
import type { Drafting, ShelfBook } from './services.ts'
import type { Theme } from './theme.ts'

/** The whole program between two keys. The last view is on top and gets the keys. */
export interface State {
  readonly size: Size
  readonly views: readonly View[]
  /** One sentence in place of the status line until the next key. */
  readonly notice?: string
  /** What is being waited for. */
  readonly waiting?: string
  readonly wish: QuizWish
  /** Only ASCII glyphs. */
  readonly ascii: boolean
  readonly theme: Theme
  /** A question at each section's end. */
  readonly checkpoints: boolean
}

export type View = ShelfView | ReaderView | PagesView | PromptView | MenuView | QuizView | ResultView | CurationView

export interface ShelfView {
  readonly kind: 'shelf'
  readonly books: readonly ShelfLine[]
  readonly reader: string
  /** Facts to review today. */
  readonly due: number
  readonly highlight: number
}

/** A book with what its reader has done with it. */
export interface ShelfLine extends ShelfBook {
  readonly progress: string
}

export interface ReaderView {
  readonly kind: 'reader'
  readonly lesson: Lesson
  /** `look-back` and `evidence` come from a question and go back to it. */
  readonly purpose: 'reading' | 'look-back' | 'evidence'
  /** What stands on the top row. */
  readonly place: Place
  /** Evidence to show, or the hits of a search. */
  readonly marks: readonly Span[]
  /** Which of them is shown; without a query they are the several quotes of an evidence. */
  readonly search?: { readonly query?: string; readonly at: number }
  /** The last page was seen. */
  readonly finished: boolean
  /** Sections whose checkpoint was passed, or that have none. */
  readonly passed: readonly number[]
}

/** Pages of fixed text: the key list, the glossary. */
export interface PagesView {
  readonly kind: 'pages'
  readonly subject:
    | { readonly name: 'help'; readonly scene: Scene }
    | { readonly name: 'glossary'; readonly lesson: Lesson }
    | { readonly name: 'scores'; readonly scores: ScoresDocument }
  readonly offset: number
}

export interface PromptView {
  readonly kind: 'prompt'
  readonly asks: 'search' | 'reader'
  readonly field: Field
}

/** A few ways to go on, one of them marked. */
export interface MenuView {
  readonly kind: 'menu'
  readonly heading: string
  readonly choices: readonly Choice[]
  readonly highlight: number
}

export interface Choice {
  readonly label: string
  /** At the right end of its row. */
  readonly detail?: string
  /** What is said of it below the list while it is the marked one. */
  readonly about?: string
  readonly go: Go
}

/** Where a choice leads. */
export type Go =
  | { readonly to: 'section'; readonly section: number }
  | { readonly to: 'reading'; readonly lesson: Lesson }
  | { readonly to: 'quiz'; readonly lesson: Lesson; readonly how: QuizStart }
  | { readonly to: 'review' }
  | { readonly to: 'setting'; readonly name: string; readonly value: string }
  | { readonly to: 'reader'; readonly name: string }
  | { readonly to: 'new-reader' }
  | { readonly to: 'close' }
  | { readonly to: 'shelf' }

/** `offer` asks first where a quiz was left unfinished or items were missed; `missed` are the ids of those to ask again. */
export type QuizStart = 'offer' | 'resume' | 'new' | { readonly missed: readonly string[] }

export interface QuizView {
  readonly kind: 'quiz'
  readonly lesson: Lesson
  readonly session: Session
  /** A checkpoint is a session of one item that counts for nothing and is asked until it is right or skipped. */
  readonly asks: 'session' | 'checkpoint'
  readonly shownAt: Instant
  /** To be logged with the first thing that happens: a quiz that was only looked at is none. */
  readonly first: readonly SessionEvent[]
  readonly draft: Draft
  /** Rows of feedback scrolled away. */
  readonly offset: number
}

/** An answer in the making. */
export interface Draft {
  readonly highlight: number
  /** Rises when the marked option is set from outside the list, which then starts anew from it. */
  readonly generation: number
  /** A gap's words. */
  readonly field: Field
  /** An order's option ids, as put so far. */
  readonly put: readonly string[]
}

export interface ResultView {
  readonly kind: 'result'
  readonly lesson: Lesson
  readonly session: Session
  readonly choices: readonly Choice[]
  readonly highlight: number
  readonly offset: number
}

/** The questions that a lesson may be drafted from, one after the other. */
export interface CurationView {
  readonly kind: 'curation'
  readonly drafting: Drafting
  readonly now: Curation
  /** What was before each answer and each edit, so that it can be taken back. */
  readonly past: readonly Curation[]
  /** What came out of the editor and is no fact yet; the next edit goes on with it. */
  readonly unread?: string
  /** Rows scrolled away. */
  readonly offset: number
}

/** Trial items with the answers so far; the first one without an answer is on the screen. */
export interface Curation {
  readonly trials: readonly TrialItem[]
  readonly answers: readonly ('keep' | 'drop')[]
}

/** What the world is asked to do after a message; log events are on disk before the next frame is drawn. */
export type Effect =
  | { readonly type: 'log'; readonly event: LogEvent }
  | { readonly type: 'shelf' }
  | { readonly type: 'open'; readonly ref: string }
  | { readonly type: 'prepare'; readonly lesson: Lesson }
  | { readonly type: 'bank'; readonly lesson: Lesson; readonly how: QuizStart }
  | { readonly type: 'checkpoint'; readonly lesson: Lesson; readonly section: number }
  | { readonly type: 'review' }
  | { readonly type: 'scores'; readonly article?: string }
  | { readonly type: 'settings' }
  | { readonly type: 'keep'; readonly name: string; readonly value: string }
  | { readonly type: 'readers' }
  | { readonly type: 'reader'; readonly name: string }
  /** `text` is what an earlier edit of the fact left. */
  | { readonly type: 'edit'; readonly drafting: Drafting; readonly fact: SheetFact; readonly text?: string }
  | { readonly type: 'finish'; readonly drafting: Drafting; readonly facts: readonly SheetFact[] }
  | { readonly type: 'suspend' }
  | { readonly type: 'quit'; readonly exitCode: number }

export interface Step {
  readonly state: State
  readonly effects: readonly Effect[]
}

/** Clock and chance, drawn anew for each message. */
export interface Stamp {
  readonly at: Instant
  readonly id: string
  readonly seed: number
}

export function top(state: State): View | undefined {
  return state.views.at(-1)
}

/** The state with another view on top in place of the one there. */
export function replaceTop(state: State, view: View): State {
  return { ...state, views: [...state.views.slice(0, -1), view] }
}

export function push(state: State, view: View): State {
  return { ...state, views: [...state.views, view] }
}

export function pop(state: State): State {
  return { ...state, views: state.views.slice(0, -1) }
}

export function stay(state: State, effects: readonly Effect[] = []): Step {
  return { state, effects }
}
