import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeQuiz } from '../../src/plain/quiz.ts'
import { readArticle } from '../../src/plain/reading.ts'
import { grade } from '../../src/quiz/grade.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import { article, items } from './bridge.ts'
import { memoryJournal, sitDown } from './desk.ts'

const bank = { items, dropped: [] }
const typedLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('1', '2', '3', 'a', 'c', 't', 'toll', 'charge', '2 3 1', '312', '1 2 3') },
  { weight: 2, arbitrary: fc.constantFrom('', '?', 'r', 'back', 'back 2', 'back 0', 'help', 'n', 'm', 'w', 'b') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')) },
)
const script = fc.array(typedLine, { maxLength: 30 })

async function quizzed(lines: readonly string[], events: LogEvent[], tty = false) {
  const typed = lines.map((line) => `${line}\n`).join('')
  const desk = sitDown({ typed, tty, journal: memoryJournal(events), wish: { mode: 'practice', fresh: false } })
  await takeQuiz(article, bank, desk.face)
  return desk.out()
}

test('whatever is typed, a quiz ends, prints no control character and logs what it says', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.boolean(), async (lines, tty) => {
      const events: LogEvent[] = []
      const out = await quizzed(lines, events, tty)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
      const answers = events.filter((event) => event.type === 'answered')
      expect(out.match(/^(?:.*: )?(?:Not correct|Correct)\.$/gm) ?? []).toHaveLength(answers.length)
      for (const { item: id, response, correct } of answers) {
        const item = items.find((one) => one.id === id)
        expect(item && grade(item, response, article)).toBe(correct)
      }
    }),
    { numRuns: 150 },
  )
})

test('stopping anywhere and going on comes to the same answers as going straight through', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.nat(30), async (lines, cut) => {
      const straight: LogEvent[] = []
      const stopped: LogEvent[] = []
      await quizzed(lines, straight)
      await quizzed(lines.slice(0, cut), stopped)
      if (answersOf(stopped).length < items.length) await quizzed(lines.slice(cut), stopped)
      expect(answersOf(stopped)).toEqual(answersOf(straight))
    }),
    { numRuns: 150 },
  )
})

function answersOf(events: readonly LogEvent[]) {
  const [attempt] = foldHistory(events).attempts
  return [...(attempt?.answers.values() ?? [])].map(({ item, response, correct }) => [item, response, correct])
}

test('whatever is typed, reading ends and prints no control character', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (lines) => {
      const desk = sitDown({ typed: lines.map((line) => `${line}\n`).join(''), tty: true })
      expect(['read', 'quiz', 'left']).toContain(
        await readArticle(article, desk.face, { quizFollows: true, checkpoints: items }),
      )
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(desk.out()).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
    }),
    { numRuns: 100 },
  )
})
