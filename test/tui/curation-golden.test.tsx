import { describe, expect, test } from 'vitest'
import { factText, readFactText } from '../../src/quiz/fact-text.ts'
import { trialItems } from '../../src/quiz/to-sheet.ts'
import type { Drafting } from '../../src/tui/services.ts'
import { article, itemOf } from '../quiz/fixture.ts'
import { picture } from './picture.ts'
import { startProgram } from './program.tsx'

const choice = { ...itemOf('stop-day.choice'), family: 'date', context: 'Varn has a town clock.' }
const items = [choice, { ...itemOf('mayor.gap'), family: 'number' }, { ...itemOf('events.order'), family: 'date' }]
const drafting: Drafting = {
  article,
  trials: trialItems(items, article),
  factText,
  readFactText: (text) => readFactText(text, article),
  write: () => {},
  editor: () => async (text) => text,
}

/** The picture of the screen after some keys. */
async function drawn(size: { columns: number; rows: number; ascii?: boolean }, keys: string, wanted: string) {
  const program = startProgram({ ...size, drafting })
  await program.until('1 of 3, 0 kept')
  if (keys !== '') program.send(keys)
  await program.until(wanted)
  await program.settle()
  return picture(program)
}

describe('The curation screen at 80x24', () => {
  const size = { columns: 80, rows: 24 }

  test('a question', async () => {
    expect(await drawn(size, '', 'Right: Monday')).toMatchInlineSnapshot(`
      "
      ===========================================================================
           1 of 3, 0 kept · About a date

           Choose one · Finding what it says
           Just before it, the article says: "Varn has a town clock."
           On which day did the clock stop?

           ✔ Right: Monday
             The reason for Monday.
           ✘ Wrong: Friday
             The reason for Friday.
           ✘ Wrong: Wednesday
             The reason for Wednesday.

           After the answer: The clock stopped on Monday.

           From section 1, A clock that stopped:
             “The town clock of Varn stopped on Monday at ten past four.”






           1 of 3, 0 kept                        y keep · n drop · q end · ? keys
      ===========================================================================
      "
    `)
  })

  test('a gap', async () => {
    expect(await drawn(size, 'y', 'Right: Ida Holmberg')).toMatchInlineSnapshot(`
      "
      ===========================================================================
           2 of 3, 1 kept · About a number

           Fill the gap · Finding what it says
           The mayor is called ___.

           ✔ Right: Ida Holmberg (also Holmberg)
             The reason for Ida Holmberg.

           After the answer: Ida Holmberg leads the town.

           From section 1, A clock that stopped:
             “The mayor, Ida Holmberg, said the town would pay 300 crowns.”











           2 of 3, 1 kept                        y keep · n drop · q end · ? keys
      ===========================================================================
      "
    `)
  })

  test('steps in order, in ASCII', async () => {
    expect(await drawn({ ...size, ascii: true }, 'yn', 'Put these in order')).toMatchInlineSnapshot(`
      "
      ===========================================================================
           3 of 3, 1 kept - About a date

           Put in order - Putting parts together
           Put these in order.

           1. The clock stopped
             The reason for The clock stopped.
           2. The clockmaker came
             The reason for The clockmaker came.
           3. The bench was bought
             The reason for The bench was bought.

           After the answer: The bench came last.

           From section 3, What came after:
             "The town spent the rest of the money on a new bench."







           3 of 3, 1 kept                        y keep - n drop - q end - ? keys
      ===========================================================================
      "
    `)
  })

  test('after the last question', async () => {
    expect(await drawn(size, 'yny', 'That was the last one')).toMatchInlineSnapshot(`
      "
      ===========================================================================
           That was the last one. You kept 2 of 3 questions.

           q writes the lesson with them. u goes back.




















           3 of 3, 2 kept                        y keep · n drop · q end · ? keys
      ===========================================================================
      "
    `)
  })
})

describe('The curation screen at 120x40', () => {
  test('a question', async () => {
    expect(await drawn({ columns: 120, rows: 40 }, '', 'Right: Monday')).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               1 of 3, 0 kept · About a date

                               Choose one · Finding what it says
                               Just before it, the article says: "Varn has a town clock."
                               On which day did the clock stop?

                               ✔ Right: Monday
                                 The reason for Monday.
                               ✘ Wrong: Friday
                                 The reason for Friday.
                               ✘ Wrong: Wednesday
                                 The reason for Wednesday.

                               After the answer: The clock stopped on Monday.

                               From section 1, A clock that stopped:
                                 “The town clock of Varn stopped on Monday at ten past four.”






















                               1 of 3, 0 kept                        y keep · n drop · q end · ? keys
      ===============================================================================================
      "
    `)
  })
})

describe('The curation screen at 40x12', () => {
  const size = { columns: 40, rows: 12 }

  test('a question', async () => {
    expect(await drawn(size, '', 'Right: Monday')).toMatchInlineSnapshot(`
      "
      ======================================
        1 of 3, 0 kept · About a date

        Choose one · Finding what it says
        Just before it, the article says:
        "Varn has a town clock."
        On which day did the clock stop?

        ✔ Right: Monday
          The reason for Monday.
        ✘ Wrong: Friday

        ↓ more       n drop · q end · ? keys
      ======================================
      "
    `)
  })

  test('scrolled to the proof', async () => {
    expect(await drawn(size, 'G', '“The town clock of Varn')).toMatchInlineSnapshot(`
      "
      ======================================
        ✘ Wrong: Wednesday
          The reason for Wednesday.

        After the answer: The clock stopped
        on Monday.

        From section 1, A clock that
        stopped:
          “The town clock of Varn stopped on
          Monday at ten past four.”

            y keep · n drop · q end · ? keys
      ======================================
      "
    `)
  })
})
