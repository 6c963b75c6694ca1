import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runInTerminal } from '../support/pty.ts'

const root = resolve(import.meta.dirname, '../..')

test('npm start opens the shelf, and q leaves it', async () => {
  const pty = runInTerminal('npm', ['start'], { cwd: root })
  await pty.until((screen) => screen.alternate && screen.shows('Enter open'))
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
