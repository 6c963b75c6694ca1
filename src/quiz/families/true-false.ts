import type { Sentence } from '../../facts/sentence.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { repeats } from '../filters/overlap.ts'
import type { Standing } from '../filters/standalone.ts'
import type { Change } from './change.ts'
import { numberChanges } from './number-change.ts'
import type { Room } from './room.ts'
import { replaced, statementOf } from './statement.ts'

/**
 * A statement to judge that has a number or a date in it: the article's own, or with another number in its place. Blind
 * raters found changed words and names absurd or undecidable in two of three (of 61 such statements; of 36 with nothing but
 * an opposite, "rose" for "fell", in over half), and true ones that
 * cannot be made false guessed by anybody in two of five (of 52), so only numbers are judged.
 */
export function statementsJudged(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    // Of several numbers one often gainsays the other: "700,000 … only 12% of the 8.7 million".
    if (room.quantities.get(sentence.index)?.length !== 1) continue
    const standing = room.standNamed(sentence)
    const refusal = isRefusal(standing) ? standing : statementRefusal(room, sentence)
    if (refusal || isRefusal(standing)) {
      refuse(proposals, 'true-false', sentence.text, sentence, refusal as Refusal)
      continue
    }
    const [change, ...others] = numberChanges(room, standing).filter(
      ({ from, to }) => from >= standing.from && to <= standing.to && !sentence.tokens[from]?.quoted,
    )
    if (change === undefined) continue
    for (const one of [change, ...others]) proposals.candidates.push(falseStatement(standing, one))
    proposals.candidates.push(trueStatement(standing, change))
  }
  return proposals
}

function statementRefusal(room: Room, sentence: Sentence): Refusal | undefined {
  const { tokens, text } = sentence
  // A phrase in quotation marks is fine, a whole quotation is for `attribution`.
  if (tokens.filter(({ quoted }) => quoted).length > 9 || tokens[0]?.quoted || tokens[1]?.quoted)
    return { filter: 'quotation', reason: 'The sentence holds a quotation.' }
  if (/\b(?:web ?sites?|maps?|charts?|diagrams?|colou?red)\b/i.test(text))
    return { filter: 'pointer', reason: 'The sentence points to a page or a picture.' }
  if (/^(?:Nothing|Nobody|No one|Few|Little)\b/.test(text))
    return { filter: 'content', reason: 'What holds of nothing holds with many another number too.' }
  if (text.length > 240) return { filter: 'length', reason: 'The sentence is too long to judge as one statement.' }
  return repeats(room.overlap, sentence, 0.5)
}

function shared(standing: Standing) {
  return {
    family: 'true-false' as const,
    evidence: [standing.sentence, ...standing.namedIn],
    ...(standing.context === undefined ? {} : { context: standing.context }),
  }
}

function falseStatement(standing: Standing, change: Change) {
  const reason = `The article says “${change.said}”, not “${change.instead}”.`
  return {
    ...shared(standing),
    stem: replaced(standing, change.from, change.to, change.instead),
    explanation: change.because,
    asked: { form: 'true-false' as const, truth: false, whyTrue: reason, whyFalse: reason },
    topic: change.said.toLowerCase(),
  }
}

function trueStatement(standing: Standing, change: Change) {
  const reason = 'The article says exactly this.'
  return {
    ...shared(standing),
    stem: statementOf(standing),
    explanation: reason,
    asked: { form: 'true-false' as const, truth: true, whyTrue: reason, whyFalse: reason },
    topic: change.said.toLowerCase(),
  }
}
