import type { Mention } from '../../facts/entity.ts'
import type { NameKind } from '../../facts/name-kind.ts'
import { type Family, noProposals, type Proposals } from '../candidate.ts'
import { askForGap, type GapQuestion } from './ask-gap.ts'
import { kin, nameRefusal } from './name-gates.ts'
import { spellingsOf } from './name-typed.ts'
import type { Room } from './room.ts'

const asks: Readonly<Partial<Record<NameKind, { readonly family: Family; readonly question: string }>>> = {
  person: { family: 'name', question: 'Whose name is missing?' },
  org: { family: 'organisation', question: 'Which name is missing?' },
}

const isOfFamily = ({ sentence, titleFrom }: Mention): boolean => kin.test(sentence.tokens[titleFrom - 1]?.lower ?? '')

const firstOf = ({ text }: Mention): string => text.split(' ')[0] ?? text

/**
 * Which name a sentence of the article has, to be typed: blind raters saw through other names of the article in one of
 * three such questions, by sex, nation or fame.
 */
export function namesAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    for (const mention of room.mentions.get(sentence.index) ?? []) {
      const { entity } = mention
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
          // "his wife Mia Holm": of the family, the first name is enough.
          accepts: [...spellingsOf(entity, room), ...(isOfFamily(mention) ? [firstOf(mention)] : [])].filter(
            (spelling) => spelling !== mention.text,
          ),
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
