import type { Article } from '../article/article.ts'
import type { SheetFact } from '../facts/sheet.ts'
import type { EditedFact } from '../quiz/fact-text.ts'
import type { Lesson } from '../quiz/lesson.ts'
import type { TrialItem } from '../quiz/to-sheet.ts'
import type { Journal } from '../records/journal.ts'
import type { QuizWish } from '../records/plan.ts'
import type { Practice } from '../records/practice.ts'
import type { Theme } from './theme.ts'

/** What the screens may ask of the world; the commands hand it in. */
export interface Services {
  readonly journal: Journal
  readonly reader: string
  /** What the shelf offers: bundled lessons first, then recently opened articles. */
  readonly shelf: (journal: Journal) => Promise<readonly ShelfBook[]>
  /** Throws a UserError with one sentence to show. */
  readonly openLesson: (ref: string) => Promise<Lesson>
  readonly now: () => Date
  readonly newId: () => string
  readonly drawSeed: () => number
  /** Items of facts that are due, of one article at a time; a sentence where none are. */
  readonly review: (journal: Journal) => Promise<ReviewTurn | string>
  readonly settings: SettingsDesk
  readonly readers: ReadersDesk
}

/** How the reader wants the screen. */
export interface Look {
  /** Only ASCII glyphs. */
  readonly ascii: boolean
  /** The most cells a row of text is to have. */
  readonly width: number
  readonly theme: Theme
}

export interface ShelfBook {
  readonly ref: string
  readonly article: string
  readonly title: string
  readonly words?: number
}

export interface ReviewTurn {
  readonly lesson: Lesson
  readonly practice: Practice
}

/** The settings as the screen shows and changes them. */
export interface SettingsDesk {
  readonly lines: () => readonly SettingLine[]
  /** Keeps a value, said in words; gives a sentence where it does not hold at once. Throws a UserError where the disk refuses. */
  readonly keep: (name: string, value: string) => string | undefined
  /** What holds now for the reader of a log. */
  readonly inForce: (journal: Journal) => {
    readonly look: Look
    readonly wish: QuizWish
    readonly checkpoints: boolean
  }
}

export interface SettingLine {
  readonly name: string
  readonly value: string
  readonly summary: string
  /** The value that follows it, round and round. */
  readonly next: string
}

export interface ReadersDesk {
  readonly names: () => readonly string[]
  /** Another reader, from now on and at the next start, as first typed. Throws a UserError for a name that cannot be one. */
  readonly choose: (name: string) => { readonly reader: string; readonly journal: Journal }
  /** Whether this is the first start here, and nobody has said who reads. */
  readonly nobodyYet: () => boolean
}

/** A lesson that is being drafted. */
export interface Drafting {
  readonly article: Article
  /** What may be asked, best first. */
  readonly trials: readonly TrialItem[]
  /** Writes the lesson with the facts that were kept. Throws a UserError where it cannot be. */
  readonly write: (facts: readonly SheetFact[]) => void
  /** A fact as the editor gets it. */
  readonly factText: (fact: SheetFact) => string
  /** What the editor's text has come to. */
  readonly readFactText: (text: string) => EditedFact
  /** The author's own editor. Throws a UserError where none is set. */
  readonly editor: () => Editor
}

/**
 * Has a text edited on the terminal and gives what it has become; an aborted signal ends it. Rejects with a UserError
 * where the editor fails.
 */
export type Editor = (text: string, signal: AbortSignal) => Promise<string>

/** The results of one article (by its id) or of all. */
export interface ScoresStart {
  readonly screen: 'scores'
  readonly article?: string
}

/** Where the program starts. */
export type Start =
  | { readonly screen: 'shelf' | 'review' | 'settings' }
  | ScoresStart
  | { readonly screen: 'read' | 'quiz'; readonly lesson: Lesson }
  | { readonly screen: 'curation'; readonly drafting: Drafting }
