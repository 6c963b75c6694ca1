/** `npm run bench`: what closeread costs, against a bare one-line Ink program made the same way, in the same run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundleBare, weigh } from './bench/code.mjs'
import { attemptsOver, multiplyLog, writeLongArticle } from './bench/material.mjs'
import { race, timed } from './bench/measure.mjs'
import { freshProgram } from './fresh.mjs'

const rounds = 11
const lesson = 'drone-strike-talks'
const program = freshProgram()
const folder = mkdtempSync(join(tmpdir(), 'closeread-bench-'))
const long = join(folder, 'long.md')

try {
  writeLongArticle(long, 1_000_000)
  const bare = await bundleBare(join(folder, 'bare'), { trimmed: true })
  const untrimmed = await bundleBare(join(folder, 'untrimmed'), { trimmed: false })
  keepYears()
  const figures = await race(contenders(bare, untrimmed), rounds)
  const node = { firstFrame: timed(rounds, () => execFileSync(process.execPath, ['-e', '0'])) }
  print({ ...figures, node, log: logLoad(), code: weigh(dirname(program)), bareCode: weigh(bare) })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What runs, the words its first frame shows, and keys that draw a whole page each. */
function contenders(bare, untrimmed) {
  // Keys enough for V8 to have compiled, in either program, what a session of reading keeps compiled.
  const sections = 'lhlhlhlh'.repeat(3)
  const pages = '  bb  bb'.repeat(3)
  const run = (args, wanted, keys, file = process.execPath, home = 'home') => ({
    file,
    args,
    wanted,
    keys,
    leave: 'q',
    env: { CLOSEREAD_HOME: join(folder, home) },
  })
  const { title } = JSON.parse(execFileSync(process.execPath, [program, 'read', lesson, '--json']))
  const start = title.slice(0, 20)
  const hasLess = spawnSync('less', ['--version']).status === 0
  return {
    bare: run([join(bare, 'bare.js')], 'keys pressed', sections),
    untrimmed: run([join(untrimmed, 'bare.js')], 'keys pressed', sections),
    shelf: run([program, '--no-save'], start, ''),
    fullShelf: run([program], 'press r', '', process.execPath, 'years'),
    fullScores: run([program, 'scores'], 'Results of', '', process.execPath, 'years'),
    lesson: run([program, 'read', lesson, '--no-save'], start, sections),
    long: run([program, 'read', long, '--no-save'], 'A long article', pages),
    ...(hasLess ? { less: run([long], 'A long article', pages, 'less') } : {}),
  }
}

/** A reader of some years: 200 attempts over 50 lessons. */
function keepYears() {
  const log = attemptsOver(realLog('years'), 200, 50)
  writeFileSync(join(folder, 'years/readers/reader/log.jsonl'), `${log}\n`)
}

/** The log of a quiz that was really taken to its end, in a home of its own. */
function realLog(name) {
  const env = { ...process.env, CLOSEREAD_HOME: join(folder, name) }
  const closeread = (args, input = '') =>
    spawnSync(process.execPath, [program, ...args], { env, input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  const { items } = JSON.parse(closeread(['quiz', lesson, '--json', '--seed', '1']).stdout)
  const answers = items.map((item) => (item.form === 'order' ? item.options.map((_, at) => at + 1).join(' ') : 'a'))
  closeread(['quiz', lesson, '--plain', '--seed', '1'], `${answers.join('\n')}\n`)
  return readFileSync(join(folder, name, 'readers/reader/log.jsonl'), 'utf8')
}

/** How long `closeread scores` takes over a log of 100,000 events, the start of the program included. */
function logLoad() {
  const log = multiplyLog(realLog('scores'), 100_000)
  writeFileSync(join(folder, 'scores/readers/reader/log.jsonl'), `${log}\n`)
  const env = { ...process.env, CLOSEREAD_HOME: join(folder, 'scores') }
  return timed(rounds, () => spawnSync(process.execPath, [program, 'scores', '--json'], { env, maxBuffer: 2 ** 30 }))
}

function print({ bare, untrimmed, shelf, fullShelf, fullScores, lesson, long, less, node, log, code, bareCode }) {
  const rows = [
    ['Time to first frame', 'ms', bare.firstFrame],
    ['node -e 0, its whole run', node.firstFrame],
    ['less, 1 MB of text', less?.firstFrame],
    ['bare Ink program', bare.firstFrame],
    ['bare Ink program, its libraries as they come', untrimmed.firstFrame],
    ['closeread: the shelf', shelf.firstFrame, '1.15 of bare'],
    ['closeread: the shelf, 200 attempts at 50 lessons', fullShelf.firstFrame, '100 ms over bare'],
    ['closeread: their scores', fullScores.firstFrame, '100 ms over bare'],
    ['closeread: the bundled lesson', lesson.firstFrame, '1.15 of bare'],
    ['closeread: 1 MB of Markdown', long.firstFrame],
    ['Key to frame', 'ms', bare.key],
    ['less, 1 MB of text', less?.key],
    ['bare Ink program', bare.key],
    ['closeread: the bundled lesson', lesson.key, '16 ms'],
    ['closeread: 1 MB of Markdown', long.key, '16 ms'],
    ['Peak memory', 'MB', bare.memory],
    ['bare Ink program', bare.memory],
    ['bare Ink program, its libraries as they come', untrimmed.memory],
    ['closeread: the bundled lesson', lesson.memory, '1.20 of bare'],
    ['closeread: 1 MB of Markdown', long.memory],
    ['Code', 'kB', bareCode.plain],
    ['bare Ink program', bareCode.plain],
    ['closeread, all of it', code.plain],
    ['Code, gzipped', 'kB', bareCode.zipped],
    ['bare Ink program', bareCode.zipped],
    ['closeread, all of it', code.zipped],
    ['Scores of a log of 100,000 events', 'ms'],
    ['closeread scores --json', log, '1000 ms'],
  ]
  console.log(`Node ${process.version}, medians of ${rounds} runs in turn`)
  let unit
  let base
  for (const [name, ...rest] of rows) {
    if (typeof rest[0] === 'string') {
      ;[unit, base] = rest
      console.log(`\n${name}`)
    } else if (rest[0] !== undefined) console.log(line(name, rest[0], unit, base, rest[1]))
  }
}

function line(name, value, unit, base, goal = '') {
  const figure = `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`.padStart(10)
  const ratio = base === undefined ? '' : (value / base).toFixed(2)
  return `  ${name.padEnd(50)}${figure}${ratio.padStart(8)}${goal && `   goal: ${goal}`}`
}
