import type { Token } from '../../facts/token.ts'
import { monthCuts, monthNames } from '../../facts/words/numbers.ts'
import { namedShares, spellingsOfShare } from '../shares.ts'

/** Words that language has once and for all, so that each can stand where another does and nothing tells which it is. */
export interface FixedSet {
  readonly ask: string
  readonly members: readonly string[]
  /** Other ways to type a member. */
  readonly spellings?: (member: string) => readonly string[]
  /** Whether the member at this place has its sense in the set. */
  readonly isMember: (tokens: readonly Token[], at: number) => boolean
}

const before = (tokens: readonly Token[], at: number): string => tokens[at - 1]?.lower ?? ''
const after = (tokens: readonly Token[], at: number): string => tokens[at + 1]?.lower ?? ''
const ordinalDigits: Readonly<Record<string, readonly string[]>> = {
  fourth: ['4th'],
  fifth: ['5th'],
  sixth: ['6th'],
}
/** Other cuts of a day than its first three letters. */
const dayCuts: Readonly<Record<string, readonly string[]>> = {
  Tuesday: ['Tues'],
  Wednesday: ['Weds'],
  Thursday: ['Thur', 'Thurs'],
}

export const fixedSets: readonly FixedSet[] = [
  {
    ask: 'Which month is missing?',
    members: monthNames,
    spellings: monthCuts,
    isMember: (tokens, at) =>
      /^(?:in|last|since|until|by|this|of|during|next|late|early|mid)$/.test(before(tokens, at)) &&
      tokens[at]?.text !== 'may' &&
      // "4th of July fireworks"
      !/^\d\d?(?:st|nd|rd|th)$/.test(tokens[at - 2]?.text ?? '') &&
      !/^\d\d?(?:st|nd|rd|th)?$/.test(after(tokens, at)),
  },
  {
    ask: 'Which number is missing: first, second, third …?',
    // Those before them are the first guesses.
    members: ['fourth', 'fifth', 'sixth'],
    spellings: (place) => ordinalDigits[place] ?? [],
    isMember: (tokens, at) =>
      /^(?:the|his|her|its|their|came|finished|ranked)$/.test(before(tokens, at)) &&
      !/^(?:half|halves|quarter|world|hand|party|thought|and|or|-)$/.test(after(tokens, at)),
  },
  {
    ask: 'Which share is missing?',
    members: namedShares,
    spellings: spellingsOfShare,
    isMember: (tokens, at) =>
      after(tokens, at) === 'of' && // "more than half of" is the first guess.
      !/^(?:and|or|one|first|second|other|last|better|top|fully|than|upper|lower|back|front)$/.test(before(tokens, at)),
  },
  {
    ask: 'Which day of the week is missing?',
    members: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    spellings: (day) => [day.slice(0, 3), ...(dayCuts[day] ?? [])],
    isMember: (tokens, at) =>
      /^(?:on|last|next|by|until|since)$/.test(before(tokens, at)) &&
      // "a book by Sunday Telegraph journalist Anna Keller"
      !/^(?:telegraph|times|mirror|express|mail|herald|post|sun|independent|business)$/.test(after(tokens, at)) &&
      !/^(?:Independent|Mail|Star|Express|Herald|Scotland|Wales)$/.test(tokens[at - 2]?.text ?? ''),
  },
]
