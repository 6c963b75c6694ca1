import { endsPair } from '../../facts/alias.ts'
import type { Entity } from '../../facts/entity.ts'
import type { Token } from '../../facts/token.ts'
import { isFiniteVerb } from '../../facts/words/verb-forms.ts'
import type { Frame } from './frame.ts'
import type { Gate } from './name-gate.ts'
import type { Room } from './room.ts'
import { isFamous, isNationalOffice, leadsWhatAllKnow } from './well-known.ts'

const isVessel = (word: string): boolean =>
  /^(?:vessel|ship|warship|steamer|steamship|ferry|trawler|yacht|boat|lifeboat|schooner|barque|brig|frigate|tanker|freighter|tug|launch)$/.test(
    word,
  )

/** Why the name of a person may be no good question. */
export const personGates: readonly Gate[] = [
  {
    filter: 'subject',
    reason: 'The title has the name.',
    spare: true,
    refuses: ({ room, entity }) => room.topics.has(entity),
  },
  {
    filter: 'well-known',
    reason: 'Many may know the name from elsewhere.',
    spare: true,
    refuses: ({ room, entity, frame }) => !room.introduced.has(entity) && (room.inOffice.has(entity) || !isDoer(frame)),
  },
  {
    filter: 'well-known',
    reason: 'Of so famous a person everybody thinks first.',
    spare: true,
    refuses: ({ entity }) => isFamous(entity),
  },
  {
    filter: 'well-known',
    reason: 'Who leads so large a city or company, many know.',
    spare: true,
    refuses: ({ tokens, mention }) =>
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
    filter: 'two-answers',
    reason: 'It is a first name, which the article may give to others too.',
    // "his son Nick"
    refuses: ({ entity, mention, before }) =>
      kin.test(before?.lower ?? '') && mention.to - mention.from === 1 && entity.names.length > 1,
  },
  {
    filter: 'name',
    reason: 'It may be the name of a ship, an inn or a prize.',
    // "The Lady Morven was about to cross", "the emigrant vessel Lady Morven"
    refuses: ({ tokens, mention: { title, titleFrom } }) =>
      isVessel(tokens[titleFrom - 1]?.lower ?? '') ||
      (tokens[titleFrom - 1]?.lower === 'the' &&
        /^(?:Lady|Lord|Sir|Prince|Princess|King|Queen|Duke|Duchess)$/.test(title)),
  },
  {
    filter: 'content',
    reason: 'Of the words said too few are left to know them by.',
    // "“Impressive,” ___ said of his first impressions."
    refuses: ({ frame }) => /^["“][\p{L}'’-]+(?: [\p{L}'’-]+)?[,.!?]?["”]/u.test(frame.shown),
  },
  {
    filter: 'content',
    reason: 'The name only stands in a comparison.',
    // "receding like the white hair of Kris Kringle"
    refuses: ({ tokens, mention }) =>
      isCompared(tokens.slice(Math.max(0, mention.titleFrom - farCompared), mention.titleFrom)),
  },
  {
    filter: 'two-answers',
    reason: 'The name before it goes on in this one.',
    // "Jon and Mia Holm"
    refuses: ({ mention }) => endsPair(mention),
  },
  {
    filter: 'well-known',
    reason: 'Who holds such an office, many know.',
    spare: true,
    refuses: ({ frame }) => isNationalOffice(/___, (?:the |then |now )?([^,.;“”"]+)/.exec(frame.shown)?.[1] ?? ''),
  },
]

/** Whether a person of the title is one among others in the article, and none whom the news tells of every day. */
export const isGuessedAmongOthers = ({ isSubject, inOffice }: Room, entity: Entity): boolean =>
  entity.kind === 'person' && !isSubject(entity) && !inOffice.has(entity)

/** Whether the words start with the name and tell what it did: that is known from the article, whoever it is. */
const isDoer = ({ shown }: Frame): boolean => /^(?:.{0,80}said: )?[“"]?(?:The )?___ (?!is |are |has been )/.test(shown)

/** In so many words before a name a "like" may be of it. */
const farCompared = 8

const isCompared = (before: readonly Token[]): boolean => {
  const like = before.findLastIndex(({ lower }) => lower === 'like')
  const rest = before.slice(like + 1)
  // "players like Keller" are he and others, as are "singers, like the rapper Keller".
  return (
    like > 0 &&
    before[like - 1]?.kind !== 'mark' &&
    rest.length > 0 &&
    !rest.some(({ kind, lower }) => kind === 'mark' || isFiniteVerb(lower))
  )
}

export const kin = /^(?:step)?(?:son|daughter|wife|husband|brother|sister|mother|father|partner|cousin|twin)$/
