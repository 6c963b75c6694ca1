import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openWithProgress } from '../../src/commands/progress.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

// A busy machine may take long over a short text; here no time passes.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function write(words: number): string {
  const path = join(tempFolder(), 'story.md')
  writeFileSync(path, `---\ntitle: A story\n---\n\n## One\n\n${'Rain fell on the town. '.repeat(words / 5)}\n`)
  return path
}

async function open(path: string, terminal: boolean): Promise<string> {
  const written: string[] = []
  const { context } = fakeContext({ argv: ['read', path, '--plain'], data: tempFolder() })
  const stderr = { isTTY: terminal, write: (text: string) => written.push(text) }
  await openWithProgress({ ...context, stderr }, path)
  return written.join('')
}

test('a long text says that it is being opened, at a terminal only', async () => {
  const path = write(40_000)
  expect(await open(path, true)).toBe(`Opening ${path} …\n`)
  expect(await open(path, false)).toBe('')
})

test('a short text opens without a word', async () => {
  expect(await open(write(500), true)).toBe('')
})
