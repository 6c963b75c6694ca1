import { expect, test } from 'vitest'
import { Counter } from './counter.tsx'
import { mount } from './mount.ts'

test('a mounted tree draws on the alternate screen and takes keys', async () => {
  const { screen, send, until } = mount(<Counter />)
  await until('80x24 count 0')
  expect(screen.alternate).toBe(true)
  expect(screen.cursorShown).toBe(false)
  send('jj')
  await until('count 2')
})

test('a mounted tree follows a new size', async () => {
  const { screen, resize } = mount(<Counter />)
  await resize({ columns: 40, rows: 12 })
  expect(screen.lines()).toHaveLength(12)
  expect(screen.lines()[0]).toBe('40x12 count 0')
})

test('unmounting gives the main screen and the cursor back', async () => {
  const { screen, send, app, settle } = mount(<Counter />)
  await settle()
  send('q')
  await app.waitUntilExit()
  await screen.until(({ alternate, cursorShown }) => !alternate && cursorShown)
})

test('waiting in vain tells what the screen shows instead', async () => {
  const { screen, settle } = mount(<Counter />)
  await settle()
  expect(screen.shows(/count \d/)).toBe(true)
  await expect(screen.until('count 7', 1)).rejects.toThrow('80x24 count 0')
})
