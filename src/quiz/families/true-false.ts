import type { Sentence } from '../../facts/sentence.ts'
import { isYear } from '../../facts/token.ts'
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
    const standings = room.standNamed(sentence)
    const refusal = isRefusal(standings) ? standings : statementRefusal(room, sentence)
    if (refusal || isRefusal(standings)) {
      refuse(proposals, 'true-false', sentence.text, sentence, refusal as Refusal)
      continue
    }
    const changed = standings
      .map((standing) => ({ standing, changes: changesIn(room, standing) }))
      .find(({ changes }) => changes.length > 0)
    if (!changed) continue
    const {
      standing,
      changes: [change, ...others],
    } = changed
    if (change === undefined) continue
    for (const one of [change, ...others]) proposals.candidates.push(falseStatement(standing, one))
    proposals.candidates.push(trueStatement(standing, change))
  }
  return proposals
}

function changesIn(room: Room, standing: Standing): Change[] {
  return numberChanges(room, standing).filter(
    ({ from, to }) => from >= standing.from && to <= standing.to && !standing.sentence.tokens[from]?.quoted,
  )
}

function statementRefusal(room: Room, sentence: Sentence): Refusal | undefined {
  const { tokens, text } = sentence
  // A phrase in quotation marks is fine, a whole quotation is for `attribution`.
  if (tokens.filter(({ quoted }) => quoted).length > 9 || tokens[0]?.quoted || tokens[1]?.quoted)
    return { filter: 'quotation', reason: 'The sentence holds a quotation.' }
  if (/\b(?:web ?sites?|maps?|charts?|diagrams?|colou?red)\b/i.test(text))
    return { filter: 'pointer', reason: 'The sentence points to a page or a picture.' }
  if (
    /^(?:Nothing|Nobody|No one|Few|Little)\b|\b(?:fail(?:ed|s)? to|not|never|cannot|without|unable|could|can)\b|n['’]t\b/.test(
      text,
    )
  )
    return { filter: 'content', reason: 'What does not hold does not hold with many another number either.' }
  // "held on 20, 21 and 27 April", "for twelve years, from 2008 to 2016": the others show that one was changed.
  const years = tokens.filter(isYear).length
  if (years > 1 || tokens.filter((token) => token.kind === 'number' && !isYear(token)).length > 1)
    return { filter: 'list', reason: 'The other numbers of the sentence give away which one is wrong.' }
  if (text.length > 240) return { filter: 'length', reason: 'The sentence is too long to judge as one statement.' }
  return repeats(room.overlap, sentence, 0.5)
}

function shared(standing: Standing) {
  return {
    family: 'true-false' as const,
    evidence: [standing.sentence, ...standing.namedIn],
    ...(standing.context === undefined ? {} : { context: standing.context }),
    ...(standing.spare ? { spare: standing.spare } : {}),
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
