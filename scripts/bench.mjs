/** `npm run bench`: what closeread costs, against a bare one-line Ink program made the same way, in the same run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { multiplyLog, writeLongArticle } from './bench/material.mjs'
import { launch, pause } from './bench/terminal.mjs'
import { bundle } from './bundle.mjs'
import { freshProgram } from './fresh.mjs'

const rounds = 11
/** To the next section and back: each draws a whole page. */
const keys = 'lhlhlhlh'
const lesson = 'drone-strike-talks'
const program = freshProgram()
const folder = mkdtempSync(join(tmpdir(), 'closeread-bench-'))
const data = join(folder, 'data')

try {
  await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main() {
  const long = join(folder, 'long.md')
  writeLongArticle(long, 1_000_000)
  const bareFolder = await bundleBare()
  const lessonTitle = JSON.parse(execFileSync(process.execPath, [program, 'read', lesson, '--json'])).title
  const closeread = (args, wanted, keys) => ({
    file: process.execPath,
    args: [program, ...args],
    wanted,
    keys,
    leave: 'q',
  })
  const contenders = {
    bare: { file: process.execPath, args: [join(bareFolder, 'bare.js')], wanted: 'keys pressed', keys, leave: 'q' },
    shelf: closeread([], lessonTitle.slice(0, 20), ''),
    lesson: closeread(['read', lesson], lessonTitle.slice(0, 20), keys),
    long: closeread(['read', long], 'A long article', keys),
    ...(hasLess()
      ? { less: { file: 'less', args: [long], wanted: 'A long article', keys: '  bb  bb', leave: 'q' } }
      : {}),
  }
  const figures = await race(contenders)
  const log = logLoad()

  const { bare } = figures
  const size = { program: weigh(dirname(program)), bare: weigh(bareFolder) }
  const ratio = (value, base) => (value / base).toFixed(2)
  const rows = [
    ['', 'figure', 'of bare', 'goal'],
    ['first frame: node -e 0 (whole run)', ms(nodeStart()), '', ''],
    ...(figures.less ? [['first frame: less, 1 MB article', ms(figures.less.firstFrame), '', '']] : []),
    ['first frame: bare Ink program', ms(bare.firstFrame), '1.00', ''],
    ['first frame: the shelf', ms(figures.shelf.firstFrame), ratio(figures.shelf.firstFrame, bare.firstFrame), '1.15'],
    [
      'first frame: the bundled lesson',
      ms(figures.lesson.firstFrame),
      ratio(figures.lesson.firstFrame, bare.firstFrame),
      '1.15',
    ],
    ['first frame: 1 MB article', ms(figures.long.firstFrame), ratio(figures.long.firstFrame, bare.firstFrame), ''],
    ...(figures.less ? [['key to frame: less, 1 MB article', ms(figures.less.key), '', '']] : []),
    ['key to frame: bare Ink program', ms(bare.key), '1.00', ''],
    ['key to frame: the bundled lesson', ms(figures.lesson.key), ratio(figures.lesson.key, bare.key), '16 ms'],
    ['key to frame: 1 MB article', ms(figures.long.key), ratio(figures.long.key, bare.key), '16 ms'],
    ['peak memory: bare Ink program', mb(bare.memory), '1.00', ''],
    ['peak memory: the bundled lesson', mb(figures.lesson.memory), ratio(figures.lesson.memory, bare.memory), '1.20'],
    ['peak memory: 1 MB article', mb(figures.long.memory), ratio(figures.long.memory, bare.memory), ''],
    ['code: bare Ink program', kb(size.bare.plain), '1.00', ''],
    ['code: closeread, all of it', kb(size.program.plain), ratio(size.program.plain, size.bare.plain), ''],
    ['code: closeread, all of it, gzipped', kb(size.program.zipped), ratio(size.program.zipped, size.bare.zipped), ''],
    ['scores of a log of 100,000 events', ms(log), '', '1000 ms'],
  ]
  console.log(`Node ${process.version}, medians of ${rounds} runs\n`)
  for (const [name, ...values] of rows)
    console.log(name.padEnd(38) + values.map((value) => value.padStart(10)).join(''))
}

async function bundleBare() {
  const source = join(import.meta.dirname, 'bench/bare.jsx')
  const target = join(folder, 'bare')
  mkdirSync(target)
  writeFileSync(join(target, 'package.json'), '{"type": "module"}')
  for (const { fileName, code } of await bundle({ input: { bare: source } }))
    writeFileSync(join(target, fileName), code)
  return target
}

/** Runs every contender in turn, `rounds` times over, so that a slow moment of the machine hits all alike; gives the medians. */
async function race(contenders) {
  const runs = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, { firstFrame: [], key: [], memory: [] }]),
  )
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const running = await launch({ ...contender, env: { CLOSEREAD_HOME: join(data, `${name}-${round}`) } })
      runs[name].firstFrame.push(running.firstFrame)
      for (const key of contender.keys) runs[name].key.push(await running.press(key))
      await pause(20)
      runs[name].memory.push(running.peakMemory())
      await running.end()
    }
  }
  const medians = (lists) => Object.fromEntries(Object.entries(lists).map(([what, values]) => [what, median(values)]))
  return Object.fromEntries(Object.entries(runs).map(([name, lists]) => [name, medians(lists)]))
}

function nodeStart() {
  return timed(() => execFileSync(process.execPath, ['-e', '0']))
}

/** How long `closeread scores` takes over a log of 100,000 events, the start of the program included. */
function logLoad() {
  const env = { ...process.env, CLOSEREAD_HOME: data }
  const closeread = (args, input = '') =>
    spawnSync(process.execPath, [program, ...args, '--reader', 'bench'], {
      env,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
  closeread(['quiz', lesson, '--plain', '--seed', '1'], 'a\n'.repeat(100))
  const path = join(data, 'readers/bench/log.jsonl')
  writeFileSync(path, `${multiplyLog(readFileSync(path, 'utf8'), 100_000)}\n`)
  return timed(() => closeread(['scores', '--json']))
}

function timed(run) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return median(times)
}

function hasLess() {
  return spawnSync('less', ['--version']).status === 0
}

/** The bytes of a folder's code, plain and gzipped. */
function weigh(path) {
  const files = readdirSync(path).filter((name) => name.endsWith('.js'))
  const code = files.map((name) => readFileSync(join(path, name)))
  const sum = (lengths) => lengths.reduce((total, length) => total + length, 0)
  return { plain: sum(code.map(({ length }) => length)), zipped: sum(code.map((bytes) => gzipSync(bytes).length)) }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}

function ms(value) {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`
}

function mb(value) {
  return `${value.toFixed(0)} MB`
}

function kb(bytes) {
  return `${Math.round(bytes / 1000)} kB`
}
