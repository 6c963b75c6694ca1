import type { Mention } from '../../facts/entity.ts'
import { isCutShort, modifies, type NameKind } from '../../facts/name-kind.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameDistractors, nameShown } from '../distractors.ts'
import type { Standing } from '../filters/standalone.ts'
import type { Room } from './room.ts'
import { quoted, replaced } from './statement.ts'

const asks: Readonly<Partial<Record<NameKind, string>>> = {
  person: "Which person's name is missing?",
  country: 'Which country is missing?',
  city: 'Which city is missing?',
  region: 'Which place is missing?',
  site: 'Which place is missing?',
  org: 'Which name is missing?',
}

/** Which name a sentence of the article has. */
export function namesAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    for (const mention of room.mentions.get(sentence.index) ?? []) {
      const ask = mention.entity && asks[mention.entity.kind]
      if (!ask || !mention.entity) continue
      const standing = room.stand(sentence)
      const refusal = isRefusal(standing) ? standing : refusalOf(room, standing, mention)
      const distractors = refusal ? [] : nameDistractors(room, mention.entity, sentence)
      if (refusal || isRefusal(standing) || distractors.length < 2) {
        refuse(
          proposals,
          'name',
          mention.text,
          sentence,
          refusal ?? { filter: 'distractors', reason: 'The article has too few other names of the same kind.' },
        )
        continue
      }
      const the = sentence.tokens[mention.from - 1]?.lower === 'the' && mention.entity.the
      const start = the ? mention.from - 1 : mention.from
      proposals.candidates.push({
        family: 'name',
        skill: 'retrieve',
        evidence: [sentence],
        ...(standing.context === undefined ? {} : { context: standing.context }),
        stem: `${ask} ${quoted(replaced(standing, start, mention.to, '___'))}`,
        explanation: `The article names ${nameShown(mention.entity)} here.`,
        asked: {
          form: 'choice',
          key: {
            text: nameShown(mention.entity),
            why: `The article names ${nameShown(mention.entity)} in this sentence.`,
          },
          distractors,
        },
        topic: mention.entity.label.toLowerCase(),
      })
    }
  }
  return proposals
}

function refusalOf(room: Room, standing: Standing, mention: Mention): Refusal | undefined {
  const { sentence, context } = standing
  const { tokens } = sentence
  const { entity, from, to, titleFrom } = mention
  if (!entity?.strong) return { filter: 'name', reason: `The article does not show clearly what "${mention.text}" is.` }
  if (from < standing.from || to > standing.to)
    return { filter: 'outside', reason: 'The name stands outside the statement.' }
  if (room.isSubject(entity)) return { filter: 'subject', reason: 'The whole article is about this name.' }
  const before = tokens[from - 1]
  const after = tokens[to]
  if (/^['’]s$/.test(before?.text ?? ''))
    return { filter: 'list', reason: 'The words before the name say whose it is.' }
  if (tokens[from]?.quoted || tokens[standing.from]?.quoted || tokens[standing.from + 1]?.quoted)
    return { filter: 'quotation', reason: 'The name stands in a quotation.' }
  if (
    titleFrom !== from ||
    (before && /^\p{Ll}/u.test(before.text) && entity.kind === 'person' && modifiesName(before.lower))
  )
    return { filter: 'title', reason: 'The words before the name give it away.' }
  if (modifies(after) || after?.text === '-' || before?.text === '-' || before?.text === '&')
    return { filter: 'modifier', reason: 'The name only describes the word after it.' }
  if (after?.text === ',' || after?.text === '(' || before?.text === ',' || before?.text === '(')
    return { filter: 'apposition', reason: 'The words beside the name explain it.' }
  if (isCutShort(tokens, to)) return { filter: 'cut', reason: 'The name goes on after these words.' }
  if (isJoined(before?.lower) || isJoined(after?.lower))
    return { filter: 'list', reason: 'The name is one of several.' }
  if (/^(?:a|an)$/.test(before?.lower ?? ''))
    return { filter: 'article', reason: 'The word before the name gives away how it starts.' }
  if (before?.lower === 'the' && !entity.the)
    return { filter: 'article', reason: 'The name does not fill its gap as the others would.' }
  if (before?.lower !== 'the' && entity.the)
    return { filter: 'article', reason: 'The name does not fill its gap as the others would.' }
  if (
    entity.kind === 'person' &&
    tokens.some(({ lower }) =>
      /^(?:he|she|his|her|him|himself|herself|mother|father|wife|husband|actress|woman|man)$/.test(lower),
    )
  )
    return { filter: 'gender', reason: 'The sentence says whether a man or a woman is meant.' }
  if (entity.names.some((name) => (context ?? '').includes(name)))
    return { filter: 'key-shown', reason: 'The sentence shown before it has the name.' }
  const rest = tokens.filter((_, at) => at < from || at >= to).map(({ lower }) => lower)
  if (
    entity.names.some((name) =>
      name
        .toLowerCase()
        .split(' ')
        .some((part) => part.length > 2 && rest.includes(part)),
    )
  )
    return { filter: 'key-shown', reason: 'The name stands in the sentence twice.' }
  if (room.overlap.repeat(sentence) > 0.5)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  return undefined
}

const isJoined = (word: string | undefined): boolean => /^(?:and|or|nor|than|like|as|including)$/.test(word ?? '')
const modifiesName = (word: string): boolean =>
  !/^(?:and|but|to|by|with|for|from|of|that|when|while|as|said|says|where|after|before|because|if|on|about|against|the|told|asked|is|was|than)$/.test(
    word,
  )
