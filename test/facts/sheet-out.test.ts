import { expect, test } from 'vitest'
import { readSheet } from '../../src/facts/sheet-file.ts'
import { toSheet } from '../../src/facts/sheet-out.ts'
import { itemsFromSheet } from '../../src/quiz/bank.ts'
import { factsOfItems, withWholeStem } from '../../src/quiz/sheet-facts.ts'
import { article, items } from '../plain/bridge.ts'

test('items written as a sheet are read back as they were, in every form', () => {
  const { facts, problems } = readSheet(toSheet(factsOfItems(items)), article)
  expect(problems).toEqual([])
  expect(itemsFromSheet(facts)).toEqual(items)
})

test('items of one fact stand together; another skill makes it a fact of its own', () => {
  const [item] = items
  if (!item) throw new Error('no item')
  const facts = factsOfItems([item, { ...item, id: 'x' }, { ...item, id: 'y', skill: 'infer' }])
  expect(facts.map((fact) => [fact.id, fact.skill, fact.items.length])).toEqual([
    ['built', 'retrieve', 2],
    ['built-2', 'infer', 1],
  ])
})

test('the sentence before becomes part of the question, and an explanation of its own stays', () => {
  const [item] = items
  if (!item) throw new Error('no item')
  const [fact] = factsOfItems([item, withWholeStem({ ...item, context: 'Rain fell.', explanation: 'It rained.' })])
  expect(fact?.items[1]).toMatchObject({ stem: 'Rain fell. When was the bridge built?', explanation: 'It rained.' })
})

test('quotation marks, colons and hashes in a text are no YAML', () => {
  const [item] = items
  if (!item) throw new Error('no item')
  const stem = 'Who said: "it\'s #1" \\ {really}?'
  const { facts, problems } = readSheet(toSheet(factsOfItems([{ ...item, stem }])), article)
  expect(problems).toEqual([])
  expect(facts[0]?.items[0]?.stem).toBe(stem)
})
