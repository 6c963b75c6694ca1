import type { Entity, Mention } from '../../facts/entity.ts'
import { modifies } from '../../facts/name-kind.ts'
import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { nameParticles } from '../../facts/words/name-words.ts'
import { gravest, type Refusal } from '../candidate.ts'
import { repeats } from '../filters/overlap.ts'
import type { Frame } from './frame.ts'
import { hasOtherName, isSortOfOrg, mostTyped } from './name-typed.ts'
import type { Room } from './room.ts'
import { isInstitution, isNationalOffice, leadsWhatAllKnow } from './well-known.ts'

/** Why a name of a sentence cannot be asked for, or undefined. */
export function nameRefusal(room: Room, frame: Frame, mention: Mention, entity: Entity): Refusal | undefined {
  const { tokens } = mention.sentence
  const place = { room, frame, mention, entity, tokens, before: tokens[mention.from - 1], after: tokens[mention.to] }
  const refusals = gates.filter(({ refuses }) => refuses(place))
  return gravest([...refusals, repeats(room.overlap, mention.sentence, 0.5)])
}

interface Place {
  readonly room: Room
  readonly frame: Frame
  readonly mention: Mention
  readonly entity: Entity
  readonly tokens: readonly Token[]
  readonly before: Token | undefined
  readonly after: Token | undefined
}

interface Gate extends Refusal {
  readonly refuses: (place: Place) => boolean
}

const gates: readonly Gate[] = [
  {
    filter: 'name',
    reason: 'The article does not show clearly what the name names.',
    refuses: ({ entity }) => !entity.strong,
  },
  {
    filter: 'length',
    reason: 'The name is too long to be typed.',
    refuses: ({ mention }) => mention.to - mention.from > mostTyped,
  },
  {
    filter: 'length',
    // Of 162 of several words raters found one in three refusing another right form, of 48 of one word one in 24.
    reason: 'An organisation of several words is called by more names than can be foreseen.',
    refuses: ({ entity, mention }) =>
      entity.kind === 'org' && (mention.to - mention.from > 1 || isSortOfOrg(mention.text)),
  },
  {
    filter: 'subject',
    reason: 'The whole article is about this name.',
    refuses: ({ room, entity }) => room.topics.has(entity),
  },
  {
    filter: 'well-known',
    reason: 'Many may know the name from elsewhere.',
    guessed: true,
    refuses: ({ room, entity, frame }) =>
      entity.kind === 'person' && !room.introduced.has(entity) && (room.inOffice.has(entity) || !isDoer(frame)),
  },
  {
    filter: 'well-known',
    reason: 'Who leads so large a city or company, many know.',
    guessed: true,
    refuses: ({ tokens, mention, entity }) =>
      entity.kind === 'person' &&
      leadsWhatAllKnow(
        tokens
          .slice(0, mention.from)
          .map(({ text }) => text)
          .join(' '),
      ),
  },
  {
    filter: 'reference',
    reason: 'The question does not say of what the person is the head.',
    refuses: ({ frame }) =>
      /^[“"]?___, (?:its|his|her|their) |^[“"]?(?:The )?[Hh]ead of the \p{Ll}+, ___/u.test(frame.shown) ||
      /^[“"]?(?:Co-|The )?(?:[Ff]ounder|[Cc]o-founder|[Cc]hief [Ee]xecutive|[Oo]wner|[Dd]irector|[Cc]hair(?:man|woman)?|[Mm]anager|[Ee]ditor|[Ll]eader|[Bb]oss|[Cc]aptain|[Cc]oach) ___/.test(
        frame.shown,
      ),
  },
  {
    filter: 'well-known',
    reason: 'What such an institution does, many know.',
    refuses: ({ entity }) => entity.names.some(isInstitution),
  },
  {
    filter: 'cut',
    reason: 'The name may start before these words.',
    refuses: ({ mention, before, tokens }) =>
      mention.titleFrom === mention.from &&
      mention.from > 1 &&
      before?.kind === 'word' &&
      (nameParticles.has(before.lower) ||
        // "the Office for Students"
        isCapital(/^(?:of|for)$/.test(before.lower) ? tokens[mention.from - 2] : before)),
  },
  {
    filter: 'cut',
    reason: 'The word before it may belong to the name.',
    // "Camp Halmer Club opens"
    refuses: ({ entity, mention, before }) =>
      entity.kind === 'org' &&
      // "the 3GSM World Congress"
      (/^\d+\p{Lu}/u.test(before?.text ?? '') ||
        (mention.from === 1 && isCapital(before) && !isFunctionWord(before?.lower ?? ''))),
  },
  {
    filter: 'two-answers',
    reason: 'It is a first name, which the article may give to others too.',
    // "his son Nick"
    refuses: ({ entity, mention, before }) =>
      kin.test(before?.lower ?? '') && mention.to - mention.from === 1 && entity.names.length > 1,
  },
  {
    filter: 'work',
    reason: 'The name is that of a work.',
    refuses: ({ before, after }) =>
      after?.text === '!' ||
      /^(?:musical|film|movie|novel|play|album|song|book|show|opera|series|drama|comedy)$/.test(before?.lower ?? ''),
  },
  {
    filter: 'modifier',
    reason: 'The name only describes the word after it.',
    refuses: ({ after, before, tokens, mention }) =>
      after?.kind === 'number' ||
      (modifies(after) && !/^['’]s$/.test(after?.text ?? '')) ||
      /^(?:&|['’]s?)$/.test(before?.text ?? '') ||
      // "anti-Halmer", but not "6 October - Anna Keller opened"
      (before?.text === '-' && before.end === tokens[mention.from]?.start) ||
      after?.text === '+',
  },
  {
    filter: 'apposition',
    reason: 'The names or letters beside it give it away.',
    refuses: ({ after, before, tokens, mention }) =>
      after?.text === '(' ||
      before?.text === '(' ||
      (before?.lower === 'the' && tokens[mention.from - 2]?.text === '(') ||
      (after?.text === ',' && isCapital(tokens[mention.to + 1])) ||
      (before?.text === ',' && isCapital(tokens[mention.from - 2])),
  },
  {
    filter: 'content',
    reason: 'Whom somebody told it is not worth asking.',
    refuses: ({ entity, before, tokens, mention }) => {
      const verb = before?.lower === 'the' ? tokens[mention.from - 2] : before
      return entity.kind === 'org' && /^(?:told|tells|telling)$/.test(verb?.lower ?? '')
    },
  },
  {
    filter: 'content',
    reason: 'Whom a speaker works for is not worth asking.',
    refuses: ({ room, entity, mention }) =>
      entity.kind === 'org' &&
      (room.spoken.get(mention.sentence.index) ?? []).some(
        ({ speaker, from, to }) => speaker !== entity && (mention.from < from || mention.to > to),
      ),
  },
  {
    filter: 'content',
    reason: 'Whom somebody works for is not worth asking.',
    // "Colonel Holm of the Halmer Audit Office told"
    refuses: ({ room, entity, mention, tokens }) => {
      const of = tokens[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1
      const isOfPerson = (other: Mention) => other.to === of && other.entity?.kind === 'person'
      return (
        entity.kind === 'org' &&
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
  {
    filter: 'list',
    reason: 'The name is one of several.',
    refuses: ({ before, after, tokens, mention }) =>
      isJoined(before?.lower) ||
      isJoined(after?.lower) ||
      // "unlike, say, Mia Holm"
      (tokens[mention.titleFrom - 1]?.text === ',' &&
        /^(?:say|instance|example|including)$/.test(tokens[mention.titleFrom - 2]?.lower ?? '')),
  },
  {
    filter: 'content',
    reason: 'The sentence says too little.',
    // "Not everything has changed for Keller."
    refuses: ({ frame }) => /^[“"]?(?:Not|Little|Nothing|Much|Everything) .*___[.”"]*$/.test(frame.shown),
  },
  {
    filter: 'two-answers',
    reason: 'There are others of whom it is true.',
    refuses: ({ frame }) => /___ (?:is|was)(?: not|n['’]t) (?:the only|alone)\b/.test(frame.shown),
  },
  {
    filter: 'well-known',
    reason: 'Who holds such an office, many know.',
    guessed: true,
    refuses: ({ entity, frame }) =>
      entity.kind === 'person' &&
      isNationalOffice(/___, (?:the |then |now )?([^,.;“”"]+)/.exec(frame.shown)?.[1] ?? ''),
  },
  {
    filter: 'article',
    reason: 'The word before the name gives away how it starts.',
    refuses: ({ before, mention }) => /^an?$/.test(before?.lower ?? '') || (before?.text === 'The' && mention.from > 1),
  },
  {
    filter: 'key-shown',
    reason: 'The question shows the name, or a word that is made of it.',
    refuses: ({ entity, frame }) => {
      const words = `${frame.context ?? ''} ${frame.shown}`.toLowerCase().match(/\p{L}+/gu) ?? []
      const parts = entity.names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)).filter((part) => part.length > 2)
      return parts.some((part) => words.some((word) => word.startsWith(part.slice(0, 4))))
    },
  },
]

/** Whether the words start with the name and tell what it did: that is known from the article, whoever it is. */
const isDoer = ({ shown }: Frame): boolean => /^(?:.{0,80}said: )?[“"]?(?:The )?___ (?!is |are |has been )/.test(shown)

export const kin = /^(?:son|daughter|wife|husband|brother|sister|mother|father|partner|cousin|twin)$/

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

const isJoined = (word: string | undefined): boolean =>
  /^(?:and|or|nor|than|like|as|including|between)$/.test(word ?? '')
