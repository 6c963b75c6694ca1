import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as exportData from '../../src/commands/export-data.ts'
import * as forget from '../../src/commands/forget.ts'
import * as importData from '../../src/commands/import-data.ts'
import * as readers from '../../src/commands/readers.ts'
import * as reset from '../../src/commands/reset.ts'
import { localMinute } from '../../src/records/day.ts'
import { openJournal } from '../../src/records/journal.ts'
import { answered, at, opened, placed, started } from '../records/events.ts'
import { dataWith, temporaryData } from '../records/places.ts'
import { fakeContext } from './fake-context.ts'

const commands = { forget, reset, readers, 'export-data': exportData, 'import-data': importData }

async function type(data: string, line: string, over: { input?: string; tty?: boolean; cwd?: string } = {}) {
  const argv = line.split(' ')
  const { context, out, err } = fakeContext({ argv, data, ...over })
  const code = await commands[argv[0] as keyof typeof commands].run(context)
  return { code, out: out(), err: err() }
}

const ferry = [opened('ferry'), started(), answered('q1'), placed('ferry', 'end', { at: at(30) })]
const tide = [opened('tide'), started({ session: 's2', article: 'tide', title: 'High tide' })]
const kept = (data: string, reader = 'ana') => openJournal({ data, reader, save: false }).events()

/** What a sentence says to type: the words after `type: closeread`. */
function lineIn(out: string): string {
  return /type: closeread (.*)\n$/.exec(out)?.[1] ?? ''
}

describe('closeread readers', () => {
  test('says who has scores here, and since when', async () => {
    const data = dataWith(ferry)
    expect((await type(data, 'readers')).out).toBe(`ana: 1 quiz, last here on ${localMinute(at(30))}\n`)
    expect(JSON.parse((await type(data, 'readers --json')).out)).toEqual({
      schema: 'closeread/readers@1',
      readers: [{ name: 'ana', quizzes: 1, lastSeen: at(30) }],
    })
  })

  test('says so when there is nobody', async () => {
    expect((await type(temporaryData(), 'readers')).out).toBe('Nobody has a score here yet.\n')
  })
})

describe('closeread forget', () => {
  test('moves aside once the name was typed, and tells how to bring it back', async () => {
    const data = dataWith(ferry)
    const { code, out } = await type(data, 'forget ana', { tty: true, input: 'ana\n' })
    expect(code).toBe(0)
    expect(out).toContain('Type ana to go ahead')
    expect(kept(data)).toEqual([])
    expect((await type(data, lineIn(out))).code).toBe(0)
    expect(kept(data)).toHaveLength(ferry.length)
  })

  test.each(['yes\n', '\n', ''])('leaves everything when %j is typed instead', async (input) => {
    const data = dataWith(ferry)
    const { code, out } = await type(data, 'forget ana', { tty: true, input })
    expect(code).toBe(1)
    expect(out).toContain('Nothing was changed.')
    expect(kept(data)).toHaveLength(ferry.length)
  })

  test('asks nobody in a script: it needs --force there', async () => {
    const data = dataWith(ferry)
    await expect(type(data, 'forget ana', { input: 'ana\n' })).rejects.toMatchObject({ exitCode: 2 })
    expect(kept(data)).toHaveLength(ferry.length)
    expect((await type(data, 'forget ANA --force')).code).toBe(0)
    expect(kept(data)).toEqual([])
  })

  test('deletes for good with --purge, what was moved before too', async () => {
    const data = dataWith(ferry)
    await type(data, 'forget ana --force')
    expect((await type(data, 'forget ana --force --purge')).out).toBe('All that was kept of ana is deleted.\n')
    expect(existsSync(join(data, 'set-aside', '2026-01-02T03-04-05', 'ana'))).toBe(false)
  })

  test('refuses a reader that is not here, before asking', async () => {
    await expect(type(temporaryData(), 'forget bo', { tty: true })).rejects.toThrow(/Nothing is kept of a reader "bo"/)
    await expect(type(temporaryData(), 'forget ../bo --force')).rejects.toMatchObject({ exitCode: 2 })
  })
})

describe('closeread reset', () => {
  test('moves one article aside and tells how to bring it back', async () => {
    const data = dataWith([...ferry, ...tide])
    const { code, out } = await type(data, 'reset ferry --reader ana', { tty: true, input: 'ferry\n' })
    expect(code).toBe(0)
    expect(out).toContain('"The night ferry" starts afresh for ana')
    expect(kept(data)).toEqual(tide)
    await type(data, lineIn(out))
    expect(kept(data)).toHaveLength(ferry.length + tide.length)
  })

  test('deletes with --purge', async () => {
    const data = dataWith([...ferry, ...tide])
    expect((await type(data, 'reset ferry --reader ana --force --purge')).out).toContain('is deleted')
    expect(kept(data)).toEqual(tide)
    expect(existsSync(join(data, 'set-aside'))).toBe(false)
  })

  test('refuses an article that was never opened and is not there', async () => {
    await expect(type(dataWith(tide), 'reset nowhere.md --reader ana --force')).rejects.toMatchObject({
      name: 'UserError',
    })
  })
})

describe('closeread export-data and import-data', () => {
  test('take a reader to another computer', async () => {
    const [here, there] = [dataWith(ferry), dataWith(tide)]
    const file = join(dirname(here), 'ana.json')
    writeFileSync(file, (await type(here, 'export-data ana')).out)
    expect((await type(there, `import-data ${file}`)).out).toBe('Added 4 entries to the records of ana.\n')
    expect((await type(there, 'import-data ana.json', { cwd: dirname(here) })).out).toBe(
      'Added 0 entries to the records of ana; 4 were there already.\n',
    )
    expect(kept(there)).toHaveLength(ferry.length + tide.length)
  })

  test('work through a pipe, and under another name', async () => {
    const data = dataWith(ferry)
    const input = (await type(data, 'export-data ana')).out
    expect((await type(data, 'import-data - --reader Bo', { input })).out).toContain('to the records of Bo.')
    expect(readFileSync(join(data, 'readers', 'bo', 'name.txt'), 'utf8')).toBe('Bo\n')
  })

  test('say in one sentence what is wrong', async () => {
    const data = temporaryData()
    await expect(type(data, 'export-data ana')).rejects.toThrow(/Nothing is kept of a reader "ana"/)
    await expect(type(data, 'import-data nowhere.json')).rejects.toThrow(/there is no such file/)
    await expect(type(data, 'import-data .', { cwd: dirname(data) })).rejects.toThrow(/a folder stands where/)
    await expect(type(data, 'import-data -', { input: 'hello' })).rejects.toThrow(/no reading records/)
  })
})
