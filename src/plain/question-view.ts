import type { Item } from '../quiz/item.ts'
import type { Mode } from '../quiz/session.ts'
import { formNames, progress, sentenceBefore } from '../quiz/wording.ts'
import { letterRange, numberRange } from './reply.ts'

/** A question as it is asked; `at` counts from 1. */
export function questionLines(item: Item, at: number, of: number): string[] {
  return [`${progress(at, of)}. ${formNames[item.form]}.`, ...itemLines(item)]
}

/** What is asked, and the options by number. */
export function itemLines(item: Item): string[] {
  const options = item.form === 'gap' ? [] : item.options.map(({ text }, index) => `${index + 1}. ${text}`)
  const context = item.context === undefined ? [] : [sentenceBefore(item.context)]
  return [...context, item.stem, ...options]
}

/** What stands before the place to type. An order's example is the order shown, which is never the right one. */
export function questionPrompt(item: Item): string {
  switch (item.form) {
    case 'gap':
      return 'The missing words: '
    case 'order':
      return `The numbers in order, such as ${numbers(item.options.length)}: `
    case 'true-false':
    case 'choice':
      return `Your answer, ${numberRange(item.options.length)}: `
  }
}

/** All that can be typed at a question. */
export function questionHelp(item: Item, mode: Mode, sections: number): string[] {
  return [
    'You can type:',
    `- ${answerHelp(item)}`,
    '- r: the question again',
    ...(mode === 'practice' ? [`- back: the passage it is about; back 1 to back ${sections}: that section`] : []),
    '- q: leave; your answers are kept',
  ]
}

function answerHelp(item: Item): string {
  switch (item.form) {
    case 'gap':
      return 'the words for the gap; capitals and accents do not matter'
    case 'order':
      return `the numbers in the right order, such as ${numbers(item.options.length)}`
    case 'true-false':
      return '1 or 2, or t for true, f for false'
    case 'choice':
      return `${numberRange(item.options.length)}, or ${letterRange(item.options.length)}: choose that answer`
  }
}

function numbers(size: number): string {
  return Array.from({ length: size }, (_, index) => index + 1).join(' ')
}
