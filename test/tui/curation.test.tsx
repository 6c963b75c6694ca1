import { describe, expect, test, vi } from 'vitest'
import type { SheetFact } from '../../src/facts/sheet.ts'
import { factText, readFactText } from '../../src/quiz/fact-text.ts'
import { trialItems } from '../../src/quiz/to-sheet.ts'
import type { Drafting, Editor } from '../../src/tui/services.ts'
import { UserError } from '../../src/user-error.ts'
import { article, itemOf } from '../quiz/fixture.ts'
import { type Program, startProgram } from './program.tsx'

const items = ['stop-day.choice', 'mayor.gap', 'watch.true-false'].map((id) => ({ ...itemOf(id), family: 'who' }))
const esc = '\u001b'

interface Curated extends Program {
  /** Each time a lesson was written: its facts. */
  readonly written: (readonly SheetFact[])[]
  /** What was handed to the editor, in order. */
  readonly edited: string[]
}

/** The curation screen over three questions, with an editor that does what it is told. */
function curate({ edit = (text: string) => text, editor, write }: Options = {}): Curated {
  const written: (readonly SheetFact[])[] = []
  const edited: string[] = []
  const drafting: Drafting = {
    article,
    trials: trialItems(items, article),
    factText,
    readFactText: (text) => readFactText(text, article),
    write: (facts) => {
      write?.()
      written.push(facts)
    },
    editor:
      editor ??
      (() => async (text) => {
        edited.push(text)
        return edit(text)
      }),
  }
  return { ...startProgram({ drafting }), written, edited }
}

interface Options {
  readonly edit?: (text: string) => string
  readonly editor?: () => Editor
  readonly write?: () => void
}

async function press(program: Program, keys: string, wanted: string | RegExp) {
  program.send(keys)
  await program.until(wanted)
}

const left = (program: Program, code: number) => vi.waitFor(() => expect(program.left).toEqual([code]))
const ids = (facts: readonly SheetFact[] | undefined) => facts?.map(({ id }) => id)

describe('The curation screen', () => {
  test('keeps, drops and writes what was kept in its order', async () => {
    const program = curate()
    await program.until('1 of 3, 0 kept')
    await press(program, 'y', '2 of 3, 1 kept')
    await press(program, 'n', '3 of 3, 1 kept')
    await press(program, 'y', 'That was the last one. You kept 2 of 3 questions.')
    program.send('q')
    await left(program, 0)
    expect(program.written.map(ids)).toEqual([['stop-day', 'watch']])
    expect(program.log).toEqual([])
  })

  test('Escape ends early: what has no answer yet is not written', async () => {
    const program = curate()
    await program.until('1 of 3, 0 kept')
    await press(program, 'y', '2 of 3, 1 kept')
    program.send(esc)
    await left(program, 0)
    expect(program.written.map(ids)).toEqual([['stop-day']])
  })

  test('writes nothing where nothing was kept', async () => {
    const program = curate()
    await program.until('1 of 3, 0 kept')
    await press(program, 'nnn', 'q ends, and nothing is written')
    program.send('q')
    await left(program, 0)
    expect(program.written).toEqual([])
  })

  test('Ctrl-C leaves with 130 and writes nothing', async () => {
    const program = curate()
    await program.until('1 of 3, 0 kept')
    await press(program, 'y', '2 of 3, 1 kept')
    program.send('\u0003')
    await left(program, 130)
    expect(program.written).toEqual([])
  })

  test('takes answers and edits back one by one', async () => {
    const program = curate({ edit: (text) => text.replace('did the clock stop', 'did it stop') })
    await program.until('On which day did the clock stop?')
    await press(program, 'e', 'On which day did it stop?')
    await press(program, 'y', '2 of 3, 1 kept')
    await press(program, 'u', '1 of 3, 0 kept')
    expect(program.screen.shows('On which day did it stop?')).toBe(true)
    await press(program, 'u', 'On which day did the clock stop?')
    await press(program, 'u', 'There is nothing to undo.')
  })

  test('shows the keys with ? and comes back', async () => {
    const program = curate()
    await program.until('1 of 3, 0 kept')
    await press(program, '?', 'yes, keep this question')
    await press(program, esc, '1 of 3, 0 kept')
  })

  test('stays, with every answer, where the lesson cannot be written', async () => {
    let full = true
    const program = curate({
      write: () => {
        if (full) throw new UserError('The lesson could not be written here (the disk is full).', 1)
      },
    })
    await program.until('1 of 3, 0 kept')
    await press(program, 'yq', 'the disk is full')
    expect(program.left).toEqual([])
    full = false
    program.send('q')
    await left(program, 0)
    expect(program.written.map(ids)).toEqual([['stop-day']])
  })
})

describe('Editing a question', () => {
  test('is done on the fact as a sheet, and the fact is what was saved', async () => {
    const program = curate({ edit: (text) => text.replace('text: Friday', 'text: Sunday') })
    await press(program, 'e', 'Wrong: Sunday')
    expect(program.edited[0]).toMatch(/^# yaml-language-server/)
    expect(program.edited[0]).toContain('  - id: stop-day\n')
    await press(program, 'yq', '')
    await left(program, 0)
    const [item] = program.written[0]?.[0]?.items ?? []
    expect(item).toMatchObject({ distractors: [{ text: 'Sunday' }, { text: 'Wednesday' }] })
  })

  test('with a mistake says where it is, changes nothing, and goes on with the same text', async () => {
    const edits = [
      (text: string) => text.replaceAll('on Monday at ten', 'on Sunday at ten'),
      (text: string) => text.replaceAll('on Sunday at ten', 'on Monday at ten').replace('Friday', 'Sunday'),
    ]
    const program = curate({ edit: (text) => edits.shift()?.(text) ?? text })
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', /Line \d+: this quote is not in the article/)
    expect(program.screen.shows('Wrong: Friday')).toBe(true)
    await press(program, 'e', 'Wrong: Sunday')
    expect(program.edited[1]).toContain('on Sunday at ten')
  })

  test('with a fault that the check would find takes it, and says what to mend', async () => {
    const program = curate({ edit: (text) => text.replace('Friday', 'Monday') })
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', 'This must still be mended:')
    expect(program.screen.shows('Wrong: Monday')).toBe(true)
  })

  test('that changed nothing says so, and is nothing to undo', async () => {
    const program = curate()
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', 'Nothing was changed.')
    await press(program, 'u', 'There is nothing to undo.')
  })

  test('keeps to one fact', async () => {
    const program = curate({
      edit: (text) => `${text}${text.slice(text.indexOf('  - id')).replace('stop-day', 'other')}`,
    })
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', 'There is more than one fact in it; keep just one')
  })

  test('may add a question to the fact, which is then judged with it', async () => {
    const more = [
      '      - form: gap',
      '        stem: The clock stopped on ___.',
      '        answer: {text: Monday, why: It says so.}',
    ]
    const program = curate({ edit: (text) => `${text}${more.join('\n')}\n` })
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', 'Wrong: Wednesday')
    await press(program, 'G', 'Right: Monday')
    await press(program, 'y', '2 of 3, 1 kept')
    program.send('q')
    await left(program, 0)
    expect(program.written[0]?.[0]?.items.map(({ form }) => form)).toEqual(['choice', 'gap'])
  })

  test('needs an editor, and says so', async () => {
    const program = curate({
      editor: () => {
        throw new UserError('No editor is set.', 1)
      },
    })
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', 'No editor is set.')
    await press(program, 'y', '2 of 3, 1 kept')
  })

  test('that the editor did not end well changes nothing', async () => {
    const program = curate({ editor: () => () => Promise.reject(new UserError('The editor did not end well.', 1)) })
    await program.until('1 of 3, 0 kept')
    await press(program, 'e', 'The editor did not end well.')
    expect(program.screen.shows('Wrong: Friday')).toBe(true)
  })
})
