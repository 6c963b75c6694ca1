import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../../src/commands/settings.ts'
import { settingsPath } from '../../src/records/paths.ts'
import { temporaryData } from '../records/places.ts'
import { fakeContext } from './fake-context.ts'

async function settings(data: string, words: string, env: Record<string, string> = {}) {
  const argv = ['settings', ...words.split(' ').filter(Boolean)]
  const { context, out, err } = fakeContext({ argv, data, env })
  return { code: await run(context), out: out(), err: err() }
}

test('closeread settings shows every setting, where it comes from and what it takes, and writes nothing', async () => {
  const data = temporaryData()
  const { code, out } = await settings(data, '', { CLOSEREAD_ITEMS: '12' })
  expect(code).toBe(0)
  expect(out).toContain('width: 70 (default)\n  how wide the text is, in characters: a whole number from 40 to 100\n')
  expect(out).toContain('items: 12 (environment)\n')
  expect(out).toContain(`Kept in ${settingsPath(data)}\n`)
  expect(existsSync(data)).toBe(false)
})

test('one is shown alone, changed, and put back', async () => {
  const data = temporaryData()
  expect((await settings(data, 'width')).out).toBe('70\n')
  expect((await settings(data, 'width 66')).out).toBe('width is now 66.\n')
  expect((await settings(data, 'plain ON')).out).toBe('plain is now yes.\n')
  expect((await settings(data, 'width')).out).toBe('66\n')
  expect((await settings(data, 'width default')).out).toBe('width is now 70.\n')
})

test('a change that the environment overrules is said', async () => {
  const { out } = await settings(temporaryData(), 'width 66', { CLOSEREAD_WIDTH: '60' })
  expect(out).toBe('width is kept in the file, but CLOSEREAD_WIDTH in the environment says 60 and wins.\n')
})

test('--json gives them as data, with what is wrong', async () => {
  const data = temporaryData()
  const { out } = await settings(data, '--json', { CLOSEREAD_THEME: 'pink' })
  expect(JSON.parse(out)).toMatchObject({
    schema: 'closeread/settings@1',
    path: settingsPath(data),
    settings: { width: 70, theme: 'terminal' },
    origins: { width: 'default' },
    problems: ['CLOSEREAD_THEME in the environment: theme is terminal, light, dark, high-contrast, not "pink".'],
  })
})

test('what is typed wrong is answered with what could be meant', async () => {
  await expect(settings(temporaryData(), 'wdith 66')).rejects.toThrow(/no setting "wdith". Did you mean width\?/)
  await expect(settings(temporaryData(), 'width wide')).rejects.toMatchObject({ exitCode: 2 })
})
