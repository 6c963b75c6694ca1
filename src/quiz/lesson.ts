import type { Article } from '../article/article.ts'
import type { Item } from './item.ts'

/** An article with the items it can be asked about. */
export interface Lesson {
  readonly article: Article
  /** Opens it again: a bundled name, an absolute path or a URL; absent for stdin. */
  readonly ref?: string
  /** Where its facts come from: a fact sheet beside it, or its own sentences. */
  readonly kind: 'curated' | 'extracted'
  /** The bank, made once and only when asked for: reading does not wait for it. */
  readonly bank: () => Promise<Bank>
  /** Begins to make the bank aside, where that can be done without holding anything up. */
  readonly prepare?: () => void
}

export interface Bank {
  readonly items: readonly Item[]
  /** One plain sentence where there are few or no items, saying why. */
  readonly shortage?: string
  readonly dropped: readonly DroppedItem[]
}

/** A candidate that was not good enough, with the filter that said so. */
export interface DroppedItem {
  readonly family: string
  readonly stem: string
  readonly evidence: string
  readonly filter: string
  readonly reason: string
}
