import type { Sentence } from '../../facts/sentence.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { type FixedSet, fixedSets } from './fixed-sets.ts'
import { type Frame, frameOf } from './frame.ts'
import type { Room } from './room.ts'

/** Which month, day, direction … a sentence of the article has: typed, for others of its kind seldom stand in the article. */
export function fixedSetsAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    for (const set of fixedSets) {
      const places = membersIn(set, sentence)
      const [at] = places
      const key = sentence.tokens[at ?? -1]
      if (at === undefined || !key || !set.members.includes(key.text) || !set.isMember(sentence.tokens, at)) continue
      const frame = frameOf(room, sentence, at, at + 1)
      const refusal = isRefusal(frame) ? frame : refusalOf(room, sentence, at, places, frame)
      if (refusal || isRefusal(frame)) {
        refuse(proposals, 'fixed-set', key.text, sentence, refusal as Refusal)
        continue
      }
      const { shown, ...proof } = frame
      proposals.candidates.push({
        ...proof,
        family: 'fixed-set',
        skill: 'retrieve',
        stem: `${set.ask} ${shown}`,
        explanation: `The article says ${key.text}.`,
        asked: {
          form: 'gap',
          text: key.text,
          accepts: set.spellings?.(key.text) ?? [],
          why: `The article says ${key.text} here.`,
        },
        topic: key.lower,
      })
    }
  }
  return proposals
}

function membersIn({ members }: FixedSet, { tokens }: Sentence): number[] {
  // "the first … the second": one place in an order tells the other.
  const all = members.includes('second') ? ['first', ...members] : members
  return tokens.flatMap(({ text }, at) => (all.includes(text) ? [at] : []))
}

function refusalOf(
  room: Room,
  sentence: Sentence,
  at: number,
  places: readonly number[],
  { context = '' }: Frame,
): Refusal | undefined {
  if (context.toLowerCase().includes(sentence.tokens[at]?.lower ?? ''))
    return { filter: 'key-shown', reason: 'The sentence shown before it has the word.' }
  if (places.length > 1) return { filter: 'list', reason: 'The sentence has several of them.' }
  if ((room.mentions.get(sentence.index) ?? []).some(({ from, to }) => from <= at && at < to))
    return { filter: 'name', reason: 'The word is part of a name.' }
  if (room.overlap.repeat(sentence) > 0.62)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  return undefined
}
