import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../../src/commands/quiz.ts'
import { logPath } from '../../src/records/reader.ts'
import { writeLesson } from '../support/lesson.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { type FakeOptions, fakeContext } from './fake-context.ts'

interface Shown {
  readonly options?: readonly { readonly correct?: boolean; readonly position?: number }[]
  readonly evidence: readonly { section: string; paragraph: number; start: number; end: number; quote: string }[]
}
interface Document {
  readonly seed: number
  readonly article: { readonly sections: readonly { readonly id: string; readonly paragraphs: readonly string[] }[] }
  readonly items: readonly Shown[]
  readonly dropped?: readonly unknown[]
}

async function quiz(argv: readonly string[], options: Partial<FakeOptions> = {}) {
  const { context, out, err } = fakeContext({ argv: ['quiz', ...argv], data: tempFolder(), ...options })
  return { code: await run(context), out: out(), err: err() }
}

async function document(...argv: string[]): Promise<Document> {
  const { code, out } = await quiz([...argv, '--json'])
  expect(code).toBe(0)
  return JSON.parse(out) as Document
}

test('--json prints the quiz without running it: quotes are slices, options have one key', async () => {
  const { article, items } = await document(writeLesson(), '--seed', '7')
  expect(items).toHaveLength(10)
  for (const { evidence, options } of items) {
    for (const { section, paragraph, start, end, quote } of evidence) {
      const text = article.sections.find(({ id }) => id === section)?.paragraphs[paragraph]
      expect(text?.slice(start, end)).toBe(quote)
    }
    const keys = options?.filter(({ correct }) => correct).length
    const places = options?.flatMap(({ position }) => position ?? []).toSorted()
    if (places?.length) expect(places).toEqual(options?.map((_, index) => index + 1))
    else if (options) expect(keys).toBe(1)
  }
})

test('the same seed prints the same bytes; without one it is seed 1', async () => {
  const path = writeLesson()
  const [seven, again, one, none] = await Promise.all([
    quiz([path, '--json', '--seed', '7']),
    quiz([path, '--json', '--seed', '7']),
    quiz([path, '--json', '--seed', '1']),
    quiz([path, '--json']),
  ])
  expect(again.out).toBe(seven.out)
  expect(none.out).toBe(one.out)
  expect(one.out).not.toBe(seven.out)
})

test('--items says how many at most', async () => {
  const path = writeLesson()
  expect((await document(path, '--items', '3')).items).toHaveLength(3)
  expect((await document(path, '--items', '50')).items).toHaveLength(10)
})

test('--explain says what was left out', async () => {
  const path = writeLesson()
  expect((await document(path, '--explain')).dropped).toEqual([])
  const { out } = await quiz([path, '--explain'])
  expect(out).toBe('10 questions can be asked of this article.\nNo candidate was left out.\n')
})

test('without a terminal it takes the piped answers and keeps them', async () => {
  const data = tempFolder()
  const { code, out, err } = await quiz([writeLesson(), '--reader', 'ana', '--items', '2'], { data, input: '1\n' })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/Your answers are kept\. To go on, type:\n {2}closeread quiz .*street\.md --reader ana\n$/)
  expect(readFileSync(logPath(data, 'ana'), 'utf8')).toContain('"answered"')
})

test('--no-save keeps nothing and says so', async () => {
  const data = tempFolder()
  const { out } = await quiz([writeLesson(), '--no-save'], { data, input: '1\n' })
  expect(out).toContain('Your answers are not kept, as you asked.')
  expect(() => readFileSync(logPath(data, 'reader'))).toThrow()
})

test('a quiz of a piped article is refused with what to do, for nothing is left to type answers on', async () => {
  const { context } = fakeContext({ argv: ['quiz', '-'], data: tempFolder(), input: '# Title\n\nA text.\n' })
  await expect(run(context)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('save it to a file'),
  })
})

test("a reader's name that cannot be one is refused before anything is opened", async () => {
  const { context, out } = fakeContext({ argv: ['quiz', 'nowhere.md', '--reader', '../x'], data: tempFolder() })
  await expect(run(context)).rejects.toMatchObject({ exitCode: 2 })
  expect(out()).toBe('')
})
