import type { Item } from '../item.ts'
import { normalText, normalWords } from '../normal.ts'
import { type ItemRule, ofChoice } from './rule.ts'
import { contentWords, withoutQuotes } from './words.ts'

const negation = /\b(?:not|except)\b|n['’]t\b|\b(?:is|are) (?:false|untrue|wrong|incorrect)\b(?! with)/
/** What comes after it is told, not asked: who said that it was not so. */
const toldAfter =
  /(?<=\S\s.*)\b(?:that|because|although|while|if|whether|after|before|since|so|and|but|or|who|which|whose)\b.*/s
/** A question of why something was not so, or of who asked not to be named, asks for what is so. */
const notAsked = /^why\b.*|\bnot (?:to|only|just|yet)\b/gi
const asked = /\b(?:which|what|who|whom|whose|where|when|how)\b|___|\bexcept\b/i

// HDR 2002 rule 17: word the stem positively; where it must be NOT or EXCEPT, write it in capitals.
const positiveStem: ItemRule['find'] = (item) => {
  if (item.form === 'true-false') return doubleNegative(item)
  if (item.form === 'gap') return undefined
  const question = withoutQuotes(item.stem).replace(toldAfter, '').replace(notAsked, '')
  const word = negation.exec(question)?.[0]
  if (word === undefined || !asked.test(question)) return undefined
  return `the stem asks with “${word}”; ask for what is so, or write ${word === 'except' ? 'EXCEPT' : 'NOT'} in capitals`
}

function doubleNegative(item: Item): string | undefined {
  const word = isFalse(item) ? /\bnot\b|n['’]t\b/.exec(withoutQuotes(item.stem))?.[0] : undefined
  return word && `“${word}” in a statement that is false makes a reader think twice round; say it without`
}

function isFalse(item: Item): boolean {
  return item.form === 'true-false' && item.options.some(({ text, correct }) => correct && text === 'False')
}

const fewestWords = 3
const bare =
  /^which (?:one )?(?:of (?:these|them|the following) )?(?:statements? |answers? |options? |sentences? )?(?:is|are) (?:true|right|correct)$/

// HDR 2002 rules 14 and 15: the stem says what is asked, so that it could be answered with the options covered.
const completeStem: ItemRule['find'] = (item) => {
  if (bare.test(normalText(item.stem))) return 'this stem asks nothing of its own; say what the question is about'
  if (item.form === 'true-false' && item.stem.trim().endsWith('?'))
    return 'this is a question; write a statement that is true or false'
  const words = normalWords(item.stem.replace('___', 'gap')).length
  const isShort = words < fewestWords || contentWords(`${item.stem} ${item.context ?? ''}`).size === 0
  return isShort ? 'this stem is too short to say what is asked; make it a whole question' : undefined
}

const longestStem = 40
const longestOption = 25
const longestRepeat = 3

// HDR 2002 rule 16: no window dressing; and rule 13, what all options share belongs into the stem.
const plainWording: ItemRule['find'] = (item) => {
  // "Which number is missing?" and the words of the article behind it are read one after the other.
  const stem = Math.max(...item.stem.split(/(?<=\?) /).map((part) => normalWords(part).length))
  if (stem > longestStem) return `the stem has ${stem} words; ${longestStem} or fewer are read in one go`
  const long =
    item.form === 'gap' ? undefined : item.options.find(({ text }) => normalWords(text).length > longestOption)
  return long && `“${long.text}” has more than ${longestOption} words; shorten it`
}

// Two statements that are contrasted may start alike; a start that is most of each option only makes them long.
const repeatedStart = ofChoice((item) => {
  const starts = item.options.map(({ text }) => text.split(/\s+/))
  const [first = []] = starts
  const different = first.findIndex((word, index) => starts.some((words) => words[index] !== word))
  const shared = first.slice(0, different === -1 ? first.length : different)
  const isMost = starts.every((words) => shared.length > words.length / 2)
  return shared.length > longestRepeat && isMost
    ? `every option starts with “${shared.join(' ')}”; move it into the stem`
    : undefined
})

export const stemRules: readonly ItemRule[] = [
  { rule: 'positive-stem', severity: 'warning', english: true, find: positiveStem },
  { rule: 'complete-stem', severity: 'warning', english: true, find: completeStem },
  { rule: 'plain-wording', severity: 'warning', find: plainWording },
  { rule: 'repeated-start', severity: 'warning', find: repeatedStart },
]
