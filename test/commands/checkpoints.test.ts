import { expect, test } from 'vitest'
import { rememberCheckpoints, wantsCheckpoints } from '../../src/commands/checkpoints.ts'
import { journalFor } from '../../src/commands/services.ts'
import { keepSetting } from '../../src/records/choose-settings.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

let day = 0

function wanted(data: string, ...argv: string[]): boolean {
  const { context } = fakeContext({ argv: ['story.md', ...argv], data, now: () => new Date(2026, 0, ++day) })
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
