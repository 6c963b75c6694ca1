import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { isFiniteVerb } from '../../facts/words/verb-forms.ts'

/** The words a statement starts with, in lower case, and their tokens. */
export interface Start {
  readonly words: readonly string[]
  readonly tokens: readonly Token[]
}

/** Starts that only look as if they pointed back. */
const innocent: readonly ((start: Start) => boolean)[] = [
  ({ words: [first, second = ''] }) => first === 'there' && /^(?:is|are|was|were|will|have|has|had)$/.test(second),
  ({ words: [first, second = ''] }) => first === 'as' && !/^(?:it|this|that|they|he|she|such|a)$/.test(second),
  // "Some of the boats", "All of Norway"
  ({ words: [first = '', second, third], tokens }) =>
    /^(?:all|some|most|many|several|few|one|two|three|each)$/.test(first) &&
    second === 'of' &&
    (third === 'the' || /^\p{Lu}/u.test(tokens[2]?.text ?? '')),
  // "Many bakers"
  ({ words: [first = '', second = ''], tokens }) =>
    /^(?:all|some|most|many|several|few|two|three)$/.test(first) &&
    tokens[1]?.kind === 'word' &&
    second.endsWith('s') &&
    !isFunctionWord(second) &&
    // "Three minutes later"
    !timeUnit.test(second),
  // "One couple", "Some 50,000 people", "These days": no part of something told before.
  ({ words: [first, second = ''], tokens }) =>
    first === 'one' &&
    tokens[1]?.kind === 'word' &&
    !partOrVerb.test(second) &&
    !isFiniteVerb(second) &&
    !isFunctionWord(second),
  ({ words: [first], tokens }) => first === 'some' && tokens[1]?.kind === 'number',
  ({ words: [first, second] }) => first === 'these' && second === 'days',
  // "This week Keller left"
  ({ words: [first, second = ''] }) => first === 'this' && timeUnit.test(second) && !second.endsWith('s'),
  ({ words }) => words[0] === 'both' && words.includes('and'),
]

/** Whether a statement starts with words that point back elsewhere, and here to nothing. */
export const isInnocent = (start: Start): boolean => innocent.some((isSo) => isSo(start))

/** "One reason", "one said": a part of what was told. */
const partOrVerb =
  /^(?:\w*(?:reason|problem|solution|way|example|part|thing|side|option|scenario|advantage|answer|possible|possibility|idea|result|suggestion|difference|factor|explanation)|said|says|later|more|day|night|week|month|year|hour|minute|had|was|is|has|will|would|can|could|did|went|came)$/

export const timeUnit =
  /^(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|month|year|decade|century)s?$/
