import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/commands/scores.ts'
import { openJournal } from '../../src/records/journal.ts'
import { logPath } from '../../src/records/reader.ts'
import { answered, at, opened, started } from '../records/events.ts'
import { temporaryData } from '../records/places.ts'
import { fakeContext } from './fake-context.ts'

function dataOfAna(): string {
  const data = temporaryData()
  const journal = openJournal({ data, reader: 'ana', save: true })
  journal.append(opened('ferry', { ref: '/lessons/ferry.md' }))
  journal.append(started())
  for (const item of ['q1', 'q2', 'q3']) journal.append(answered(item))
  journal.append(started({ at: at(9), session: 's2', article: 'tide', title: 'High tide' }))
  return data
}

async function scores(data: string, ...argv: string[]) {
  const { context, out, err } = fakeContext({ argv: ['scores', '--reader', 'ana', ...argv], data, cwd: '/lessons' })
  const code = await run(context)
  return { code, out: out(), err: err() }
}

describe('closeread scores', () => {
  test('says in words how it went', async () => {
    const { code, out } = await scores(dataOfAna())
    expect(code).toBe(0)
    expect(out).toContain('Results of ana')
    expect(out).toContain('Best: 3 of 3. Last: 3 of 3.')
    expect(out).toContain('High tide')
  })

  test('is data with --json, an empty list where there is nothing', async () => {
    const { out } = await scores(dataOfAna(), '--json')
    const document = JSON.parse(out)
    expect(document).toMatchObject({ schema: 'closeread/scores@1', reader: 'ana', skipped: 0 })
    expect(document.attempts.map(({ correct }: { correct: number }) => correct)).toEqual([3, 0])
    expect(JSON.parse((await scores(temporaryData(), '--json')).out).attempts).toEqual([])
  })

  test.each(['ferry', '/lessons/ferry.md', 'ferry.md'])(
    'shows one article, called %s, though its file is gone',
    async (name) => {
      const { out } = await scores(dataOfAna(), name, '--json')
      expect(JSON.parse(out).attempts.map(({ article }: { article: string }) => article)).toEqual(['ferry'])
    },
  )

  test('shows one article that was kept by its place in the home folder', async () => {
    const data = temporaryData()
    const journal = openJournal({ data, reader: 'ana', save: true })
    const { context, out } = fakeContext({ argv: ['scores', 'ferry.md', '--reader', 'ana'], data })
    journal.append(opened('ferry', { ref: '~/ferry.md' }))
    journal.append(started())
    expect(await run({ ...context, cwd: context.home })).toBe(0)
    expect(out()).toContain('The night ferry')
  })

  test('refuses an article that is not there', async () => {
    await expect(scores(dataOfAna(), 'no-such-file.md')).rejects.toMatchObject({ name: 'UserError' })
  })

  test('refuses two formats at once', async () => {
    await expect(scores(dataOfAna(), '--json', '--csv')).rejects.toMatchObject({ exitCode: 2 })
  })

  test('says how many lines it could not read, in CSV beside the data', async () => {
    const data = dataOfAna()
    appendFileSync(logPath(data, 'ana'), 'hello\n')
    expect((await scores(data)).out).toContain('1 line of the log could not be read.')
    expect(JSON.parse((await scores(data, '--json')).out).skipped).toBe(1)
    const csv = await scores(data, '--csv')
    expect(csv.out.split('\n')).toHaveLength(4)
    expect(csv.err).toContain('1 line of the log could not be read.')
  })

  test('fails with one sentence where the log cannot be read', async () => {
    const data = temporaryData()
    mkdirSync(logPath(data, 'ana'), { recursive: true })
    writeFileSync(join(data, 'other'), '')
    await expect(scores(data)).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('cannot be read'),
    })
  })
})
