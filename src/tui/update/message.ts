import type { EditedFact } from '../../quiz/fact-text.ts'
import type { Bank, Lesson } from '../../quiz/lesson.ts'
import type { History } from '../../records/history.ts'
import type { QuizWish } from '../../records/plan.ts'
import type { ScoresDocument } from '../../records/scores.ts'
import type { Scene } from '../binding.ts'
import type { Drafting, Look, ReviewTurn, SettingLine } from '../services.ts'
import type { QuizStart, ShelfLine, Stamp, State, Step } from '../state.ts'

/** What can reach the program. */
export type Message =
  /** A key, with the scene it was pressed in: what another part has already acted on is not acted on twice. */
  | { readonly type: 'key'; readonly key: string; readonly scene: Scene }
  | { readonly type: 'paste'; readonly text: string }
  /** From the answer list. */
  | { readonly type: 'highlight'; readonly index: number }
  | { readonly type: 'select'; readonly index: number }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  /** Nothing has changed for a moment. */
  | { readonly type: 'pause' }
  | {
      readonly type: 'shelf'
      readonly books: readonly ShelfLine[]
      readonly reader: string
      readonly due: number
      readonly checkpoints: boolean
    }
  | { readonly type: 'checkpoint'; readonly lesson: Lesson; readonly section: number; readonly bank: Bank }
  | { readonly type: 'review'; readonly turn: ReviewTurn | string }
  | { readonly type: 'scores'; readonly scores: ScoresDocument }
  | SettingsMessage
  | { readonly type: 'readers'; readonly names: readonly string[] }
  /** The first start: who reads may be said. */
  | { readonly type: 'who' }
  | LessonMessage
  | BankMessage
  | { readonly type: 'drafting'; readonly drafting: Drafting }
  | EditedMessage
  | { readonly type: 'problem'; readonly text: string }

export interface SettingsMessage {
  readonly type: 'settings'
  readonly lines: readonly SettingLine[]
  readonly look: Look
  readonly wish: QuizWish
  readonly checkpoints: boolean
  /** What does not hold at once, and why. */
  readonly notice?: string
}

export interface LessonMessage {
  readonly type: 'lesson'
  readonly lesson: Lesson
  readonly history: History
  readonly entrance: 'read' | 'quiz'
}

export interface BankMessage {
  readonly type: 'bank'
  readonly lesson: Lesson
  readonly bank: Bank
  readonly history: History
  readonly how: QuizStart
}

/** The editor was closed: what stands in it, and what that has come to. */
export interface EditedMessage {
  readonly type: 'edited'
  readonly text: string
  readonly outcome: EditedFact
}

/** What one command does in one scene. */
export type Handler = (state: State, key: string, stamp: Stamp) => Step
