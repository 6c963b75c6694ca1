import { nearestWord } from '../suggest.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import { enter } from './enter.ts'
import { commandWords } from './table.ts'

/** `closeread <article>`: reads it, then takes its quiz. */
export async function run(context: CommandContext): Promise<number> {
  const [ref = ''] = context.positionals
  try {
    return await enter(context, ref, 'open')
  } catch (error) {
    throw mistypedCommand(ref, error) ?? error
  }
}

/** A lone word that opens nothing may have been meant as a command. */
function mistypedCommand(ref: string, error: unknown): UserError | undefined {
  if (!(error instanceof UserError) || error.exitCode !== 3 || !/^[a-z-]+$/i.test(ref)) return undefined
  const meant = nearestWord(ref, commandWords)
  if (!meant) return undefined
  return new UserError(`There is no command and no article "${ref}". Did you mean "closeread ${meant}"?`, 2, {
    cause: error,
  })
}
