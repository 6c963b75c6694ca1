import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { quizOf, rightKeys, runPiped } from '../support/answers.ts'
import { writeLesson } from '../support/lesson.ts'
import { type Pty, runProgram } from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
]

test.each(sizes)('an article is read to its end and its whole quiz taken by keys at $columns x $rows', async (size) => {
  const home = tempFolder()
  const article = writeLesson(home)
  const items = quizOf(article, home)
  const pty = runProgram([article, '--seed', '1'], { ...size, env: { CLOSEREAD_HOME: home } })
  await pty.until('The Street That Emptied')
  await readToTheEnd(pty)
  pty.send('\r')
  for (const [index, item] of items.entries()) {
    await pty.until(`Question ${index + 1} of ${items.length}`)
    pty.send(rightKeys(item))
    await pty.until('✔ Correct')
    pty.send('\r')
  }
  await pty.until('You got 10 of 10 right.')
  pty.send('q')
  expect(await pty.exit).toEqual({ code: 0, signal: 0 })
  expect(pty.screen).toMatchObject({ alternate: false, cursorShown: true, wrapsLines: true, takesPastes: false })

  const { attempts } = JSON.parse(runPiped(['scores', '--json'], home).stdout)
  expect(attempts).toMatchObject([{ asked: 10, answered: 10, correct: 10 }])
})

/** Page by page, waiting for each to be drawn. */
async function readToTheEnd(pty: Pty): Promise<void> {
  while (!pty.screen.shows('Enter quiz')) {
    const before = pty.screen.text()
    pty.send(' ')
    await pty.until((screen) => screen.text() !== before)
  }
}

test.each([1, 2, 3])(
  'the bundled lesson can be answered rightly by keys in every question of seed %i',
  async (seed) => {
    const home = tempFolder()
    const items = quizOf('drone-strike-talks', home, seed)
    const pty = runProgram(['quiz', 'drone-strike-talks', '--seed', `${seed}`], { env: { CLOSEREAD_HOME: home } })
    for (const [index, item] of items.entries()) {
      await pty.until(`Question ${index + 1} of ${items.length}`)
      pty.send(rightKeys(item))
      await pty.until('✔ Correct')
      pty.send('\r')
    }
    await pty.until(`You got ${items.length} of ${items.length} right.`)
  },
)

test("a quiz of a text's own sentences can be asked for in the first moment, and is the one its seed gives", async () => {
  const home = tempFolder()
  const article = resolve(import.meta.dirname, '../article/pages/harbour-bridge.txt')
  const items = quizOf(article, home)
  const pty = runProgram([article, '--seed', '1'], { env: { CLOSEREAD_HOME: home } })
  await pty.until('Section 1 of')
  pty.send('G\r')
  await pty.until(`Question 1 of ${items.length}`)
  pty.send(rightKeys(items[0] as Item))
  await pty.until('✔ Correct')
})

test('keys that come in one burst answer the option that they mean', async () => {
  const home = tempFolder()
  const article = writeLesson(home)
  const items = quizOf(article, home)
  const pty = runProgram(['quiz', article, '--seed', '1'], { env: { CLOSEREAD_HOME: home } })
  await pty.until('Question 1 of 10')
  pty.send(items.map((item) => `${rightKeys(item)}\r`).join(''))
  await pty.until('You got 10 of 10 right.')
})

test('a new size during reading and during the quiz keeps the place', async () => {
  const home = tempFolder()
  const article = writeLesson(home)
  const items = quizOf(article, home)
  const pty = runProgram([article, '--seed', '1'], { env: { CLOSEREAD_HOME: home } })
  const place = /Section 2 of 4|\b2\/4 /
  await pty.until('Section 1 of 4')
  pty.send('l')
  await pty.until(place)
  pty.resize({ columns: 120, rows: 40 })
  await pty.until((screen) => screen.shows(place) && screen.lines().slice(30).join('').includes('Section 2'))
  pty.resize({ columns: 40, rows: 12 })
  await pty.until((screen) => screen.shows(place) && screen.shows('When summer came'))
  pty.send('G\r')
  await pty.until('Question 1 of 10')
  pty.send(`${rightKeys(items[0] as Item)}\r`)
  await pty.until('Question 2 of 10')
  pty.resize({ columns: 80, rows: 24 })
  await pty.until((screen) => screen.shows('Question 2 of 10') && screen.shows('Which city did the tailor choose'))
})
