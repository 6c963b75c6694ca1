import type { Origin } from '../records/choose-settings.ts'
import type { Journal } from '../records/journal.ts'
import type { CommandContext } from './context.ts'
import { chosenFor } from './settings-in-force.ts'

/** Whether a question is asked at each section's end, and who said so. */
export function checkpointsFor(context: CommandContext, journal: Journal): { on: boolean; origin: Origin | 'reader' } {
  const { settings, origins } = chosenFor(context)
  const { checkpoints, noCheckpoints } = context.flags
  const isTyped = checkpoints ?? noCheckpoints ?? false
  const isFromOutside = origins.checkpoints === 'environment' && !isTyped
  const own = isFromOutside ? undefined : journal.history().checkpoints
  return own === undefined ? { on: settings.checkpoints, origin: origins.checkpoints } : { on: own, origin: 'reader' }
}

/** Whether a question is asked: what this reader last said wins over what is set for everyone, not over the environment. */
export function wantsCheckpoints(context: CommandContext, journal: Journal): boolean {
  return checkpointsFor(context, journal).on
}

/** Keeps for this reader what was set, for what was said before with `--checkpoints` would outweigh it. */
export function setCheckpoints({ now }: Pick<CommandContext, 'now'>, journal: Journal, on: boolean): void {
  if (journal.history().checkpoints !== on) journal.append({ type: 'checkpoints', at: now().toISOString(), on })
}

/** Remembers for this reader what the command line says of checkpoints. */
export function rememberCheckpoints(context: CommandContext, journal: Journal): void {
  const { flags } = context
  const on = flags.noCheckpoints ? false : flags.checkpoints
  if (on !== undefined) setCheckpoints(context, journal, on)
}
