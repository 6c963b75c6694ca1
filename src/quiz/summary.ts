import { type Skill, skills } from '../facts/fact.ts'
import { type Feedback, feedbackFor } from './feedback.ts'
import { type Item, sectionOf } from './item.ts'
import type { Session } from './session.ts'

/** Answers counted; `asked` is how many of the session's items fall here, answered or not. */
export interface Tally {
  readonly asked: number
  readonly answered: number
  readonly correct: number
}

export interface Missed {
  readonly item: Item
  readonly feedback: Feedback
}

export interface Summary extends Tally {
  readonly lookBacks: number
  /** Skills and sections that were asked about, in their own order. */
  readonly bySkill: readonly (Tally & { readonly skill: Skill })[]
  readonly bySection: readonly (Tally & { readonly section: string; readonly title: string })[]
  readonly missed: readonly Missed[]
}

/** A session in figures, with the items that were answered wrong. */
export function summarise(session: Session): Summary {
  const tally = (items: readonly Item[]): Tally => {
    const answers = items.flatMap((item) => session.answers.get(item.id) ?? [])
    return { asked: items.length, answered: answers.length, correct: answers.filter((answer) => answer.correct).length }
  }
  const of = (test: (item: Item) => boolean) => tally(session.items.filter(test))
  return {
    ...tally(session.items),
    lookBacks: session.lookBacks,
    bySkill: skills.map((skill) => ({ skill, ...of((item) => item.skill === skill) })).filter(({ asked }) => asked > 0),
    bySection: session.article.sections
      .map(({ id, title }) => ({ section: id, title, ...of((item) => sectionOf(item) === id) }))
      .filter(({ asked }) => asked > 0),
    missed: session.items.flatMap((item) => {
      const answer = session.answers.get(item.id)
      return answer && !answer.correct ? [{ item, feedback: feedbackFor(item, answer) }] : []
    }),
  }
}
