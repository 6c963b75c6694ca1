import type { Article } from '../../article/article.ts'
import type { ChoiceItem, Item } from '../item.ts'

/** An error makes an item unfit to be asked; a warning, weaker than it could be. */
export type Severity = 'error' | 'warning'

/** What a rule found. */
export interface Finding {
  /** The item's id; absent where the finding is about all items together. */
  readonly item?: string
  readonly rule: string
  readonly severity: Severity
  /** What is wrong and how to mend it, in plain words and one line. */
  readonly message: string
}

/** One rule for a single item: `find` gives the message, or nothing for a good item. */
export interface ItemRule {
  readonly rule: string
  readonly severity: Severity
  /** The rule goes by English words and is silent about an article in another language. */
  readonly english?: true
  readonly find: (item: Item, article: Article) => string | undefined
}

/** One rule for all items of a lesson together. */
export interface BankRule {
  readonly rule: string
  readonly severity: Severity
  readonly find: (
    items: readonly Item[],
    article: Article,
  ) => readonly { readonly item?: string; readonly message: string }[]
}

type ChoiceFind = (item: ChoiceItem, article: Article) => string | undefined

/** For rules about several options of which one is right. */
export function ofChoice(find: ChoiceFind): ItemRule['find'] {
  return (item, article) => (item.form === 'choice' ? find(item, article) : undefined)
}

/** The right option's text, and the others'. Undefined for an item without exactly one right option. */
export function keyAndDistractors(item: ChoiceItem): { key: string; distractors: readonly string[] } | undefined {
  const [key, second] = item.options.filter(({ correct }) => correct)
  if (!key || second) return undefined
  return { key: key.text, distractors: item.options.filter(({ correct }) => !correct).map(({ text }) => text) }
}
