import { addTo } from '../facts/grouped.ts'
import { type Candidate, type Family, sentenceOf } from './candidate.ts'
import { splitAtWords } from './whole-words.ts'

/** How many sentences an article should be asked about at least. */
export const enough = 8

/** What stands where another question has its gap. */
export const leftOut = '[…]'

/**
 * Where few sentences can be asked about, two facts of one: each question leaves out what the other asks for, so that
 * neither gives the other away. Takes and gives candidates best first.
 */
export function askedApart(ranked: readonly Candidate[]): Candidate[] {
  const sentences = new Map<number, Candidate[]>()
  for (const candidate of ranked) addTo(sentences, sentenceOf(candidate), candidate)
  if (sentences.size >= enough) return [...ranked]
  const pairs = [...sentences.values()].flatMap((candidates) => {
    const pair = pairIn(candidates)
    return pair ? [pair] : []
  })
  const apart = new Map(pairs.slice(0, enough - sentences.size).flat())
  return ranked.map((candidate) => apart.get(candidate) ?? candidate)
}

type Rewritten = readonly [Candidate, Candidate]

/** The best candidate with a gap, and the next one that can be asked apart from it, each with what stands for it. */
function pairIn(candidates: readonly Candidate[]): readonly Rewritten[] | undefined {
  const [first, ...others] = candidates.filter(({ stem }) => stem.includes('___'))
  if (!first) return undefined
  for (const other of others) {
    const [one, two] = [without(first, other), without(other, first)]
    if (one && two)
      return [
        [first, one],
        [other, two],
      ]
  }
  return undefined
}

/**
 * A candidate with the other's key left out of its question, if that shows it; undefined where the key stands there twice, or
 * beside the gap.
 */
function without(candidate: Candidate, other: Candidate): Candidate | undefined {
  const key = keyOf(other)
  // A question that stops before the key, but none that only tells who somebody is or what was said.
  if (!shows(candidate, key))
    return showsLittle.has(candidate.family) ? undefined : { ...candidate, detail: keyOf(candidate) }
  const [before = '', after, ...more] = splitAtWords(candidate.stem, key)
  if (
    after === undefined ||
    // "[…] ($8.6bn)": what is left would tell it.
    after.startsWith(' (') ||
    more.length > 0 ||
    opens(before) ||
    (isName(other) && isPartOfName(before, after)) ||
    isBeside(before, after) ||
    hasThird(candidate, [key, keyOf(candidate)]) ||
    (isDate(other) && changesInTime(candidate)) ||
    ([candidate, other].some(isDate) && opensWithDate.test(before + leftOut)) ||
    (candidate.context ?? '').includes(key)
  )
    return undefined
  return { ...candidate, stem: before + leftOut + after, detail: keyOf(candidate) }
}

const showsLittle: ReadonlySet<Family> = new Set(['role', 'attribution'])

const shows = ({ stem, context = '' }: Candidate, key: string): boolean => `${context} ${stem}`.includes(key)

function keyOf({ asked }: Candidate): string {
  switch (asked.form) {
    case 'gap':
      return asked.text
    case 'choice':
      return asked.key.text
    case 'true-false':
      return ''
  }
}

/** Of what a question tells must stay: not "[…] opened the bridge in ___". */
const opens = (before: string): boolean => /[?:] “?$/.test(before)

const isName = ({ family }: Candidate): boolean => /^(?:name|role|attribution|organisation)$/.test(family)

/** "Paul […] said: “We saw ___”", "[…]'s museum" */
const isPartOfName = (before: string, after: string): boolean =>
  /\p{Lu}\S* $/u.test(before) || /^(?: said: |['’])/.test(after)

/** What is told apart by nothing but its place: years, percentages, amounts of money. */
const sorts = [/(?<![\d.])(?:1[5-9]|20)\d\d(?!\d)/g, /\d ?(?:%|per ?cent)/g, /[£$€]\d/g]

/** "70 percent in […]; today it is 56 percent": with the year left out the sentence has two answers. */
function hasThird({ evidence }: Candidate, keys: readonly string[]): boolean {
  const text = evidence[0]?.text ?? ''
  const rest = keys.reduce((left, key) => splitAtWords(left, key).join(' '), text)
  const count = (words: string, sort: RegExp) => words.match(sort)?.length ?? 0
  return sorts.some((sort) => count(rest, sort) > 0 && count(text, sort) > count(rest, sort))
}

const isDate = ({ family }: Candidate): boolean => family === 'date'

/** "In […], ___ people came": of each year another number is told. */
const opensWithDate = /\? “?(?:In|By|Since|Until|During) (?:___|\[…\])/

/** "Output fell by ___ in […]": of another year it is another share. */
const changesInTime = ({ stem }: Candidate): boolean => /^Which (?:percentage|amount)/.test(stem)

/** With so few letters between two gaps nothing says which is which. */
const closest = 12

function isBeside(before: string, after: string): boolean {
  const gap = before.lastIndexOf('___')
  const distance = gap >= 0 ? before.length - gap - 3 : after.indexOf('___')
  return distance < closest
}
