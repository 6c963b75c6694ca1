import type { Mention } from '../../facts/entity.ts'
import { modifies } from '../../facts/name-kind.ts'
import type { Quantity } from '../../facts/quantity.ts'
import { roleStart } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { numberInWords } from '../../facts/words/numbers.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameDistractors } from '../distractors.ts'
import { numberRefusal } from '../filters/number-gate.ts'
import type { Standing } from '../filters/standalone.ts'
import { hashOf } from '../hash.ts'
import { numberDistractors } from '../number-distractors.ts'
import { opposites, turnsRound } from './opposites.ts'
import type { Room } from './room.ts'
import { replaced, statementOf } from './statement.ts'

/** What a false statement has in place of what the article says. */
interface Change {
  readonly from: number
  readonly to: number
  readonly said: string
  readonly instead: string
  readonly because: string
}

/** A statement to judge: the article's own, or with one name, number or word changed so that it is false. */
export function statementsJudged(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    const standing = room.stand(sentence)
    const refusal = isRefusal(standing) ? standing : statementRefusal(room, sentence)
    if (refusal || isRefusal(standing)) {
      refuse(proposals, 'true-false', sentence.text, sentence, refusal as Refusal)
      continue
    }
    const possible = [
      ...oppositeChanges(standing),
      ...negationChanges(standing),
      ...numberChanges(room, standing),
      ...nameChanges(room, standing),
    ]
    const changes = possible.filter(({ from, to }) => from >= standing.from && to <= standing.to)
    for (const change of changes) proposals.candidates.push(falseStatement(standing, change))
    if (changes.length > 0) proposals.candidates.push(trueStatement(standing, changes[0] as Change))
    else
      refuse(proposals, 'true-false', sentence.text, sentence, {
        filter: 'change',
        reason: 'Nothing in the sentence can be changed so that it is surely false.',
      })
  }
  return proposals
}

function statementRefusal(room: Room, { tokens, text, index }: Sentence): Refusal | undefined {
  if (tokens.some(({ quoted }) => quoted)) return { filter: 'quotation', reason: 'The sentence holds a quotation.' }
  if (text.length > 240) return { filter: 'length', reason: 'The sentence is too long to judge as one statement.' }
  if (room.overlap.repeat({ index } as Sentence) > 0.5)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  return undefined
}

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

function oppositeChanges({ sentence, from }: Standing): Change[] {
  const { tokens } = sentence
  if (tokens.some(({ lower }) => /^(?:not|never|no|nor|neither|without)$|n't$/.test(lower))) return []
  return tokens.flatMap((token, at) => {
    const instead = opposites.get(token.lower)
    const place = { word: token.lower, before: tokens[at - 1]?.lower ?? '', after: tokens[at + 1]?.lower ?? '' }
    if (
      at <= from ||
      instead === undefined ||
      /^\p{Lu}/u.test(token.text) ||
      /^[-–]$/.test(place.before) ||
      /^[-–]$/.test(place.after)
    )
      return []
    if (
      tokens.some(({ lower }) => lower === 'any') &&
      /^(?:refused|failed|denied|rejected|banned|bans|unable|impossible|unlikely)$/.test(token.lower)
    )
      return []
    if (!turnsRound(place) || tokens.some(({ lower }) => lower === instead)) return []
    return [
      { from: at, to: at + 1, said: token.text, instead, because: `The article says the opposite: “${token.text}”.` },
    ]
  })
}

const denials: Readonly<Record<string, string>> = {
  "wasn't": 'was',
  "weren't": 'were',
  "isn't": 'is',
  "aren't": 'are',
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "wouldn't": 'would',
  "hasn't": 'has',
  "haven't": 'have',
  "shouldn't": 'should',
}

/** "was not stolen" becomes "was stolen": leaving a "not" out makes a natural statement, putting one in does not. */
function negationChanges({ sentence, from }: Standing): Change[] {
  const { tokens } = sentence
  const denied = tokens.filter(({ lower }) =>
    /^(?:not|never|no|nor|neither|without|until|unless|but|any|either|yet|only|if|anymore)$|n't$/.test(lower),
  )
  if (denied.length !== 1) return []
  return tokens.flatMap((token, at) => {
    const short = denials[token.lower]
    if (at > from && short !== undefined)
      return [{ from: at, to: at + 1, said: token.text, instead: short, because: `The article says “${token.text}”.` }]
    const before = tokens[at - 1]
    if (
      token.lower !== 'not' ||
      at <= from + 1 ||
      !/^(?:is|are|was|were|will|would|can|could|should|has|have|had|may|might)$/.test(before?.lower ?? '')
    )
      return []
    if (/^(?:only|just|all|every|everyone|so|to|even|necessarily|quite|because|yet)$/.test(tokens[at + 1]?.lower ?? ''))
      return []
    return [
      {
        from: at - 1,
        to: at + 1,
        said: `${before?.text} not`,
        instead: before?.text ?? '',
        because: `The article says “${before?.text} not”.`,
      },
    ]
  })
}

function numberChanges(room: Room, standing: Standing): Change[] {
  const { sentence } = standing
  const quantities = room.quantities.get(sentence.index) ?? []
  return quantities.flatMap((quantity) => {
    if (quantity.hedge === 'about' || numberRefusal(quantity)) return []
    const instead = numberDistractors(room, quantity)[0]?.text ?? invented(quantity)
    if (instead === undefined || sentence.text.includes(instead)) return []
    return [
      {
        from: quantity.from,
        to: quantity.to,
        said: quantity.text,
        instead,
        because: `The article says ${quantity.text}, not ${instead}.`,
      },
    ]
  })
}

/** A number the article does not have: half as much again or a third less, as round as the right one. */
function invented({ kind, text, value, style, hedge }: Quantity): string | undefined {
  if (kind === 'day' || value < 4) return undefined
  const up = hedge === 'more' || (hedge !== 'less' && hashOf(text) % 2 === 0)
  if (kind === 'year') return String(value + (up && value < 1990 ? 1 : -1) * (3 + (hashOf(text) % 8)))
  const digits = /\d[\d,.]*/.exec(text)?.[0]
  if (style === 'words') return /^[a-z-]+$/.test(text) ? numberInWords(Math.round(value * (up ? 1.5 : 0.6))) : undefined
  if (digits === undefined) return undefined
  const number = Number(digits.replaceAll(',', ''))
  const decimals = digits.split('.')[1]?.length ?? 0
  const step = decimals > 0 ? 10 ** -decimals : roundness(number)
  const changed = Math.round((number * (up ? 1.5 : 0.6)) / step) * step
  if (Math.abs(changed - number) < 0.1 * number || (kind === 'percent' && changed >= 100)) return undefined
  const shown = digits.includes(',') ? changed.toLocaleString('en-US') : changed.toFixed(decimals)
  return text.replace(digits, shown)
}

function roundness(number: number): number {
  let step = 1
  while (number % (step * 10) === 0 && step < number) step *= 10
  return step * 10 > number && step > 1 ? step / 10 : step
}

function nameChanges(room: Room, standing: Standing): Change[] {
  const { sentence } = standing
  if (sentence.tokens.some(({ lower }) => /^(?:he|she|his|her|him|himself|herself)$/.test(lower))) return []
  return (room.mentions.get(sentence.index) ?? []).flatMap((mention) => nameChange(room, standing, mention))
}

function nameChange(room: Room, { sentence, from: start }: Standing, mention: Mention): Change[] {
  const { entity, from, to, titleFrom } = mention
  const { tokens } = sentence
  if (!entity?.strong || titleFrom !== from || from < start || room.isSubject(entity)) return []
  const before = tokens[from - 1]
  const after = tokens[to]
  if (
    /^[,(&-]$/.test(after?.text ?? '') ||
    /^[,(&-]$/.test(before?.text ?? '') ||
    /^(?:and|or|neighbouring|neighboring|nearby|capital|including|like|a|an)$/.test(before?.lower ?? '') ||
    /^(?:and|or)$/.test(after?.lower ?? '')
  )
    return []
  if (entity.the !== (before?.lower === 'the')) return []
  if (entity.kind === 'person' && roleStart(sentence, mention) < from) return []
  if (entity.kind === 'org' && modifies(after)) return []
  const rival = nameDistractors(room, entity, [sentence])[0]?.text.replace(/^the /, '')
  const other = (room.rivals.get(entity.kind) ?? []).find(({ label }) => label === rival)
  if (!other || other.mentions.some((seen) => room.overlap.shared(sentence, seen.sentence) > 0.34)) return []
  const said = mention.text
  const single =
    !said.includes(' ') && other.kind === 'person' ? (other.label.split(' ').at(-1) as string) : other.label
  if (/^(?:jr|sr)\.?$/i.test(single)) return []
  return [{ from, to, said, instead: single, because: `The article says ${said}, not ${single}.` }]
}
