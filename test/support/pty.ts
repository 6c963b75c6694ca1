import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { onTestFinished } from 'vitest'
import { Screen, type Size, type Wanted } from './screen.ts'
import { tempFolder } from './temp-folder.ts'

/** The built program; the tests' global setup has made it. */
export const program = resolve(import.meta.dirname, '../../dist/cli.js')
/** The Node that runs it: another one than ours where `CLOSEREAD_TEST_NODE` says so. */
export const node = process.env.CLOSEREAD_TEST_NODE ?? process.execPath

export interface PtyOptions extends Partial<Size> {
  /** Added to a plain environment; `undefined` takes a name out. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
}

export interface Exit {
  readonly code: number
  /** The number of the signal that ended it, 0 where none did. */
  readonly signal: number
}

export interface Pty {
  readonly pid: number
  readonly screen: Screen
  /** Resolves as soon as the screen shows it. */
  readonly until: (wanted: Wanted) => Promise<void>
  /** Types these bytes in one go. */
  readonly send: (keys: string) => void
  readonly resize: (size: Size) => void
  readonly kill: (signal: NodeJS.Signals) => void
  /** Resolves when it has ended and all it wrote is on the screen. */
  readonly exit: Promise<Exit>
}

/** The environment of every child: none of the developer's own settings, a data folder of its own. */
export function plainEnv(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', HOME: home, CLOSEREAD_HOME: home }
}

/** Runs the built program in a terminal. */
export function runProgram(args: readonly string[], options: PtyOptions = {}): Pty {
  return runInTerminal(node, [program, ...args], options)
}

export interface ShellPty extends Pty {
  /** Resolves when the program has left its shell: its exit code, and how it left the terminal's modes. */
  readonly left: () => Promise<{ readonly code: number; readonly modes: string }>
}

/** Runs the built program under a shell that outlives it, so that what it leaves behind can be looked at. */
export function runUnderShell(args: readonly string[], options: PtyOptions = {}): ShellPty {
  const script = '"$@"; echo "left with $?"; stty -a; read -r _'
  const pty = runInTerminal('bash', ['-c', script, 'bash', node, program, ...args], options)
  const left = async () => {
    await pty.until(/left with \d+[\s\S]*extproc/)
    const modes = pty.screen.text()
    pty.send('\r')
    await pty.exit
    return { code: Number(/left with (\d+)/.exec(modes)?.[1]), modes }
  }
  return { ...pty, left }
}

/** The one child of a shell: the program. */
export const childOf = (shell: number): number =>
  Number(readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim())

/** Runs any command in a terminal of its own; what still runs after the test is killed. */
export function runInTerminal(
  file: string,
  args: readonly string[],
  { columns = 80, rows = 24, env = {}, cwd }: PtyOptions = {},
): Pty {
  const home = env.CLOSEREAD_HOME ?? tempFolder()
  const screen = new Screen({ columns, rows })
  const all = { ...plainEnv(home), ...env, TERM: env.TERM ?? 'xterm-256color' }
  const terminal = spawn(file, [...args], { name: all.TERM, cols: columns, rows, cwd: cwd ?? home, env: all })
  let running = true
  const drawing: Promise<void>[] = []
  terminal.onData((data) => {
    drawing.push(new Promise((drawn) => screen.write(data, drawn)))
  })
  const exit = new Promise<Exit>((ended) => {
    terminal.onExit(({ exitCode, signal }) => {
      running = false
      void Promise.all(drawing).then(() => ended({ code: exitCode, signal: signal ?? 0 }))
    })
  })
  onTestFinished(async () => {
    if (running) terminal.kill('SIGKILL')
    await exit
    screen.dispose()
  })
  return {
    pid: terminal.pid,
    screen,
    exit,
    until: (wanted) => screen.until(wanted),
    send: (keys) => terminal.write(keys),
    kill: (signal) => process.kill(terminal.pid, signal),
    resize: (size) => {
      screen.resize(size)
      terminal.resize(size.columns, size.rows)
    },
  }
}
