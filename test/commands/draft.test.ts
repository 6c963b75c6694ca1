import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
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

interface Draft {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

async function draft(cwd: string, argv: readonly string[], { input = '', env = {} }: Draft = {}) {
  const { context, out } = fakeContext({ argv: ['draft', ...argv], data: tempFolder(), cwd, input, env })
  return { code: await run(context), out: out() }
}

async function check(cwd: string, name: string) {
  const { context, out } = fakeContext({ argv: ['check', name], data: tempFolder(), cwd })
  return { code: await runCheck(context), out: out() }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('A draft', () => {
  test('is a lesson that the check accepts and the quiz asks, and says what to type next', async () => {
    const folder = folderWith({ 'clock.txt': story })
    const { code, out } = await draft(folder, ['clock.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Wrote clock\.md and clock\.facts\.yaml\.\nIt asks \d+ questions about \d+ facts\.\n.*\n {2}closeread check clock\.md\n {2}closeread clock\.md\n$/,
    )
    expect(await check(folder, 'clock.md')).toMatchObject({ code: 0, out: expect.stringContaining('no errors') })
    const lesson = await openLesson('clock.md', { contentDir: folder, cwd: folder, home: folder, stdin: nothing() })
    expect(lesson.kind).toBe('curated')
    expect(out).toContain(` ${(await lesson.bank()).items.length} question`)
  })

  test('has the same article, word for word', async () => {
    const folder = folderWith({ 'clock.txt': story })
    await draft(folder, ['clock.txt'])
    const read = (name: string) => parseArticle(readFileSync(join(folder, name)), { path: name, name })
    expect({ ...(await read('clock.md')), dropped: [] }).toEqual({ ...(await read('clock.txt')), dropped: [] })
  })

  test('tells in the fact sheet how to edit and check it', async () => {
    const folder = folderWith({ 'clock.txt': story })
    await draft(folder, ['clock.txt'], { env: { npm_command: 'exec' } })
    const sheet = readFileSync(join(folder, 'clock.facts.yaml'), 'utf8')
    expect(sheet).toMatch(/^# yaml-language-server: \$schema=\S+\n# Questions about clock\.md/)
    expect(sheet).toContain('type: npx closeread check clock.md\n')
  })

  test('is named in plain letters after the file, or after the article where there is no file', async () => {
    const folder = folderWith({ "Ada's Clock (1).txt": story })
    await draft(folder, ["Ada's Clock (1).txt"])
    await draft(folder, ['-'], { input: story })
    expect(readdirSync(folder).filter((name) => name.endsWith('.md'))).toEqual([
      'adas-clock-1.md',
      'the-clock-of-marlow-ford.md',
    ])
  })

  test('leaves a Markdown article of this folder as it is and gives it its sheet', async () => {
    const page = `# ${story}`
    const folder = folderWith({ 'My clock.md': page })
    expect((await draft(folder, ['My clock.md'])).out).toMatch(
      /^Wrote My clock\.facts\.yaml\.\n[\s\S]*check 'My clock\.md'\n/,
    )
    expect(readdirSync(folder).sort()).toEqual(['My clock.facts.yaml', 'My clock.md'])
    expect(readFileSync(join(folder, 'My clock.md'), 'utf8')).toBe(page)
    expect((await check(folder, 'My clock.md')).code).toBe(0)
  })

  test('of an article that gives no question is the article alone, and its author is told', async () => {
    const folder = folderWith({ 'short.txt': 'Short\n\nToo short to ask about.\n' })
    const { out } = await draft(folder, ['short.txt'])
    expect(readdirSync(folder).sort()).toEqual(['short.md', 'short.txt'])
    expect(out).toMatch(
      /^Wrote short\.md\.\n.*\nWrite its facts in short\.facts\.yaml\. Then type:\n {2}closeread check short\.md\n/,
    )
  })
})

describe('Nothing is ever written over', () => {
  const untouched = async (folder: string, message: RegExp, ref = 'clock.txt') => {
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    await expect(draft(folder, [ref])).rejects.toMatchObject({ exitCode: 1, message: expect.stringMatching(message) })
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(before)
  }

  test('neither the article', () =>
    untouched(
      folderWith({ 'clock.txt': story, 'clock.md': 'mine' }),
      /^clock\.md is here already: move it, or draft in another folder\.$/,
    ))

  test('nor the sheet of a lesson, which is said to be one', async () => {
    const folder = folderWith({ 'clock.txt': story })
    await draft(folder, ['clock.txt'])
    await untouched(folder, /^clock\.md has a fact sheet already: .* "closeread check clock\.md"\.$/, 'clock.md')
  })

  test('and where the second file cannot be written the first is not there either', async () => {
    const folder = folderWith({ 'clock.txt': story })
    const sheet = join(folder, 'clock.facts.yaml')
    mkdirSync(`${sheet}.${process.pid}.draft`)
    await expect(draft(folder, ['clock.txt'])).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/^The lesson could not be written here \(.*\): .*\.$/),
    })
    expect(existsSync(join(folder, 'clock.md'))).toBe(false)
    expect(existsSync(sheet)).toBe(false)
  })
})
