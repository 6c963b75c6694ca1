import { appendFileSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { openJournal } from '../../src/records/journal.ts'
import { writeLine } from '../../src/records/line.ts'
import { logLines, mergeEvents } from '../../src/records/log-lines.ts'
import { listReaders, logPath } from '../../src/records/reader.ts'
import { exportReader, importReader } from '../../src/records/transfer.ts'
import { anyEvent } from './any-event.ts'
import { answered, opened, started } from './events.ts'
import { dataWith, quickFiles, temporaryData } from './places.ts'

const historyIn = (data: string) => {
  const {
    attempts,
    places,
    opened: articles,
    ...rest
  } = foldHistory(openJournal({ data, reader: 'ana', save: false }).events())
  const plain = attempts.map((attempt) => ({ ...attempt, answers: [...attempt.answers] }))
  return JSON.stringify({ plain, places: [...places], opened: [...articles], ...rest, read: [...rest.finishedReading] })
}

describe('what is exported', () => {
  test('is one readable document, an event a line', () => {
    const data = dataWith([started(), answered('q1')])
    const text = exportReader({ data, reader: 'ana' })
    expect(text.split('\n').slice(0, 4)).toEqual([
      '{',
      '"schema": "closeread/reader@1",',
      '"reader": "ana",',
      '"events": [',
    ])
    expect(JSON.parse(text)).toEqual({
      schema: 'closeread/reader@1',
      reader: 'ana',
      events: [
        { v: 1, ...started() },
        { v: 1, ...answered('q1') },
      ],
      unreadable: [],
    })
  })

  test('is everything: events of a newer version, fields of a newer version, lines that cannot be read', () => {
    const data = dataWith([started()])
    const newer = { v: 2, type: 'danced', at: '2027-01-01T00:00:00.000Z', with: 'bo' }
    const wider = { v: 1, ...answered('q1'), mood: 'glad' }
    appendFileSync(
      logPath(data, 'ana'),
      `${JSON.stringify(newer)}\n${JSON.stringify(wider)}\nhello \u001b[2J\u009b\n{"v":1`,
    )
    const text = exportReader({ data, reader: 'ana' })
    expect(JSON.parse(text)).toMatchObject({
      events: [{ v: 1, ...started() }, wider, newer],
      unreadable: ['hello \u001b[2J\u009b', '{"v":1'],
    })
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
  })

  test('is refused for a reader that is not there', () => {
    expect(() => exportReader({ data: temporaryData(), reader: 'bo' })).toThrow(/Nothing is kept of a reader "bo"/)
  })
})

describe('what is imported', () => {
  const document = `{"schema":"closeread/reader@1","reader":"ana","events":[${[started(), answered('q1')].map(writeLine)}]}`

  test('is added once', () => {
    const data = dataWith([opened('tide'), started()])
    expect(importReader(document, { data })).toEqual({ reader: 'ana', added: 1, known: 1, left: 0 })
    expect(importReader(document, { data })).toEqual({ reader: 'ana', added: 0, known: 2, left: 0 })
    expect(openJournal({ data, reader: 'ana', save: false }).events()).toEqual([
      opened('tide'),
      started(),
      answered('q1'),
    ])
  })

  test('makes the reader where there was none, under another name where one is given', () => {
    const data = temporaryData()
    importReader(document, { data })
    importReader(document, { data, reader: 'Bo' })
    expect(listReaders(data).map(({ name }) => name)).toEqual(['ana', 'Bo'])
  })

  test('may be a log that was moved aside, if it is said whose', () => {
    const log = readFileSync(logPath(dataWith([started(), answered('q1')]), 'ana'), 'utf8')
    expect(() => importReader(log, { data: temporaryData() })).toThrow(/--reader NAME/)
    expect(importReader(log, { data: temporaryData(), reader: 'ana' })).toMatchObject({ added: 2 })
  })

  test('is refused where it is nothing of ours', () => {
    for (const text of ['', 'hello', '{}', '[1]', '{"schema":"closeread/quiz@1","events":[]}']) {
      expect(() => importReader(text, { data: temporaryData(), reader: 'ana' })).toThrow(/no reading records/)
    }
    const bad = JSON.stringify({ schema: 'closeread/reader@1', reader: '../x', events: [] })
    expect(() => importReader(bad, { data: temporaryData() })).toThrow(/reader's name/)
  })

  test('leaves out what is no event, and says how many', () => {
    const odd = JSON.stringify({
      schema: 'closeread/reader@1',
      reader: 'ana',
      events: [{ v: 1, ...started() }, 7, { v: 1 }],
    })
    expect(importReader(odd, { data: temporaryData() })).toMatchObject({ added: 1, left: 2 })
  })
})

describe('two machines', () => {
  const logs = fc.tuple(fc.array(anyEvent, { maxLength: 12 }), fc.array(anyEvent, { maxLength: 12 }))
  const linesOf = (events: readonly LogEvent[]) => logLines(events.map(writeLine).join('')).events

  test('merge to the same, in either order and any number of times', () => {
    const lines = fc.array(anyEvent).map(linesOf)
    fc.assert(
      fc.property(lines, lines, lines, (a, b, c) => {
        const both = mergeEvents(a, b)
        expect(mergeEvents(b, a)).toEqual(both)
        expect(mergeEvents(both, both)).toEqual(both)
        expect(mergeEvents(both, a)).toEqual(both)
        expect(mergeEvents(both, c)).toEqual(mergeEvents(a, mergeEvents(b, c)))
      }),
    )
  })

  test('that import each other hold the same history and export the same bytes', () => {
    fc.assert(
      fc.property(logs, fc.nat(2), ([one, other], again) => {
        const [here, there] = [dataWith(one), dataWith(other)]
        const [fromHere, fromThere] = [here, there].map((data) => exportReader({ data, reader: 'ana' })) as [
          string,
          string,
        ]
        for (let times = 0; times <= again; times++) {
          importReader(fromThere, { data: here, files: quickFiles })
          importReader(fromHere, { data: there, files: quickFiles })
        }
        expect(exportReader({ data: here, reader: 'ana' })).toBe(exportReader({ data: there, reader: 'ana' }))
        expect(historyIn(here)).toBe(historyIn(there))
      }),
      { numRuns: 60 },
    )
  })
})
