import type { Article } from '../article/article.ts'
import { type Entity, type Mention, namesOf } from './entity.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'
import { type Role, rolesOf } from './role.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { type Speech, speechesOf } from './speech.ts'
import { chainedSpeeches } from './speech-chain.ts'
import { type Term, termsOf } from './term.ts'

/** All that could be found in an article, every value with its place in it. */
export interface Findings {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  /** By sentence index. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>
  /** By sentence index. */
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>
  readonly speeches: readonly Speech[]
  readonly roles: readonly Role[]
  readonly terms: readonly Term[]
}

/** More tokens than anybody writes in one sentence: a list or a table, of which only the names are read. */
const longestRead = 400

/** Finds sentences, names, numbers, speech, roles and terms. Pure, total and linear: any text gives a result. */
export function findFacts(article: Article): Findings {
  const sentences = sentencesOf(article)
  const { entities, mentions } = namesOf(sentences, article.title)
  const quantities = new Map<number, Quantity[]>()
  const speeches: Speech[] = []
  const roles: Role[] = []
  const terms: Term[] = []
  for (const sentence of sentences) {
    if (sentence.tokens.length > longestRead) continue
    const named = mentions.get(sentence.index) ?? []
    const counted = quantitiesOf(sentence)
    if (counted.length > 0) quantities.set(sentence.index, counted)
    speeches.push(...speechesOf(sentence, named))
    roles.push(...rolesOf(sentence, named))
    terms.push(...termsOf(sentence))
  }
  speeches.push(...chainedSpeeches(sentences, mentions, speeches))
  return { article, sentences, entities, mentions, quantities, speeches, roles, terms }
}
