import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forgetReader, purgeReader } from '../../src/records/forget.ts'
import { openJournal } from '../../src/records/journal.ts'
import { writeLine } from '../../src/records/line.ts'
import { logPath, readerFolder } from '../../src/records/reader.ts'
import { resetArticle } from '../../src/records/reset.ts'
import { importReader } from '../../src/records/transfer.ts'
import { answered, opened, placed, started } from './events.ts'
import { dataWith, filesWith, temporaryData } from './places.ts'

const now = new Date('2026-03-09T08:07:06.543Z')
const ferry = [opened('ferry'), started(), answered('q1'), placed('ferry', 'end')]
const tide = [opened('tide'), started({ session: 's2', article: 'tide' }), answered('q1', { session: 's2' })]
const kept = (data: string) => openJournal({ data, reader: 'ana', save: false }).events()

describe('forgetting a reader', () => {
  test('moves all of it to a dated folder', () => {
    const data = dataWith(ferry)
    const aside = forgetReader({ data, reader: 'ana', now })
    expect(aside).toBe(join(data, 'set-aside', '2026-03-09T08-07-06', 'ana'))
    expect(existsSync(readerFolder(data, 'ana'))).toBe(false)
    expect(readFileSync(join(aside, 'log.jsonl'), 'utf8')).toBe(ferry.map(writeLine).join(''))
    expect(kept(data)).toEqual([])
  })

  test('can be undone', () => {
    const data = dataWith(ferry)
    const aside = forgetReader({ data, reader: 'ana', now })
    importReader(readFileSync(join(aside, 'log.jsonl'), 'utf8'), { data, reader: 'ana' })
    expect(kept(data)).toEqual(expect.arrayContaining(ferry))
  })

  test('twice in one second takes two folders', () => {
    const data = dataWith(ferry)
    const first = forgetReader({ data, reader: 'ana', now })
    openJournal({ data, reader: 'ana', save: true }).append(started())
    const second = forgetReader({ data, reader: 'ana', now })
    expect(second).not.toBe(first)
    expect(existsSync(first)).toBe(true)
  })

  test('for good leaves nothing, nor what was moved aside before, and touches no one else', () => {
    const data = dataWith(ferry)
    openJournal({ data, reader: 'bo', save: true }).append(started())
    const aside = forgetReader({ data, reader: 'ana', now })
    purgeReader({ data, reader: 'ana' })
    expect(existsSync(aside)).toBe(false)
    expect(openJournal({ data, reader: 'bo', save: false }).events()).toHaveLength(1)
    expect(() => purgeReader({ data, reader: 'ana' })).toThrow(/Nothing is kept/)
  })

  test('that is not there is refused', () => {
    expect(() => forgetReader({ data: temporaryData(), reader: 'ana', now })).toThrow(
      /Nothing is kept of a reader "ana"/,
    )
  })
})

describe('resetting an article', () => {
  const reset = (data: string, over = {}) =>
    resetArticle({ data, reader: 'ana', article: 'ferry', now, purge: false, ...over })

  test('moves what is known of it, and leaves the others and what cannot be read', () => {
    const data = dataWith([...ferry, ...tide])
    appendFileSync(logPath(data, 'ana'), 'hello\n')
    const aside = reset(data)
    expect(aside).toBe(join(data, 'set-aside', '2026-03-09T08-07-06', 'ana', 'log.jsonl'))
    expect(readFileSync(aside as string, 'utf8')).toBe(ferry.map(writeLine).join(''))
    expect(readFileSync(logPath(data, 'ana'), 'utf8')).toBe(`${tide.map(writeLine).join('')}hello\n`)
  })

  test('can be undone', () => {
    const data = dataWith([...ferry, ...tide])
    importReader(readFileSync(reset(data) as string, 'utf8'), { data, reader: 'ana' })
    expect(kept(data)).toEqual(expect.arrayContaining([...ferry, ...tide]))
  })

  test('for good leaves no copy', () => {
    const data = dataWith([...ferry, ...tide])
    expect(reset(data, { purge: true })).toBeUndefined()
    expect(existsSync(join(data, 'set-aside'))).toBe(false)
    expect(kept(data)).toEqual(tide)
  })

  test('for good deletes what was moved aside before, and nothing else there', () => {
    const data = dataWith([...ferry, ...tide])
    reset(data)
    const whole = dataWith([...ferry, ...tide])
    forgetReader({ data: whole, reader: 'ana', now })
    importReader(ferry.map(writeLine).join(''), { data: whole, reader: 'ana' })
    expect(reset(data, { purge: true })).toBeUndefined()
    expect(reset(whole, { purge: true })).toBeUndefined()
    expect(existsSync(join(data, 'set-aside', '2026-03-09T08-07-06', 'ana'))).toBe(false)
    const aside = join(whole, 'set-aside', '2026-03-09T08-07-06', 'ana', 'log.jsonl')
    expect(readFileSync(aside, 'utf8')).toBe(tide.map(writeLine).join(''))
    expect(() => reset(data, { purge: true })).toThrow(/nothing to reset/)
  })

  test('of an article that is not in the log changes nothing', () => {
    const data = dataWith(tide)
    expect(() => reset(data)).toThrow(/nothing to reset/)
    expect(kept(data)).toEqual(tide)
    expect(existsSync(join(data, 'set-aside'))).toBe(false)
  })

  test('loses nothing of another terminal that was writing at that moment', () => {
    const data = dataWith([...ferry, ...tide])
    const late = answered('q2', { session: 's2' })
    const early = answered('q3', { session: 's2' })
    const files = filesWith({
      renameSync: (from, to) => {
        filesWith({}).renameSync(from, to)
        appendFileSync(from, writeLine(early))
      },
      openSync: (path, flags, mode) => {
        const file = filesWith({}).openSync(path, flags, mode)
        if (path.includes('set-aside') && flags === 'a+')
          appendFileSync(join(readerFolder(data, 'ana'), 'log.moving.jsonl'), writeLine(late))
        return file
      },
    })
    reset(data, { files })
    expect(kept(data)).toEqual(expect.arrayContaining([...tide, early, late]))
    expect(kept(data)).toHaveLength(tide.length + 2)
  })
})
