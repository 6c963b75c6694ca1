import type { Findings } from '../../facts/extract.ts'
import { mayBe } from '../../facts/gender.ts'
import { startsWithPerson } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isRole } from '../../facts/words/name-words.ts'
import type { Leaning } from './leaning.ts'
import { nounStem } from './noun-stem.ts'
import { type Openness, points } from './openness.ts'
import { mayBeSomebody, opensAside } from './person-before.ts'
import { contextRefusal } from './sentence-gate.ts'
import { statementStart } from './trim.ts'

/** How many sentences before one may be shown with it. */
export const mostBefore = 2

/** So many letters a context and its sentence have at most. */
const longestTogether = 480
/** And where there is little else to ask about. */
const longestLoose = 560

/** A sentence without the numbers of its notes. */
export const shown = ({ text }: Sentence): string => text.replace(/ ?\[\d+\]/g, '')

/** Of all that leans what takes most to be understood; a "he" and a "her" take more than is ever shown. */
export function hardestOf(leans: readonly Leaning[]): Leaning | undefined {
  const [person, ...persons] = leans.filter(({ needsPerson }) => needsPerson)
  const isOfTwo = persons.some(({ word }) => word !== person?.word)
  return leans.find(({ forever }) => forever) ?? (person && isOfTwo ? { ...person, forever: true } : person) ?? leans[0]
}

/** What a sentence stands in. */
export interface Text {
  readonly findings: Findings
  /** What in a sentence of the article only its neighbours explain. */
  readonly leaningsIn: (sentence: Sentence) => readonly Leaning[]
}

/** The one or two sentences before, where each holds what the next one leans on and the first stands alone. */
export function contextFor(sentence: Sentence, lean: Leaning, text: Text): string | undefined {
  const { findings, leaningsIn } = text
  let context = ''
  let people = 0
  let [last, next] = [lean, sentence]
  for (let back = 1; back <= mostBefore; back++) {
    const before = findings.sentences[sentence.index - back]
    if (!before || before.part !== sentence.part || contextRefusal(before)) return undefined
    context = context === '' ? shown(before) : `${shown(before)} ${context}`
    if (context.length + sentence.text.length > longestTogether) return undefined
    if (last.needsPerson) people += peopleIn(before, findings, last, isSubject(next, last))
    if (last.needsPerson && (people > 1 || isAllQuoted(before))) return undefined
    if (last.needsTwo && new Set((findings.mentions.get(before.index) ?? []).map(({ text }) => text)).size < 2)
      return undefined
    if (last.needsNoun !== undefined && !hasNoun(before, last.needsNoun)) return undefined
    const leansToo = hardestOf(leaningsIn(before))
    if (leansToo?.forever) return undefined
    if (!leansToo) return last.needsPerson && people !== 1 ? undefined : context
    // Only "he" after "he", "she" after "she" surely mean the same one.
    if (last.needsPerson && last.word !== leansToo.word) return undefined
    ;[last, next] = [leansToo, before]
  }
  return undefined
}

/**
 * The one or two sentences before, as they stand: who has read the article knows with them what "it" or "she" is, though
 * nothing shows that they tell it.
 */
export function looseContext(
  sentence: Sentence,
  leans: readonly Leaning[],
  { findings, leaningsIn }: Text,
): string | undefined {
  if (leans.some(({ forever, needsTwo }) => forever || needsTwo)) return undefined
  const [second, first] = [1, 2].map((back) => findings.sentences[sentence.index - back])
  const isFit = (one: Sentence | undefined): one is Sentence =>
    one?.part === sentence.part && !contextRefusal(one) && !isAllQuoted(one)
  if (!isFit(second) || leaningsIn(second).some(({ forever }) => forever)) return undefined
  const shows = leaningsIn(second).length > 0 && isFit(first) ? `${shown(first)} ${shown(second)}` : shown(second)
  return shows.length + sentence.text.length <= longestLoose ? shows : undefined
}

/** Who says it is not there. */
const isAllQuoted = ({ tokens }: Sentence): boolean => tokens.every(({ quoted, kind }) => quoted || kind === 'mark')

/** "He", or "In May she": with what leans the statement starts. */
function isSubject(sentence: Sentence, { at, word }: Leaning): boolean {
  const { tokens } = sentence
  const from = statementStart(sentence)
  if (at === undefined || tokens[at]?.lower !== word) return false
  return at === from || (tokens[at - 1]?.text === ',' && opensAside(tokens, from))
}

/**
 * How many people "he" after this sentence could mean. Who a sentence starts with is who the next one starts with as "he";
 * beside a person it starts with, no other name is taken for one.
 */
function peopleIn(sentence: Sentence, { mentions }: Findings, { word }: Leaning, isStart: boolean): number {
  const { tokens, index } = sentence
  if (isStart && tokens[statementStart(sentence)]?.lower === word) return 0
  const all = (mentions.get(index) ?? []).filter(
    ({ entity }) => word === undefined || entity?.kind !== 'person' || mayBe(word, entity),
  )
  const people = all.filter(({ entity }) => entity?.kind === 'person')
  const [first] = people
  const startsSo = first !== undefined && startsWithPerson(sentence, first)
  if (isStart && startsSo && !/^(?:and|or|['’]s?)$/.test(tokens[first.to]?.lower ?? '')) return 1
  const others = startsSo
    ? []
    : all.filter((mention) => !mention.entity && (people.length === 0 || mayBeSomebody(mention)))
  const named = new Set([...people, ...others].map(({ text, entity }) => entity ?? text))
  return named.size + (named.size === 0 && tokens.some(({ lower }) => isRole(lower)) ? 1 : 0)
}

function hasNoun({ tokens }: Sentence, noun: string): boolean {
  return tokens.some(({ lower }) => nounStem(lower) === noun)
}

/** The sentences before that tell what a word of this one points back to, whatever it is. */
export function toldBefore(sentence: Sentence, text: Text): string | undefined {
  const before = text.findings.sentences[sentence.index - 1]
  return before && !remindsOfNothing(before, text) ? contextFor(sentence, pointing, text) : undefined
}

const pointing: Leaning = { filter: 'reference', reason: 'A word points to something outside the sentence.' }

/** "The island is old. The island has": what names nothing reminds of nothing. */
const remindsOfNothing = (before: Sentence, { findings }: Text): boolean =>
  !findings.mentions.has(before.index) && points(before.tokens, statementStart(before))

/** The sentence before, to remind a reader of what is told of. */
export function reminderFor(sentence: Sentence, text: Text, openness: Openness): string | undefined {
  const before = text.findings.sentences[sentence.index - 1]
  if (!before) return undefined
  // What somebody said, and nobody tells who, is shown only where nothing else would tell of what the sentence is.
  if (openness !== 'vague' && isAllQuoted(before)) return undefined
  // What can do without is worth no more than one sentence.
  const isOne = openness === 'clear' && text.leaningsIn(before).length > 0
  return (isOne ? undefined : toldBefore(sentence, text)) ?? leaningBefore(sentence, before, text)
}

/** The sentence before though words of it point back as well, where that does not mislead. */
function leaningBefore(sentence: Sentence, before: Sentence, text: Text): string | undefined {
  const tellsOfPerson = text.findings.mentions.get(sentence.index)?.some(({ entity }) => entity?.kind === 'person')
  // A "he" of whom it is not told who he is may be taken for the one that the sentence names.
  const misleads = text.leaningsIn(before).some(({ forever, needsPerson }) => forever || (needsPerson && tellsOfPerson))
  const isFit =
    before.part === sentence.part &&
    !remindsOfNothing(before, text) &&
    !misleads &&
    !contextRefusal(before) &&
    before.text.length + sentence.text.length <= longestTogether
  return isFit ? shown(before) : undefined
}
