import type { Item } from '../item.ts'
import { normalText, normalWords } from '../normal.ts'
import { type ItemRule, ofChoice } from './rule.ts'
import { contentWords } from './words.ts'

const negation = /\b(?:not|except)\b|n['’]t\b|\b(?:is|are) (?:false|untrue|wrong|incorrect)\b/
const asked = /\b(?:which|what|who|whom|whose|where|when)\b/i
/** A “not” that belongs to what happened, not to what is asked: asked not to be named, not only, or not. */
const ofTheFact =
  /\b(?:or|but|and|if|whether|why|that) not\b|\bnot (?:to|only|just|yet)\b|\bwhy\b[^?]*(?:\bnot\b|n['’]t\b)|\b(?:who|which|that)\s+(?:\w+\s+)?(?:did|does|do|was|were|is|are|had|has|could|would)(?:n['’]t| not)\b(?=[^?]*\b(?:did|was|were|is|are|do|does|say|said)\b)/gi

// HDR 2002 rule 17: word the stem positively; where it must be NOT or EXCEPT, write it in capitals.
const positiveStem: ItemRule['find'] = (item) => {
  if (item.form === 'gap') return undefined
  const stem = withoutQuotes(item.stem).replace(ofTheFact, '')
  const word = negation.exec(stem)?.[0]
  if (word === undefined) return undefined
  if (item.form === 'true-false')
    return isFalse(item)
      ? `“${word}” in a statement that is false makes a reader think twice round; say it without`
      : undefined
  return asked.test(stem)
    ? `the stem asks with “${word}”; ask for what is so, or write ${word.toUpperCase()} in capitals`
    : undefined
}

function isFalse(item: Item): boolean {
  return item.form === 'true-false' && item.options.some(({ text, correct }) => correct && text === 'False')
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/g, '')
}

const fewestWords = 4
const fewestContentWords = 2
const bare =
  /^which (?:one )?(?:of (?:these|them|the following) )?(?:statements? |answers? |options? |sentences? )?(?:is|are) (?:true|right|correct)$/

// HDR 2002 rules 14 and 15: the stem says what is asked, so that it could be answered with the options covered.
const completeStem: ItemRule['find'] = (item) => {
  if (bare.test(normalText(item.stem))) return 'this stem asks nothing of its own; say what the question is about'
  if (item.form === 'true-false' && item.stem.trim().endsWith('?'))
    return 'this is a question; write a statement that is true or false'
  const words = normalWords(item.stem.replace('___', 'gap')).length
  const isShort = words < fewestWords || contentWords(`${item.stem} ${item.context ?? ''}`).size < fewestContentWords
  return isShort ? 'this stem is too short to say what is asked; make it a whole question' : undefined
}

const longestStem = 40
const longestOption = 25
const longestRepeat = 3

// HDR 2002 rule 16: no window dressing; and rule 13, what all options share belongs into the stem.
const plainWording: ItemRule['find'] = (item) => {
  const stem = normalWords(item.stem).length
  if (stem > longestStem) return `the stem has ${stem} words; ${longestStem} or fewer are read in one go`
  const long =
    item.form === 'gap' ? undefined : item.options.find(({ text }) => normalWords(text).length > longestOption)
  return long && `“${long.text}” has more than ${longestOption} words; shorten it`
}

const repeatedStart = ofChoice((item) => {
  const starts = item.options.map(({ text }) => text.split(/\s+/))
  const [first = []] = starts
  const different = first.findIndex((word, index) => starts.some((words) => words[index] !== word))
  const shared = first.slice(0, different === -1 ? first.length : different)
  return shared.length > longestRepeat
    ? `every option starts with “${shared.join(' ')}”; move it into the stem`
    : undefined
})

export const stemRules: readonly ItemRule[] = [
  { rule: 'positive-stem', severity: 'warning', english: true, find: positiveStem },
  { rule: 'complete-stem', severity: 'warning', english: true, find: completeStem },
  { rule: 'plain-wording', severity: 'warning', find: plainWording },
  { rule: 'repeated-start', severity: 'warning', find: repeatedStart },
]
