import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { monthNames } from '../../facts/words/numbers.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { hashOf } from '../hash.ts'
import type { Room } from './room.ts'
import { quoted, replaced } from './statement.ts'

/** Words that language has once and for all, so that each can stand where another does and nothing tells which it is. */
interface FixedSet {
  readonly ask: string
  readonly members: readonly string[]
  /** Whether the member at this place has its sense in the set. */
  readonly isMember: (tokens: readonly Token[], at: number) => boolean
}

const before = (tokens: readonly Token[], at: number): string => tokens[at - 1]?.lower ?? ''
const after = (tokens: readonly Token[], at: number): string => tokens[at + 1]?.lower ?? ''
const bearings = (text: string): FixedSet => ({
  ask: 'Which direction is missing?',
  members: text.split(' '),
  isMember: (tokens, at) => /^\p{Ll}/u.test(tokens[at]?.text ?? '') && !/^(?:and|or|to)$/.test(after(tokens, at)),
})

const sets: readonly FixedSet[] = [
  {
    ask: 'Which month is missing?',
    members: monthNames,
    isMember: (tokens, at) =>
      /^(?:in|last|since|until|by|this|of|during|next|late|early|mid)$/.test(before(tokens, at)) &&
      tokens[at]?.text !== 'may' &&
      !/^\d\d?(?:st|nd|rd|th)?$/.test(after(tokens, at)),
  },
  {
    ask: 'Which season is missing?',
    members: ['spring', 'summer', 'autumn', 'winter'],
    isMember: (tokens, at) =>
      /^(?:in|last|since|until|by|this|the|during|next|late|early|every|each)$/.test(before(tokens, at)) &&
      /^(?:of|,|\.|and|when|as|by|to|for|with|is|was|after|\d{4})$/.test(after(tokens, at)),
  },
  bearings('north south east west'),
  bearings('northern southern eastern western'),
  {
    ask: 'Which word is missing?',
    members: ['mother', 'father', 'sister', 'brother', 'son', 'daughter', 'uncle', 'aunt'],
    isMember: (tokens, at) => /^(?:his|her|their|['’]s)$/.test(before(tokens, at)),
  },
  {
    ask: 'Which word is missing?',
    members: ['second', 'third', 'fourth', 'fifth', 'sixth'],
    isMember: (tokens, at) =>
      /^(?:the|his|her|its|their|came|finished|ranked)$/.test(before(tokens, at)) &&
      !/^(?:half|halves|quarter|world|hand|party|thought|and|or|-)$/.test(after(tokens, at)),
  },
  {
    ask: 'Which share is missing?',
    members: ['half', 'one-third', 'two-thirds', 'three-quarters', 'one-quarter', 'one-fifth'],
    isMember: (tokens, at) => after(tokens, at) === 'of' && before(tokens, at) !== 'and',
  },
  {
    ask: 'Which colour is missing?',
    members: ['red', 'blue', 'green', 'yellow', 'orange', 'purple', 'brown', 'pink'],
    isMember: (tokens, at) =>
      /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
      !/^(?:light|lights|tape|card|cards|meat|wine|planet|list|energy|party|spaces?|house|belt|and|or)$/.test(
        after(tokens, at),
      ) &&
      before(tokens, at) !== 'and',
  },
  {
    ask: 'Which day of the week is missing?',
    members: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    isMember: (tokens, at) => /^(?:on|last|next|by|until|since)$/.test(before(tokens, at)),
  },
]

const mostDistractors = 3

/** Which month, day, direction … a sentence of the article has, among others of its kind. */
export function fixedSetsAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    for (const set of sets) {
      const places = membersIn(set, sentence)
      const [at] = places
      const key = sentence.tokens[at ?? -1]
      if (at === undefined || key === undefined || !set.isMember(sentence.tokens, at)) continue
      const standing = room.standNamed(sentence)
      const refusal = isRefusal(standing) ? standing : refusalOf(room, sentence, at, places)
      if (refusal || isRefusal(standing) || at < standing.from || at >= standing.to) {
        refuse(proposals, 'fixed-set', key.text, sentence, refusal ?? outside)
        continue
      }
      const distractors = othersOf(set, key, `${standing.context ?? ''} ${sentence.text}`)
      proposals.candidates.push({
        family: 'fixed-set',
        skill: 'retrieve',
        evidence: [sentence],
        ...(standing.context === undefined ? {} : { context: standing.context }),
        stem: `${set.ask} ${quoted(replaced(standing, at, at + 1, '___'))}`,
        explanation: `The article says ${key.text}.`,
        asked: {
          form: 'choice',
          key: { text: key.text, why: `The article says ${key.text} here.` },
          distractors: distractors.map((text) => ({ text, why: `The article says ${key.text} here, not ${text}.` })),
        },
        topic: key.lower,
      })
    }
  }
  return proposals
}

const outside: Refusal = { filter: 'outside', reason: 'It stands outside the statement.' }

function membersIn({ members }: FixedSet, { tokens }: Sentence): number[] {
  // "the first … the second": one place in an order tells the other.
  const all = members.includes('second') ? ['first', ...members] : members
  return tokens.flatMap(({ text }, at) => (all.includes(text) ? [at] : []))
}

function refusalOf(room: Room, sentence: Sentence, at: number, places: readonly number[]): Refusal | undefined {
  if (places.length > 1) return { filter: 'list', reason: 'The sentence has several of them.' }
  if (sentence.tokens[at]?.quoted) return { filter: 'quotation', reason: 'The word stands in a quotation.' }
  if ((room.mentions.get(sentence.index) ?? []).some(({ from, to }) => from <= at && at < to))
    return { filter: 'name', reason: 'The word is part of a name.' }
  if (room.overlap.repeat(sentence) > 0.62)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  return undefined
}

/** Other members, always the same ones for the same sentence; none that the question shows. */
function othersOf({ members }: FixedSet, key: Token, shown: string): string[] {
  return members
    .filter((member) => member !== key.text && !shown.includes(member))
    .toSorted((one, other) => hashOf(shown + one) - hashOf(shown + other))
    .slice(0, mostDistractors)
}
