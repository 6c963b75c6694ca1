import type { Sentence } from '../../facts/sentence.ts'
import { auxiliaries } from '../../facts/words/closed.ts'
import { isPast } from '../../facts/words/verb-forms.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import type { Standing } from '../filters/standalone.ts'
import type { Change } from './change.ts'
import { numberChanges } from './number-change.ts'
import type { Room } from './room.ts'
import { replaced, statementOf } from './statement.ts'

/**
 * A statement to judge: the article's own, or with one number or year changed so that it is false. Blind raters found
 * changed words and names absurd or undecidable in two of three (of 61 such statements), so only numbers are changed;
 * and short true statements truisms, long ones fair (83 % of 38 with 18 words or more against 46 % of 31 shorter ones).
 */
export function statementsJudged(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    const standing = room.standNamed(sentence)
    const refusal = isRefusal(standing) ? standing : statementRefusal(room, sentence)
    if (refusal || isRefusal(standing)) {
      refuse(proposals, 'true-false', sentence.text, sentence, refusal as Refusal)
      continue
    }
    const changes = numberChanges(room, standing).filter(
      ({ from, to }) => from >= standing.from && to <= standing.to && !sentence.tokens[from]?.quoted,
    )
    for (const change of changes) proposals.candidates.push(falseStatement(standing, change))
    const [change] = changes
    if (change !== undefined || tellsEvent(room, sentence)) proposals.candidates.push(trueStatement(standing, change))
    else refuse(proposals, 'true-false', sentence.text, sentence, truism)
  }
  return proposals
}

const fewestWords = 18

const truism: Refusal = {
  filter: 'truism',
  reason:
    'A true statement that is short, or tells of no event with its numbers or names, is one that anybody would guess.',
}

/** Whether a statement is one that could well be otherwise: long, of the past, with a number or with names in it. */
function tellsEvent(room: Room, sentence: Sentence): boolean {
  if (wordsIn(sentence) < fewestWords) return false
  const { tokens, index } = sentence
  const isPastTold = tokens.some(
    ({ lower, quoted }, at) => !quoted && isPast(lower) && !auxiliaries.has(tokens[at - 1]?.lower ?? ''),
  )
  return isPastTold && (room.quantities.has(index) || (room.mentions.get(index) ?? []).length > 0)
}

const wordsIn = ({ tokens }: Sentence): number => tokens.filter(({ kind }) => kind !== 'mark').length

function statementRefusal(room: Room, { tokens, text, index }: Sentence): Refusal | undefined {
  // A phrase in quotation marks is fine, a whole quotation is for `attribution`.
  if (tokens.filter(({ quoted }) => quoted).length > 9 || tokens[0]?.quoted || tokens[1]?.quoted)
    return { filter: 'quotation', reason: 'The sentence holds a quotation.' }
  if (/\b(?:web ?sites?|maps?|charts?|diagrams?|colou?red)\b/i.test(text))
    return { filter: 'pointer', reason: 'The sentence points to a page or a picture.' }
  if (text.length > 240) return { filter: 'length', reason: 'The sentence is too long to judge as one statement.' }
  if (room.overlap.repeat({ index } as Sentence) > 0.5)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  return undefined
}

/** The topic of statements that cannot be made false: few of them go into a quiz. */
export const onlyTrue = 'true as it stands'

function shared(standing: Standing) {
  return {
    family: 'true-false' as const,
    skill: 'retrieve' as const,
    evidence: [standing.sentence],
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

function trueStatement(standing: Standing, change: Change | undefined) {
  const reason = 'The article says exactly this.'
  return {
    ...shared(standing),
    stem: statementOf(standing),
    explanation: reason,
    asked: { form: 'true-false' as const, truth: true, whyTrue: reason, whyFalse: reason },
    topic: change?.said.toLowerCase() ?? onlyTrue,
  }
}
