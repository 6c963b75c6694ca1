import type { Article } from '../article/article.ts'
import { wordsIn } from '../article/measure.ts'
import type { Place } from './layout.ts'

interface Counts {
  /** Words of each paragraph, by section. */
  readonly paragraphs: readonly (readonly number[])[]
  /** Words of all sections after each one. */
  readonly after: readonly number[]
}

const counted = new WeakMap<Article, Counts>()

/** Words from a place to the end of the article, by whole paragraphs. Counted once an article. */
export function wordsLeft(article: Article, { section, paragraph }: Place): number {
  const counts = counted.get(article) ?? countsOf(article)
  counted.set(article, counts)
  const here = counts.paragraphs[section]?.slice(Math.max(0, paragraph)) ?? []
  return sum(here) + (counts.after[section] ?? 0)
}

function countsOf({ sections }: Article): Counts {
  const paragraphs = sections.map((section) => section.paragraphs.map(wordsIn))
  const after: number[] = []
  let words = 0
  for (const [index, counts] of [...paragraphs.entries()].reverse()) {
    after[index] = words
    words += sum(counts)
  }
  return { paragraphs, after }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
