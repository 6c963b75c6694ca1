import { joinedPhrases } from './joined-phrases.ts'
import { countPhrases, type Phrase, type PhraseCount } from './phrases.ts'
import { withoutPlaceLines } from './place-line.ts'
import { tokensOf } from './word-tokens.ts'

const and: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  pt: 'e',
  nl: 'en',
  sv: 'och',
  da: 'og',
  no: 'og',
  pl: 'i',
  cs: 'a',
  fi: 'ja',
  tr: 've',
  id: 'dan',
}
const part: Readonly<Record<string, string>> = {
  en: 'Part',
  de: 'Teil',
  fr: 'Partie',
  es: 'Parte',
  it: 'Parte',
  pt: 'Parte',
  nl: 'Deel',
  sv: 'Del',
}
const introduction: Readonly<Record<string, string>> = {
  de: 'Einleitung',
  es: 'Introducción',
  it: 'Introduzione',
  nl: 'Inleiding',
  pt: 'Introdução',
  sv: 'Inledning',
}
const longestTitle = 48
/** A book's sections are told apart by their first lines; to count every word of it would be felt. */
const manySections = 60
const mostRemembered = 12
const mostTelling = 8
const leastShare = 0.6

/**
 * A title for each of several texts out of its own words: the name or noun phrase that it has more of than the others,
 * and the next one where the first is a single word. No two are the same, and none is in `taken`, which they all join.
 */
export function titlesOf(all: readonly string[], language: string, taken: Set<string>): string[] {
  const texts = all.map(withoutPlaceLines)
  const sample = texts.length > manySections ? 900 : 2400
  const counts = countPhrases(
    texts.map((text) => text.slice(0, sample)),
    language,
  )
  const spread = new Map<string, number>()
  for (const count of counts) for (const key of count.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  const titles: string[] = []
  return counts.map((count, index) => {
    const ranked = rank(count, spread, texts.length, titles.slice(-mostRemembered))
    const title =
      compose(ranked, (texts[index] ?? '').slice(0, sample), language, taken) ?? plainTitle(index, language, taken)
    taken.add(title.toLowerCase())
    titles.push(title.toLowerCase())
    return title
  })
}

/** A title for a whole text that has none; undefined where it has neither a name nor a noun phrase. */
export function titleOf(text: string, language: string): string | undefined {
  const sample = withoutPlaceLines(text).slice(0, 2400)
  const [count = new Map()] = countPhrases([sample], language)
  return compose(rank(count, new Map(), 1, []), sample, language, new Set())
}

interface Ranked extends Phrase {
  readonly key: string
  readonly score: number
}

function rank(
  count: PhraseCount,
  spread: ReadonlyMap<string, number>,
  texts: number,
  before: readonly string[],
): Ranked[] {
  const ranked = [...count].map(([key, phrase]) => {
    const rarity = Math.log(1.5 + texts / (spread.get(key) ?? 1))
    const length = phrase.words >= 2 ? 1.4 : 1
    const early = 1 + 0.5 / (1 + phrase.first / 120)
    const score =
      Math.sqrt(phrase.times) *
      rarity *
      length *
      early *
      (phrase.isName ? 1.5 : 1) *
      (before.some((title) => title.includes(key)) ? 0.35 : 1)
    return { ...phrase, key, score }
  })
  return ranked.sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
}

function compose(
  ranked: readonly Ranked[],
  text: string,
  language: string,
  taken: ReadonlySet<string>,
): string | undefined {
  const [best] = ranked
  if (!best) return undefined
  const near = ranked.slice(1, 12).filter((other) => areApart(best, other))
  const pair = (other: Ranked) => pairOf(best, other, text, language)
  const alone = ranked.slice(0, 6).flatMap(({ words, shown }) => (words >= 2 ? [shown] : []))
  const english = language === 'en' ? [...scenes(best, near, text), ...spans(ranked, text)] : []
  const choices =
    best.words >= 3
      ? [best.shown, ...english, ...alone, ...near.map(pair)]
      : [
          ...english,
          ...near.filter((other) => best.isName && other.isName).map(pair),
          ...alone,
          ...near.map(pair),
          best.shown,
          ...ranked.map(({ shown }) => shown),
        ]
  return choices.map(capitalised).find((title) => title.length <= longestTitle && !taken.has(title.toLowerCase()))
}

/** What the text itself says in one phrase of those it is about, the most telling first: Operation in North Waziristan. */
function spans(ranked: readonly Ranked[], text: string): string[] {
  const telling = ranked.slice(0, mostTelling)
  const weight = (phrase: string) =>
    telling.reduce((sum, { key, score }) => sum + (phrase.toLowerCase().includes(key) ? score : 0), 0)
  const weighed = [...new Set(joinedPhrases(tokensOf(text), text))].map((phrase) => ({
    phrase,
    weight: weight(phrase),
  }))
  const least = (telling[0]?.score ?? 0) * leastShare
  return weighed
    .filter((span) => span.weight > least)
    .sort((one, other) => other.weight - one.weight)
    .map(({ phrase }) => phrase)
}

/** Who, with whom the text joins them, and the place in which it has them: Mullen and Kayani in Rawalpindi. */
function scenes(best: Ranked, near: readonly Ranked[], text: string): string[] {
  if (!best.isName) return []
  const names = near.filter(({ isName }) => isName).map(({ shown }) => shown)
  const joined = names
    .flatMap((name) => [`${name} and ${best.shown}`, `${best.shown} and ${name}`])
    .filter((both) => text.includes(both))
  return [...joined, best.shown].flatMap((who) => {
    const places = names.filter((name) => !who.includes(name) && saysIn(text, who, name))
    return places.map((place) => `${who} in ${place}`)
  })
}

function areApart(one: Ranked, other: Ranked): boolean {
  const words = new Set(one.key.split(' '))
  return !other.key.split(' ').some((word) => words.has(word))
}

/** Two phrases as one title, in the order of the text; the second is a place where the text says so of the first. */
function pairOf(one: Ranked, other: Ranked, text: string, language: string): string {
  const [first, second] = one.first <= other.first ? [one, other] : [other, one]
  const isThere = language === 'en' && second.isName && saysIn(text, first.shown, second.shown)
  const joint = isThere ? ' in ' : and[language] === undefined ? ', ' : ` ${and[language]} `
  return `${first.shown}${joint}${second.shown}`
}

const sameClause = 60

/** Whether a clause of the text has the thing and then "in" the place. */
function saysIn(text: string, thing: string, place: string): boolean {
  for (let at = text.indexOf(` in ${place}`); at !== -1; at = text.indexOf(` in ${place}`, at + 1)) {
    const clause = text
      .slice(Math.max(0, at - sameClause), at)
      .split(/[.,;:!?]/)
      .at(-1)
    const start = clause?.lastIndexOf(thing) ?? -1
    // In "the museum of York in Yorkshire" it is not York that is there.
    if (start !== -1 && !/\b(?:of|in|from|to|at|on|near)(?: the)? $/.test(clause?.slice(0, start) ?? '')) return true
  }
  return false
}

function capitalised(title: string): string {
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Where a text has no words to name it: what comes before the first heading is an introduction, the rest has numbers. */
function plainTitle(index: number, language: string, taken: ReadonlySet<string>): string {
  const first = introduction[language] ?? 'Introduction'
  if (index === 0 && taken.size > 1 && !taken.has(first.toLowerCase())) return first
  const word = part[language] ?? 'Part'
  for (let number = index + 1; ; number++) {
    const title = `${word} ${number}`
    if (!taken.has(title.toLowerCase())) return title
  }
}
