import type { Sentence } from '../../facts/sentence.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { isRefusal, noProposals, type Proposals, refuse } from '../candidate.ts'
import type { Room } from './room.ts'
import { statementOf } from './statement.ts'

/** Which sentence says what the whole article is about: its opening, against details from further on. */
export function mainIdeaAsked(room: Room): Proposals {
  const proposals = noProposals()
  const topic = contentOf(room.article.title)
  const lead = leadOf(room, topic)
  const standing = lead && room.stand(lead)
  if (!lead || !standing || isRefusal(standing)) return proposals
  const stem = 'Which sentence best tells what the whole article is about?'
  const details = detailsOf(room, lead, topic)
  const support = supportOf(room, lead, details)
  if (details.length < 2 || support.length < 2) {
    refuse(proposals, 'main-idea', stem, lead, {
      filter: 'distractors',
      reason: 'The article has too few details that can stand beside its main point.',
    })
    return proposals
  }
  proposals.candidates.push({
    family: 'main-idea',
    skill: 'integrate',
    evidence: [lead, ...support],
    stem,
    explanation: 'The other sentences are true too, but each tells only one detail.',
    asked: {
      form: 'choice',
      key: { text: statementOf(standing), why: 'The article comes back to this again and again.' },
      distractors: details.map((sentence) => ({
        text: textOf(room, sentence),
        why: 'The article says so, but it is only one detail of it.',
      })),
    },
    detail: 'main idea',
    topic: 'main idea',
  })
  return proposals
}

/**
 * The opening that says again what the title says. A feature opens with a scene instead: there is no such sentence, and
 * the question is not asked.
 */
function leadOf(room: Room, topic: ReadonlySet<string>): Sentence | undefined {
  const enough = Math.max(2, 0.4 * topic.size)
  return room.sentences.slice(0, 2).find((sentence) => {
    const standing = room.stand(sentence)
    return !isRefusal(standing) && standing.context === undefined && share(sentence, topic) >= enough
  })
}

const mostDetails = 3

/** One detail from each third of the article, the one nearest to the topic: a detail of something else is seen to be none. */
function detailsOf(room: Room, lead: Sentence, topic: ReadonlySet<string>): Sentence[] {
  const fit = room.sentences.filter((sentence) => isDetail(room, sentence, lead, topic))
  const size = Math.max(1, Math.ceil(fit.length / mostDetails))
  return [0, 1, 2].flatMap((third) => {
    const part = fit.slice(third * size, (third + 1) * size)
    return part.toSorted((one, other) => share(other, topic) - share(one, topic)).slice(0, 1)
  })
}

/** The sentences further on that say most of the opening again: they show that it is what all of it is about. */
function supportOf(room: Room, lead: Sentence, details: readonly Sentence[]): Sentence[] {
  return room.sentences
    .slice(2)
    .filter((sentence) => sentence.paragraph !== lead.paragraph || sentence.section !== lead.section)
    .filter((sentence) => !details.includes(sentence) && !isRefusal(room.stand(sentence)))
    .map((sentence) => ({ sentence, worth: room.overlap.shared(lead, sentence) }))
    .filter(({ worth }) => worth > 0.1)
    .toSorted((one, other) => other.worth - one.worth || one.sentence.index - other.sentence.index)
    .slice(0, 2)
    .map(({ sentence }) => sentence)
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
