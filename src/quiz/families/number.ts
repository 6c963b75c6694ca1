import type { Quantity } from '../../facts/quantity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Asked, Family, Proposals } from '../candidate.ts'
import { isRefusal, noProposals, type Refusal, refuse } from '../candidate.ts'
import { numberRefusal } from '../filters/number-gate.ts'
import type { Standing } from '../filters/standalone.ts'
import { numberDistractors } from '../number-distractors.ts'
import { spellingsOf } from '../number-spellings.ts'
import type { Room } from './room.ts'
import { quoted, replaced } from './statement.ts'

/** Which number or date a sentence of the article has: chosen among others of the article, or typed. */
export function numbersAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const found of [...room.quantities.values()].flat()) {
    const quantity = narrowed(room, found)
    const { sentence } = quantity
    const family: Family = quantity.kind === 'year' || quantity.kind === 'day' ? 'date' : 'number'
    const standing = room.standNamed(sentence)
    const refusal = isRefusal(standing)
      ? standing
      : (numberRefusal(quantity) ?? sentenceNumberRefusal(room, quantity, standing))
    if (refusal || isRefusal(standing)) {
      refuse(proposals, family, quantity.text, sentence, refusal as Refusal)
      continue
    }
    proposals.candidates.push({
      family,
      skill: 'retrieve',
      evidence: [sentence],
      ...(standing.context === undefined ? {} : { context: standing.context }),
      stem: stemOf(standing, quantity),
      explanation: `The article says ${quantity.text}.`,
      asked: askedOf(room, quantity),
      topic: `${quantity.text}`.toLowerCase(),
    })
  }
  return proposals
}

/** Of a whole date that would have to be typed, its year. */
function narrowed(room: Room, quantity: Quantity): Quantity {
  const { kind, unit, to, sentence } = quantity
  if (kind !== 'day' || unit !== 'full day' || numberDistractors(room, quantity).length >= 2) return quantity
  const text = sentence.tokens[to - 1]?.text ?? ''
  return { sentence, kind: 'year', from: to - 1, to, text, value: Number(text), style: 'digits', unit: '' }
}

function askedOf(room: Room, quantity: Quantity): Asked {
  const distractors = numberDistractors(room, quantity)
  const why = `The article says ${quantity.text} here.`
  if (distractors.length >= 2 && !isLife(quantity))
    return { form: 'choice', key: { text: quantity.text, why }, distractors }
  return { form: 'gap', text: quantity.text, accepts: spellingsOf(quantity), why }
}

/** "born on ___": of several dates in a life only the earliest can be it. */
function isLife({ kind, sentence, from }: Quantity): boolean {
  if (kind !== 'year' && kind !== 'day') return false
  return sentence.tokens
    .slice(Math.max(0, from - 12), from)
    .some(({ lower }) => /^(?:born|birth|baptised|baptized|died|death)$/.test(lower))
}

const asks: Readonly<Record<Quantity['kind'], string>> = {
  money: 'Which amount of money is missing?',
  percent: 'Which percentage is missing?',
  year: 'Which year is missing?',
  day: 'Which date is missing?',
  count: 'Which number is missing?',
}

const outside: Refusal = { filter: 'outside', reason: 'It stands outside the statement.' }

function stemOf(standing: Standing, { kind, from, to }: Quantity): string {
  return `${asks[kind]} ${quoted(replaced(standing, from, to, '___'))}`
}

function sentenceNumberRefusal(room: Room, quantity: Quantity, standing: Standing): Refusal | undefined {
  const { sentence, text, from, to } = quantity
  if (room.overlap.repeat(sentence) > 0.62)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  if (from < standing.from || to > standing.to) return outside
  if (isQuoted(sentence, from) && !room.quoting.has(sentence.index))
    return { filter: 'quotation', reason: 'The number stands in a quotation without its speaker.' }
  if (standing.context?.includes(text))
    return { filter: 'key-shown', reason: 'The sentence shown before it has the number.' }
  if ((quantity.kind === 'year' || quantity.kind === 'day') && /\b(?:1[5-9]|20)\d\d\b/.test(standing.context ?? ''))
    return { filter: 'other-year', reason: 'The year in the sentence before shuts most wrong ones out.' }
  return undefined
}

function isQuoted({ tokens }: Sentence, at: number): boolean {
  return [tokens[at], tokens[0], tokens[1]].some((token) => token?.quoted === true)
}
