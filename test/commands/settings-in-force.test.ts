import { expect, test } from 'vitest'
import { faceFor } from '../../src/commands/face.ts'
import { run as runQuiz } from '../../src/commands/quiz.ts'
import { wishOf } from '../../src/commands/services.ts'
import { run as runShelf } from '../../src/commands/shelf.ts'
import { keepSetting } from '../../src/records/choose-settings.ts'
import { writeLesson } from '../support/lesson.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

test('flags win over the environment, which wins over the settings file, which wins over the defaults', () => {
  const data = tempFolder()
  const of = (argv: string[], env = {}) => wishOf(fakeContext({ argv, data, env }).context)
  expect(of(['a.md'])).toEqual({ mode: 'practice', count: 10, fresh: false })
  keepSetting('mode', 'test', { config: data })
  keepSetting('items', '5', { config: data })
  expect(of(['a.md'])).toEqual({ mode: 'test', count: 5, fresh: false })
  expect(of(['a.md'], { CLOSEREAD_ITEMS: '6' })).toEqual({ mode: 'test', count: 6, fresh: false })
  expect(of(['a.md', '--items', '7', '--mode', 'practice'], { CLOSEREAD_ITEMS: '6' })).toMatchObject({
    mode: 'practice',
    count: 7,
  })
})

test('a reader who set plain lines gets them at a terminal', () => {
  const data = tempFolder()
  const { context } = fakeContext({ argv: [], data, tty: true })
  expect(faceFor(context)).toBe('tui')
  keepSetting('plain', 'yes', { config: data })
  expect(faceFor(context)).toBe('plain')
})

test('the quiz as data is the same whatever is set', async () => {
  const data = tempFolder()
  const path = writeLesson()
  const print = async () => {
    const { context, out } = fakeContext({ argv: ['quiz', path, '--json'], data })
    await runQuiz(context)
    return out()
  }
  const before = await print()
  keepSetting('items', '5', { config: data })
  expect(await print()).toBe(before)
})

test('what cannot be used of the settings is said once, and the program goes on', async () => {
  const { context, err, out } = fakeContext({ argv: [], data: tempFolder(), env: { CLOSEREAD_ITEMS: 'many' } })
  expect(await runShelf(context)).toBe(0)
  expect(err()).toMatch(/^closeread: CLOSEREAD_ITEMS in the environment: [^\n]+\n$/)
  expect(out()).toContain('Your own article:')
})
