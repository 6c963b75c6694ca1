import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LogEvent } from '../../src/records/event.ts'
import { forgetReader, purgeReader } from '../../src/records/forget.ts'
import { openJournal } from '../../src/records/journal.ts'
import { logLines } from '../../src/records/log-lines.ts'
import { inOrder } from '../../src/records/order.ts'
import { resetArticle } from '../../src/records/reset.ts'
import { exportReader, importReader } from '../../src/records/transfer.ts'
import { UserError } from '../../src/user-error.ts'
import { answered, at, lookedBack, opened, placed, started } from './events.ts'
import { atEveryCall, dataWith, quickFiles, temporaryData } from './places.ts'

const now = new Date(at(0))
const reader = 'ana'
const quiz = [opened('ferry'), started(), lookedBack('q1'), answered('q1'), answered('q2'), placed('ferry', 'end')]
const other = [opened('tide'), started({ session: 's2', article: 'tide' }), answered('q1', { session: 's2' })]

const kept = (data: string) => openJournal({ data, reader, save: false }).events()

/** The events of every log under a folder. */
function eventsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.jsonl') && statSync(path).isFile())
    .flatMap((path) => logLines(readFileSync(path, 'utf8')).events.map(({ text }) => text))
}

/** Runs what may fail; only a sentence for people may come of it. */
function tryOut(run: () => void): boolean {
  try {
    run()
    return true
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return false
  }
}

describe('whatever fails, at whatever call', () => {
  test('an answer is on the disk or the journal says that it is not, and the next start works', () => {
    atEveryCall(({ files }, how) => {
      const data = temporaryData()
      const journal = openJournal({ data, reader, save: true, files })
      let safe: LogEvent[] = []
      quiz.forEach((event, index) => {
        journal.append(event)
        if (!journal.problem()) safe = quiz.slice(0, index + 1)
      })
      const next = openJournal({ data, reader, save: true })
      expect(next.events(), how).toEqual(expect.arrayContaining(safe))
      expect(next.skipped(), how).toBeLessThanOrEqual(1)
      next.append(answered('q3'))
      expect(next.events(), how).toContainEqual(answered('q3'))
      expect(next.problem(), how).toBeUndefined()
    })
  })

  test('a fault that passes costs nothing at all', () => {
    atEveryCall(({ files }, how) => {
      if (!how.includes('once')) return
      const data = temporaryData()
      const journal = openJournal({ data, reader, save: true, files })
      for (const event of quiz) journal.append(event)
      if (!journal.problem()) expect(kept(data), how).toEqual(expect.arrayContaining(quiz))
    })
  })

  test('an import leaves what was there, and can be done again', () => {
    const document = exportReader({ data: dataWith(other), reader })
    atEveryCall(({ files }, how) => {
      const data = dataWith(quiz)
      const done = tryOut(() => importReader(document, { data, files }))
      expect(kept(data), how).toEqual(expect.arrayContaining(done ? [...quiz, ...other] : quiz))
      importReader(document, { data, files: quickFiles })
      expect(kept(data), how).toEqual(expect.arrayContaining([...quiz, ...other]))
      expect(importReader(document, { data, files: quickFiles }).added, how).toBe(0)
    })
  })

  test('a reader that is forgotten is here or there, never neither', () => {
    atEveryCall(({ files }, how) => {
      const data = dataWith(quiz)
      const done = tryOut(() => forgetReader({ data, reader, now, files }))
      expect(kept(data), how).toEqual(done ? [] : quiz)
      expect(eventsBelow(data), how).toHaveLength(quiz.length)
    })
  })

  test('a reset loses no event of any article, and the next one completes it', () => {
    atEveryCall(({ files }, how) => {
      const data = dataWith([...quiz, ...other])
      const reset = { data, reader, article: 'ferry', now, purge: false, files: quickFiles }
      const done = tryOut(() => resetArticle({ ...reset, files }))
      expect(kept(data), how).toEqual(expect.arrayContaining(other))
      expect(new Set(eventsBelow(data)).size, how).toBe(quiz.length + other.length)
      if (!done) tryOut(() => resetArticle(reset))
      expect(inOrder(kept(data)), how).toEqual(inOrder(other))
      expect(new Set(eventsBelow(data)).size, how).toBe(quiz.length + other.length)
    })
  })

  test('a purge that failed can be done again', () => {
    atEveryCall(({ files }, how) => {
      const data = dataWith(quiz)
      forgetReader({ data, reader, now })
      openJournal({ data, reader, save: true }).append(started())
      if (!tryOut(() => purgeReader({ data, reader, files }))) purgeReader({ data, reader })
      expect(eventsBelow(data), how).toEqual([])
    })
  })
})
