import type { Sentence } from '../../facts/sentence.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { isRefusal, noProposals, type Proposals, refuse } from '../candidate.ts'
import type { Room } from './room.ts'
import { statementOf } from './statement.ts'

/** Which sentence says what the whole article is about: its opening, against details from further on. */
export function mainIdeaAsked(room: Room): Proposals {
  const proposals = noProposals()
  const topic = contentOf(room.article.title)
  // A feature opens with a scene: only an opening that says again what the title says is the point of it all.
  const enough = Math.max(3, 0.4 * topic.size)
  const lead = room.sentences.slice(0, 2).find((sentence) => {
    const standing = room.stand(sentence)
    return !isRefusal(standing) && standing.context === undefined && share(sentence, topic) >= enough
  })
  if (!lead) return proposals
  const standing = room.stand(lead)
  if (isRefusal(standing)) return proposals
  const stem = 'Which sentence best tells what the whole article is about?'
  const details = room.sentences.filter((sentence) => isDetail(room, sentence, lead, topic))
  const spread = details
    .filter(
      (_, at) =>
        at % Math.max(1, Math.floor(details.length / 3)) ===
        Math.floor(details.length / 6) % Math.max(1, Math.floor(details.length / 3)),
    )
    .slice(0, 3)
  if (spread.length < 2) {
    refuse(proposals, 'main-idea', stem, lead, {
      filter: 'distractors',
      reason: 'The article has too few details that can stand beside its main point.',
    })
    return proposals
  }
  proposals.candidates.push({
    family: 'main-idea',
    skill: 'integrate',
    evidence: [lead],
    stem,
    explanation: 'The other sentences are true too, but each tells only one detail.',
    asked: {
      form: 'choice',
      key: { text: statementOf(standing), why: 'Everything else in the article belongs to this.' },
      distractors: spread.map((sentence) => ({
        text: textOf(room, sentence),
        why: 'The article says so, but it is only one detail of it.',
      })),
    },
    topic: 'main idea',
  })
  return proposals
}

function textOf(room: Room, sentence: Sentence): string {
  const standing = room.stand(sentence)
  return isRefusal(standing) ? sentence.text : statementOf(standing)
}

function isDetail(room: Room, sentence: Sentence, lead: Sentence, topic: ReadonlySet<string>): boolean {
  if (sentence.index < 4 || share(sentence, topic) > Math.max(1, share(lead, topic) / 3)) return false
  const standing = room.stand(sentence)
  if (isRefusal(standing) || standing.context !== undefined) return false
  if (sentence.tokens.some(({ quoted }) => quoted) || room.overlap.shared(sentence, lead) > 0.3) return false
  const ratio = sentence.text.length / lead.text.length
  return ratio > 0.7 && ratio < 1.5
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word)).map(root))
}

function share({ tokens }: Sentence, topic: ReadonlySet<string>): number {
  return new Set(tokens.map(({ lower }) => root(lower)).filter((word) => topic.has(word))).size
}

const root = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '')
