import type { Entity } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import type { Token } from '../../facts/token.ts'
import { auxiliaries, conjunctions, determiners, prepositions } from '../../facts/words/closed.ts'

/** The person a biography is about, and what stands for the name in it. */
export interface Hero {
  readonly person: Entity
  readonly name: string
  readonly pronoun: 'he' | 'she'
}

const forms = { he: /^(?:he|him|his|himself)$/, she: /^(?:she|her|hers|herself)$/ }

/** The hero of an article whose title is a person's name, where nearly every "he" or "she" is one and the same word. */
export function heroOf({ article, entities, sentences }: Findings): Hero | undefined {
  const title = article.title.replace(/ \(.*\)$/, '')
  const parts = title.toLowerCase().split(' ')
  if (parts.length < 2 || parts.length > 4) return undefined
  const person = entities.find(
    ({ kind, label, names }) =>
      kind === 'person' &&
      (names.includes(title) || parts.every((part) => label.toLowerCase().split(' ').includes(part))),
  )
  if (!person) return undefined
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ quoted }) => !quoted).map(({ lower }) => lower))
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length
  const [he, she] = [count(forms.he), count(forms.she)]
  const pronoun = he > she ? 'he' : 'she'
  return Math.max(he, she) >= 4 && Math.max(he, she) >= 0.65 * (he + she) ? { person, name: title, pronoun } : undefined
}

/** The hero's name in the form the pronoun has: "her work" becomes "Zaha Hadid's work". */
export function nameFor(tokens: readonly Token[], at: number, { name }: Hero): string | undefined {
  const word = tokens[at]?.lower
  const next = tokens[at + 1]
  const possessive = word === 'his' || (word === 'her' && next?.kind === 'word' && !endsObject(next.lower))
  if (word === 'himself' || word === 'herself' || word === 'hers') return undefined
  return possessive ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name
}

/** Whether the word after "her" shows that it was the object: "asked her to", "met her in". */
function endsObject(word: string): boolean {
  return (
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    determiners.has(word) ||
    /^(?:to|again|there|here|then|not|also|twice)$/.test(word)
  )
}
