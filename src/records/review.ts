import type { Item } from '../quiz/item.ts'
import type { Answered } from '../quiz/session.ts'
import { type Day, dayAfter, dayOf, daysBetween } from './day.ts'
import type { History } from './history.ts'
import { type Memory, quickRecall, type Recall } from './memory.ts'

/** When a fact is to be asked again. */
export interface ScheduledFact {
  readonly article: string
  /** The article's title when the fact was last asked. */
  readonly title: string
  readonly fact: string
  readonly due: Day
  /** How often it was answered, and how often it was lost again after it was known. */
  readonly reviews: number
  readonly lapses: number
  /** The items that asked it, the latest last. */
  readonly asked: readonly string[]
}

/** Every fact that was ever answered, with the day it is due. */
export function scheduleFacts(history: History): ScheduledFact[] {
  const facts = new Map<string, FactPast>()
  const rules = quickRecall()
  for (const answer of answersInOrder(history)) {
    const key = factKey(answer.article, answer.fact)
    facts.set(key, recall(facts.get(key), answer, rules))
  }
  for (const { article, fact, at } of history.retired) {
    const key = factKey(article, fact)
    if ((facts.get(key)?.latest.at ?? '') <= at) facts.delete(key)
  }
  return [...facts.values()].map((past) => scheduled(past, rules))
}

/** What is known of a fact before its latest answer, and that answer. */
interface FactPast {
  readonly latest: FactAnswer
  /** The day of the latest answer, and the days since the one before it. */
  readonly day: Day
  readonly elapsed: number
  readonly before: Memory | undefined
  readonly reviews: number
  readonly lapses: number
  readonly asked: readonly string[]
}

function recall(past: FactPast | undefined, latest: FactAnswer, { memoryAfter }: Recall): FactPast {
  const { item, correct } = latest
  const today = dayOf(new Date(latest.at))
  if (!past) return { latest, day: today, elapsed: 0, before: undefined, reviews: 1, lapses: 0, asked: [item] }
  // Where summer time ends at midnight, the day before comes back for an hour.
  const isBack = today < past.day
  return {
    latest,
    day: isBack ? past.day : today,
    elapsed: isBack ? 0 : daysBetween(past.day, today),
    before: memoryAfter(past.before, past.elapsed, past.latest.correct),
    reviews: past.reviews + 1,
    lapses: past.lapses + (correct ? 0 : 1),
    asked: [...past.asked.filter((other) => other !== item), item],
  }
}

function scheduled(
  { latest, day, elapsed, before, reviews, lapses, asked }: FactPast,
  { intervalAfter }: Recall,
): ScheduledFact {
  const { article, title, fact, correct } = latest
  return { article, title, fact, due: dayAfter(day, intervalAfter(before, elapsed, correct)), reviews, lapses, asked }
}

function factKey(article: string, fact: string): string {
  return `${article}\n${fact}`
}

interface FactAnswer {
  readonly at: Answered['at']
  readonly article: string
  readonly title: string
  readonly fact: string
  readonly item: string
  readonly correct: boolean
}

function answersInOrder({ attempts }: History): FactAnswer[] {
  const answers = attempts.flatMap(({ article, title, items, answers: given }) =>
    items.flatMap(({ id: item, fact }) => {
      const answer = given.get(item)
      return answer ? [{ at: answer.at, article, title, fact, item, correct: answer.correct }] : []
    }),
  )
  return answers.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

/** The facts that are due on the day of `now`, the longest due first. */
export function dueFacts(history: History, now: Date): ScheduledFact[] {
  const today = dayOf(now)
  return scheduleFacts(history)
    .filter(({ due }) => due <= today)
    .toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
}

/** The first day after that of `now` on which a fact becomes due. */
export function nextDue(history: History, now: Date): Day | undefined {
  const today = dayOf(now)
  const days = scheduleFacts(history).map(({ due }) => due)
  return days.filter((due) => due > today).toSorted()[0]
}

export interface ReviewItems {
  /** One item for each fact, another than last time where the lesson has one. */
  readonly items: readonly Item[]
  /** Facts the lesson no longer asks. */
  readonly gone: readonly ScheduledFact[]
}

/** What to ask for facts of one lesson, in their order: for each the item that was asked least lately. */
export function itemsForReview(facts: readonly ScheduledFact[], bank: readonly Item[]): ReviewItems {
  const choices = facts.map(({ fact, asked }) => {
    const items = bank.filter((item) => item.fact === fact)
    return items.toSorted((one, other) => asked.indexOf(one.id) - asked.indexOf(other.id))[0]
  })
  return {
    items: choices.filter((item) => item !== undefined),
    gone: facts.filter((_, index) => choices[index] === undefined),
  }
}
