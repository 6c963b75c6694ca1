import { parseArguments } from './arguments.ts'
import { type CommandContext, processContext } from './context.ts'
import type { CommandName } from './table.ts'

interface Command {
  /** Gives the exit code. */
  readonly run: (context: CommandContext) => Promise<number>
}

/** Each command is loaded only when it is typed, so that `--version` waits for nothing. */
const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  shelf: () => import('./shelf.ts'),
  open: () => import('./open.ts'),
  read: () => import('./read.ts'),
  quiz: () => import('./quiz.ts'),
  review: () => import('./review.ts'),
  scores: () => import('./scores.ts'),
  draft: () => import('./draft.ts'),
  readers: () => import('./readers.ts'),
  forget: () => import('./forget.ts'),
  reset: () => import('./reset.ts'),
  'export-data': () => import('./export-data.ts'),
  'import-data': () => import('./import-data.ts'),
  settings: () => import('./settings.ts'),
  where: () => import('./where.ts'),
  check: () => import('./check.ts'),
  help: () => import('./help.ts'),
  version: () => import('./version.ts'),
}

/** Runs one command line (without node and script) for the package at `root`; gives the exit code. */
export async function runCommand(argv: readonly string[], root: URL): Promise<number> {
  const parsed = parseArguments(argv)
  const { run } = await loaders[parsed.command]()
  return run(processContext(parsed, root))
}
