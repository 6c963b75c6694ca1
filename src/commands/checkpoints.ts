import type { Journal } from '../records/journal.ts'
import type { CommandContext } from './context.ts'
import { settingsFor } from './settings-in-force.ts'

/** Whether a question is asked at each section's end: what this reader last said, otherwise what is set for everyone. */
export function wantsCheckpoints(context: CommandContext, journal: Journal): boolean {
  return journal.history().checkpoints ?? settingsFor(context).checkpoints
}

/** Remembers for this reader what the command line says of checkpoints. */
export function rememberCheckpoints({ flags, now }: CommandContext, journal: Journal): void {
  const on = flags.noCheckpoints ? false : flags.checkpoints
  if (on === undefined || journal.history().checkpoints === on) return
  journal.append({ type: 'checkpoints', at: now().toISOString(), on })
}
