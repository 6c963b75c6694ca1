import type { Entity } from '../../facts/entity.ts'
import { once } from '../../facts/once.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { type Answer, type Asked, type Family, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameDistractors, nameShown } from '../distractors.ts'
import { hashOf } from '../hash.ts'
import { hasOtherName, isShared, mostTyped, spellingsOf, tellingParts } from './name-typed.ts'
import { isGuessedAmongOthers } from './person-gates.ts'
import type { Room } from './room.ts'

/** A question whose answer is a name of the article. */
export interface NameQuestion {
  readonly family: Family
  /** The sentences that prove the key; the first one names the fact. */
  readonly evidence: readonly [Sentence, ...Sentence[]]
  /** The sentence before, where it is needed. */
  readonly context?: string
  /** The sentence before, where it would tell who to choose but not what to type. */
  readonly reminder?: string
  readonly key: Entity
  /** The question for the name among others; absent where it is fair only to be typed. */
  readonly stem?: string
  readonly why: string
  readonly explanation: string
  /** The fact with the name left out, where it may be typed. */
  readonly gap?: string
  /** The fact as a statement about a name, where it can be judged with but one other name to offer. */
  readonly statement?: (name: string) => string
  readonly detail?: string
  /** Asked only where there is little else. */
  readonly spare?: true
}

/**
 * Asks for a name: among others of its kind; with only one other, whether a statement holds; with none, to be typed; or
 * not at all.
 */
export function askForName(room: Room, into: Proposals, question: NameQuestion): void {
  const { family, evidence, context, reminder, key, stem, why, explanation, detail, gap, statement, spare } = question
  const core = {
    family,
    evidence,
    explanation,
    topic: key.label.toLowerCase(),
    ...(context === undefined ? {} : { context }),
    ...(detail === undefined ? {} : { detail }),
    ...(spare ? { spare } : {}),
  }
  const distractors = nameDistractors(room, key, evidence)
  if (stem !== undefined && distractors.length > 1) {
    const asked: Asked = { form: 'choice', key: { text: nameShown(key), why }, distractors }
    into.candidates.push({ ...core, stem, asked })
    return
  }
  const [topics, speakers] = [namesOf(room.topics), namesOf(room.speakers)]
  // Of the one all the article is about, or who says nothing in it, anybody sees that it is not so.
  const rival = distractors.find(({ text }) => !topics.has(text) && (family !== 'attribution' || speakers.has(text)))
  // What an organisation says, those who lead it say too.
  if (statement && rival && key.kind !== 'org') {
    const truth = hashOf(explanation) % 2 === 0 || isSaidAlso(room, rival, statement(''))
    const reason = truth ? why : `The article says this of ${nameShown(key)}, not of ${rival.text}.`
    const asked: Asked = { form: 'true-false', truth, whyTrue: reason, whyFalse: reason }
    into.candidates.push({ ...core, stem: statement(truth ? nameShown(key) : rival.text), asked })
    return
  }
  // What an organisation says, its spokesman says as well, and it is called by many names.
  const isInTitle = room.topics.has(key)
  if (gap !== undefined && key.kind !== 'org' && isTypable(room, key)) {
    const text = nameIn(evidence, key)
    const accepts = spellingsOf(key, room).filter((name) => name !== text)
    const asked: Asked = { form: 'gap', text, accepts, why }
    const before = context ?? reminder
    const isLone = family === 'attribution' && before === undefined && pointsElsewhere.test(gap)
    into.candidates.push({
      ...core,
      ...(before === undefined ? {} : { context: before }),
      ...(isInTitle || isLone ? { spare: true } : {}),
      stem: gap,
      asked,
    })
    return
  }
  refuse(into, family, stem ?? explanation, evidence[0], noOther)
}

/** Whether another one speaks of the same things, so that it is not false of them for sure. */
function isSaidAlso({ speeches }: Room, { text }: Answer, statement: string): boolean {
  const words = new Set(longWordsOf(statement))
  return speeches.some(
    ({ speaker, sentence }) =>
      nameShown(speaker) === text && longWordsOf(sentence.text).filter((word) => words.has(word)).length > 1,
  )
}

const longWordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])]

/** What these are called as options; a text of many people is asked about again and again. */
const namesOf = once((entities: ReadonlySet<Entity>): ReadonlySet<string> => new Set([...entities].map(nameShown)))

/** The fullest form of a name that the evidence has, so that it proves what is typed. */
function nameIn(evidence: readonly Sentence[], key: Entity): string {
  const has = (name: string) => evidence.some(({ text }) => text.includes(name))
  return has(key.label) ? nameShown(key) : (key.names.find(has) ?? nameShown(key))
}

/** Of whom the whole article tells, nobody need be asked; a long name is no test of reading. */
function isTypable(room: Room, key: Entity): boolean {
  const isShort = tellingParts(key.label).length <= mostTyped
  const isTold = room.topics.has(key) && !isGuessedAmongOthers(room, key)
  return key.strong && isShort && !isTold && !hasOtherName(key, room) && !isShared(key, room)
}

const noOther: Refusal = { filter: 'distractors', reason: 'The article has no other name that could stand there.' }

/** Words said with nothing before them that tells of whom they are: seven in a hundred were unclear to raters, of others two. */
const pointsElsewhere = /\b(?:he|she|him|her|his|hers|it|its|they|them|their|this|these|those)\b/i
