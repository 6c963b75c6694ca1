import type { Mention } from '../../facts/entity.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { type Gate, isCapital } from './name-gate.ts'
import { hasOtherName, isSortOfOrg } from './name-typed.ts'

/** Why the name of an organisation may be no good question. */
export const orgGates: readonly Gate[] = [
  {
    filter: 'two-answers',
    // Blind raters found one in six bad (37 questions), nearly all for a name that was refused.
    reason: 'An organisation may be called by another name.',
    spare: true,
    refuses: () => true,
  },
  {
    filter: 'length',
    // Of 162 of several words raters found one in three refusing another right form, of 48 of one word one in 24.
    reason: 'An organisation of several words is called by more names than can be foreseen.',
    refuses: ({ mention }) => mention.to - mention.from > 1 || isSortOfOrg(mention.text),
  },
  {
    filter: 'cut',
    reason: 'The word before it may belong to the name.',
    // "Camp Halmer Club opens"
    refuses: ({ mention, before }) =>
      // "the 3GSM World Congress"
      /^\d+\p{Lu}/u.test(before?.text ?? '') ||
      (mention.from === 1 && isCapital(before) && !isFunctionWord(before?.lower ?? '')),
  },
  {
    filter: 'content',
    reason: 'Whom somebody told it is not worth asking.',
    refuses: ({ before, tokens, mention }) => {
      const verb = before?.lower === 'the' ? tokens[mention.from - 2] : before
      return /^(?:told|tells|telling)$/.test(verb?.lower ?? '')
    },
  },
  {
    filter: 'content',
    reason: 'Whom a speaker works for is not worth asking.',
    refuses: ({ room, entity, mention }) =>
      (room.spoken.get(mention.sentence.index) ?? []).some(
        ({ speaker, from, to }) => speaker !== entity && (mention.from < from || mention.to > to),
      ),
  },
  {
    filter: 'content',
    reason: 'Whom somebody works for is not worth asking.',
    // "Colonel Holm of the Halmer Audit Office told"
    refuses: ({ room, mention, tokens }) => {
      const of = tokens[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1
      const isOfPerson = (other: Mention) => other.to === of && other.entity?.kind === 'person'
      return (
        /^(?:of|from|at)$/.test(tokens[of]?.lower ?? '') &&
        (room.mentions.get(mention.sentence.index) ?? []).some(isOfPerson)
      )
    },
  },
  {
    filter: 'two-answers',
    reason: 'It has another name, or the article has one much like it.',
    refuses: ({ room, entity }) => hasOtherName(entity, room),
  },
]
