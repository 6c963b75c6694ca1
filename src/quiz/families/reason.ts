import { textOf } from '../../facts/name-run.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { conjunctions, determiners, isFunctionWord } from '../../facts/words/closed.ts'
import { isPredicate } from '../../facts/words/verb-forms.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import type { Standing } from '../filters/standalone.ts'
import type { Room } from './room.ts'
import { capitalised, quoted, replaced } from './statement.ts'

const mostDistractors = 3
/** Sentences so near to the reason may give reasons of their own. */
const near = 2

/** Why something is so: a clause with "because", among other things that the article says but gives no reason by. */
export function reasonsAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    const at = becauseAt(sentence.tokens)
    if (at < 0) continue
    const standing = room.standNamed(sentence)
    const reason = textOf(sentence, at + 1, isRefusal(standing) ? sentence.tokens.length - 1 : standing.to)
    const refusal = isRefusal(standing) ? standing : refusalOf(standing, at)
    if (refusal || isRefusal(standing)) {
      refuse(proposals, 'reason', reason, sentence, refusal as Refusal)
      continue
    }
    const effect = capitalised(effectOf(standing, at))
    const distractors = otherStatements(room, sentence, reason)
    const stem = `What reason does the article give for this? ${quoted(effect)}`
    if (distractors.length < 2) {
      refuse(proposals, 'reason', stem, sentence, tooFew)
      continue
    }
    proposals.candidates.push({
      family: 'reason',
      skill: 'infer',
      evidence: [sentence],
      ...(standing.context === undefined ? {} : { context: standing.context }),
      stem,
      explanation: `The article says that it is so because ${reason}.`,
      asked: {
        form: 'choice',
        key: { text: `because ${reason}`, why: 'The article gives this reason in the same sentence.' },
        distractors: distractors.map((words) => ({
          text: `because ${words}`,
          why: 'The article says so, but not as the reason for this.',
        })),
      },
      topic: reason.toLowerCase(),
    })
  }
  return proposals
}

const tooFew: Refusal = {
  filter: 'distractors',
  reason: 'The article has too few other statements that could be reasons.',
}

/** The one "because" of a sentence that a clause follows, outside quotation marks; -1 where there is none. */
function becauseAt(tokens: readonly Token[]): number {
  const places = tokens.flatMap(({ lower }, at) => (lower === 'because' ? [at] : []))
  const [at = -1] = places
  return places.length === 1 && at > 4 && tokens[at + 1]?.lower !== 'of' ? at : -1
}

function effectOf(standing: Standing, at: number): string {
  const end = /^[,–—-]$/.test(standing.sentence.tokens[at - 1]?.text ?? '') ? at - 1 : at
  return `${replaced({ ...standing, to: end }, standing.from, standing.from, '').replace(/[.,]+$/, '')}.`
}

function refusalOf({ sentence: { tokens }, from, to }: Standing, at: number): Refusal | undefined {
  const reason = tokens.slice(at + 1, to)
  const effect = tokens.slice(from, at)
  if (reason.length < 4 || reason.length > 24 || effect.length < 4)
    return { filter: 'length', reason: 'The reason or what it is for has too few or too many words.' }
  if (tokens.some(({ quoted: isQuoted }) => isQuoted))
    return { filter: 'quotation', reason: 'A quotation stands in the sentence.' }
  // "because they": the pronoun would tell the right reason from the wrong ones.
  if (/^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|there)$/.test(reason[0]?.lower ?? ''))
    return { filter: 'reference', reason: 'The reason starts with a word that points back.' }
  const last = effect.at(-1)?.lower ?? ''
  if (isFunctionWord(last) || last === 'part' || conjunctions.has(effect[0]?.lower ?? ''))
    return { filter: 'cut', reason: 'What the reason is for is cut off.' }
  if (
    !effect.some(({ lower }) => isPredicate(lower)) ||
    /^(?:not|only|just|simply|partly|mainly|perhaps)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return { filter: 'verb', reason: 'What the reason is for is no full statement.' }
  return undefined
}

/** Other statements of the article as clauses: plain, as long as the reason, and not beside it. */
function otherStatements(room: Room, sentence: Sentence, reason: string): string[] {
  const clauses = room.sentences.flatMap((other) => {
    if (Math.abs(other.index - sentence.index) <= near || room.overlap.shared(sentence, other) > 0.3) return []
    const standing = room.stand(other)
    if (isRefusal(standing) || standing.context !== undefined || other.tokens.some(({ quoted: isQuoted }) => isQuoted))
      return []
    const clause = clauseOf(room, standing)
    return clause !== undefined && isAsLong(clause, reason) ? [clause] : []
  })
  return clauses
    .toSorted((one, other) => Math.abs(one.length - reason.length) - Math.abs(other.length - reason.length))
    .slice(0, mostDistractors)
}

/** A sentence as it would stand behind "because". */
function clauseOf(room: Room, standing: Standing): string | undefined {
  const { sentence, from, to } = standing
  const first = sentence.tokens[from]
  const named = (room.mentions.get(sentence.index) ?? []).some((mention) => mention.titleFrom === from)
  if (!first || sentence.tokens.some(({ lower }) => lower === 'because')) return undefined
  const words = replaced({ ...standing, to }, from, from, '').replace(/[.!]+$/, '')
  if (named) return words
  return determiners.has(first.lower) ? words.charAt(0).toLowerCase() + words.slice(1) : undefined
}

const isAsLong = (clause: string, reason: string): boolean =>
  clause.length > 0.6 * reason.length && clause.length < 1.7 * reason.length
