import { resolve } from 'node:path'
import { parseArguments } from '../../src/commands/arguments.ts'
import type { CommandContext } from '../../src/commands/context.ts'

export interface FakeRun {
  readonly context: CommandContext
  /** All that was written so far. */
  readonly out: () => string
  readonly err: () => string
}

export interface FakeOptions {
  readonly argv: readonly string[]
  /** The reader's data folder: a temp folder of the test. */
  readonly data: string
  readonly input?: string
  readonly tty?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly now?: () => Date
  readonly seed?: number
}

// No two runs of a test share a session.
let ids = 0

/** A command's world without a process: typed arguments in, written text out, a clock that stands still. */
export function fakeContext({
  argv,
  data,
  input = '',
  tty = false,
  columns,
  env = {},
  ...world
}: FakeOptions): FakeRun {
  const out: string[] = []
  const err: string[] = []
  const parsed = parseArguments(argv)
  const root = resolve(import.meta.dirname, '../..')
  const output = (lines: string[]) => ({
    write: (text: string) => lines.push(text),
    isTTY: tty,
    ...(columns === undefined ? {} : { columns }),
  })
  async function* bytes() {
    yield new TextEncoder().encode(input)
  }
  const context: CommandContext = {
    positionals: parsed.positionals,
    flags: parsed.flags,
    env,
    cwd: world.cwd ?? root,
    stdin: Object.assign(bytes(), { isTTY: tty }),
    stdout: output(out),
    stderr: output(err),
    now: world.now ?? (() => new Date('2026-01-02T03:04:05.678Z')),
    drawSeed: () => world.seed ?? 5,
    newId: () => `session-${++ids}`,
    onInterrupt: () => {},
    packageDir: root,
    contentDir: resolve(root, 'content'),
    home: '/nowhere',
    dataPaths: { data, config: data },
  }
  return { context, out: () => out.join(''), err: () => err.join('') }
}
