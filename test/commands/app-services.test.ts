import { expect, test } from 'vitest'
import { appServices } from '../../src/commands/app-services.ts'
import { journalFor } from '../../src/commands/services.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

function services() {
  let day = 0
  const { context } = fakeContext({ argv: [], data: tempFolder(), now: () => new Date(2026, 0, ++day) })
  const journal = journalFor(context)
  return appServices(context, journal)
}

test('every setting goes round through values that can be kept, and what is kept holds at once', () => {
  const { settings } = services()
  for (const { name, value } of settings.lines()) {
    const seen = new Set<string>()
    for (let now = value; !seen.has(now); now = lineOf(name).value) {
      seen.add(now)
      settings.keep(name, lineOf(name).next)
    }
    expect(seen.size).toBeGreaterThan(1)
  }
  function lineOf(name: string) {
    const line = settings.lines().find((one) => one.name === name)
    if (!line) throw new Error(`no line for ${name}`)
    return line
  }
})

test('checkpoints switched on in the settings are on for the reader who switched them', () => {
  const { settings, readers } = services()
  const { journal: ana } = readers.choose('ana')
  settings.keep('checkpoints', 'yes')
  expect(settings.inForce(ana).checkpoints).toBe(true)
  settings.keep('checkpoints', 'no')
  expect(settings.inForce(ana).checkpoints).toBe(false)
})

test('what overrules a setting is said when it is kept', () => {
  const { context } = fakeContext({ argv: ['--items', '7'], data: tempFolder(), env: { CLOSEREAD_WIDTH: '66' } })
  const { settings } = appServices(context, journalFor(context))
  expect(settings.keep('items', '5')).toContain('--items on the command line wins')
  expect(settings.keep('width', '76')).toContain('CLOSEREAD_WIDTH in the environment wins')
  expect(settings.keep('plain', 'yes')).toContain('from the next start on')
  expect(settings.keep('theme', 'dark')).toBeUndefined()
})

test('nothing to review is a sentence', async () => {
  const { review, journal } = services()
  expect(await review(journal)).toBe('Nothing is due today.')
})

test("another reader's log is opened by name, and a name that cannot be one refused", () => {
  const { readers } = services()
  readers.choose('ana').journal.append({ type: 'finished-reading', at: '2026-01-01T00:00:00.000Z', article: 'a' })
  expect(readers.names()).toEqual(['ana'])
  expect(() => readers.choose('../ana')).toThrow('name')
})

test('the shelf tells the easier level of a bundled lesson from the lesson itself', async () => {
  const { shelf, journal } = services()
  const titles = (await shelf(journal)).map(({ title }) => title.endsWith(' (easier)'))
  expect(titles).toEqual([false, true])
})
