import type { Lesson } from '../quiz/lesson.ts'
import type { Journal } from '../records/journal.ts'
import type { QuizWish } from '../records/plan.ts'
import type { Theme } from './theme.ts'

/** What the screens may ask of the world; the commands hand it in. */
export interface Services {
  readonly journal: Journal
  readonly reader: string
  /** What the shelf offers: bundled lessons first, then recently opened articles. */
  readonly shelf: () => Promise<readonly ShelfBook[]>
  /** Throws a UserError with one sentence to show. */
  readonly openLesson: (ref: string) => Promise<Lesson>
  readonly now: () => Date
  readonly newId: () => string
  readonly drawSeed: () => number
  readonly wish: QuizWish
  readonly look: Look
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

/** Where the program starts. */
export type Start = { readonly screen: 'shelf' } | { readonly screen: 'read' | 'quiz'; readonly lesson: Lesson }
