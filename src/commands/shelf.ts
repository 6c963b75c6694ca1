import { rememberCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { showScreen } from './screen.ts'
import { journalFor } from './services.ts'
import { tellSettingsProblems } from './settings-in-force.ts'

/** `closeread` alone: the lessons and recent articles to choose from. */
export async function run(context: CommandContext): Promise<number> {
  const journal = journalFor(context)
  tellSettingsProblems(context)
  rememberCheckpoints(context, journal)
  const shown = await showScreen(context, journal, { screen: 'shelf' })
  if (shown !== undefined) return shown
  const { showShelf } = await import('./shelf-plainly.ts')
  return showShelf(context, journal)
}
