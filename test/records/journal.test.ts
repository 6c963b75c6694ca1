import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldHistory } from '../../src/records/history.ts'
import { openJournal } from '../../src/records/journal.ts'
import { writeLine } from '../../src/records/line.ts'
import { logPath } from '../../src/records/reader.ts'
import { answered, continued, placed, started } from './events.ts'
import { fault, filesWith, temporaryData } from './places.ts'

describe('saving', () => {
  test('an event is on the disk when append returns, one line each', () => {
    const data = temporaryData()
    const journal = openJournal({ data, reader: 'ana', save: true })
    journal.append(started())
    expect(readFileSync(logPath(data, 'ana'), 'utf8')).toBe(writeLine(started()))
    journal.append(answered('q1'))
    expect(readFileSync(logPath(data, 'ana'), 'utf8')).toBe(writeLine(started()) + writeLine(answered('q1')))
    expect(journal.events()).toEqual([started(), answered('q1')])
    expect(journal.problem()).toBeUndefined()
  })

  test('what is started or answered is forced onto the disk, the rest only written', () => {
    let synced = 0
    const files = filesWith({ fsyncSync: () => void synced++ })
    const journal = openJournal({ data: temporaryData(), reader: 'ana', save: true, files })
    journal.append(placed('ferry', 'start'))
    expect(synced).toBe(0)
    journal.append(started())
    expect(synced).toBe(1)
    journal.append(answered('q1'))
    expect(synced).toBe(2)
    journal.append(continued('q1'))
    expect(synced).toBe(2)
  })

  test('the records are for their owner alone', () => {
    const data = temporaryData()
    openJournal({ data, reader: 'ana', save: true }).append(started())
    expect(statSync(logPath(data, 'ana')).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(logPath(data, 'ana'))).mode & 0o777).toBe(0o700)
    expect(statSync(data).mode & 0o777).toBe(0o700)
  })

  test('nothing is created before there is something to keep', () => {
    const data = temporaryData()
    expect(openJournal({ data, reader: 'ana', save: true }).events()).toEqual([])
    expect(existsSync(data)).toBe(false)
  })

  test('the name is kept as it was typed', () => {
    const data = temporaryData()
    openJournal({ data, reader: 'Ana', save: true }).append(started())
    openJournal({ data, reader: 'ANA', save: true }).append(started())
    expect(readFileSync(join(data, 'readers', 'ana', 'name.txt'), 'utf8')).toBe('Ana\n')
  })
})

describe('--no-save', () => {
  test('writes nothing, and remembers until the program ends', () => {
    const data = temporaryData()
    const journal = openJournal({ data, reader: 'ana', save: false })
    journal.append(started())
    expect(existsSync(data)).toBe(false)
    expect(journal.events()).toEqual([started()])
    expect(journal.saving).toBe(false)
    expect(journal.problem()).toBeUndefined()
  })

  test('still sees what was saved before', () => {
    const data = temporaryData()
    openJournal({ data, reader: 'ana', save: true }).append(started())
    const journal = openJournal({ data, reader: 'ana', save: false })
    journal.append(answered('q1'))
    expect(journal.events()).toEqual([started(), answered('q1')])
  })
})

describe('two terminals on one reader', () => {
  test('each sees what the other adds', () => {
    const data = temporaryData()
    const one = openJournal({ data, reader: 'ana', save: true })
    const other = openJournal({ data, reader: 'ana', save: true })
    one.append(started())
    other.append(answered('q1'))
    expect(one.events()).toEqual(other.events())
    one.append(answered('q2'))
    expect(other.events()).toEqual([started(), answered('q1'), answered('q2')])
  })

  test('a log that was moved away starts afresh', () => {
    const data = temporaryData()
    const journal = openJournal({ data, reader: 'ana', save: true })
    journal.append(started())
    expect(journal.events()).toHaveLength(1)
    renameSync(dirname(logPath(data, 'ana')), join(data, 'aside'))
    expect(journal.events()).toEqual([])
    journal.append(answered('q1'))
    expect(journal.events()).toEqual([answered('q1')])
  })
})

describe('a damaged log', () => {
  function withLog(content: string | Buffer) {
    const data = temporaryData()
    mkdirSync(dirname(logPath(data, 'ana')), { recursive: true })
    writeFileSync(logPath(data, 'ana'), content)
    return { data, journal: openJournal({ data, reader: 'ana', save: true }) }
  }

  test('a torn last line is skipped and counted, kept, and never swallows the next event', () => {
    const torn = writeLine(answered('q1')).slice(0, 40)
    const { data, journal } = withLog(writeLine(started()) + torn)
    expect(journal.events()).toEqual([started()])
    expect(journal.skipped()).toBe(1)
    journal.append(answered('q2'))
    expect(journal.events()).toEqual([started(), answered('q2')])
    expect(journal.skipped()).toBe(1)
    expect(readFileSync(logPath(data, 'ana'), 'utf8')).toBe(
      `${writeLine(started())}${torn}\n${writeLine(answered('q2'))}`,
    )
  })

  test('a line that lost only its line break is an event', () => {
    const { journal } = withLog(writeLine(started()).trimEnd())
    expect(journal.events()).toEqual([started()])
    journal.append(answered('q1'))
    expect(journal.events()).toEqual([started(), answered('q1')])
    expect(journal.skipped()).toBe(0)
  })

  test('foreign, newer and binary lines are counted; blank ones are nothing', () => {
    const newer = '{"v":2,"type":"answered"}\n'
    const binary = Buffer.from([0xff, 0xfe, 0x00, 0x0a])
    const text = `hello\n\n${writeLine(started())}${newer}`
    const { journal } = withLog(Buffer.concat([Buffer.from(text), binary]))
    expect(journal.events()).toEqual([started()])
    expect(journal.skipped()).toBe(3)
  })

  test('a line seen while it is being written is read once it is whole', () => {
    const line = writeLine(answered('q1'))
    const { data, journal } = withLog(writeLine(started()) + line.slice(0, 30))
    expect(journal.events()).toEqual([started()])
    appendFileSync(logPath(data, 'ana'), line.slice(30))
    expect(journal.events()).toEqual([started(), answered('q1')])
    expect(journal.skipped()).toBe(0)
  })

  test('a long log with wide characters is read across every block', () => {
    const many = Array.from({ length: 9000 }, (_, index) => answered(`q${index}`, { response: `é€😀 ${index}` }))
    const { journal } = withLog(many.map(writeLine).join(''))
    expect(journal.events()).toEqual(many)
    expect(journal.skipped()).toBe(0)
  })

  test('a log that was cut is read again from its start', () => {
    const { data, journal } = withLog(writeLine(started()) + writeLine(answered('q1')))
    expect(journal.events()).toHaveLength(2)
    writeFileSync(logPath(data, 'ana'), writeLine(started()))
    expect(journal.events()).toEqual([started()])
  })
})

describe('a disk that fails', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'permission was refused'],
    ['EROFS', 'that disk can only be read'],
    ['EIO', 'the disk reported an error'],
    ['EWHAT', 'the computer reported EWHAT'],
  ])('%s is said in one sentence and the program goes on', (code, reason) => {
    const data = temporaryData()
    const files = filesWith({
      writeSync: () => {
        throw fault(code)
      },
    })
    const journal = openJournal({ data, reader: 'ana', save: true, files })
    journal.append(started())
    expect(journal.problem()).toContain(`cannot be saved in ${join(data, 'readers', 'ana')}: ${reason}. You can go on`)
    expect(journal.events()).toEqual([started()])
    expect(journal.saving).toBe(true)
  })

  test('what could not be saved is saved with the next event once the disk takes it', () => {
    const data = temporaryData()
    let full = true
    const files = filesWith({
      openSync: (path, flags, mode) => {
        if (full && flags === 'a+') throw fault('ENOSPC')
        return filesWith({}).openSync(path, flags, mode)
      },
    })
    const journal = openJournal({ data, reader: 'ana', save: true, files })
    journal.append(started())
    journal.append(answered('q1'))
    full = false
    journal.append(answered('q2'))
    expect(journal.problem()).toBeUndefined()
    const saved = openJournal({ data, reader: 'ana', save: false })
    expect(saved.events()).toEqual([started(), answered('q1'), answered('q2')])
  })

  test('a file in the way of the folder is said kindly', () => {
    const data = temporaryData()
    mkdirSync(data, { recursive: true })
    writeFileSync(join(data, 'readers'), 'mine')
    const journal = openJournal({ data, reader: 'ana', save: true })
    journal.append(started())
    expect(journal.problem()).toContain('a file stands where the folder should be')
    expect(journal.events()).toEqual([started()])
    expect(readFileSync(join(data, 'readers'), 'utf8')).toBe('mine')
  })

  test('a place that takes no folder is said, and nobody waits for it for ever', () => {
    const files = filesWith({
      mkdirSync: (path) => {
        if (path !== '/') throw fault('ENOENT')
      },
    })
    const journal = openJournal({ data: '/nowhere/at/all', reader: 'ana', save: true, files })
    journal.append(started())
    expect(journal.problem()).toContain('no folder can be made there')
  })

  test('a log that may not be read is said, and the quiz goes on without it', () => {
    const data = temporaryData()
    openJournal({ data, reader: 'ana', save: true }).append(started())
    const files = filesWith({
      openSync: (path, flags, mode) => {
        if (flags === 'r' && path.endsWith('log.jsonl')) throw fault('EACCES')
        return filesWith({}).openSync(path, flags, mode)
      },
    })
    const journal = openJournal({ data, reader: 'ana', save: true, files })
    expect(journal.events()).toEqual([])
    expect(journal.problem()).toContain('earlier scores')
    journal.append(answered('q1'))
    expect(openJournal({ data, reader: 'ana', save: false }).events()).toEqual([started(), answered('q1')])
  })

  test('a write that comes in pieces is one line', () => {
    const data = temporaryData()
    const files = filesWith({
      writeSync: (file, bytes, offset, length) => filesWith({}).writeSync(file, bytes, offset, Math.min(7, length)),
    })
    openJournal({ data, reader: 'ana', save: true, files }).append(started())
    expect(readFileSync(logPath(data, 'ana'), 'utf8')).toBe(writeLine(started()))
  })

  test('a line that another process cut in two is written again', () => {
    const data = temporaryData()
    let writes = 0
    const files = filesWith({
      writeSync: (file, bytes, offset, length) => {
        if (writes++ > 0) return filesWith({}).writeSync(file, bytes, offset, length)
        const written = filesWith({}).writeSync(file, bytes, offset, 20)
        appendFileSync(logPath(data, 'ana'), `\n${writeLine(answered('q1'))}`)
        return written
      },
    })
    const journal = openJournal({ data, reader: 'ana', save: true, files })
    journal.append(started())
    expect(journal.problem()).toBeUndefined()
    expect(journal.events()).toEqual([answered('q1'), started()])
    expect(journal.skipped()).toBe(2)
  })

  test('an existing log that vanished mid-way does no harm', () => {
    const data = temporaryData()
    const journal = openJournal({ data, reader: 'ana', save: true })
    journal.append(started())
    rmSync(data, { recursive: true })
    expect(journal.events()).toEqual([])
    journal.append(answered('q1'))
    expect(journal.events()).toEqual([answered('q1')])
  })
})

test('the history follows the log, another terminal too, and is the same while nothing changes', () => {
  const data = temporaryData()
  const [journal, other] = [1, 2].map(() => openJournal({ data, reader: 'ana', save: true }))
  if (!journal || !other) throw new Error('no journals')
  journal.append(started())
  const before = journal.history()
  expect(journal.history()).toBe(before)
  other.append(answered('q1'))
  expect(journal.history()).toEqual(foldHistory([started(), answered('q1')]))
  expect(before).toEqual(foldHistory([started()]))
})
