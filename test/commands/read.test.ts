import { expect, test } from 'vitest'
import { run } from '../../src/commands/read.ts'
import { openJournal } from '../../src/records/journal.ts'
import { writeLesson } from '../support/lesson.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

async function read(...argv: string[]) {
  const data = tempFolder()
  const { context, out } = fakeContext({ argv: ['read', ...argv], data })
  const code = await run(context)
  return { code, out: out(), kept: openJournal({ data, reader: 'reader', save: true }).events() }
}

test('prints the text when the output is no terminal, and keeps nothing', async () => {
  const { code, out, kept } = await read(writeLesson())
  expect(code).toBe(0)
  expect(out).toMatch(/^The Street That Emptied\n[\s\S]*- shutter: a cover for a window\n$/)
  expect(kept).toEqual([])
})

test('--explain lists what was left out as page furniture', async () => {
  expect((await read(writeLesson(), '--explain')).out).toMatch(/Nothing was left out\.\n$/)
})

test('--json prints the article as data, the same bytes each time', async () => {
  const path = writeLesson()
  const { code, out } = await read(path, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    schema: 'closeread/article@1',
    title: 'The Street That Emptied',
    glossary: [{ term: 'shutter', meaning: 'a cover for a window' }],
    dropped: [],
  })
  expect((await read(path, '--json')).out).toBe(out)
})
