import type { Entity, Mention } from '../../facts/entity.ts'
import { addTo } from '../../facts/grouped.ts'
import type { NameKind } from '../../facts/name-kind.ts'
import { capitalised } from '../../facts/token.ts'
import { type Family, noProposals, type Proposals } from '../candidate.ts'
import { askForGap, type GapQuestion } from './ask-gap.ts'
import { nameRefusal } from './name-gates.ts'
import { spellingsOf } from './name-typed.ts'
import { kin } from './person-gates.ts'
import type { Room } from './room.ts'

const asks: Readonly<Partial<Record<NameKind, { readonly family: Family; readonly question: string }>>> = {
  person: { family: 'name', question: 'Whose name is missing?' },
  org: { family: 'organisation', question: 'Which name is missing?' },
  city: { family: 'name', question: 'Which city or town is missing?' },
  thing: { family: 'name', question: 'Which name is missing?' },
}

/** By name, what the article names without showing what it is. */
function thingsIn({ mentions }: Room): ReadonlyMap<string, Entity> {
  const places = new Map<string, Mention[]>()
  for (const mention of [...mentions.values()].flat()) if (!mention.entity) addTo(places, mention.text, mention)
  const things = [...places].map(([text, found]): [string, Entity] => [
    text,
    { label: text, kind: 'thing', strong: true, the: false, names: [text], mentions: found },
  ])
  return new Map(things)
}

const isOfFamily = ({ sentence, titleFrom }: Mention): boolean => kin.test(sentence.tokens[titleFrom - 1]?.lower ?? '')

const isOfPair = ({ sentence: { tokens }, from }: Mention): boolean =>
  tokens[from - 1]?.lower === 'and' && capitalised(tokens[from - 2]) && !capitalised(tokens[from - 3])

/** "Betting company Bally's pitch": it may well be called "Bally's". */
const isOwnedAs = ({ sentence: { tokens }, to }: Mention, { kind }: Entity): boolean =>
  (kind === 'org' || kind === 'thing') && /^['’]s$/.test(tokens[to]?.text ?? '')

const firstOf = ({ text }: Mention): string => text.split(' ')[0] ?? text

/**
 * Which name a sentence of the article has, to be typed: blind raters saw through other names of the article in one of
 * three such questions, by sex, nation or fame.
 */
export function namesAsked(room: Room): Proposals {
  const proposals = noProposals()
  const things = thingsIn(room)
  for (const sentence of room.sentences) {
    for (const mention of room.mentions.get(sentence.index) ?? []) {
      const entity = mention.entity ?? things.get(mention.text)
      const ask = entity && asks[entity.kind]
      if (!entity || !ask) continue
      const question: GapQuestion = {
        family: ask.family,
        sentence,
        from: mention.from,
        to: mention.to,
        text: mention.text,
        ask: ask.question,
        explanation: `The article names ${entity.label} here.`,
        asked: () => ({
          form: 'gap',
          text: mention.text,
          // "his wife Mia Holm", "Jon and Mia Holm" with a "Jon" that may be no name: of the family, the first name is enough.
          accepts: [
            ...spellingsOf(entity, room),
            ...(isOfFamily(mention) || isOfPair(mention) ? [firstOf(mention)] : []),
            ...(isOwnedAs(mention, entity) ? [`${mention.text}’s`] : []),
          ].filter((spelling) => spelling !== mention.text),
          why: `The article names ${entity.label} in this sentence.`,
        }),
        topic: entity.label.toLowerCase(),
        detail: entity.label,
      }
      askForGap(room, proposals, question, (frame) => nameRefusal(room, frame, mention, entity))
    }
  }
  return proposals
}
