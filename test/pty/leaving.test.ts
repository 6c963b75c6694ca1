import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quizOf, rightKeys } from '../support/answers.ts'
import { writeLesson } from '../support/lesson.ts'
import {
  childOf,
  node,
  type Pty,
  program,
  runInTerminal,
  runProgram,
  runUnderShell,
  type ShellPty,
} from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

const answered = (home: string): number =>
  readFileSync(join(home, 'readers/reader/log.jsonl'), 'utf8').split('"type":"answered"').length - 1

/** A quiz in a terminal, three questions answered, the feedback of the third on the screen. */
async function threeAnswers<Run extends Pty>(start: (...run: Parameters<typeof runProgram>) => Run) {
  const home = tempFolder()
  const article = writeLesson(home)
  const items = quizOf(article, home)
  const pty = start(['quiz', article, '--seed', '1'], { env: { CLOSEREAD_HOME: home } })
  for (const [index, item] of items.slice(0, 3).entries()) {
    await pty.until(`Question ${index + 1} of 10`)
    pty.send(rightKeys(item))
    await pty.until('✔ Correct')
    if (index < 2) pty.send('\r')
  }
  return { home, article, items, pty }
}

test('after kill -9 the three answers are kept and the quiz goes on at question four', async () => {
  const { home, article, items, pty } = await threeAnswers(runProgram)
  pty.kill('SIGKILL')
  await pty.exit
  expect(answered(home)).toBe(3)

  const again = runProgram(['quiz', article], { env: { CLOSEREAD_HOME: home } })
  await again.until('question 4')
  again.send('\r')
  await again.until('Question 4 of 10')
  for (const item of items.slice(3)) again.send(`${rightKeys(item)}\r`)
  await again.until('You got 10 of 10 right.')
})

const leavings = [
  { way: 'q', code: 0, leave: (pty: ShellPty) => pty.send('q') },
  { way: 'Ctrl-C', code: 130, leave: (pty: ShellPty) => pty.send('\u0003') },
  { way: 'SIGINT', code: 130, leave: (pty: ShellPty) => process.kill(childOf(pty.pid), 'SIGINT') },
  { way: 'SIGTERM', code: 143, leave: (pty: ShellPty) => process.kill(childOf(pty.pid), 'SIGTERM') },
  { way: 'SIGHUP', code: 129, leave: (pty: ShellPty) => process.kill(childOf(pty.pid), 'SIGHUP') },
]

test.each(leavings)('$way leaves the terminal as it was and keeps every answer', async ({ leave, code }) => {
  const { home, pty } = await threeAnswers(runUnderShell)
  expect(pty.screen).toMatchObject({ alternate: true, cursorShown: false })
  leave(pty)
  const left = await pty.left()
  expect(pty.screen).toMatchObject({ alternate: false, cursorShown: true, wrapsLines: true, takesPastes: false })
  expect(left.code).toBe(code)
  expect(left.modes).toMatch(/ icanon[\s\S]* echo /)
  expect(answered(home)).toBe(3)
})

test('Ctrl-Z gives the shell back and fg comes back to the same question, twice over', async () => {
  const home = tempFolder()
  const article = writeLesson(home)
  const pty = runInTerminal('bash', ['--norc', '--noprofile', '-i'], { env: { CLOSEREAD_HOME: home, PS1: 'shell> ' } })
  await pty.until('shell> ')
  pty.send(`'${node}' '${program}' quiz '${article}' --seed 1\r`)
  await pty.until('Question 1 of 10')
  for (const _ of ['once', 'twice']) {
    pty.send('\u001a')
    await pty.until(({ alternate, cursorShown, wrapsLines }) => !alternate && cursorShown && wrapsLines)
    await pty.until('Stopped')
    pty.send('echo "still $((40 + 2))"\r')
    await pty.until('still 42')
    pty.send('clear; fg\r')
    await pty.until((screen) => screen.alternate && !screen.cursorShown && screen.shows('Question 1 of 10'))
  }
  pty.send('q')
  await pty.until((screen) => !screen.alternate && screen.text().trimEnd().endsWith('shell>'))
  pty.send('exit 7\r')
  expect((await pty.exit).code).toBe(7)
})

test('a window resized while the program is stopped is drawn at its new size after fg', async () => {
  const home = tempFolder()
  const article = writeLesson(home)
  const pty = runInTerminal('bash', ['--norc', '--noprofile', '-i'], { env: { CLOSEREAD_HOME: home, PS1: 'shell> ' } })
  await pty.until('shell> ')
  pty.send(`'${node}' '${program}' quiz '${article}' --seed 1\r`)
  await pty.until('? keys')
  pty.send('\u001a')
  await pty.until('Stopped')
  pty.resize({ columns: 40, rows: 12 })
  pty.send('clear; fg\r')
  await pty.until((screen) => screen.alternate && /^ {2}1\/10 .*\? keys$/.test(screen.lines().at(-1) ?? ''))
})
