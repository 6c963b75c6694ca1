import { expect, test } from 'vitest'
import { feedbackLines } from '../../src/plain/feedback-view.ts'
import { questionLines } from '../../src/plain/question-view.ts'
import type { Item } from '../../src/quiz/item.ts'
import { article, items } from './bridge.ts'

const [item] = items as [Item]

test('the sentence before is told apart from what is asked', () => {
  expect(questionLines({ ...item, context: 'Rain fell.' }, 2, 5)).toEqual([
    'Question 2 of 5. Choose one.',
    'The sentence before it: "Rain fell."',
    'When was the bridge built?',
    '1. 1887',
    '2. 1912',
    '3. 1915',
  ])
})

test('a reason that stands for both the response and the key is said once', () => {
  const why = 'The article says 1887, not 1912.'
  const feedback = { correct: false, response: '1912', why, key: '1887', keyWhy: why, explanation: why, evidence: [] }
  expect(feedbackLines(article, feedback)).toEqual(['Not correct.', 'You answered: 1912', why, 'The answer: 1887'])
})
