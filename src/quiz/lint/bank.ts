import { addTo } from '../../facts/grouped.ts'
import type { Item } from '../item.ts'
import { normalText, normalWords } from '../normal.ts'
import { type Guesser, guess, guessers } from './guessers.ts'
import { type BankRule, keyAndDistractors } from './rule.ts'
import { contentWords, holdsRun, sharedCount } from './words.ts'

/** Fewer items than this prove nothing about a habit. */
const fewestItems = 8

// HDR 2002 rules 24 and 28b over the whole bank: no way of guessing may beat luck by more than its margin.
function beatsLuck(guesser: Guesser): BankRule['find'] {
  return (items, article) => {
    const { items: count, right, luck, spread } = guess(guesser, items, article)
    if (count < fewestItems || right <= luck + guesser.margin * spread) return []
    const message = `whoever picks ${guesser.name} is right in ${Math.round(right)} of ${count} choice items (luck: ${Math.round(luck)}); even out the options`
    return [{ message }]
  }
}

const fewestVerdicts = 6
const mostOneSided = 0.7

// HDR 2002 rule 20, for true-false: neither word is the safe bet.
const balancedVerdicts: BankRule['find'] = (items) => {
  const verdicts = items.flatMap((item) =>
    item.form === 'true-false' ? (item.options.find(({ correct }) => correct)?.text ?? []) : [],
  )
  if (verdicts.length < fewestVerdicts) return []
  for (const word of ['True', 'False']) {
    const count = verdicts.filter((verdict) => verdict === word).length
    if (count > mostOneSided * verdicts.length) {
      return [{ message: `${count} of ${verdicts.length} true-false items are ${word}; turn some round` }]
    }
  }
  return []
}

// Two items with one stem and one answer are one item; a second try would not differ.
const sameStem: BankRule['find'] = (items) => {
  const firsts = new Map<string, Item>()
  return items.flatMap((item) => {
    // A stem such as "Which statement matches the article?" lives by its options, one with a gap by where the gap is.
    const options = (item.form === 'gap' ? [item.answer] : item.options).map(({ text }) => normalText(text)).toSorted()
    const asked = [
      normalText(`${item.context ?? ''} ${item.stem}`),
      ...(item.form === 'true-false' ? [] : options),
    ].join('\n')
    const first = firsts.get(asked)
    if (!first) firsts.set(asked, item)
    return first ? [{ item: item.id, message: `this asks the same as ${first.id}; ask it another way` }] : []
  })
}

const mostlyTold = 0.7
const fewestShared = 2

// HDR 2002 rule 4: items are independent; the stem of one must not tell the answer of another. Items of one fact never
// meet in a quiz, so they may.
const independent: BankRule['find'] = (items) => {
  const tellers = items.flatMap((item) =>
    tells(item) ? [{ item, words: normalWords(item.stem), content: contentWords(item.stem) }] : [],
  )
  const byWord = new Map<string, typeof tellers>()
  for (const teller of tellers) {
    for (const word of new Set(teller.words)) addTo(byWord, word, teller)
  }
  return items.flatMap((item) => {
    const key = keyOf(item)
    if (key === undefined) return []
    const answer = normalWords(key)
    const answerWords = contentWords(key)
    const question = new Set([...contentWords(item.stem)].filter((word) => !answerWords.has(word)))
    const rarest = answer.map((word) => byWord.get(word) ?? []).toSorted((one, other) => one.length - other.length)[0]
    const teller = rarest?.find(({ item: other, words, content }) => {
      const shared = sharedCount(question, content)
      return (
        other.fact !== item.fact &&
        shared >= fewestShared &&
        shared >= mostlyTold * question.size &&
        holdsRun(words, answer)
      )
    })
    return teller
      ? [
          {
            item: item.id,
            message: `the stem of ${teller.item.id} tells the answer “${key}”; word one of the two otherwise`,
          },
        ]
      : []
  })
}

/** A false statement tells nothing. */
function tells(item: Item): boolean {
  return item.form !== 'true-false' || item.options.some(({ text, correct }) => correct && text === 'True')
}

function keyOf(item: Item): string | undefined {
  if (item.form === 'gap') return item.answer.text
  return item.form === 'choice' ? keyAndDistractors(item)?.key : undefined
}

export const bankRules: readonly BankRule[] = [
  ...guessers.map((guesser) => ({ rule: guesser.rule, severity: guesser.severity, find: beatsLuck(guesser) })),
  { rule: 'verdict-balance', severity: 'warning', find: balancedVerdicts },
  { rule: 'same-question', severity: 'warning', find: sameStem },
  { rule: 'independent-items', severity: 'error', find: independent },
]
