import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runPiped } from '../support/answers.ts'
import { runUnderShell } from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

const story = `The Clock of Marlow Ford

The council of Marlow Ford bought a new clock for the market hall on Monday. Mayor Ada Finch said the old clock had lost ten minutes every week since 2019. The new clock cost 4,200 pounds and was built by the Brandt workshop in Zurich.

Engineer Paul Okoro climbed the tower on Tuesday and took the old clock down. Okoro said the work had taken nine hours. Teacher Lena Moss asked the council to give the old clock to her school in Ashby. Finch promised an answer before 12 June.

The Marlow Herald reported that 300 people came to hear the first bell. Moss said her pupils had drawn pictures of the clock for a month. The council will paint the tower in September. Baker Tom Reed paid for the bell rope.
`

/** An editor that asks on the terminal for a sentence and has it shown before the question. */
const editor = `#!/bin/sh
trap '' INT
echo $$ > "$(dirname "$0")/pid"
printf 'A sentence, word by word: '
read one && read two && read three && read four
sed -i "0,/^        stem: /s//        context: $one $two $three $four\\n        stem: /" "$2"
printf '%s' "$1" > "$(dirname "$0")/option"
stty -a > "$(dirname "$0")/modes"
`

/** The curation screen in a shell that says afterwards how it was left, with an editor that is a script. */
async function drafting(env: Readonly<Record<string, string>> = {}) {
  const home = tempFolder()
  writeFileSync(join(home, 'clock.txt'), story)
  const script = join(home, 'my-editor')
  writeFileSync(script, editor)
  chmodSync(script, 0o755)
  const pty = runUnderShell(['draft', 'clock.txt'], {
    env: { CLOSEREAD_HOME: home, EDITOR: `LC_ALL=C '${script}' --wait`, TMPDIR: home, ...env },
  })
  // Before it takes pastes it does not take keys either: a Ctrl-C would end it as a signal does.
  await pty.until((screen) => screen.takesPastes && screen.shows(/1 of \d+, 0 kept/))
  return { home, pty }
}

/** The one child of the shell: the program. */
const childOf = (shell: number): number => Number(readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim())

/** Whether a process is there and not only waiting to be taken note of. */
function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

const restored = { alternate: false, cursorShown: true, wrapsLines: true, takesPastes: false }

test('what is kept and edited becomes a lesson that the check accepts', async () => {
  const { home, pty } = await drafting()
  pty.send('e')
  await pty.until(
    (screen) => !screen.alternate && screen.cursorShown && screen.wrapsLines && screen.shows('A sentence,'),
  )
  // Ctrl-C belongs to the editor now, and so does every key.
  pty.send('\u0003')
  for (const word of ['Rain', 'fell', 'for', 'days']) {
    pty.send(`${word}\r`)
    await pty.until(word)
  }
  await pty.until((screen) => screen.alternate && !screen.cursorShown && screen.shows('"Rain fell for days"'))
  pty.send('y')
  await pty.until(/2 of \d+, 1 kept/)
  pty.send('q')
  const left = await pty.left()
  expect(pty.screen).toMatchObject(restored)
  expect(pty.screen.raw()).toContain('Wrote clock.md and clock.facts.yaml.')
  expect(left.code).toBe(0)
  expect(readFileSync(join(home, 'option'), 'utf8')).toBe('--wait')
  expect(readFileSync(join(home, 'modes'), 'utf8')).toMatch(/ icanon[\s\S]* echo /)
  expect(readFileSync(join(home, 'clock.facts.yaml'), 'utf8')).toContain('context: Rain fell for days')
  expect(runPiped(['check', 'clock.md'], home)).toMatchObject({ status: 0 })
  // The editor's file is gone, and nothing was logged.
  expect(readdirSync(home).filter((name) => /^closeread-|^readers$/.test(name))).toEqual([])
})

test('Ctrl-C leaves with 130 and writes nothing', async () => {
  const { home, pty } = await drafting()
  pty.send('yy\u0003')
  const left = await pty.left()
  expect(pty.screen).toMatchObject(restored)
  expect(pty.screen.raw()).toContain('Nothing was written.')
  expect(left.code).toBe(130)
  expect(existsSync(join(home, 'clock.md'))).toBe(false)
})

test('a kill while the editor runs ends both and leaves the terminal as it was', async () => {
  const { home, pty } = await drafting()
  pty.send('e')
  await pty.until('A sentence,')
  process.kill(childOf(pty.pid), 'SIGTERM')
  const left = await pty.left()
  expect(pty.screen).toMatchObject(restored)
  expect(left.code).toBe(143)
  expect(left.modes).toMatch(/ icanon[\s\S]* echo /)
  await vi.waitFor(() => expect(isRunning(Number(readFileSync(join(home, 'pid'), 'utf8')))).toBe(false))
  expect(existsSync(join(home, 'clock.md'))).toBe(false)
})

test('without an editor it says what to set, and goes on', async () => {
  const { pty } = await drafting({ EDITOR: '' })
  pty.send('e')
  await pty.until('EDITOR=nano closeread draft clock.txt')
  pty.send('y')
  await pty.until(/2 of \d+, 1 kept/)
})
