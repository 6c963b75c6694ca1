import type { Article } from '../article/article.ts'
import { type Item, sectionOf } from './item.ts'

/**
 * A light question for the end of a section (its index): about this section alone, chosen from options where there is
 * such a one; undefined where the bank has none.
 */
export function checkpointItem(article: Article, section: number, bank: readonly Item[]): Item | undefined {
  const id = article.sections[section]?.id
  const about = bank.filter(
    (item) => sectionOf(item) === id && item.evidence.every((evidence) => evidence.section === id),
  )
  return about.find(({ form }) => form === 'choice' || form === 'true-false') ?? about[0]
}
