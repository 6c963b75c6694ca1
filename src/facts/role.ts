import type { Entity, Mention } from './entity.ts'
import { textOf } from './name-run.ts'
import type { Sentence } from './sentence.ts'
import { isRole } from './words/name-words.ts'
import { isFiniteVerb } from './words/verb-forms.ts'

/** What the article calls a person: "a transport economist at Marlow University". */
export interface Role {
  readonly sentence: Sentence
  readonly person: Entity
  readonly text: string
}

/** What the article says a person did, in a clause of its own: "who was elected in November 2022". */
export interface Deed {
  readonly sentence: Sentence
  readonly person: Entity
  /** The words after "who". */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Appositions between commas after a person's name: "Hannah Weiss, a transport economist at …, said". */
export function rolesOf(sentence: Sentence, mentions: readonly Mention[]): Role[] {
  const { tokens } = sentence
  return mentions.flatMap(({ entity, to }) => {
    if (entity?.kind !== 'person' || tokens[to]?.text !== ',') return []
    const from = to + 1
    const end = closingComma(sentence, from)
    if (end < 0 || end - from < 2 || end - from > 14) return []
    const span = tokens.slice(from, end)
    const hasRole = span.slice(0, 7).some((token) => isRole(token.lower))
    const first = span[0]?.lower ?? ''
    const opens =
      /^(?:a|an|the|one|[a-z-]+)$/.test(span[0]?.text ?? '') &&
      !/^(?:who|which|but|and|or|as|his|her|their|its|while|when|then|said|says|in|at|by|with|for|on)$/.test(first)
    const isClause = span.some((token) => isFiniteVerb(token.lower) && !/ed$|s$/.test(token.lower))
    if (!hasRole || !opens || isClause || isFiniteVerb(first) || span.some(({ quoted }) => quoted)) return []
    return [{ sentence, person: entity, text: textOf(sentence, from, end) }]
  })
}

/** Clauses with "who" after a person's name, ended by a comma or the sentence. */
export function deedsOf(sentence: Sentence, mentions: readonly Mention[]): Deed[] {
  const { tokens } = sentence
  return mentions.flatMap(({ entity, to }) => {
    if (entity?.kind !== 'person' || tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return []
    const from = to + 2
    const end = closingComma(sentence, from)
    const last = end < 0 ? tokens.length - 1 : end
    if (last - from < 3 || last - from > 16 || !isFiniteVerb(tokens[from]?.lower ?? '')) return []
    return [{ sentence, person: entity, text: textOf(sentence, from, last), from, to: last }]
  })
}

/** The comma that closes what starts at `from`; -1 where the sentence ends first or a list makes it unsure. */
function closingComma({ tokens }: Sentence, from: number): number {
  const at = tokens.findIndex((token, index) => index >= from && /^[,;:()"“”–—]$/.test(token.text))
  return tokens[at]?.text === ',' ? at : -1
}
