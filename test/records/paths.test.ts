import envPaths from 'env-paths'
import { expect, test } from 'vitest'
import { dataPaths } from '../../src/records/paths.ts'

const home = '/home/ana'

test('--data-dir wins over CLOSEREAD_HOME, which wins over the platform', () => {
  expect(dataPaths({ dataDir: '/a', env: { CLOSEREAD_HOME: '/b' }, platform: 'linux', home }).data).toBe('/a')
  expect(dataPaths({ env: { CLOSEREAD_HOME: '/b' }, platform: 'linux', home }).data).toBe('/b')
  expect(dataPaths({ env: { CLOSEREAD_HOME: '' }, platform: 'linux', home }).data).toBe(
    '/home/ana/.local/share/closeread',
  )
})

test('a chosen folder holds the settings too, and a relative one is made absolute', () => {
  expect(dataPaths({ dataDir: '/a', env: {}, platform: 'linux', home })).toEqual({ data: '/a', config: '/a' })
  expect(dataPaths({ dataDir: 'scores', env: {}, platform: 'linux', home }).data).toMatch(/^\/.*\/scores$/)
})

test('each platform has its own place', () => {
  expect(dataPaths({ env: { XDG_DATA_HOME: '/x', XDG_CONFIG_HOME: 'no' }, platform: 'linux', home })).toEqual({
    data: '/x/closeread',
    config: '/home/ana/.config/closeread',
  })
  expect(dataPaths({ env: {}, platform: 'darwin', home: '/Users/ana' })).toEqual({
    data: '/Users/ana/Library/Application Support/closeread',
    config: '/Users/ana/Library/Preferences/closeread',
  })
  expect(dataPaths({ env: { APPDATA: 'D:\\Roaming' }, platform: 'win32', home: 'C:\\Users\\ana' })).toEqual({
    data: 'C:\\Users\\ana\\AppData\\Local\\closeread\\Data',
    config: 'D:\\Roaming\\closeread\\Config',
  })
})

test('without a choice the folders are those of env-paths', () => {
  const { CLOSEREAD_HOME: _, ...env } = process.env
  const { data, config } = envPaths('closeread', { suffix: '' })
  expect(dataPaths({ env })).toEqual({ data, config })
})
