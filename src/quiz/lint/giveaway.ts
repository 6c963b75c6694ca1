import type { ChoiceItem, Item } from '../item.ts'
import { normalText, normalWords } from '../normal.ts'
import { type ItemRule, keyAndDistractors, ofChoice } from './rule.ts'
import { contentWords, holdsRun, sharedCount } from './words.ts'

const absolute =
  /\b(?:always|never|absolutely|completely|entirely|totally|everyone|everybody|nobody|no one|everything|nothing)\b/

// HDR 2002 rule 28a: specific determiners. Readers know that “always” and “never” are seldom right.
const absoluteWords: ItemRule['find'] = (item) => {
  if (item.form === 'choice') return absoluteOptions(item)
  const word = item.form === 'true-false' ? absolute.exec(normalText(item.stem))?.[0] : undefined
  if (word === undefined || isTrue(item) || item.evidence.some(({ quote }) => normalText(quote).includes(word)))
    return undefined
  return `“${word}” in a statement gives away that it is false; say it without`
}

function absoluteOptions(item: ChoiceItem): string | undefined {
  const parts = keyAndDistractors(item)
  if (!parts || absolute.test(normalText(parts.key))) return undefined
  const word = parts.distractors.flatMap((text) => absolute.exec(normalText(text)) ?? [])[0]
  return (
    word && `“${word}” stands in wrong answers only, and readers know that such a word is seldom right; say it without`
  )
}

function isTrue(item: Item): boolean {
  return item.form === 'true-false' && item.options.some(({ text, correct }) => correct && text === 'True')
}

// HDR 2002 rule 28b: clang associations, a right answer that echoes the stem. What all the article is about is no echo.
const clang = ofChoice((item, article) => {
  const parts = keyAndDistractors(item)
  if (!parts) return undefined
  const topic = contentWords(article.title)
  const stem = new Set([...contentWords(item.stem)].filter((word) => !topic.has(word)))
  const echo = (text: string) => sharedCount(contentWords(text), stem)
  if (echo(parts.key) <= Math.max(0, ...parts.distractors.map(echo))) return undefined
  const words = [...contentWords(parts.key)]
    .filter((word) => stem.has(word))
    .map((word) => wordAsWritten(parts.key, word))
  return `the right answer repeats “${words.join('”, “')}” of the stem, and no distractor does as much; say it in other words`
})

function wordAsWritten(text: string, content: string): string {
  return text.split(/\s+/).find((word) => contentWords(word).has(content)) ?? content
}

// The answer of a gap to be typed must not stand beside it.
const answerInStem: ItemRule['find'] = (item) => {
  if (item.form !== 'gap' || !holdsRun(normalWords(item.stem), normalWords(item.answer.text))) return undefined
  return `the stem holds the answer “${item.answer.text}”; take it out there`
}

const orderWord = /^(?:first|firstly|then|next|later|finally|lastly|last|after that|afterwards|at last|in the end)\b/

// HDR 2002 rule 28, for steps to be ordered: no step says its own place.
const orderWords: ItemRule['find'] = (item) => {
  const step = item.form === 'order' ? item.options.find(({ text }) => orderWord.test(normalText(text))) : undefined
  return step && `“${step.text}” says its own place; take the first word out`
}

export const giveawayRules: readonly ItemRule[] = [
  { rule: 'absolute-words', severity: 'warning', english: true, find: absoluteWords },
  { rule: 'echoed-stem', severity: 'warning', english: true, find: clang },
  { rule: 'answer-in-stem', severity: 'error', find: answerInStem },
  { rule: 'order-words', severity: 'warning', english: true, find: orderWords },
]
