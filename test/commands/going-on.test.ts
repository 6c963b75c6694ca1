import { expect, test } from 'vitest'
import { lineToGoOn } from '../../src/commands/going-on.ts'

test('comes back to the same reader, folder and face', () => {
  const flags = { reader: 'ana', dataDir: '/mnt/usb', plain: true, seed: 3, new: true } as const
  expect(lineToGoOn({ env: {}, flags }, ['quiz', 'story.md'])).toBe(
    'closeread quiz story.md --reader ana --data-dir /mnt/usb --plain',
  )
})

test('can be pasted into a shell whatever the names hold', () => {
  expect(lineToGoOn({ env: {}, flags: { reader: 'ana b' } }, ["it's here.md"])).toBe(
    `closeread 'it'\\''s here.md' --reader 'ana b'`,
  )
})

test('starts the program the way it was started', () => {
  expect(lineToGoOn({ env: { npm_command: 'exec' }, flags: {} }, ['a.md'])).toBe('npx closeread a.md')
  expect(lineToGoOn({ env: { npm_lifecycle_event: 'start' }, flags: {} }, ['a.md'])).toBe('npm start -- a.md')
})
