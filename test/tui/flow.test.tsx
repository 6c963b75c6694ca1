import { describe, expect, test, vi } from 'vitest'
import type { Answered, Started } from '../../src/quiz/session.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { top } from '../../src/tui/state.ts'
import { bank, itemOf } from '../quiz/fixture.ts'
import { type Program, startProgram } from './program.tsx'

const types = (log: readonly LogEvent[]) => log.map(({ type }) => type)
const answers = (log: readonly LogEvent[]) => log.filter((event): event is Answered => event.type === 'answered')
const sessions = (log: readonly LogEvent[]) => log.filter((event): event is Started => event.type === 'started')

async function press(program: Program, keys: string, wanted: string | RegExp) {
  program.send(keys)
  await program.until(wanted)
}

const esc = '\u001b'
const day = itemOf('stop-day.choice')
const watch = itemOf('watch.choice')

describe('Reading', () => {
  test('logs the place at each new paragraph on top, and the last page once', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    await press(program, ' ', 'A clockmaker')
    await press(program, ' ', 'The end')
    await press(program, 'b', 'A clockmaker')
    await press(program, ' ', 'The end')
    expect(types(program.log)).toEqual(['opened', 'placed', 'placed', 'finished-reading', 'placed', 'placed'])
    expect(program.log[2]).toMatchObject({ section: 'after', paragraph: 0 })
  })

  test('goes on where it was left, and g goes to the start', async () => {
    const placed = {
      type: 'placed',
      at: '2026-01-04T09:00:00.000Z',
      article: 'clock',
      section: 'repair',
      paragraph: 0,
    } as const
    const program = startProgram({ log: [placed] })
    await program.until('A clockmaker from Elm')
    await program.until('Going on where you stopped')
    await press(program, 'g', 'The town clock of Varn')
  })

  test('Enter starts the quiz on the last page, and says so elsewhere', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    await press(program, '\r', 'The quiz comes after the last page')
    await press(program, 'G', 'The end')
    await press(program, '\r', 'Question 1 of 5')
  })

  test('the items are begun when the reader pauses, and not before', async () => {
    const program = startProgram()
    await press(program, ' ', 'A clockmaker')
    expect(program.made).toEqual([])
    program.store.dispatch({ type: 'pause' })
    expect(program.made).toEqual(['prepare'])
  })

  test('who asks for the quiz before any pause has its items begun aside at once', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    await press(program, 'G\r', 'Question 1 of 5')
    expect(program.made).toEqual(['prepare', 'bank'])
  })

  test('a quiz that was asked for at the start says so while its items are made', async () => {
    const program = startProgram({ entrance: 'quiz' })
    expect(program.store.state().waiting).toBe('Making the quiz')
    await program.until('Question 1 of 5')
    expect(program.store.state().waiting).toBeUndefined()
  })

  test('a window that tells the size it has changes nothing', () => {
    const { store } = startProgram({ columns: 80, rows: 24 })
    const before = store.state()
    store.dispatch({ type: 'resize', columns: 80, rows: 24 })
    expect(store.state()).toBe(before)
  })

  test('a pause on the shelf begins nothing', async () => {
    const program = startProgram({ entrance: 'shelf' })
    await program.until('The Clock in the Square')
    program.store.dispatch({ type: 'pause' })
    expect(program.made).toEqual([])
  })

  test('a search that finds nothing says so, and Escape ends one that did', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    await press(program, '/zebra\r', 'is not in the article')
    await press(program, '/CROWNS\r', 'Hit 1 of 2')
    await press(program, 'n', /A clockmaker from[\s\S]*Hit 2 of 2/)
    await press(program, 'N', /The town clock of Varn[\s\S]*Hit 1 of 2/)
    await press(program, esc, 'Section 1 of 3')
    await press(program, 'n', 'Nothing is being searched for')
  })

  test('of the hits on a page, one is pointed at', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    const pointedAt = () => program.screen.lines().findIndex((row) => /^ *❯/.test(row))
    await press(program, '/the\r', 'Hit 1 of')
    const first = pointedAt()
    expect(first).toBeGreaterThan(0)
    await press(program, 'n', 'Hit 2 of')
    expect(pointedAt()).toBeGreaterThanOrEqual(first)
    await press(program, 'nn', 'Hit 4 of')
    expect(pointedAt()).toBeGreaterThan(first)
  })

  test('the contents lead to a section and to the quiz', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    await press(program, 't', 'Contents')
    await press(program, '2', 'A clockmaker from Elm')
    await press(program, 't', 'Contents')
    await press(program, 'G\r', 'Question 1 of 5')
  })
})

describe('A quiz', () => {
  test('an answer is in the log before its feedback shows', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day] })
    await program.until('On which day')
    let loggedWhenShown: string[] = []
    const stop = program.store.subscribe(() => {
      const view = top(program.store.state())
      if (view?.kind === 'quiz' && view.session.phase === 'feedback') loggedWhenShown = types(program.log)
    })
    await press(program, '1', 'Correct')
    stop()
    expect(loggedWhenShown.at(-1)).toBe('answered')
  })

  test('looking back is noted, keeps the marked option, and comes back with Tab', async () => {
    const program = startProgram({ entrance: 'quiz', items: [watch] })
    await program.until('What did Lind think')
    program.send('jj\t')
    await program.until('back to the question')
    await press(program, '\t', 'What did Lind think')
    await press(program, '\r', /Correct|Not correct/)
    const shown = sessions(program.log)[0]
    expect(types(program.log)).toEqual(['opened', 'started', 'looked-back', 'answered'])
    const view = top(program.store.state())
    const third =
      view?.kind === 'quiz' && view.session.items[0]?.form === 'choice' ? view.session.items[0].options[2] : undefined
    expect(answers(program.log)[0]).toMatchObject({ session: shown?.session, response: third?.text })
  })

  test('a test gives no feedback and no look-back until the end', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day, watch], wish: { mode: 'test' } })
    await program.until('On which day')
    await press(program, '\t', 'This is a test')
    await press(program, '2', 'What did Lind think')
    expect(program.screen.shows('Tab look back')).toBe(false)
    await press(program, '1', 'By skill')
    expect(program.screen.shows('What you missed')).toBe(true)
  })

  test('Escape goes to the shelf with every answer kept, and the quiz goes on from there', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day, watch] })
    await press(program, '1', 'Correct')
    await press(program, esc, 'quiz at question 2')
    await press(program, '\r', 'Going on at question 2 of 2')
    await press(program, '\r', 'What did Lind think')
    expect(sessions(program.log).length).toBe(1)
  })

  test('ends with the missed ones to do again, until each was right once', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day] })
    await program.until('On which day')
    await press(program, '2', 'Not correct')
    await press(program, '\r', 'Again with the missed ones')
    await press(program, '\r', 'On which day')
    await press(program, '3', 'Not correct')
    await press(program, '\r', 'Again with the missed ones')
    await press(program, '\r', 'On which day')
    await press(program, '1', 'Correct')
    await press(program, '\r', 'You got 1 of 1 right')
    expect(program.screen.shows('Again with the missed ones')).toBe(false)
    expect(sessions(program.log).map(({ kind }) => kind)).toEqual(['quiz', 'missed', 'missed'])
  })

  test('offers what was missed the next time too, until each was right once', async () => {
    const first = startProgram({ entrance: 'quiz', items: [day, watch] })
    await first.until('On which day')
    await press(first, '2', 'Not correct')
    await press(first, '\r', 'What did Lind think')
    await press(first, '1', /Correct|Not correct/)
    await press(first, '\r', 'Again with the missed ones')
    const again = { entrance: 'quiz', items: [day, watch], unseeded: true } as const
    const next = startProgram({ ...again, log: first.log })
    await next.until('still to get right')
    await press(next, '1', 'On which day')
    expect(next.log).toHaveLength(first.log.length + 1)
    const right = sessions(first.log).flatMap(({ session }) => session)
    const known = answers(first.log).map((answer) => ({ ...answer, correct: true }))
    expect(right).toHaveLength(1)
    const done = startProgram({ ...again, log: [...sessions(first.log), ...known] })
    await done.until('Question 1 of 2')
  })

  test('an empty gap is not an answer; a typed q is a letter there', async () => {
    const program = startProgram({ entrance: 'quiz', items: [itemOf('mayor.gap')] })
    await program.until('Fill the gap')
    await press(program, '\r', 'Type what belongs in the gap')
    await press(program, 'q?', 'q?')
    await press(program, '\u007f\u007f', '❯ ▏')
    program.send('\u001b[200~Ida Holm\nberg\u001b[201~')
    await program.until('Ida Holm berg')
    await press(program, '\r', 'Correct')
    expect(answers(program.log)[0]).toMatchObject({ response: 'Ida Holm berg', correct: true })
    expect(program.left).toEqual([])
  })

  test('options that do not fit are told of, and come into sight', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day], columns: 40, rows: 8 })
    await program.until('↓ more')
    await press(program, 'G', /❯ 3\. /)
    expect(program.screen.shows('↓ more')).toBe(false)
  })

  test('n turns through the several quotes of an evidence, and one key goes back from any of them', async () => {
    const program = startProgram({ entrance: 'quiz', items: [itemOf('cost.choice')] })
    await program.until('How much of the money')
    await press(program, '1', 'Your answer')
    await press(program, 'e', 'Evidence 1 of 2')
    await press(program, 'n', 'Evidence 2 of 2')
    await press(program, esc, 'Your answer')
  })

  test('a reason read to its end in a narrow window begins at its head in a wide one', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day], columns: 40, rows: 8 })
    await program.until('On which day')
    await press(program, '2', 'Not correct')
    program.send('G')
    await program.until((screen) => !screen.shows('Not correct'))
    await program.resize({ columns: 120, rows: 40 })
    await program.until('Not correct')
  })

  test('in a window too small to show the question no key answers it', async () => {
    const program = startProgram({ entrance: 'quiz', items: [day] })
    await program.until('On which day')
    await program.resize({ columns: 20, rows: 5 })
    await program.until('make this')
    program.send('\r1 ?q')
    await vi.waitFor(() => expect(program.left).toEqual([0]))
    await program.resize({ columns: 80, rows: 24 })
    await program.until('On which day')
    expect(answers(program.log)).toEqual([])
  })

  test('in an order, Enter puts one step after the other: the mark goes to the next that is not put', async () => {
    const program = startProgram({ entrance: 'quiz', items: [itemOf('events.order')] })
    await program.until('Put these in order')
    await press(program, '\u001b[B', /❯ 2\./)
    await press(program, '\u001b[B', /❯ 3\./)
    await press(program, '\r', /❯ 1\./)
    await press(program, '\r', /❯ 2\./)
    await press(program, '\r', /❯.*This is my order/)
    await program.until('Enter answer')
    await press(program, '\u001b[A', 'Enter take back')
    await press(program, '\u007f', /❯ 2\. \[ \]/)
    await program.until('Enter put next')
    await press(program, '\r', /❯.*This is my order/)
    await press(program, '\r', /Correct|Not correct/)
    expect(answers(program.log)[0]?.response).toHaveLength(3)
  })

  test('an order is put step by step, taken back, and handed in', async () => {
    const program = startProgram({ entrance: 'quiz', items: [itemOf('events.order')] })
    await program.until('Put these in order')
    await press(program, '12', '[2]')
    program.send('\u007f')
    await program.until(({ lines }) => !program.screen.shows('[2]') && lines !== undefined)
    await press(program, '32', 'This is my order')
    await press(program, '\r', /Correct|Not correct/)
    expect(answers(program.log)[0]?.response).toHaveLength(3)
  })
})

describe('From the shelf', () => {
  test('s shows the scores, Escape comes back', async () => {
    const program = startProgram({ entrance: 'shelf' })
    await program.until('Reading as ana')
    await press(program, 's', 'Results of ana')
    await press(program, esc, 'Reading as ana')
  })

  test('the scores of one article show no other', async () => {
    const start = { type: 'started', at: '2026-01-04T09:00:00.000Z', mode: 'practice', kind: 'quiz', seed: 1 } as const
    const item = { id: 'q', fact: 'q', form: 'choice', skill: 'retrieve', section: 's', sectionTitle: 'S' } as const
    const log = ['Ferry', 'Tide'].map((title) => ({ ...start, session: title, article: title, title, items: [item] }))
    const program = startProgram({ entrance: 'scores', scoresOf: 'Tide', log })
    await program.until('Tide')
    expect(program.screen.shows('Ferry')).toBe(false)
  })

  test('o changes a setting, and the screen follows at once', async () => {
    const program = startProgram({ entrance: 'shelf' })
    await program.until('Reading as ana')
    await press(program, 'o', /width.* 70/)
    await press(program, '\r', /width.* 40/)
    expect(program.store.state().size.text).toBe(40)
  })

  test('p gives the score to another reader, known or new', async () => {
    const program = startProgram({ entrance: 'shelf' })
    await program.until('Reading as ana')
    await press(program, 'p', 'Who is reading?')
    await press(program, '2', 'Reading as ben')
    await press(program, 'p', 'Someone new')
    await press(program, '3', 'A nickname')
    await press(program, 'cleo\r', 'Reading as cleo')
    await press(program, '\r', 'A clock that stopped')
    expect(program.log).toEqual([])
  })

  test('the first start asks who reads; a nickname is taken, and it is fine without', async () => {
    const program = startProgram({ entrance: 'shelf', firstStart: true })
    await program.until('Who is reading? A nickname')
    // A key named beside the nickname would be typed into it.
    expect(program.screen.shows('(p ')).toBe(false)
    await press(program, 'cleo\r', 'Reading as cleo (p changes it)')
    const other = startProgram({ entrance: 'shelf', firstStart: true })
    await other.until('Who is reading? A nickname')
    await press(other, esc, 'Enter open')
    await press(other, '\r', 'A clock that stopped')
  })

  test('why a kept setting does not hold is said', async () => {
    const program = startProgram({ entrance: 'settings', overruled: 'That is kept, but something wins.' })
    await program.until('how wide')
    await press(program, '\r', 'That is kept, but something wins.')
  })

  test('checkpoints are those of whoever reads', async () => {
    const on = { type: 'checkpoints', at: '2026-01-04T09:00:00.000Z', on: true } as const
    const program = startProgram({ entrance: 'shelf', log: [on] })
    await program.until('Reading as ana')
    expect(program.store.state().checkpoints).toBe(true)
    await press(program, 'p', 'Who is reading?')
    await press(program, '2', 'Reading as ben')
    expect(program.store.state().checkpoints).toBe(false)
  })

  test('r asks what is due, as a review of its own, and says when nothing is', async () => {
    const program = startProgram({ entrance: 'shelf', due: [day] })
    await program.until('Reading as ana')
    await press(program, 'r', 'On which day')
    await press(program, '1', 'Correct')
    await press(program, '\r', 'Go on with the review')
    expect(sessions(program.log)).toMatchObject([{ kind: 'review' }])
    const other = startProgram({ entrance: 'review' })
    await other.until('Nothing is due today')
    expect(other.screen.shows('The Clock in the Square')).toBe(true)
  })
})

describe('A checkpoint', () => {
  const light = bank.filter(({ fact }) => fact === 'stop-day' || fact === 'cost')

  test('has keys of its own, and what its help and its text name is what they do', async () => {
    const program = startProgram({ checkpoints: true, items: light })
    await program.until('A clock that stopped')
    await press(program, ' ', 'Before you go on')
    await press(program, '?', 'skip the question')
    await press(program, esc, 'Before you go on')
    await press(program, '2', 'Tab looks back')
    await press(program, '\t', 'back to the question')
    await press(program, '\t', 'Not correct')
    await press(program, '?', 'try again')
    await press(program, esc, 'Not correct')
    await press(program, esc, 'A clockmaker from Elm')
  })

  test('stands at the end of a section, is asked until it is right, and counts for nothing', async () => {
    const program = startProgram({ checkpoints: true, items: light })
    await program.until('A clock that stopped')
    await press(program, ' ', 'Before you go on')
    await press(program, '2', 'Not correct')
    expect(program.screen.shows('Monday')).toBe(false)
    await press(program, '\r', 'Before you go on')
    await press(program, '1', 'Correct')
    await press(program, '\r', 'A clockmaker from Elm')
    expect(types(program.log).filter((type) => type !== 'opened')).toEqual(['checked', 'checked'])
    await press(program, 'h', 'A clock that stopped')
    await press(program, 'l', 'A clockmaker from Elm')
  })

  test('is skipped with Escape, and a section without a question has none', async () => {
    const program = startProgram({ checkpoints: true, items: light })
    await program.until('A clock that stopped')
    await press(program, ']', 'Before you go on')
    await press(program, esc, 'A clockmaker from Elm')
    await press(program, ']', 'The end.')
  })
})

describe('Leaving', () => {
  test('q leaves with 0, Ctrl-C with 130', async () => {
    const program = startProgram()
    await program.until('A clock that stopped')
    program.send('q\u0003')
    await vi.waitFor(() => expect(program.left).toEqual([0, 130]))
  })

  test('a log that cannot be written is said once', async () => {
    const program = startProgram({ problem: 'Your score cannot be saved.' })
    await program.until('Your score cannot be saved.')
    await press(program, ' ', 'Section 2 of 3')
    expect(program.screen.shows('Your score cannot be saved.')).toBe(false)
  })
})
