import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as forget from '../../src/commands/forget.ts'
import { readersDesk } from '../../src/commands/readers-desk.ts'
import { readerOf } from '../../src/commands/services.ts'
import { run as runShelf } from '../../src/commands/shelf.ts'
import { openJournal } from '../../src/records/journal.ts'
import { chosenReaderPath } from '../../src/records/paths.ts'
import { finishedReading } from '../records/events.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

const at = (data: string, ...argv: string[]) => fakeContext({ argv, data }).context
const read = (data: string, reader: string) =>
  openJournal({ data, reader, save: true }).append(finishedReading('ferry'))

test('who was chosen reads at the next start too, unless another is typed', () => {
  const data = tempFolder()
  expect(readerOf(at(data))).toBe('reader')
  readersDesk(at(data)).choose('Ana')
  expect(readerOf(at(data))).toBe('Ana')
  expect(readerOf(at(data, '--reader', 'ben'))).toBe('ben')
})

test('a reader who is known keeps the name as first typed', () => {
  const data = tempFolder()
  read(data, 'Ana')
  expect(readersDesk(at(data)).choose('  ANA ').reader).toBe('Ana')
})

test('who reads is asked at the first start alone, and not where it was said or nothing is kept', () => {
  const data = tempFolder()
  expect(readersDesk(at(data)).nobodyYet()).toBe(true)
  expect(readersDesk(at(data, '--reader', 'ana')).nobodyYet()).toBe(false)
  expect(readersDesk(at(data, '--no-save')).nobodyYet()).toBe(false)
  readersDesk(at(data, '--no-save')).choose('ana')
  expect(existsSync(chosenReaderPath(data))).toBe(false)
  read(data, 'reader')
  expect(readersDesk(at(data)).nobodyYet()).toBe(false)
})

test.each([[[]], [['--purge']]])('a reader who is forgotten %j reads no more', async (options) => {
  const data = tempFolder()
  readersDesk(at(data)).choose('ana')
  read(data, 'ana')
  expect(await forget.run(at(data, 'forget', 'ana', '--force', ...options))).toBe(0)
  expect(existsSync(chosenReaderPath(data))).toBe(false)
  expect(readerOf(at(data))).toBe('reader')
})

test('the plain shelf asks at the first start, says why a name is none, and then who reads', async () => {
  const data = tempFolder()
  const first = fakeContext({ argv: ['--plain'], data, tty: true, input: '../x\nana\n\n' })
  expect(await runShelf(first.context)).toBe(0)
  expect(first.out()).toMatch(
    /^Who is reading\? A nickname, or Enter to go without: A reader's name has [\s\S]*Reading as ana\./,
  )
  const next = fakeContext({ argv: ['--plain'], data, tty: true, input: '\n' })
  expect(await runShelf(next.context)).toBe(0)
  expect(next.out()).toMatch(/^closeread: [\s\S]*Reading as ana\./)
})

test('the plain shelf of a pipe asks nothing', async () => {
  const piped = fakeContext({ argv: [], data: tempFolder() })
  expect(await runShelf(piped.context)).toBe(0)
  expect(piped.out()).not.toContain('Who is reading?')
})
