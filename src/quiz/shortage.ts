import type { Article } from '../article/article.ts'
import { wordCount } from '../article/measure.ts'
import { composeQuiz } from './compose.ts'
import { fewest } from './filling.ts'
import type { Generated } from './generate.ts'

const shortText = 120

/** One plain sentence where few or no questions could be made of an article, saying how many and why. */
export function whyNoItems(article: Article, { items, dropped }: Generated): string | undefined {
  // Of two questions that tell each other's answer only one is asked.
  const { length: asked } = composeQuiz(article, items, { seed: 1, count: fewest }).items
  if (asked >= fewest) return undefined
  const reason = reasonFor(article, dropped)
  if (asked === 0) return `No good question could be made of this article: ${reason}.`
  return `Only ${asked} good ${asked === 1 ? 'question' : 'questions'} could be made of this article: ${reason}.`
}

function reasonFor(article: Article, dropped: Generated['dropped']): string {
  if (article.language !== 'en' && article.language !== 'und') return 'questions are made from English text only'
  if (wordCount(article) < shortText) return 'it is very short'
  const main = commonest(dropped.map(({ filter }) => reasons[filter]).filter((reason) => reason !== undefined))
  return main ?? 'it states too few facts that can be checked'
}

const reasons: Readonly<Record<string, string>> = {
  english: 'most of it does not read as English sentences',
  layout: 'most of it is verse, lists or tables',
  line: 'most of it is not written in full sentences',
  verb: 'most of it is not written in full sentences',
  start: 'most of it is not written in full sentences',
  length: 'its sentences are too short or too long to ask about',
  marks: 'most of it is dialogue or has words left out',
  quotation: 'most of it is what people say, in their own words',
  speaker: 'it speaks as "I", "we" or "you", and states few facts that can be checked',
  reference: 'its sentences can hardly be understood one by one',
}

function commonest(found: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const reason of found) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}
