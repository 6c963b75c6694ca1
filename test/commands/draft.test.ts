import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run as runCheck } from '../../src/commands/check.ts'
import { run } from '../../src/commands/draft.ts'
import { openLesson } from '../../src/commands/lesson.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

const story = `The Clock of Marlow Ford

The council of Marlow Ford bought a new clock for the market hall on Monday. Mayor Ada Finch said the old clock had lost ten minutes every week since 2019. The new clock cost 4,200 pounds and was built by the Brandt workshop in Zurich.

Engineer Paul Okoro climbed the tower on Tuesday and took the old clock down. Okoro said the work had taken nine hours. Teacher Lena Moss asked the council to give the old clock to her school in Ashby. Finch promised an answer before 12 June.

The Marlow Herald reported that 300 people came to hear the first bell. Moss said her pupils had drawn pictures of the clock for a month. The council will paint the tower in September. Baker Tom Reed paid for the bell rope.
`

async function draft(cwd: string, ...argv: string[]) {
  const { context, out } = fakeContext({ argv: ['draft', ...argv], data: tempFolder(), cwd })
  return { code: await run(context), out: out() }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function folderWithStory(): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'clock.txt'), story)
  return folder
}

test('any article becomes a lesson that the check accepts and the quiz asks', async () => {
  const folder = folderWithStory()
  const { code, out } = await draft(folder, 'clock.txt')
  expect(code).toBe(0)
  expect(out).toMatch(/^Wrote clock\.md and clock\.facts\.yaml: \d+ facts?, \d+ questions?\.\n/)
  const check = fakeContext({ argv: ['check', 'clock.md'], data: tempFolder(), cwd: folder })
  expect(await runCheck(check.context)).toBe(0)
  const lesson = await openLesson('clock.md', { contentDir: folder, cwd: folder, stdin: nothing() })
  expect(lesson.kind).toBe('curated')
  const { items } = await lesson.bank()
  expect(out).toContain(`${items.length} question`)
})

test('nothing is ever written over', async () => {
  const folder = folderWithStory()
  await draft(folder, 'clock.txt')
  const before = readFileSync(join(folder, 'clock.md'), 'utf8')
  await expect(draft(folder, 'clock.txt')).rejects.toMatchObject({
    exitCode: 1,
    message: 'clock.md is here already: move it, or draft in another folder.',
  })
  expect(readFileSync(join(folder, 'clock.md'), 'utf8')).toBe(before)
})

test('a Markdown article stays as it is and gets its sheet beside it', async () => {
  const folder = tempFolder()
  const page = `# ${story}`
  writeFileSync(join(folder, 'clock.md'), page)
  expect((await draft(folder, 'clock.md')).out).toMatch(/^Wrote clock\.facts\.yaml: /)
  expect(readFileSync(join(folder, 'clock.md'), 'utf8')).toBe(page)
})

test('an article that gives no questions is written without a sheet, and its author told', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'short.txt'), 'Short\n\nToo short to ask about.\n')
  const { out } = await draft(folder, 'short.txt')
  expect(readdirSync(folder).sort()).toEqual(['short.md', 'short.txt'])
  expect(out).toMatch(/^Wrote short\.md\.\n.*\nWrite its facts in short\.facts\.yaml\.\n$/)
})
