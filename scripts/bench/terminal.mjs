import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { spawn } from '@lydell/node-pty'

/** Longer than Ink holds a frame back (30 a second), so that each key meets a program at rest, as a reader's does. */
const rest = 45
const patience = 20_000

/**
 * Starts a program in a pseudo-terminal of 100x40. `firstFrame` is the time in ms until the words `wanted` were drawn; `press`
 * types a key and gives the ms until something was drawn; `peakMemory` is in MB; `end` types the keys that leave and waits.
 */
export async function launch({ file, args, wanted, leave, env = {} }) {
  const started = performance.now()
  const terminal = spawn(file, args, { cols: 100, rows: 40, env: { ...plainEnv(), ...env } })
  let seen = ''
  let onDrawn = () => {}
  terminal.onData((data) => {
    seen += data
    onDrawn()
  })
  const ended = new Promise((resolve) => terminal.onExit(resolve))
  const drawn = (isEnough) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${args.join(' ')} drew only:\n${seen.slice(-2000)}`)), patience)
      onDrawn = () => {
        if (!isEnough()) return
        clearTimeout(timer)
        resolve(performance.now())
      }
    })
  const firstFrame = (await drawn(() => stripVTControlCharacters(seen).includes(wanted))) - started
  return {
    firstFrame,
    press: async (key) => {
      await pause(rest)
      const pressed = performance.now()
      terminal.write(key)
      return (await drawn(() => true)) - pressed
    },
    peakMemory: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${terminal.pid}/status`, 'utf8'))[1]) / 1024,
    end: async () => {
      onDrawn = () => {}
      terminal.write(leave)
      await ended
    },
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function plainEnv() {
  const { CI, NO_COLOR, FORCE_COLOR, ...env } = process.env
  return { ...env, TERM: 'xterm-256color' }
}
