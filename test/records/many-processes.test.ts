import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJournal } from '../../src/records/journal.ts'
import { temporaryData } from './places.ts'

let program: string

beforeAll(async () => {
  program = join(mkdtempSync(join(tmpdir(), 'closeread-appender-')), 'appender.mjs')
  await build({ input: join(import.meta.dirname, 'appender.ts'), platform: 'node', output: { file: program } })
})

afterAll(() => rmSync(join(program, '..'), { recursive: true, force: true }))

function startAppender(data: string, name: string, count: number): ChildProcess {
  return spawn(process.execPath, [program, data, name, String(count)], { stdio: ['pipe', 'pipe', 'inherit'] })
}

test('20 processes that add to one log at once lose nothing', async () => {
  const data = temporaryData()
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`)
  const processes = names.map((name) => startAppender(data, name, 20))
  await Promise.all(processes.map(({ stdout }) => once(stdout as NodeJS.ReadableStream, 'data')))
  const ends = processes.map((process) => once(process, 'close'))
  for (const { stdin } of processes) stdin?.write('go\n')
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual(names.map(() => 0))

  const journal = openJournal({ data, reader: 'ana', save: false })
  const items = journal.events().map((event) => (event.type === 'answered' ? event.item : ''))
  expect(items.toSorted()).toEqual(
    names.flatMap((name) => Array.from({ length: 20 }, (_, i) => `${name}-${i}`)).toSorted(),
  )
  expect(journal.skipped()).toBe(0)
})

test('a process killed while it writes leaves a log that opens, with whole events in their order', async () => {
  const data = temporaryData()
  const process = startAppender(data, 'p', 100_000)
  await once(process.stdout as NodeJS.ReadableStream, 'data')
  const end = once(process, 'close')
  process.stdin?.write('go\n')
  const journal = openJournal({ data, reader: 'ana', save: true })
  await expect.poll(() => journal.events().length, { interval: 5, timeout: 10_000 }).toBeGreaterThan(3)
  process.kill('SIGKILL')
  await end

  const items = journal.events().map((event) => (event.type === 'answered' ? event.item : ''))
  expect(items).toEqual(items.map((_, index) => `p-${index}`))
  expect(journal.skipped()).toBeLessThanOrEqual(1)
})
