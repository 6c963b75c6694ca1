import type { Findings } from '../../facts/extract.ts'
import { addTo } from '../../facts/grouped.ts'
import type { Role } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { hasWords } from '../whole-words.ts'

/** Finds another person of whom a description is as true. Built once for all roles of an article, so that a book is no burden. */
export function twinFinder(roles: readonly Role[]): (role: Role, text: string) => Role | undefined {
  const described = roles.map((role) => ({ role, words: contentOf(role.text), head: headOf(role.text) }))
  const byWord = new Map<string, typeof described>()
  for (const one of described) {
    for (const word of one.words) addTo(byWord, word, one)
  }
  return ({ person }, text) => {
    const words = [...contentOf(text)]
    const all = shortest(words.map((word) => byWord.get(word) ?? [])).find(
      ({ role, words: theirs }) => role.person !== person && words.every((word) => theirs.has(word)),
    )
    if (all || !isRough(text)) return all?.role
    const head = headOf(text)
    return (byWord.get(head) ?? []).find((other) => other.role.person !== person && other.head === head)?.role
  }
}

/** In so many sentences that share a word with a description it is looked for. */
const mostSaid = 50

/**
 * Finds whether a description stands in a sentence that names somebody else, and not the one it is of: "Jon Holm, 74, a
 * Halmer resident". The sentences are read once for all descriptions, so that a book is no burden.
 */
export function saidOfOthers({ roles, sentences, mentions }: Findings): (role: Role, text: string) => boolean {
  const telling = new Set(roles.flatMap(({ text }) => [...contentOf(text)]))
  const byWord = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    for (const word of new Set(sentence.tokens.map(({ lower }) => lower)))
      if (telling.has(word)) addTo(byWord, word, sentence)
  }
  return ({ sentence, person }, text) => {
    const lists = [...contentOf(text)].flatMap((word) => {
      const found = byWord.get(word)
      return found === undefined ? [] : [found]
    })
    return shortest(lists)
      .slice(0, mostSaid)
      .some((other) => {
        const named = other === sentence || !hasWords(other.text, text) ? [] : (mentions.get(other.index) ?? [])
        const people = named.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : []))
        return people.length > 0 && !people.includes(person)
      })
  }
}

/** The list that holds least, so that least is looked through; empty where there is none. */
const shortest = <One>(lists: readonly (readonly One[])[]): readonly One[] =>
  lists.toSorted((one, other) => one.length - other.length)[0] ?? []

/** "A critic" is true of the "Berlin music critic" too. */
const isRough = (text: string): boolean => !/\p{Lu}| (?:of|at|for|in) /u.test(text)

/** The noun a description turns on: "keeper" of "a keeper at the aquarium". */
function headOf(text: string): string {
  const phrase = text.split(/ (?:of|at|for|in|who|to|from|with) /)[0] ?? ''
  return plain(phrase).split(' ').at(-1) ?? ''
}

/** What a description says; spokesman, spokeswoman and spokesperson say the same. */
function contentOf(text: string): ReadonlySet<string> {
  return new Set((plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word) && word !== 's'))
}

const plain = (text: string): string => text.toLowerCase().replace(/(?<=\p{L}{3})(?:woman|man|person)(?!\p{L})/gu, '')
