import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run as runQuiz } from '../../src/commands/quiz.ts'
import { run } from '../../src/commands/review.ts'
import { run as runShelf } from '../../src/commands/shelf.ts'
import { openJournal } from '../../src/records/journal.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

const monday = new Date('2026-03-02T12:00:00.000Z')
const inDays = (days: number) => new Date(monday.getTime() + days * 86_400_000)

/** An article with one fact, asked in two ways. */
function writeFerry(folder: string, { fact = 'crossing', title = 'The Ferry' } = {}): string {
  const path = join(folder, 'ferry.md')
  writeFileSync(path, `---\ntitle: ${title}\n---\n\n## Crossing\n\nThe ferry crosses at noon.\n`)
  const choice = (stem: string) => `
      - form: choice
        stem: ${stem}
        answer: {text: at noon, why: It says noon.}
        distractors: [{text: at dawn, why: Nothing happens at dawn.}]`
  writeFileSync(
    join(folder, 'ferry.facts.yaml'),
    `facts:
  - id: ${fact}
    statement: The ferry crosses at noon.
    skill: retrieve
    evidence: ["The ferry crosses at noon."]
    items:${choice('When does the ferry cross?')}${choice('At what time of day does the boat go?')}
`,
  )
  return path
}

async function quizMissed(data: string, path: string): Promise<void> {
  const at = fakeContext({ argv: ['quiz', path, '--seed', '1'], data, input: 'at dawn\n', now: () => monday })
  expect(await runQuiz(at.context)).toBe(0)
  expect(at.out()).toContain('Score: 0 of 1 correct.')
}

async function review(data: string, day: number, input = '') {
  const at = fakeContext({ argv: ['review'], data, input, now: () => inDays(day) })
  return { code: await run(at.context), out: at.out() }
}

test('where nothing was ever asked, nothing is due', async () => {
  expect(await review(tempFolder(), 0)).toEqual({ code: 0, out: '\nNothing is due today.\n' })
})

test('a missed fact comes back another day, asked in another way, and then later again', async () => {
  const data = tempFolder()
  const path = writeFerry(tempFolder())
  await quizMissed(data, path)
  const { code, out } = await review(data, 3, 'at noon\n')
  expect(code).toBe(0)
  expect(out).toContain('Review: The Ferry\n1 question.')
  expect(out).toContain('Score: 1 of 1 correct.')
  expect(out).toMatch(/Nothing is due today\. The next day with facts to ask again is 2026-03-\d\d\.\n$/)
  const asked = openJournal({ data, reader: 'reader', save: true })
    .events()
    .flatMap((event) => (event.type === 'answered' ? [event.item] : []))
  expect(new Set(asked).size).toBe(2)
})

test('the shelf says how many facts are due', async () => {
  const data = tempFolder()
  await quizMissed(data, writeFerry(tempFolder()))
  const shelf = fakeContext({ argv: [], data, now: () => inDays(3) })
  expect(await runShelf(shelf.context)).toBe(0)
  expect(shelf.out()).toContain('1 fact to ask again today:\n  closeread review\n')
})

test('leaving keeps what was answered and says how to go on', async () => {
  const data = tempFolder()
  await quizMissed(data, writeFerry(tempFolder()))
  expect((await review(data, 3, 'q\n')).out).toMatch(/Your answers are kept\. To go on, type:\n {2}closeread review\n$/)
})

test('a fact that left its lesson is asked no more', async () => {
  const data = tempFolder()
  const folder = tempFolder()
  await quizMissed(data, writeFerry(folder))
  writeFerry(folder, { fact: 'timetable' })
  expect((await review(data, 3)).out).toBe('\nNothing is due today.\n')
  expect((await review(data, 3)).out).toBe('\nNothing is due today.\n')
})

test('facts of an article that is gone wait for it', async () => {
  const data = tempFolder()
  const gone = openJournal({ data, reader: 'reader', save: true })
  await quizMissed(data, writeFerry(tempFolder()))
  const [opened] = gone.events()
  if (opened?.type !== 'opened') throw new Error('the article was not opened')
  gone.append({ ...opened, at: inDays(1).toISOString(), ref: join(tempFolder(), 'gone.md') })
  const { code, out } = await review(data, 3)
  expect(code).toBe(0)
  expect(out).toMatch(/1 fact of "The Ferry" must wait\. There is no file .* Nothing else is due today\.\n$/)
})

test('a lesson by another title is asked no more under the old one', async () => {
  const data = tempFolder()
  const folder = tempFolder()
  await quizMissed(data, writeFerry(folder))
  writeFerry(folder, { title: 'The Night Ferry' })
  expect((await review(data, 3, 'at noon\nat noon\n')).out).toBe('\nNothing is due today.\n')
  expect((await review(data, 3)).out).toBe('\nNothing is due today.\n')
})

test('a lesson with an error in its fact sheet waits, and the others are asked', async () => {
  const data = tempFolder()
  const broken = writeFerry(tempFolder())
  await quizMissed(data, broken)
  await quizMissed(data, writeFerry(tempFolder(), { title: 'The Night Ferry' }))
  writeFileSync(broken.replace('.md', '.facts.yaml'), 'facts: [')
  const { code, out } = await review(data, 3, 'at noon\n')
  expect(code).toBe(0)
  expect(out).toContain('Review: The Night Ferry\n1 question.')
  expect(out).toMatch(/1 fact of "The Ferry" must wait\. The fact sheet has an error at .* Nothing else is due today\./)
})

test('a review asks as many questions as a quiz is set to', async () => {
  const data = tempFolder()
  const folder = tempFolder()
  const path = writeFerry(folder)
  const sheet = path.replace('.md', '.facts.yaml')
  const one = readFileSync(sheet, 'utf8')
  writeFileSync(sheet, one + one.replace('facts:\n', '').replace('id: crossing', 'id: crossing-again'))
  const quiz = fakeContext({ argv: ['quiz', path], data, input: 'at dawn\nat dawn\n', now: () => monday })
  await runQuiz(quiz.context)
  expect(quiz.out()).toContain('Score: 0 of 2 correct.')
  const env = { CLOSEREAD_ITEMS: '1' }
  const at = fakeContext({ argv: ['review'], data, env, input: 'at noon\n', now: () => inDays(3) })
  await run(at.context)
  expect(at.out()).toContain('Review: The Ferry\n1 question.')
})
