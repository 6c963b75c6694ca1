import type { Skill } from '../facts/fact.ts'
import type { Family } from './candidate.ts'
import type { Form } from './item.ts'
import type { Mode, SessionKind } from './session.ts'

/** The words both faces use for what the quiz room knows; screens add none of their own for these. */
export const skillNames: Readonly<Record<Skill, string>> = {
  retrieve: 'Finding what it says',
  infer: 'Working out what it means',
  integrate: 'Putting parts together',
  evaluate: 'Judging how it is told',
}

export const formNames: Readonly<Record<Form, string>> = {
  choice: 'Choose one',
  'true-false': 'True or false',
  gap: 'Fill the gap',
  order: 'Put in order',
}

export const modeNames: Readonly<Record<Mode, string>> = {
  practice: 'Practice: you see the reason after each answer.',
  test: 'Test: you see the answers at the end.',
}

export const sessionNames: Readonly<Record<SessionKind, string>> = {
  quiz: 'Quiz',
  missed: 'Again with the missed ones',
  review: 'Review',
}

export const verdict = (correct: boolean): string => (correct ? 'Correct' : 'Not correct')

export function progress(at: number, of: number): string {
  return `Question ${at} of ${of}`
}

export function resuming(at: number, of: number): string {
  return `Going on at question ${at} of ${of}`
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The one or two sentences before, not to be taken for what is asked; those with quotation marks of their own need no more. */
export function sentenceBefore(context: string): string {
  return `Just before it, the article says: ${/["“”]/.test(context) ? context : `"${context}"`}`
}

const familyNames: Readonly<Record<Family, string>> = {
  attribution: 'who said it',
  role: 'who someone is',
  term: 'what something is called',
  number: 'a number',
  date: 'a date',
  'fixed-set': 'a day, a month and the like',
  'true-false': 'one statement',
  name: 'a name',
  organisation: 'the name of an organisation',
}

/** What an extraction family asks about, for those who judge its questions. */
export function familyName(family: string): string {
  return familyNames[family as Family] ?? family
}
