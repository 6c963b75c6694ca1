import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runInTerminal } from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

const root = resolve(import.meta.dirname, '../..')

test('npm start opens the shelf, asks who reads at the first start alone, and q leaves it', async () => {
  const env = { CLOSEREAD_HOME: tempFolder() }
  const first = runInTerminal('npm', ['start'], { cwd: root, env })
  await first.until((screen) => screen.alternate && screen.shows('Who is reading? A nickname'))
  first.send('robin\r')
  await first.until('Reading as robin')
  first.send('q')
  expect((await first.exit).code).toBe(0)
  const pty = runInTerminal('npm', ['start'], { cwd: root, env })
  await pty.until((screen) => screen.shows('Enter open') && screen.shows('Reading as robin'))
  pty.send('q')
  expect((await pty.exit).code).toBe(0)
  expect(pty.screen).toMatchObject({ alternate: false, cursorShown: true, wrapsLines: true })
})

test('npm start hands its arguments on and its exit code back', async () => {
  const version = runInTerminal('npm', ['start', '--', '--version'], { cwd: root })
  await version.until(/^\d+\.\d+\.\d+$/m)
  expect((await version.exit).code).toBe(0)
  const missing = runInTerminal('npm', ['start', '--', 'read', 'no-such-file.md'], { cwd: root })
  expect((await missing.exit).code).toBe(3)
})
