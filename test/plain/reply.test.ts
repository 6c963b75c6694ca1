import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReply } from '../../src/plain/reply.ts'
import type { ChoiceItem, GapItem, Item, OrderItem } from '../../src/quiz/item.ts'
import { items } from './bridge.ts'

const of = (form: Item['form']) => items.find((item) => item.form === form) as Item
const choice = of('choice') as ChoiceItem
const truth = of('true-false') as ChoiceItem
const gap = of('gap') as GapItem
const order = of('order') as OrderItem
const shown = (item: ChoiceItem | OrderItem, place: number) => item.options[place]?.text ?? ''

describe('a choice', () => {
  test.each(['2', ' 2 ', '2.', 'b', 'B', 'b)', '1912'])('%j is the second answer', (typed) => {
    expect(readReply(choice, typed)).toEqual({ kind: 'answer', response: shown(choice, 1) })
  })

  test.each(['', '0', '4', 'd', '1 2', 'yes', '1e0', '٣'])('%j says what to type', (typed) => {
    const reply = readReply(choice, typed)
    expect(reply).toEqual({ kind: 'unclear', hint: 'Type a number, 1 to 3, or a letter, a to c.' })
  })

  test('true and false can be typed as words or first letters', () => {
    for (const [typed, place] of [
      ['f', 'False'],
      ['False', 'False'],
      ['t', 'True'],
      ['TRUE', 'True'],
    ] as const)
      expect(readReply(truth, typed)).toEqual({ kind: 'answer', response: place })
  })

  test('a number that is the place of one answer and the words of another is asked about', () => {
    const options = ['2', '3', '4'].map((text, index) => ({
      id: 'abc'[index] ?? '',
      text,
      correct: index === 0,
      why: '',
    }))
    const numbers = { ...choice, options }
    expect(readReply(numbers, '3')).toEqual({
      kind: 'unclear',
      hint: '"3" could mean two of the answers: type a letter, a to c.',
    })
    expect(readReply(numbers, 'c')).toEqual({ kind: 'answer', response: '4' })
    expect(readReply(numbers, '4')).toEqual({ kind: 'answer', response: '4' })
  })
})

describe('a gap', () => {
  test('takes the words as they are typed', () => {
    expect(readReply(gap, ' A Toll ')).toEqual({ kind: 'answer', response: 'A Toll' })
  })

  test('nothing typed is no answer', () => {
    expect(readReply(gap, '  ').kind).toBe('unclear')
  })

  test('a word that is a command still counts where it is the answer', () => {
    const back: GapItem = { ...gap, answer: { text: 'back', accepts: ['r'], why: '' } }
    expect(readReply(back, 'Back')).toEqual({ kind: 'answer', response: 'Back' })
    expect(readReply(back, 'r')).toEqual({ kind: 'answer', response: 'r' })
    expect(readReply(gap, 'back')).toEqual({ kind: 'back' })
  })
})

describe('an order', () => {
  test.each(['3 1 2', '3,1,2', '3, 1, 2', '312', 'c a b', 'cab', '3 > 1 > 2', '3. 1. 2.'])(
    '%j puts the steps',
    (typed) => {
      const response = [2, 0, 1].map((place) => shown(order, place))
      expect(readReply(order, typed)).toEqual({ kind: 'answer', response })
    },
  )

  test.each(['', '3 1', '3 1 1', '1 2 3 4', '4 1 2', 'x y z', '1-2'])('%j says what to type', (typed) => {
    expect(readReply(order, typed).kind).toBe('unclear')
  })
})

test('help, repeat, back and leave mean the same in every form', () => {
  for (const item of items) {
    for (const typed of ['?', 'help', 'HELP']) expect(readReply(item, typed)).toEqual({ kind: 'help' })
    for (const typed of ['r', 'R', 'repeat']) expect(readReply(item, typed)).toEqual({ kind: 'repeat' })
    for (const typed of ['q', 'quit']) expect(readReply(item, typed)).toEqual({ kind: 'leave' })
    expect(readReply(item, 'back')).toEqual({ kind: 'back' })
    expect(readReply(item, 'Back 2')).toEqual({ kind: 'back', section: 1 })
  }
})

test('whatever is typed gets a reply, and an answer is always one of the options', () => {
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.string({ unit: 'grapheme' }), (item, typed) => {
      const reply = readReply(item, typed)
      if (reply.kind !== 'answer' || item.form === 'gap') return
      const texts = item.options.map(({ text }) => text)
      for (const part of [reply.response].flat()) expect(texts).toContain(part)
    }),
  )
})
