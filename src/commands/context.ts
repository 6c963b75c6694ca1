import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { dataPaths } from '../records/paths.ts'
import type { ParsedCommand } from './arguments.ts'
import type { Flags } from './table.ts'

interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** Undefined or 0 where the width is not known. */
  readonly columns?: number
}

interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean
}

/** All that a command may touch of the world outside. Each command file exports `run(context): Promise<number>`, its exit code. */
export interface CommandContext {
  readonly positionals: readonly string[]
  readonly flags: Flags
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly now: () => Date
  /** A fresh quiz seed, 0 to 2^32 - 1. */
  readonly drawSeed: () => number
  /** A fresh session id. */
  readonly newId: () => string
  /** From now on Ctrl-C says this last and ends the program with exit code 130; the full screen has its own way. */
  readonly onInterrupt: (say: () => void) => void
  /** The folder of package.json. */
  readonly packageDir: string
  /** The folder of the bundled lessons. */
  readonly contentDir: string
  /** The file of the articles that the build has parsed; none when run from sources. */
  readonly prepared?: string
  /** The program that makes a bank in a thread of its own; none when run from sources. */
  readonly bankThread?: URL
  readonly home: string
  readonly dataPaths: { readonly data: string; readonly config: string }
}

/** The context of this process. `root`: the package's own folder, as a URL that ends in a slash. */
export function processContext({ positionals, flags }: ParsedCommand, root: URL): CommandContext {
  const { env } = process
  return {
    positionals,
    flags,
    env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: clockFrom(env.CLOSEREAD_CLOCK),
    drawSeed,
    newId: () => Array.from({ length: 4 }, () => drawSeed().toString(16).padStart(8, '0')).join(''),
    onInterrupt: interruptWith,
    packageDir: fileURLToPath(root),
    contentDir: fileURLToPath(new URL('content', root)),
    home: homedir(),
    prepared: fileURLToPath(new URL('dist/articles.json', root)),
    bankThread: new URL('dist/bank-thread.js', root),
    dataPaths: dataPaths({ ...(flags.dataDir === undefined ? {} : { dataDir: flags.dataDir }), env }),
  }
}

/** Chance that nobody gains by guessing; Node's own would load all of its cryptography at every start. */
function drawSeed(): number {
  return Math.floor(Math.random() * 2 ** 32)
}

/** The clock; for tests over days, one that started at the instant in `CLOSEREAD_CLOCK`. */
function clockFrom(start: string | undefined): () => Date {
  const ahead = start === undefined ? 0 : Date.parse(start) - Date.now()
  return () => new Date(Date.now() + (Number.isNaN(ahead) ? 0 : ahead))
}

let sayOnInterrupt: (() => void) | undefined

function interruptWith(say: () => void): void {
  if (!sayOnInterrupt) {
    process.once('SIGINT', () => {
      sayOnInterrupt?.()
      process.exit(130)
    })
  }
  sayOnInterrupt = say
}
