import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedbackFor } from '../../src/quiz/feedback.ts'
import { type ChoiceItem, type Item, sectionOf } from '../../src/quiz/item.ts'
import type { Answered } from '../../src/quiz/session.ts'
import { top } from '../../src/tui/state.ts'
import { itemOf } from '../quiz/fixture.ts'
import { startProgram } from './program.tsx'

/** Enough questions that no burst comes to the end. */
const items: readonly Item[] = [...Array(14).keys()].map((index): ChoiceItem => {
  const options = [...'abcd']
    .slice(0, 2 + (index % 3))
    .map((id, at) => ({ id, text: `answer ${index}${id}`, correct: at === 0, why: `why ${index}${id}` }))
  return { ...(itemOf('watch.choice') as ChoiceItem), id: `item${index}`, fact: `fact${index}`, options }
})

const keys = {
  down: '\u001b[B',
  up: '\u001b[A',
  j: 'j',
  k: 'k',
  enter: '\r',
  home: '\u001b[H',
  G: 'G',
  1: '1',
  2: '2',
  3: '3',
  a: 'a',
  b: 'b',
  d: 'd',
  x: 'x',
} as const
type KeyName = `${keyof typeof keys}`

/** What a careful person would expect the keys to do: a list with a mark, then feedback that Enter leaves. */
function modelAnswers(pressed: readonly KeyName[], asked: readonly ChoiceItem[]): string[] {
  const given: string[] = []
  let mark = 0
  let feedback = false
  for (const key of pressed) {
    const options = asked[given.length - (feedback ? 1 : 0)]?.options ?? []
    const answer = (index: number) => {
      const option = options[index]
      if (!option) return
      given.push(option.text)
      feedback = true
      mark = 0
    }
    if (feedback) {
      if (key === 'enter') feedback = false
    } else if (key === 'enter') answer(mark)
    else if ('123'.includes(key)) answer(Number(key) - 1)
    else if ('abd'.includes(key)) answer(key.charCodeAt(0) - 97)
    else if (key === 'down' || key === 'j') mark = (mark + 1) % options.length
    else if (key === 'up' || key === 'k') mark = (mark + options.length - 1) % options.length
    else if (key === 'home') mark = 0
    else if (key === 'G') mark = options.length - 1
  }
  return given
}

describe('Keys that come fast', () => {
  test('are each acted on once and in order, whatever burst they come in', async () => {
    const burst = fc.array(fc.constantFrom(...(Object.keys(keys) as KeyName[])), { minLength: 1, maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(burst, async (pressed) => {
        const program = startProgram({ items, entrance: 'quiz', wish: { count: 14 } })
        await program.until('Question 1 of 14')
        const view = top(program.store.state())
        const asked = view?.kind === 'quiz' ? (view.session.items as readonly ChoiceItem[]) : []
        program.send(`${pressed.map((key) => keys[key]).join('')}?`)
        await program.until('every key')
        const given = program.log.filter((event): event is Answered => event.type === 'answered')
        expect(given.map(({ response }) => response)).toEqual(modelAnswers(pressed, asked))
        program.app.unmount()
      }),
      { numRuns: 60 },
    )
  })

  test('Down and Enter in one chunk take the second option', async () => {
    const program = startProgram({ items, entrance: 'quiz' })
    await program.until('Question 1 of 10')
    program.send('\u001b[B\r')
    await program.until(/Correct|Not correct/)
    const view = top(program.store.state())
    const first = view?.kind === 'quiz' ? (view.session.items[0] as ChoiceItem) : undefined
    expect(program.log.find((event) => event.type === 'answered')).toMatchObject({ response: first?.options[1]?.text })
    expect(
      feedbackFor(first as ChoiceItem, { response: first?.options[1]?.text ?? '', correct: false }).why,
    ).toBeDefined()
    expect(sectionOf(first as ChoiceItem)).toBe('stopped')
  })

  test('an Enter that comes as a line feed, as typed before the program had the terminal, is an Enter', async () => {
    const program = startProgram({ items, entrance: 'quiz' })
    await program.until('Question 1 of 10')
    program.send('\n')
    await program.until(/Correct|Not correct/)
    program.send('\r\n')
    await program.until('Question 2 of 10')
  })

  test('Escape and a letter in one chunk are two keys', async () => {
    const program = startProgram()
    await program.until('Section 1 of 3')
    program.send('?')
    await program.until('every key')
    program.send('\u001b]')
    await program.until('Section 2 of 3')
  })

  test('an arrow cut in two by a slow line is still one arrow', async () => {
    const program = startProgram()
    await program.until('Section 1 of 3')
    program.send('\u001b')
    program.send('[C')
    await program.until('Section 2 of 3')
  })

  test('a paste runs no keys, and a paste without its end does not lock the keyboard', async () => {
    const program = startProgram()
    await program.until('Section 1 of 3')
    program.send('\u001b[200~q]]\r\u001b[201~')
    program.send('\u001b[200~q]]')
    program.send(']')
    await program.settle()
    expect(program.left).toEqual([])
    await program.until('Section 1 of 3')
    program.send('\u001b[201~]')
    await program.until('Section 2 of 3')
  })
})
