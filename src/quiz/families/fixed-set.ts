import type { Sentence } from '../../facts/sentence.ts'
import { monthNames } from '../../facts/words/numbers.ts'
import { noProposals, type Proposals, type Refusal } from '../candidate.ts'
import { repeats } from '../filters/overlap.ts'
import { wellKnown } from '../filters/well-known-number.ts'
import { askForGap } from './ask-gap.ts'
import { type FixedSet, fixedSets } from './fixed-sets.ts'
import type { Frame } from './frame.ts'
import type { Room } from './room.ts'

/** Which month, day, share … a sentence of the article has: typed, for others of its kind seldom stand in the article. */
export function fixedSetsAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    for (const set of fixedSets) {
      const places = membersIn(set, sentence)
      const [at] = places
      const key = sentence.tokens[at ?? -1]
      if (at === undefined || !key || !set.members.includes(key.text) || !set.isMember(sentence.tokens, at)) continue
      const question = {
        family: 'fixed-set',
        sentence,
        from: at,
        to: at + 1,
        text: key.text,
        ask: set.ask,
        explanation: `The article says ${key.text}.`,
        asked: () => ({
          form: 'gap' as const,
          text: key.text,
          accepts: set.spellings?.(key.text) ?? [],
          why: `The article says ${key.text} here.`,
        }),
        topic: key.lower,
      } as const
      askForGap(room, proposals, question, (frame) => refusalOf(room, set, sentence, at, places, frame))
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
  { members }: FixedSet,
  sentence: Sentence,
  at: number,
  places: readonly number[],
  { context = '' }: Frame,
): Refusal | undefined {
  if (context.toLowerCase().includes(sentence.tokens[at]?.lower ?? ''))
    return { filter: 'key-shown', reason: 'The sentence shown before it has the word.' }
  // "He flew there on Thursday night. On ___ he played."
  if (members.some((member) => /day$/.test(member) && context.includes(member)))
    return { filter: 'key-shown', reason: 'The sentence shown before it has the day before, or the day after.' }
  if (isTold(room, sentence, at))
    return { filter: 'key-shown', reason: 'The rest of the sentence or the title tells it.' }
  if (monthNames.includes(sentence.tokens[at]?.text ?? '') && wellKnown.test(sentence.text))
    return { filter: 'well-known', reason: 'Many know the date of such an event without the article.' }
  if (feasts.test(`${context} ${sentence.text}`))
    return { filter: 'well-known', reason: 'Many know when such a day is.' }
  if (places.length > 1) return { filter: 'list', reason: 'The sentence has several of them.' }
  if ((room.mentions.get(sentence.index) ?? []).some(({ from, to }) => from <= at && at < to))
    return { filter: 'name', reason: 'The word is part of a name.' }
  return repeats(room.overlap, sentence) ?? (sentence.tokens[at]?.lower === 'half' ? firstGuess : undefined)
}

const feasts =
  /\b(?:Thanksgiving|Christmas|Easter|Halloween|New Year['’]s|Valentine['’]s|Independence Day|Memorial Day|Labor Day|Veterans Day|Anzac Day|Bastille Day|Bonfire Night|Boxing Day|Good Friday|Ash Wednesday|Black Friday|Mother['’]s Day|Father['’]s Day|Grand Prix)\b/

const firstGuess: Refusal = { filter: 'trivial', reason: 'Of all shares a half is the first guess.', spare: true }

/** "the fourth element" of "Four new elements": a word that shares its start with another one beside it, or in the title. */
function isTold({ article }: Room, { tokens }: Sentence, at: number): boolean {
  const start = (tokens[at]?.lower ?? '').slice(0, 4)
  const others = [
    ...tokens.filter((_, place) => place !== at).map(({ lower }) => lower),
    ...article.title.toLowerCase().split(/\W+/),
  ]
  return others.some((word) => word.length > 3 && word.startsWith(start))
}
