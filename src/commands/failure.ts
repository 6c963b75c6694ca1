import { cleanLine } from '../article/sanitize.ts'
import { UserError } from '../user-error.ts'

/** What a person is told of an error: one sentence, last; before it the stack, only with `--debug`. */
export function failure(error: unknown, debug: boolean): { lines: string; exitCode: number } {
  const cause = error instanceof Error ? error : new Error(String(error))
  const known = cause instanceof UserError
  const sentence = known
    ? `closeread: ${cleanLine(cause.message)}`
    : `closeread: something went wrong inside the program (${cleanLine(cause.message)}). Your answers so far are kept.`
  const hint = known || debug ? '' : 'To see where, run the same command again with --debug.\n'
  const stack = debug ? `${cause.stack}\n` : ''
  return { lines: `${stack}${hint}${sentence}\n`, exitCode: known ? cause.exitCode : 1 }
}
