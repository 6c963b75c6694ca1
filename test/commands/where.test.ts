import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/commands/where.ts'
import { temporaryData } from '../records/places.ts'
import { fakeContext } from './fake-context.ts'

test('where names every place, creates none and needs no terminal', async () => {
  const data = temporaryData()
  const { context, out } = fakeContext({ argv: ['where', '--reader', 'Ana'], data })
  expect(await run(context)).toBe(0)
  expect(out()).toContain(`Scores of Ana: ${join(data, 'readers', 'ana', 'log.jsonl')}\n`)
  expect(out()).toContain(`Settings: ${join(data, 'settings.yaml')}\n`)
  expect(out()).toContain(join(data, 'set-aside'))
  expect(existsSync(data)).toBe(false)
})

test('where prints nothing of a folder name that a terminal acts on', async () => {
  const { context, out } = fakeContext({ argv: ['where'], data: join(temporaryData(), 'a\u001b[31mb\u009b2Jc') })
  await run(context)
  expect(out()).toContain('abc')
  expect([...out()].filter((character) => '\u001b\u009b'.includes(character))).toEqual([])
})

test('where --json gives the same as data', async () => {
  const data = temporaryData()
  const { context, out } = fakeContext({ argv: ['where', '--json'], data })
  await run(context)
  expect(JSON.parse(out())).toEqual({
    schema: 'closeread/where@1',
    reader: 'reader',
    scores: join(data, 'readers', 'reader', 'log.jsonl'),
    readers: join(data, 'readers'),
    chosenReader: join(data, 'reader.txt'),
    setAside: join(data, 'set-aside'),
    settings: join(data, 'settings.yaml'),
    lessons: context.contentDir,
  })
})
