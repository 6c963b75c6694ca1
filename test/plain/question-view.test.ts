import { expect, test } from 'vitest'
import { feedbackLines } from '../../src/plain/feedback-view.ts'
import { questionLines } from '../../src/plain/question-view.ts'
import type { Item } from '../../src/quiz/item.ts'
import { article, items } from './bridge.ts'

const [item] = items as [Item]

test('the sentence before is told apart from what is asked', () => {
  expect(questionLines({ ...item, context: 'Rain fell.' }, 2, 5)).toEqual([
    'Question 2 of 5. Choose one.',
    'Just before it, the article says: "Rain fell."',
    'When was the bridge built?',
    '1. 1887',
    '2. 1912',
    '3. 1915',
  ])
})

test('the sentence before needs no quotation marks where it has its own', () => {
  const [, before] = questionLines({ ...item, context: '"Rain fell," said Ann.' }, 2, 5)
  expect(before).toBe('Just before it, the article says: "Rain fell," said Ann.')
})

test('a reason that stands for both the response and the key is said once', () => {
  const why = 'The article says 1887, not 1912.'
  const key = [{ text: '1887', why }]
  const feedback = { correct: false, response: ['1912'], why, key, explanation: why, evidence: [] }
  expect(feedbackLines(article, feedback)).toEqual(['Not correct.', 'You answered: 1912', why, 'The answer: 1887'])
})

test('the steps of an order stand one below the other', () => {
  const key = ['It rained', 'The river rose'].map((text) => ({ text, why: '' }))
  const response = ['The river rose', 'It rained']
  expect(
    feedbackLines(article, { correct: false, response, key, explanation: 'Rain came first.', evidence: [] }),
  ).toEqual([
    'Not correct.',
    'You answered:',
    '1. The river rose',
    '2. It rained',
    'The answer:',
    '1. It rained',
    '2. The river rose',
    'Rain came first.',
  ])
})
