import { type Skill, skills } from '../facts/fact.ts'
import type { Answered, ItemRecord } from '../quiz/session.ts'
import type { Attempt } from './history.ts'

/** Questions asked and those answered right. */
export interface Count {
  readonly asked: number
  readonly correct: number
}

/** Attempts put together. Only answers count here, so that a quiz left half-way spoils nothing. */
export interface Overview {
  /** How many quizzes were finished; practice after them (missed ones, reviews) is not one. */
  readonly quizzes: number
  /** The first, the best and the last finished quiz; `null` while there is none. */
  readonly first: Count | null
  readonly best: Count | null
  readonly last: Count | null
  /** Answers in practice after quizzes. */
  readonly practice: Count
  /** Over all answers; only what was asked about. */
  readonly bySkill: Readonly<Partial<Record<Skill, Count>>>
  /** By section id, in the article's order, with the section's title as it was last. Only of use for the attempts of one article. */
  readonly bySection: Readonly<Record<string, Count & { readonly title: string }>>
  /** The middle one of all times from question to answer, in milliseconds; `null` while nothing is answered. */
  readonly msPerItem: number | null
  readonly lookBacks: number
}

/** Puts attempts together, which stand in the order they were started. */
export function overviewOf(attempts: readonly Attempt[]): Overview {
  const quizzes = attempts.filter(({ kind, finished }) => kind === 'quiz' && finished !== undefined).map(scoreOf)
  const given = attempts.flatMap(answersOf)
  const practice = attempts.filter(({ kind }) => kind !== 'quiz').flatMap(answersOf)
  const sections = new Map(given.map(({ item }) => [item.section, item]))
  const placeOf = (section: string): number => sections.get(section)?.sectionAt ?? Number.POSITIVE_INFINITY
  const isCorrect = ({ answer }: Given): boolean => answer.correct
  const skillCounts = counted(given, ({ item }) => item.skill, isCorrect)
  const sectionCounts = counted(given, ({ item }) => item.section, isCorrect)
  return {
    quizzes: quizzes.length,
    first: quizzes[0] ?? null,
    best: quizzes.toSorted((one, other) => share(other) - share(one))[0] ?? null,
    last: quizzes.at(-1) ?? null,
    practice: { asked: practice.length, correct: practice.filter(({ answer }) => answer.correct).length },
    bySkill: Object.fromEntries(
      skills.flatMap((skill) => {
        const count = skillCounts.get(skill)
        return count ? [[skill, count]] : []
      }),
    ),
    bySection: Object.fromEntries(
      [...sectionCounts]
        .toSorted(([one], [other]) => order(placeOf(one), placeOf(other)))
        .map(([id, count]) => [id, { title: sections.get(id)?.sectionTitle ?? '', ...count }]),
    ),
    msPerItem: middle(given.map(({ answer }) => answer.ms)),
    lookBacks: attempts.reduce((sum, { lookBacks }) => sum + lookBacks, 0),
  }
}

const order = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)

/** Items counted by what they belong to, in the order that first came up. */
export function counted<Asked, Key>(
  items: readonly Asked[],
  keyOf: (item: Asked) => Key,
  isCorrect: (item: Asked) => boolean,
): Map<Key, Count> {
  const counts = new Map<Key, { asked: number; correct: number }>()
  for (const item of items) {
    const key = keyOf(item)
    const count = counts.get(key) ?? { asked: 0, correct: 0 }
    if (count.asked === 0) counts.set(key, count)
    count.asked++
    if (isCorrect(item)) count.correct++
  }
  return counts
}

/** The score of an attempt, or of some of its items, answered or not. */
export function scoreOf({ items, answers }: Pick<Attempt, 'items' | 'answers'>): Count {
  return { asked: items.length, correct: items.filter(({ id }) => answers.get(id)?.correct).length }
}

/** The part that was right, 0 to 1. */
export function share({ asked, correct }: Count): number {
  return asked === 0 ? 0 : correct / asked
}

/** The middle one of some numbers, the mean of the two where there are two; `null` of none. */
export function middle(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const half = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}

interface Given {
  readonly item: ItemRecord
  readonly answer: Answered
}

function answersOf({ items, answers }: Attempt): Given[] {
  return items.flatMap((item) => {
    const answer = answers.get(item.id)
    return answer ? [{ item, answer }] : []
  })
}
