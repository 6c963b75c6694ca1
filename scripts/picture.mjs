/** `npm run picture`: draws docs/*.svg, real screens of the program, for the README. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { freshProgram } from './fresh.mjs'
import { drawScreen } from './picture/svg.mjs'

const lesson = 'drone-strike-talks'
const size = { cols: 80, rows: 24 }
const pictures = [
  {
    name: 'reading',
    args: ['read', lesson],
    label: 'A page of an article, with its section and the minutes left',
    keys: [],
  },
  {
    name: 'question',
    args: ['quiz', lesson, '--seed', '7'],
    label: 'A question with its options',
    keys: [],
  },
  {
    name: 'feedback',
    args: ['quiz', lesson, '--seed', '7'],
    label: 'After an answer: why it is right or wrong, and the sentence that proves it',
    keys: ['\r'],
  },
]
/** The screen is taken once nothing has been drawn for this long, in ms. */
const calm = 400

const docs = join(import.meta.dirname, '../docs')
mkdirSync(docs, { recursive: true })
for (const { name, args, keys, label } of pictures) {
  writeFileSync(join(docs, `${name}.svg`), await takePicture(args, keys, label))
}

async function takePicture(args, keys, label) {
  const home = mkdtempSync(join(tmpdir(), 'closeread-picture-'))
  const terminal = new xterm.Terminal({ ...size, allowProposedApi: true })
  const env = { PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', CLOSEREAD_HOME: home }
  const running = spawn(process.execPath, [freshProgram(), ...args], { ...size, env })
  let drawn = Date.now()
  running.onData((data) => {
    drawn = Date.now()
    terminal.write(data)
  })
  const settle = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 50))
    while (terminal.buffer.active.type !== 'alternate' || Date.now() - drawn < calm)
  }
  await settle()
  for (const key of keys) {
    running.write(key)
    drawn = Date.now()
    await settle()
  }
  const picture = drawScreen(terminal, label)
  const ended = new Promise((resolve) => running.onExit(resolve))
  running.write('\u0003')
  await ended
  rmSync(home, { recursive: true })
  return picture
}
