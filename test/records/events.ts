import type { Skill } from '../../src/facts/fact.ts'
import type { Answered, Continued, ItemRecord, LookedBack, Started } from '../../src/quiz/session.ts'
import type { Checked, Finished, Opened, Placed } from '../../src/records/event.ts'

/** Minute `minute` of the tests' day. */
export function at(minute: number): string {
  return new Date(Date.UTC(2026, 2, 9, 8, minute)).toISOString()
}

export function itemRecord(id: string, over: Partial<ItemRecord> = {}): ItemRecord {
  const skill: Skill = 'retrieve'
  return { id, fact: id, form: 'choice', skill, section: 'start', sectionTitle: 'The start', ...over }
}

export function started(over: Partial<Started> = {}): Started {
  return {
    type: 'started',
    at: at(0),
    session: 's1',
    article: 'ferry',
    title: 'The night ferry',
    mode: 'practice',
    seed: 7,
    items: [itemRecord('q1'), itemRecord('q2'), itemRecord('q3')],
    kind: 'quiz',
    ...over,
  }
}

export function answered(item: string, over: Partial<Answered> = {}): Answered {
  return { type: 'answered', at: at(1), session: 's1', item, response: 'At noon', correct: true, ms: 4000, ...over }
}

export function continued(item: string, over: Partial<Continued> = {}): Continued {
  return { type: 'continued', at: at(1), session: 's1', item, ...over }
}

export function lookedBack(item: string, over: Partial<LookedBack> = {}): LookedBack {
  return { type: 'looked-back', at: at(1), session: 's1', item, ...over }
}

export function opened(article: string, over: Partial<Opened> = {}): Opened {
  return { type: 'opened', at: at(0), article, title: `About ${article}`, ref: article, ...over }
}

export function placed(article: string, section: string, over: Partial<Placed> = {}): Placed {
  return { type: 'placed', at: at(0), article, section, paragraph: 0, ...over }
}

export function finishedReading(article: string, over: Partial<Finished> = {}): Finished {
  return { type: 'finished-reading', at: at(0), article, ...over }
}

export function checked(item: string, over: Partial<Checked> = {}): Checked {
  const where = { article: 'ferry', section: 'start', item }
  return { type: 'checked', at: at(0), ...where, response: 'At noon', correct: true, ...over }
}
