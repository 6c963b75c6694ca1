import { expect, test } from 'vitest'
import { rememberCheckpoints, wantsCheckpoints } from '../../src/commands/checkpoints.ts'
import { journalFor } from '../../src/commands/services.ts'
import { run as runSettings } from '../../src/commands/settings.ts'
import { keepSetting } from '../../src/records/choose-settings.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

let day = 0

function wanted(data: string, ...argv: string[]): boolean {
  return wantedIn({}, data, ...argv)
}

function wantedIn(env: Record<string, string>, data: string, ...argv: string[]): boolean {
  const { context } = fakeContext({ argv: ['story.md', ...argv], data, env, now: () => new Date(2026, 0, ++day) })
  const journal = journalFor(context)
  rememberCheckpoints(context, journal)
  return wantsCheckpoints(context, journal)
}

test('checkpoints are off until asked for, then remembered for that reader alone', () => {
  const data = tempFolder()
  expect(wanted(data)).toBe(false)
  expect(wanted(data, '--checkpoints')).toBe(true)
  expect(wanted(data)).toBe(true)
  expect(wanted(data, '--reader', 'ana')).toBe(false)
  expect(wanted(data, '--no-checkpoints')).toBe(false)
  expect(wanted(data)).toBe(false)
})

test('the settings speak for readers who never said', () => {
  const data = tempFolder()
  keepSetting('checkpoints', 'yes', { config: data })
  expect(wanted(data)).toBe(true)
  expect(wanted(data, '--no-checkpoints')).toBe(false)
  expect(wanted(data, '--reader', 'ana')).toBe(true)
})

test('the environment wins over what was remembered, and the command line over both', () => {
  const data = tempFolder()
  const off = { CLOSEREAD_CHECKPOINTS: 'no' }
  expect(wanted(data, '--checkpoints')).toBe(true)
  expect(wantedIn(off, data)).toBe(false)
  expect(wantedIn(off, data, '--checkpoints')).toBe(true)
  expect(wanted(data)).toBe(true)
})

test('settings says what holds for a reader, and changes it although something else was remembered', async () => {
  const data = tempFolder()
  const settings = async (...argv: string[]) => {
    const { context, out } = fakeContext({ argv: ['settings', ...argv], data, now: () => new Date(2026, 0, ++day) })
    await runSettings(context)
    return out()
  }
  expect(wanted(data, '--no-checkpoints')).toBe(false)
  expect(await settings()).toContain('checkpoints: no (reader)')
  expect(await settings('checkpoints', 'yes')).toBe('checkpoints is now yes.\n')
  expect(wanted(data)).toBe(true)
  expect(await settings('checkpoints', 'default')).toBe('checkpoints is now no.\n')
  expect(wanted(data)).toBe(false)
})
