import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { chooseSettings, keepSetting } from '../../src/records/choose-settings.ts'
import { settingsPath } from '../../src/records/paths.ts'
import { type SettingName, settingNames } from '../../src/records/settings.ts'
import { changedSettings, parseSettings, sayValue } from '../../src/records/settings-file.ts'
import { UserError } from '../../src/user-error.ts'
import { atEveryCall, temporaryData } from './places.ts'

function configWith(text: string): string {
  const config = temporaryData()
  mkdirSync(config, { recursive: true })
  writeFileSync(settingsPath(config), text)
  return config
}

const defaults = { width: 70, theme: 'terminal', items: 10, mode: 'practice', checkpoints: false, plain: false }

describe('which settings hold', () => {
  test('the defaults, where nothing was said', () => {
    expect(chooseSettings({ config: temporaryData(), env: {} })).toMatchObject({ settings: defaults, problems: [] })
  })

  test('the command line wins over the environment, that over the file', () => {
    const config = configWith('width: 60\nitems: 5\nmode: test\n')
    const env = { CLOSEREAD_WIDTH: '64', CLOSEREAD_ITEMS: '6' }
    const { settings, origins } = chooseSettings({ config, env, typed: { items: 7 } })
    expect(settings).toEqual({ ...defaults, width: 64, items: 7, mode: 'test' })
    expect(origins).toEqual({
      width: 'environment',
      theme: 'default',
      items: 'command line',
      mode: 'file',
      checkpoints: 'default',
      plain: 'default',
    })
  })

  test('what cannot be used is said with its place, and the rest holds', () => {
    const config = configWith('width: 400\nwdith: 60\nitems: 5\nhello\n')
    const { settings, problems } = chooseSettings({ config, env: { CLOSEREAD_PLAIN: 'perhaps' } })
    expect(settings).toEqual({ ...defaults, items: 5 })
    const path = settingsPath(config)
    expect(problems).toEqual([
      `${path}:1: width is a whole number from 40 to 100, not "400".`,
      `${path}:2: there is no setting "wdith" (perhaps width).`,
      `${path}:4: write "name: value".`,
      'CLOSEREAD_PLAIN in the environment: plain is yes or no, not "perhaps".',
    ])
  })

  test('a file that cannot be read costs nothing but its settings', () => {
    const config = temporaryData()
    mkdirSync(settingsPath(config), { recursive: true })
    const { settings, problems } = chooseSettings({ config, env: {} })
    expect(settings).toEqual(defaults)
    expect(problems).toEqual([expect.stringContaining('cannot be read')])
  })

  test('a folder of settings changes nothing by being called like something of JavaScript', () => {
    expect(parseSettings('constructor: 1\n__proto__: 2', 'f').problems).toHaveLength(2)
  })
})

describe('the file', () => {
  test('explains everything and is YAML', () => {
    const config = temporaryData()
    keepSetting('width', '66', { config })
    const text = readFileSync(settingsPath(config), 'utf8')
    expect(parse(text)).toEqual({ width: 66 })
    for (const name of settingNames) expect(text).toMatch(new RegExp(`^(# )?${name}: `, 'm'))
    expect(text).toContain('# how wide the text is, in characters: a whole number from 40 to 100')
  })

  test('keeps what a person wrote in it', () => {
    const mine = '# mine\nwidth: 60 # just right\n\ntheme: "dark"\nodd: 1\n'
    expect(changedSettings(mine, 'theme', 'light')).toBe('# mine\nwidth: 60 # just right\n\ntheme: light\nodd: 1\n')
    expect(changedSettings(mine, 'items', '5')).toBe(`${mine}items: 5\n`)
    expect(parseSettings(mine, 'f').settings).toEqual({ width: 60, theme: 'dark' })
  })

  test('forgets a setting that is set to its default', () => {
    expect(changedSettings('width: 60\n', 'width', undefined)).toBe('# width: 70\n')
    expect(changedSettings('width: 60\nwidth: 62\n', 'width', '64')).toBe('# width: 60\nwidth: 64\n')
  })

  test('refuses what no setting takes, and stays as it was', () => {
    const config = configWith('width: 60\n')
    expect(() => keepSetting('width', '5', { config })).toThrow(/That cannot be set: width is a whole number from 40/)
    expect(readFileSync(settingsPath(config), 'utf8')).toBe('width: 60\n')
  })

  test('reads as it was changed, whatever was changed before', () => {
    const value = { width: '66', theme: 'dark', items: '7', mode: 'test', checkpoints: 'yes', plain: 'no' }
    const change = fc.record({ name: fc.constantFrom(...settingNames), back: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const expected = new Map<SettingName, string>()
        let text = ''
        for (const { name, back } of changes) {
          text = changedSettings(text, name, back ? undefined : value[name])
          if (back) expected.delete(name)
          else expected.set(name, value[name])
        }
        const { settings, problems } = parseSettings(text, 'f')
        expect(problems).toEqual([])
        expect(new Map(Object.entries(settings).map(([name, said]) => [name, sayValue(said)]))).toEqual(expected)
      }),
    )
  })

  test('is the old one or the new one, whatever fails', () => {
    atEveryCall(({ files }, how) => {
      const config = configWith('width: 60\n')
      let kept = true
      try {
        keepSetting('width', '66', { config, files })
      } catch (error) {
        if (!(error instanceof UserError) && !how.includes('for good')) throw error
        kept = false
      }
      expect(readFileSync(settingsPath(config), 'utf8'), how).toBe(kept ? 'width: 66\n' : 'width: 60\n')
      if (how.includes('once')) expect(readdirSync(config), how).toEqual(['settings.yaml'])
    })
  })
})
