import { describe, expect, test } from 'vitest'
import { answerEvent, startEvent, startSession } from '../../src/quiz/session.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { article, bank, itemOf } from '../quiz/fixture.ts'
import { picture } from './picture.ts'
import { startProgram } from './program.tsx'

const at = '2026-01-04T09:00:00.000Z'

/** A log in which so many answers of a quiz over these items were given, one of them wrong. */
function logOf(session: string, ids: readonly string[], answered: number): LogEvent[] {
  const plan = {
    session,
    article,
    mode: 'practice',
    kind: 'quiz',
    seed: 1,
    items: bank.filter(({ id }) => ids.includes(id)),
  } as const
  const started = startSession(plan)
  const answers = plan.items
    .slice(0, answered)
    .map((item, index) => ({ ...answerEvent(started, '', at, 1000), item: item.id, correct: index > 0 }))
  return [startEvent(plan, at), ...answers]
}

const past = logOf('past', ['stop-day.choice', 'mayor.gap', 'watch.choice', 'cost.choice', 'events.order'], 5)
const begun = logOf('begun', ['stop-day.choice', 'mayor.gap'], 1)

describe('At 80x24', () => {
  const size = { columns: 80, rows: 24 }

  test('the shelf', async () => {
    const program = startProgram({ ...size, entrance: 'shelf', log: past })
    await program.until('best 4 of 5')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           closeread
           Reading as ana (p changes it). 1 fact to review today: press r.

         ❯ 1.  The Clock in the Square                                best 4 of 5



















                                                    ↑↓ move · Enter open · ? keys
      ===========================================================================
      "
    `)
  })

  test('the first page', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           The Clock in the Square

           A clock that stopped

           The town clock of Varn stopped on Monday at ten past four. Nobody
           noticed until Wednesday.

           The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind
           said he would rather buy a watch.














           The Clock in the Squ… · Section 1 of 3 · 1 min left  Space on · ? keys
      ===========================================================================
      "
    `)
  })

  test('a page with a search hit', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('/crowns\r')
    await program.until('Hit 1 of 2')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ==========================================================================
           The Clock in the Square

           A clock that stopped

           The town clock of Varn stopped on Monday at ten past four. Nobody
           noticed until Wednesday.

         ❯ The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind
           said he would rather buy a watch.














           Hit 1 of 2. n next, N previous, Esc ends the search.
      ==========================================================================
      "
    `)
  })

  test('the last page', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('3')
    await program.until('Enter quiz')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           What came after

           The town spent the rest of the money on a new bench.

           The end. Enter starts the quiz.


















           The Clock in the S… · Section 3 of 3 · 1 min left  Enter quiz · ? keys
      ===========================================================================
      "
    `)
  })

  test('the contents', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('t')
    await program.until('Contents')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Contents

         ❯ 1.  A clock that stopped
           2.  The repair
           3.  What came after
           4.  The quiz

















                                      ↑↓ move · Enter choose · Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('the glossary', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('w')
    await program.until('Words explained')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Words explained
           Background to help you read; it is not part of the article.

           mayor
             the person who leads a town council


















                                                               Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('every key', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('?')
    await program.until('next screenful')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Reading
           Space PgDn f    next screenful
           b PgUp          back a screenful
           j ↓             one line down
           k ↑             one line up
           d               half a page down
           u               half a page up
           g Home          to the top
           G End           to the end
           → l ]           next section
           ← h [           previous section
           /               search
           n               next hit
           N               previous hit
           w               glossary: words explained
           1-9             section n
           t Tab           contents
           Enter           on the last page: start the quiz
           Esc             close what is open; back to the shelf
           ?               every key
           q Ctrl-C        leave; your place and answers are saved
           Ctrl-Z          to the shell for a while; fg comes back

           ↓ more with Space                                   Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('a choice', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('watch.choice')] })
    await program.until('A watch is better')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Question 1 of 1 · Choose one · Working out what it means

           What did Lind think of the plan?

         ❯ 1. It is late
           2. A watch is better
           3. It is cheap
















           Question 1 of 1        ↑↓ move · Tab look back · Enter answer · ? keys
      ===========================================================================
      "
    `)
  })

  test('a gap being filled', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('mayor.gap')] })
    await program.until('Fill the gap')
    program.send('Ida')
    await program.until('Ida')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Question 1 of 1 · Fill the gap · Finding what it says

           The mayor is called ___.

         ❯ Ida▏


















           The Clock in the Squa… · Question 1 of 1  Tab look back · Enter answer
      ===========================================================================
      "
    `)
  })

  test('an order half put', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('events.order')] })
    await program.until('Put in order')
    program.send('12')
    await program.until('[2]')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Question 1 of 1 · Put in order · Putting parts together

           Put these in order.

           1. [1] The bench was bought
           2. [2] The clockmaker came
         ❯ 3. [ ] The clock stopped
















           1/1      Tab look back · Backspace take back · Enter put next · ? keys
      ===========================================================================
      "
    `)
  })

  test('a wrong answer explained', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2')
    await program.until('Not correct')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           ✘ Not correct · Question 1 of 1

           On which day did the clock stop?

           Your answer: Wednesday
             The reason for Wednesday.

           The right answer: Monday
             The reason for Monday.

           The clock stopped on Monday.

           From section 1, A clock that stopped:
             “The town clock of Varn stopped on Monday at ten past four.”









           The Clock in the… · Question 1 of 1   e evidence · Enter next · ? keys
      ===========================================================================
      "
    `)
  })

  test('the evidence of an answer', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2')
    await program.until('Not correct')
    program.send('e')
    await program.until('▌')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           The Clock in the Square

           A clock that stopped

         ▌ The town clock of Varn stopped on Monday at ten past four. Nobody
           noticed until Wednesday.

           The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind
           said he would rather buy a watch.














           Section 1 of 3 · 1 min left          Tab back to the question · ? keys
      ===========================================================================
      "
    `)
  })

  test('the result', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2\r')
    await program.until('By skill')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           You got 0 of 1 right.

           By skill
             0 of 1  Finding what it says

           By section
             0 of 1  A clock that stopped

           What you missed

           On which day did the clock stop?
           Your answer: Wednesday
             The reason for Wednesday.
           The right answer: Monday
             The reason for Monday.
           From section 1, A clock that stopped:
             “The town clock of Varn stopped on Monday at ten past four.”

         ❯ 1.  Again with the missed ones
           2.  A new quiz
           3.  Read the article again
           4.  Back to the shelf

                                                  ↑↓ move · Enter choose · ? keys
      ===========================================================================
      "
    `)
  })

  test('missed ones to get right', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', log: past, unseeded: true })
    await program.until('still to get right')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           1 question still to get right

         ❯ 1.  Again with the missed ones
           2.  A new quiz
           3.  Back to the article


















                                      ↑↓ move · Enter choose · Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('an unfinished quiz', async () => {
    const program = startProgram({ ...size, log: begun })
    await program.until('Going on at question 2 of 2')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           You have an unfinished quiz

         ❯ 1.  Going on at question 2 of 2
           2.  Start a new quiz
           3.  Read the article first


















                                      ↑↓ move · Enter choose · Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('the scores', async () => {
    const program = startProgram({ ...size, entrance: 'scores', log: past })
    await program.until('Results of ana')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Results of ana

           The Clock in the Square
             First 4 of 5, best 4 of 5, last 4 of 5
             1 quiz finished, 1 second a question

             █████░░░░░    1 of 2  Finding what it says
             ██████████    1 of 1  Working out what it means
             ██████████    2 of 2  Putting parts together

             ███████░░░    2 of 3  A clock that stopped
             ██████████    1 of 1  The repair
             ██████████    1 of 1  What came after

             2026-01-04 09:00  4 of 5 right, practice








                                                               Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('the settings', async () => {
    const program = startProgram({ ...size, entrance: 'settings' })
    await program.until('Enter changes one')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Settings: Enter changes one

         ❯ 1.  width                                                           70

           how wide


















                                      ↑↓ move · Enter choose · Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('the readers', async () => {
    const program = startProgram({ ...size, entrance: 'shelf' })
    await program.until('Reading as ana')
    program.send('p')
    await program.until('Someone new')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Who is reading?

         ❯ 1.  ana
           2.  ben
           3.  Someone new


















                                      ↑↓ move · Enter choose · Esc close · ? keys
      ===========================================================================
      "
    `)
  })

  test('a nickname being typed', async () => {
    const program = startProgram({ ...size, entrance: 'shelf' })
    await program.until('Reading as ana')
    program.send('p3')
    await program.until('A nickname')
    program.send('cleo')
    await program.until('cleo')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           closeread
           Reading as ana.

         ❯ 1.  The Clock in the Square                                   60 words



















           Who is reading? A nickname, or Esc to go without: cleo▏
      ===========================================================================
      "
    `)
  })

  test('a review', async () => {
    const program = startProgram({ ...size, entrance: 'review', due: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Question 1 of 1 · Choose one · Finding what it says

           On which day did the clock stop?

         ❯ 1. Monday
           2. Wednesday
           3. Friday
















           Question 1 of 1        ↑↓ move · Tab look back · Enter answer · ? keys
      ===========================================================================
      "
    `)
  })

  test('nothing to review', async () => {
    const program = startProgram({ ...size, entrance: 'review' })
    await program.until('Nothing is due')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           closeread
           Reading as ana (p changes it).

         ❯ 1.  The Clock in the Square                                   60 words



















           Nothing is due today.
      ===========================================================================
      "
    `)
  })

  test('a checkpoint', async () => {
    const program = startProgram({ ...size, checkpoints: true })
    await program.until('A clock that stopped')
    program.send(']')
    await program.until('Before you go on')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           Before you go on · Choose one · Finding what it says

           On which day did the clock stop?

         ❯ 1. Monday
           2. Wednesday
           3. Friday
















                       ↑↓ move · Tab look back · Enter answer · Esc skip · ? keys
      ===========================================================================
      "
    `)
  })

  test('a checkpoint tried', async () => {
    const program = startProgram({ ...size, checkpoints: true })
    await program.until('A clock that stopped')
    program.send(']')
    await program.until('Before you go on')
    program.send('2')
    await program.until('Not correct')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===========================================================================
           ✘ Not correct

           On which day did the clock stop?

           Your answer: Wednesday
             The reason for Wednesday.

           Enter asks again. Tab looks back at the article. Esc goes on without.















           The Clock in the Square            Enter try again · Esc skip · ? keys
      ===========================================================================
      "
    `)
  })
})

describe('At 120x40', () => {
  const size = { columns: 120, rows: 40 }

  test('the shelf', async () => {
    const program = startProgram({ ...size, entrance: 'shelf', log: past })
    await program.until('best 4 of 5')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               closeread
                               Reading as ana (p changes it). 1 fact to review today: press r.

                             ❯ 1.  The Clock in the Square                                best 4 of 5



































                                                                        ↑↓ move · Enter open · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the first page', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               The Clock in the Square

                               A clock that stopped

                               The town clock of Varn stopped on Monday at ten past four. Nobody
                               noticed until Wednesday.

                               The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind
                               said he would rather buy a watch.






























                               The Clock in the Squ… · Section 1 of 3 · 1 min left  Space on · ? keys
      ===============================================================================================
      "
    `)
  })

  test('a page with a search hit', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('/crowns\r')
    await program.until('Hit 1 of 2')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ==============================================================================================
                               The Clock in the Square

                               A clock that stopped

                               The town clock of Varn stopped on Monday at ten past four. Nobody
                               noticed until Wednesday.

                             ❯ The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind
                               said he would rather buy a watch.






























                               Hit 1 of 2. n next, N previous, Esc ends the search.
      ==============================================================================================
      "
    `)
  })

  test('the last page', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('3')
    await program.until('Enter quiz')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               What came after

                               The town spent the rest of the money on a new bench.

                               The end. Enter starts the quiz.


































                               The Clock in the S… · Section 3 of 3 · 1 min left  Enter quiz · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the contents', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('t')
    await program.until('Contents')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Contents

                             ❯ 1.  A clock that stopped
                               2.  The repair
                               3.  What came after
                               4.  The quiz

































                                                          ↑↓ move · Enter choose · Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the glossary', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('w')
    await program.until('Words explained')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Words explained
                               Background to help you read; it is not part of the article.

                               mayor
                                 the person who leads a town council


































                                                                                   Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('every key', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('?')
    await program.until('next screenful')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Reading
                               Space PgDn f    next screenful
                               b PgUp          back a screenful
                               j ↓             one line down
                               k ↑             one line up
                               d               half a page down
                               u               half a page up
                               g Home          to the top
                               G End           to the end
                               → l ]           next section
                               ← h [           previous section
                               /               search
                               n               next hit
                               N               previous hit
                               w               glossary: words explained
                               1-9             section n
                               t Tab           contents
                               Enter           on the last page: start the quiz
                               Esc             close what is open; back to the shelf
                               ?               every key
                               q Ctrl-C        leave; your place and answers are saved
                               Ctrl-Z          to the shell for a while; fg comes back

                               On the shelf
                               ↑ ↓ j k         move
                               g Home          the first one
                               G End           the last one
                               Enter           open
                               1-9             open number n
                               r               review: facts missed or fading
                               s               your scores
                               p               who is reading
                               o               settings
                               ?               every key
                               q Ctrl-C        leave; your place and answers are saved
                               Ctrl-Z          to the shell for a while; fg comes back

                               Looking back

                               ↓ more with Space                                   Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('a choice', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('watch.choice')] })
    await program.until('A watch is better')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Question 1 of 1 · Choose one · Working out what it means

                               What did Lind think of the plan?

                             ❯ 1. It is late
                               2. A watch is better
                               3. It is cheap
































                               Question 1 of 1        ↑↓ move · Tab look back · Enter answer · ? keys
      ===============================================================================================
      "
    `)
  })

  test('a gap being filled', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('mayor.gap')] })
    await program.until('Fill the gap')
    program.send('Ida')
    await program.until('Ida')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Question 1 of 1 · Fill the gap · Finding what it says

                               The mayor is called ___.

                             ❯ Ida▏


































                               The Clock in the Squa… · Question 1 of 1  Tab look back · Enter answer
      ===============================================================================================
      "
    `)
  })

  test('an order half put', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('events.order')] })
    await program.until('Put in order')
    program.send('12')
    await program.until('[2]')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Question 1 of 1 · Put in order · Putting parts together

                               Put these in order.

                               1. [1] The bench was bought
                               2. [2] The clockmaker came
                             ❯ 3. [ ] The clock stopped
































                               1/1      Tab look back · Backspace take back · Enter put next · ? keys
      ===============================================================================================
      "
    `)
  })

  test('a wrong answer explained', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2')
    await program.until('Not correct')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               ✘ Not correct · Question 1 of 1

                               On which day did the clock stop?

                               Your answer: Wednesday
                                 The reason for Wednesday.

                               The right answer: Monday
                                 The reason for Monday.

                               The clock stopped on Monday.

                               From section 1, A clock that stopped:
                                 “The town clock of Varn stopped on Monday at ten past four.”

























                               The Clock in the… · Question 1 of 1   e evidence · Enter next · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the evidence of an answer', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2')
    await program.until('Not correct')
    program.send('e')
    await program.until('▌')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               The Clock in the Square

                               A clock that stopped

                             ▌ The town clock of Varn stopped on Monday at ten past four. Nobody
                               noticed until Wednesday.

                               The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind
                               said he would rather buy a watch.






























                               Section 1 of 3 · 1 min left          Tab back to the question · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the result', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2\r')
    await program.until('By skill')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               You got 0 of 1 right.

                               By skill
                                 0 of 1  Finding what it says

                               By section
                                 0 of 1  A clock that stopped

                               What you missed

                               On which day did the clock stop?
                               Your answer: Wednesday
                                 The reason for Wednesday.
                               The right answer: Monday
                                 The reason for Monday.
                               From section 1, A clock that stopped:
                                 “The town clock of Varn stopped on Monday at ten past four.”

















                             ❯ 1.  Again with the missed ones
                               2.  A new quiz
                               3.  Read the article again
                               4.  Back to the shelf

                                                                      ↑↓ move · Enter choose · ? keys
      ===============================================================================================
      "
    `)
  })

  test('missed ones to get right', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', log: past, unseeded: true })
    await program.until('still to get right')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               1 question still to get right

                             ❯ 1.  Again with the missed ones
                               2.  A new quiz
                               3.  Back to the article


































                                                          ↑↓ move · Enter choose · Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('an unfinished quiz', async () => {
    const program = startProgram({ ...size, log: begun })
    await program.until('Going on at question 2 of 2')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               You have an unfinished quiz

                             ❯ 1.  Going on at question 2 of 2
                               2.  Start a new quiz
                               3.  Read the article first


































                                                          ↑↓ move · Enter choose · Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the scores', async () => {
    const program = startProgram({ ...size, entrance: 'scores', log: past })
    await program.until('Results of ana')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Results of ana

                               The Clock in the Square
                                 First 4 of 5, best 4 of 5, last 4 of 5
                                 1 quiz finished, 1 second a question

                                 █████░░░░░    1 of 2  Finding what it says
                                 ██████████    1 of 1  Working out what it means
                                 ██████████    2 of 2  Putting parts together

                                 ███████░░░    2 of 3  A clock that stopped
                                 ██████████    1 of 1  The repair
                                 ██████████    1 of 1  What came after

                                 2026-01-04 09:00  4 of 5 right, practice
























                                                                                   Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the settings', async () => {
    const program = startProgram({ ...size, entrance: 'settings' })
    await program.until('Enter changes one')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Settings: Enter changes one

                             ❯ 1.  width                                                           70

                               how wide


































                                                          ↑↓ move · Enter choose · Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('the readers', async () => {
    const program = startProgram({ ...size, entrance: 'shelf' })
    await program.until('Reading as ana')
    program.send('p')
    await program.until('Someone new')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Who is reading?

                             ❯ 1.  ana
                               2.  ben
                               3.  Someone new


































                                                          ↑↓ move · Enter choose · Esc close · ? keys
      ===============================================================================================
      "
    `)
  })

  test('a nickname being typed', async () => {
    const program = startProgram({ ...size, entrance: 'shelf' })
    await program.until('Reading as ana')
    program.send('p3')
    await program.until('A nickname')
    program.send('cleo')
    await program.until('cleo')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               closeread
                               Reading as ana.

                             ❯ 1.  The Clock in the Square                                   60 words



































                               Who is reading? A nickname, or Esc to go without: cleo▏
      ===============================================================================================
      "
    `)
  })

  test('a review', async () => {
    const program = startProgram({ ...size, entrance: 'review', due: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Question 1 of 1 · Choose one · Finding what it says

                               On which day did the clock stop?

                             ❯ 1. Monday
                               2. Wednesday
                               3. Friday
































                               Question 1 of 1        ↑↓ move · Tab look back · Enter answer · ? keys
      ===============================================================================================
      "
    `)
  })

  test('nothing to review', async () => {
    const program = startProgram({ ...size, entrance: 'review' })
    await program.until('Nothing is due')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               closeread
                               Reading as ana (p changes it).

                             ❯ 1.  The Clock in the Square                                   60 words



































                               Nothing is due today.
      ===============================================================================================
      "
    `)
  })

  test('a checkpoint', async () => {
    const program = startProgram({ ...size, checkpoints: true })
    await program.until('A clock that stopped')
    program.send(']')
    await program.until('Before you go on')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               Before you go on · Choose one · Finding what it says

                               On which day did the clock stop?

                             ❯ 1. Monday
                               2. Wednesday
                               3. Friday
































                                           ↑↓ move · Tab look back · Enter answer · Esc skip · ? keys
      ===============================================================================================
      "
    `)
  })

  test('a checkpoint tried', async () => {
    const program = startProgram({ ...size, checkpoints: true })
    await program.until('A clock that stopped')
    program.send(']')
    await program.until('Before you go on')
    program.send('2')
    await program.until('Not correct')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ===============================================================================================
                               ✘ Not correct

                               On which day did the clock stop?

                               Your answer: Wednesday
                                 The reason for Wednesday.

                               Enter asks again. Tab looks back at the article. Esc goes on without.































                               The Clock in the Square            Enter try again · Esc skip · ? keys
      ===============================================================================================
      "
    `)
  })
})

describe('At 40x12', () => {
  const size = { columns: 40, rows: 12 }

  test('the shelf', async () => {
    const program = startProgram({ ...size, entrance: 'shelf', log: past })
    await program.until('best 4 of 5')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        closeread
        Reading as ana (p changes it). 1
        fact to review today: press r.

      ❯ 1.  The Clock in the S…  best 4 of 5






               ↑↓ move · Enter open · ? keys
      ======================================
      "
    `)
  })

  test('the first page', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        The Clock in the Square

        A clock that stopped

        The town clock of Varn stopped on
        Monday at ten past four. Nobody
        noticed until Wednesday.

        The mayor, Ida Holmberg, said the
        town would pay 300 crowns. Tor Lind

        1/3 · 1 min        Space on · ? keys
      ======================================
      "
    `)
  })

  test('a page with a search hit', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('/crowns\r')
    await program.until('Hit 1')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      =====================================
        A clock that stopped

        The town clock of Varn stopped on
        Monday at ten past four. Nobody
        noticed until Wednesday.

        The mayor, Ida Holmberg, said the
      ❯ town would pay 300 crowns. Tor Lind
        said he would rather buy a watch.

        Hit 1 of 2. n next, N previous, Esc
        ends the search.
      =====================================
      "
    `)
  })

  test('the last page', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('3')
    await program.until('Enter quiz')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        What came after

        The town spent the rest of the money
        on a new bench.

        The end. Enter starts the quiz.





        3/3 · 1 min      Enter quiz · ? keys
      ======================================
      "
    `)
  })

  test('the contents', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('t')
    await program.until('Contents')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Contents

      ❯ 1.  A clock that stopped
        2.  The repair
        3.  What came after
        4.  The quiz





           Enter choose · Esc close · ? keys
      ======================================
      "
    `)
  })

  test('the glossary', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('w')
    await program.until('Words explained')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Words explained
        Background to help you read; it is
        not part of the article.

        mayor
          the person who leads a town
          council




                          Esc close · ? keys
      ======================================
      "
    `)
  })

  test('every key', async () => {
    const program = startProgram(size)
    await program.until('A clock that stopped')
    program.send('?')
    await program.until('next screenful')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Reading
        Space PgDn f    next screenful
        b PgUp          back a screenful
        j ↓             one line down
        k ↑             one line up
        d               half a page down
        u               half a page up
        g Home          to the top
        G End           to the end
        → l ]           next section

        ↓ more with Space             ? keys
      ======================================
      "
    `)
  })

  test('a choice', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('watch.choice')] })
    await program.until('A watch is better')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Question 1 of 1 · Choose one ·
        Working out what it means

        What did Lind think of the plan?

      ❯ 1. It is late
        2. A watch is better
        3. It is cheap



        1/1            Enter answer · ? keys
      ======================================
      "
    `)
  })

  test('a gap being filled', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('mayor.gap')] })
    await program.until('Fill the gap')
    program.send('Ida')
    await program.until('Ida')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Question 1 of 1 · Fill the gap ·
        Finding what it says

        The mayor is called ___.

      ❯ Ida▏





        1/1     Tab look back · Enter answer
      ======================================
      "
    `)
  })

  test('an order half put', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('events.order')] })
    await program.until('Put in order')
    program.send('12')
    await program.until('[2]')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Question 1 of 1 · Put in order ·
        Putting parts together

        Put these in order.

        1. [1] The bench was bought
        2. [2] The clockmaker came
      ❯ 3. [ ] The clock stopped



        1/1          Enter put next · ? keys
      ======================================
      "
    `)
  })

  test('a wrong answer explained', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2')
    await program.until('Not correct')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        ✘ Not correct · Question 1 of 1

        On which day did the clock stop?

        Your answer: Wednesday
          The reason for Wednesday.

        The right answer: Monday
          The reason for Monday.


        1/1 · ↓ more     Enter next · ? keys
      ======================================
      "
    `)
  })

  test('the evidence of an answer', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2')
    await program.until('Not correct')
    program.send('e')
    await program.until('▌')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        A clock that stopped

      ▌ The town clock of Varn stopped on
      ▌ Monday at ten past four. Nobody
        noticed until Wednesday.

        The mayor, Ida Holmberg, said the
        town would pay 300 crowns. Tor Lind
        said he would rather buy a watch.


        Section 1 of 3 · 1 min left   ? keys
      ======================================
      "
    `)
  })

  test('the result', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', items: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    program.send('2\r')
    await program.until('By skill')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        You got 0 of 1 right.

        By skill
          0 of 1  Finding what it says


      ❯ 1.  Again with the missed ones
        2.  A new quiz
        3.  Read the article again
        4.  Back to the shelf

        ↓ more with Space             ? keys
      ======================================
      "
    `)
  })

  test('missed ones to get right', async () => {
    const program = startProgram({ ...size, entrance: 'quiz', log: past, unseeded: true })
    await program.until('still to get right')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        1 question still to get right

      ❯ 1.  Again with the missed ones
        2.  A new quiz
        3.  Back to the article






           Enter choose · Esc close · ? keys
      ======================================
      "
    `)
  })

  test('an unfinished quiz', async () => {
    const program = startProgram({ ...size, log: begun })
    await program.until('Going on at question 2 of 2')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        You have an unfinished quiz

      ❯ 1.  Going on at question 2 of 2
        2.  Start a new quiz
        3.  Read the article first






           Enter choose · Esc close · ? keys
      ======================================
      "
    `)
  })

  test('the scores', async () => {
    const program = startProgram({ ...size, entrance: 'scores', log: past })
    await program.until('Results of ana')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Results of ana

        The Clock in the Square
          First 4 of 5, best 4 of 5, last 4
          of 5
          1 quiz finished, 1 second a
          question

          █████░░░░░    1 of 2  Finding what
                                it says

        ↓ more with Space             ? keys
      ======================================
      "
    `)
  })

  test('the settings', async () => {
    const program = startProgram({ ...size, entrance: 'settings' })
    await program.until('Enter changes one')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Settings: Enter changes one

      ❯ 1.  width                         70

        how wide






           Enter choose · Esc close · ? keys
      ======================================
      "
    `)
  })

  test('the readers', async () => {
    const program = startProgram({ ...size, entrance: 'shelf' })
    await program.until('Reading as ana')
    program.send('p')
    await program.until('Someone new')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Who is reading?

      ❯ 1.  ana
        2.  ben
        3.  Someone new






           Enter choose · Esc close · ? keys
      ======================================
      "
    `)
  })

  test('a nickname being typed', async () => {
    const program = startProgram({ ...size, entrance: 'shelf' })
    await program.until('Reading as ana')
    program.send('p3')
    await program.until('A nickname')
    program.send('cleo')
    await program.until('cleo')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      =======================================
        closeread
        Reading as ana.

      ❯ 1.  The Clock in the Squa…  60 words






        Who is reading? A nickname, or Esc to
        go without: cleo▏
      =======================================
      "
    `)
  })

  test('a review', async () => {
    const program = startProgram({ ...size, entrance: 'review', due: [itemOf('stop-day.choice')] })
    await program.until('On which day')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Question 1 of 1 · Choose one ·
        Finding what it says

        On which day did the clock stop?

      ❯ 1. Monday
        2. Wednesday
        3. Friday



        1/1            Enter answer · ? keys
      ======================================
      "
    `)
  })

  test('nothing to review', async () => {
    const program = startProgram({ ...size, entrance: 'review' })
    await program.until('Nothing is due')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        closeread
        Reading as ana (p changes it).

      ❯ 1.  The Clock in the Squa…  60 words







        Nothing is due today.
      ======================================
      "
    `)
  })

  test('a checkpoint', async () => {
    const program = startProgram({ ...size, checkpoints: true })
    await program.until('A clock that stopped')
    program.send(']')
    await program.until('Before you go on')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        Before you go on · Choose one ·
        Finding what it says

        On which day did the clock stop?

      ❯ 1. Monday
        2. Wednesday
        3. Friday



            Enter answer · Esc skip · ? keys
      ======================================
      "
    `)
  })

  test('a checkpoint tried', async () => {
    const program = startProgram({ ...size, checkpoints: true })
    await program.until('A clock that stopped')
    program.send(']')
    await program.until('Before you go on')
    program.send('2')
    await program.until('Not correct')
    await program.settle()
    expect(picture(program)).toMatchInlineSnapshot(`
      "
      ======================================
        ✘ Not correct

        On which day did the clock stop?

        Your answer: Wednesday
          The reason for Wednesday.

        Enter asks again. Tab looks back at
        the article. Esc goes on without.


        The Clock in…      Esc skip · ? keys
      ======================================
      "
    `)
  })
})
