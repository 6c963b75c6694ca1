import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openLesson } from '../../src/commands/lesson.ts'
import { writeLesson } from '../support/lesson.ts'
import { tempFolder } from '../support/temp-folder.ts'

async function* nothing(): AsyncGenerator<Uint8Array> {}

const open = (path: string) =>
  openLesson(path, { contentDir: dirname(path), cwd: dirname(path), home: '/nowhere', stdin: nothing() })

test('an article with a fact sheet beside it is asked about from the sheet', async () => {
  const path = writeLesson()
  const lesson = await open(path)
  expect(lesson).toMatchObject({ kind: 'curated', ref: path })
  const { items } = await lesson.bank()
  expect(items).toHaveLength(10)
  expect(new Set(items.map(({ family }) => family))).toEqual(new Set(['curated']))
})

test('the bank is made once, however often it is asked for', async () => {
  const lesson = await open(writeLesson())
  expect(await lesson.bank()).toBe(await lesson.bank())
})

test('a fact sheet with a wrong quote asks nothing and names the check, for a wrong key is worse than no question', async () => {
  const path = writeLesson()
  const sheet = path.replace('.md', '.facts.yaml')
  writeFileSync(
    sheet,
    readFileSync(sheet, 'utf8').replace('The baker moved to Oslo that year', 'The baker moved to Rome'),
  )
  const lesson = await open(path)
  await expect(lesson.bank()).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(
      /^The fact sheet has an error at .*street\.facts\.yaml:\d+:\d+: type "closeread check .*street\.md" to see it all\.$/,
    ),
  })
})

test('a fact sheet that is no YAML is an error of the sheet', async () => {
  const path = writeLesson()
  writeFileSync(path.replace('.md', '.facts.yaml'), 'facts: [unclosed')
  await expect((await open(path)).bank()).rejects.toMatchObject({ exitCode: 3 })
})

test('an article without a fact sheet is asked about from its own sentences', async () => {
  const path = join(tempFolder(), 'short.md')
  writeFileSync(path, '# Short\n\nToo short to ask about.\n')
  const lesson = await open(path)
  expect(lesson.kind).toBe('extracted')
  const { items, shortage } = await lesson.bank()
  expect(items).toEqual([])
  expect(shortage).toMatch(/\.$/)
})
