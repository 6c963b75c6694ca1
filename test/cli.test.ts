import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { quizOf, rightLine, runPiped } from './support/answers.ts'
import { writeLesson } from './support/lesson.ts'
import { node, plainEnv, program, runProgram } from './support/pty.ts'
import { tempFolder } from './support/temp-folder.ts'

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string
}
const escapeCharacter = '\u001b'

test('--version is one line, --help goes to stdout', () => {
  const home = tempFolder()
  expect(runPiped(['--version'], home)).toMatchObject({ stdout: `${version}\n`, stderr: '', status: 0 })
  for (const words of [['--help'], ['-h'], ['help']]) {
    const { stdout, status } = runPiped(words, home)
    expect([status, stdout.startsWith('closeread:')]).toEqual([0, true])
  }
})

test('an older Node is told which one is needed', () => {
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })`
  const { status, stderr } = spawnSync(node, ['--import', `data:text/javascript,${old}`, program], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^closeread needs Node 20\.19 or newer, and this is Node 20\.18\.3: .*\n$/)
})

test('piped answers run a whole quiz in plain lines, and the score is there afterwards', () => {
  const home = tempFolder()
  const path = writeLesson()
  const answers = quizOf(path, home)
    .map((item) => `${rightLine(item)}\n`)
    .join('')
  const { stdout, stderr, status } = runPiped(
    ['quiz', path, '--plain', '--seed', '1', '--reader', 'ana'],
    home,
    answers,
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Score: 10 of 10 correct.')
  expect(stdout).not.toContain(escapeCharacter)
  const scores = JSON.parse(runPiped(['scores', '--json', '--reader', 'ana'], home).stdout)
  expect(scores.attempts).toMatchObject([{ asked: 10, answered: 10, correct: 10, mode: 'practice' }])
})

test('input that ends early keeps the answers; the next run goes on there', () => {
  const home = tempFolder()
  const path = writeLesson()
  const answers = quizOf(path, home).map((item) => `${rightLine(item)}\n`)
  const first = runPiped(['quiz', path, '--seed', '1'], home, answers.slice(0, 3).join(''))
  expect(first.status).toBe(0)
  expect(first.stdout).toContain(`Your answers are kept. To go on, type:\n  closeread quiz ${path}\n`)
  const second = runPiped(['quiz', path], home, answers.slice(3).join(''))
  expect(second.stdout).toContain('Going on at question 4 of 10.')
  expect(second.stdout).toContain('Score: 10 of 10 correct.')
})

test('what is wrong is one sentence on stderr with its exit code, and nothing on stdout', () => {
  const home = tempFolder()
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(home, name), content)
    return name
  }
  const cases: [words: string[], code: number][] = [
    [['quiz'], 2],
    [['quiz', 'a.md', '--nosuch'], 2],
    [['quiz', 'a.md', '--reader', 'a/b'], 2],
    [['scoers'], 2],
    [['missing.md'], 3],
    [['.'], 3],
    [[file('empty.md', '')], 3],
    [[file('binary.md', new Uint8Array([0, 1, 2, 0, 255, 254, 0, 7]))], 3],
    [[file('broken.md', '---\ntitle: [\n---\n\n# A\n\nText.\n')], 3],
  ]
  for (const [words, code] of cases) {
    const { status, stdout, stderr } = runPiped(words, home)
    expect([words, status, stdout]).toEqual([words, code, ''])
    expect(stderr).toMatch(/^closeread: [^\n]+\n$/)
  }
})

test('a fact sheet with a wrong quote is exit code 3 before anything is read or asked', () => {
  const home = tempFolder()
  const path = writeLesson()
  const sheet = path.replace('.md', '.facts.yaml')
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('The baker moved to Oslo that year', 'Nobody wrote this'))
  for (const words of [[path], ['quiz', path], ['quiz', path, '--json']]) {
    const { status, stdout, stderr } = runPiped(words, home)
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/street\.facts\.yaml:\d+:\d+: type "closeread check/)
  }
})

test('what was missed today comes back some days later', () => {
  const home = tempFolder()
  const path = writeLesson()
  const on = (day: string, words: readonly string[], input = '') => {
    const env = { ...plainEnv(home), CLOSEREAD_CLOCK: `2026-03-${day}T12:00:00.000Z` }
    return spawnSync(node, [program, ...words], { encoding: 'utf8', input, env }).stdout
  }
  const wrong = quizOf(path, home).map((item) => (item.form === 'gap' ? 'nine' : item.form === 'order' ? '1 2 3' : '1'))
  on('02', ['quiz', path, '--seed', '1'], `${wrong.join('\n')}\n`)
  expect(on('02', ['review'])).toContain('Nothing is due today. The next day with facts to ask again is 2026-03-')
  expect(on('20', ['review'])).toContain('Review: The Street That Emptied\n10 questions.')
})

test('--debug shows the stack, the sentence still last', () => {
  const { stderr } = runPiped(['missing.md', '--debug'], tempFolder())
  expect(stderr).toMatch(/^UserError: /)
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^closeread: There is no file/)
})

test('a data folder that cannot be written is said once, and the quiz goes on', () => {
  const home = tempFolder()
  const path = writeLesson()
  const answers = quizOf(path, home)
    .map((item) => `${rightLine(item)}\n`)
    .join('')
  writeFileSync(join(home, 'file'), '')
  const words = ['quiz', path, '--seed', '1', '--data-dir', join(home, 'file', 'data')]
  const { status, stdout, stderr } = runPiped(words, home, answers)
  expect(status).toBe(0)
  expect(stdout).toContain('Score: 10 of 10 correct.')
  expect(stderr.match(/cannot be saved/g)).toHaveLength(1)
})

test('a reader of its output that stops early is no failure', () => {
  const home = tempFolder()
  const long = join(home, 'long.md')
  writeFileSync(long, `# Long\n\n${`${'A sentence of some words. '.repeat(20)}\n\n`.repeat(2000)}`)
  const line = `"${node}" "${program}" read "${long}" | head -n 1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', env: plainEnv(home) })
  expect([stdout, stderr]).toEqual(['Long\n0\n', ''])
})

test('Ctrl-C in plain lines is exit code 130 with everything kept', async () => {
  const home = tempFolder()
  const path = writeLesson()
  const pty = runProgram(['quiz', path, '--plain', '--seed', '1'], { env: { CLOSEREAD_HOME: home } })
  await pty.until('Question 1 of 10')
  const [first] = quizOf(path, home).map(rightLine)
  pty.send(`${first}\r`)
  await pty.until('Question 2 of 10')
  pty.send('\u0003')
  expect(await pty.exit).toEqual({ code: 130, signal: 0 })
  expect(pty.screen.text()).toContain('Your answers are kept.')
  expect(runPiped(['quiz', path], home).stdout).toContain('Going on at question 2 of 10.')
})

test('SIGINT while the answers come by a pipe is exit code 130 as well', async () => {
  const home = tempFolder()
  const child = spawn(node, [program, 'quiz', writeLesson()], { env: plainEnv(home) })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('Question 1 of')) child.kill('SIGINT')
  })
  expect(await new Promise((ended) => child.on('exit', (code) => ended(code)))).toBe(130)
})

test('a terminal that wants lines gets them: pauses between sections, no escape sequence, Enter to leave at the end', async () => {
  for (const env of [{ ACCESSIBLE: '1' }, { TERM: 'dumb' }]) {
    const home = tempFolder()
    const path = writeLesson()
    const pty = runProgram([path, '--items', '1', '--seed', '1'], { env: { ...env, CLOSEREAD_HOME: home } })
    for (const next of ['section 2', 'section 3', 'section 4', 'the quiz']) {
      await pty.until(`Enter for ${next}`)
      pty.send('\r')
    }
    await pty.until('Question 1 of 1')
    pty.send('q\r')
    expect((await pty.exit).code).toBe(0)
    expect(pty.screen.raw()).not.toContain(escapeCharacter)
  }
})
