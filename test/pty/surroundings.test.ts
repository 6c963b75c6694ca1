import { expect, test } from 'vitest'
import { quizOf, rightLine, runPiped } from '../support/answers.ts'
import { writeLesson } from '../support/lesson.ts'
import { node, program, runInTerminal, runProgram } from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

const esc = '\u001b'
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences.
const colour = /\u001b\[(?:3\d|9\d|38;[\d;]+)m/

test('CI=1 in a real terminal draws and takes keys as ever', async () => {
  const pty = runProgram([writeLesson()], { env: { CI: '1' } })
  await pty.until((screen) => screen.alternate && screen.shows('The Street That Emptied'))
  pty.send('q')
  expect((await pty.exit).code).toBe(0)
})

test('colours are there, and NO_COLOR takes them away', async () => {
  const article = writeLesson()
  for (const [env, coloured] of [[{}, true] as const, [{ NO_COLOR: '1' }, false] as const]) {
    const pty = runProgram([article], { env })
    await pty.until('Early in the year')
    pty.send('q')
    await pty.exit
    expect(colour.test(pty.screen.raw())).toBe(coloured)
  }
})

test('TERM=dumb gets plain lines that only ever add', async () => {
  const home = tempFolder()
  const article = writeLesson(home)
  const items = quizOf(article, home)
  const pty = runProgram(['quiz', article, '--seed', '1'], { env: { TERM: 'dumb', CLOSEREAD_HOME: home } })
  for (const [index, item] of items.entries()) {
    await pty.until(`Question ${index + 1} of 10`)
    pty.send(`${rightLine(item)}\r`)
  }
  await pty.until('Score: 10 of 10 correct.')
  expect(pty.screen.raw()).not.toContain(esc)
})

test('piped answers run a whole quiz and the score is kept', () => {
  const home = tempFolder()
  const article = writeLesson(home)
  const answers = quizOf(article, home).map(rightLine).join('\n')
  const quiz = runPiped(['quiz', article, '--plain', '--seed', '1', '--reader', 'ana'], home, `${answers}\n`)
  expect(quiz).toMatchObject({ status: 0, stderr: '' })
  expect(quiz.stdout).toContain('Score: 10 of 10 correct.')
  expect(quiz.stdout).not.toContain(esc)
  const scores = JSON.parse(runPiped(['scores', '--json', '--reader', 'ana'], home).stdout)
  expect(scores).toMatchObject({ schema: 'closeread/scores@1', reader: 'ana', attempts: [{ correct: 10 }], skipped: 0 })
})

test('output into a pipe is plain text, whatever the terminal can do', async () => {
  const pty = runInTerminal('bash', [
    '-c',
    '"$@" </dev/null | cat; echo $PIPESTATUS; read -r _',
    'bash',
    node,
    program,
    writeLesson(),
  ])
  await pty.until(/\n0\s*$/)
  expect(pty.screen.raw()).not.toContain(esc)
  expect(pty.screen.raw()).toContain('Question 1 of 10')
})

test('output whose reader stops early ends quietly', async () => {
  const pty = runInTerminal('bash', [
    '-c',
    '"$@" | head -1; echo $PIPESTATUS; read -r _',
    'bash',
    node,
    program,
    'read',
    writeLesson(),
    '--json',
  ])
  await pty.until(/^\{\n0\s*$/)
})

const sized = (rows: number, columns: number, args: readonly string[]) =>
  runInTerminal('bash', ['-c', `stty rows ${rows} cols ${columns}; exec "$@"`, 'bash', node, program, ...args])

test('a terminal that says it is 0x0 is taken for a usual one', async () => {
  const pty = sized(0, 0, [writeLesson()])
  await pty.until((screen) => screen.shows('The Street That Emptied') && screen.shows('Section 1 of 4'))
  pty.send('q')
  expect((await pty.exit).code).toBe(0)
})

test('a terminal of 20x5 is asked kindly to grow, and a bigger one then shows the article', async () => {
  const pty = runProgram([writeLesson()], { columns: 20, rows: 5 })
  await pty.until(/bigger/)
  pty.resize({ columns: 80, rows: 24 })
  await pty.until('The Street That Emptied')
  pty.resize({ columns: 20, rows: 5 })
  await pty.until(/bigger/)
  pty.send('q')
  expect((await pty.exit).code).toBe(0)
})

test('DEV=true, which wakes the developer tools of Ink elsewhere, changes nothing', async () => {
  const pty = runProgram([writeLesson()], { env: { DEV: 'true' } })
  await pty.until('The Street That Emptied')
  pty.send('q')
  expect((await pty.exit).code).toBe(0)
  expect(pty.screen.text()).not.toMatch(/devtools|package\.json/)
})
