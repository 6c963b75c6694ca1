import { expect, test } from 'vitest'
import { run } from '../../src/commands/open.ts'
import { run as runShelf } from '../../src/commands/shelf.ts'
import { openJournal } from '../../src/records/journal.ts'
import { writeLesson } from '../support/lesson.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

test('an article is printed, then its quiz meets the piped answers', async () => {
  const data = tempFolder()
  const { context, out } = fakeContext({ argv: [writeLesson(), '--items', '1'], data, input: '1\n' })
  expect(await run(context)).toBe(0)
  expect(out()).toMatch(
    /^The Street That Emptied\n[\s\S]*Section 4 of 4[\s\S]*Quiz: The Street That Emptied\n1 question\./,
  )
})

test('what was opened stands on the shelf next time', async () => {
  const data = tempFolder()
  const path = writeLesson()
  await run(fakeContext({ argv: [path], data, input: '1\n' }).context)
  const { context, out } = fakeContext({ argv: [], data })
  expect(await runShelf(context)).toBe(0)
  expect(out()).toContain(`The Street That Emptied (quiz at question 2)\n  closeread ${path}\n`)
})

test('the shelf at a terminal in lines opens the book whose number is typed', async () => {
  const data = tempFolder()
  const path = writeLesson()
  const journal = openJournal({ data, reader: 'reader', save: true })
  const contentDir = tempFolder()
  journal.append({ type: 'opened', at: '2026-01-01T00:00:00.000Z', article: 'x', title: 'The Street', ref: path })
  const { context, out } = fakeContext({ argv: ['--plain'], data, tty: true, input: '7\n1\nq\n' })
  expect(await runShelf({ ...context, contentDir })).toBe(0)
  expect(out()).toContain('1. The Street\n')
  expect(out()).toMatch(
    /Section 1 of 4: Early in the year[\s\S]*Your place is kept\. To go on, type:\n {2}closeread .*street\.md --plain\n$/,
  )
})

test('a lone word near a command is taken for one that was mistyped', async () => {
  const { context } = fakeContext({ argv: ['scoers'], data: tempFolder() })
  await expect(run(context)).rejects.toMatchObject({
    exitCode: 2,
    message: 'There is no command and no article "scoers". Did you mean "closeread scores"?',
  })
})

test('- at a terminal says how to pipe an article in, instead of waiting', () => {
  const { context } = fakeContext({ argv: ['-'], data: tempFolder(), tty: true })
  return expect(run(context)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('Pipe an article in'),
  })
})

test('an article that is piped in is printed, and its quiz explained away', async () => {
  const input = '# A title\n\nA text that was piped in.\n'
  const { context, out } = fakeContext({ argv: ['-'], data: tempFolder(), input })
  expect(await run(context)).toBe(0)
  expect(out()).toMatch(/A text that was piped in\.[\s\S]*save it to a file, then open that\.\n$/)
})

test('a file that is not there is exit code 3', async () => {
  const { context } = fakeContext({ argv: ['nowhere.md'], data: tempFolder() })
  await expect(run(context)).rejects.toMatchObject({ exitCode: 3 })
})
