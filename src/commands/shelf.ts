import { rememberCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { faceFor } from './face.ts'
import { journalFor } from './services.ts'
import { tellSettingsProblems } from './settings-in-force.ts'

/** `closeread` alone: the lessons and recent articles to choose from. */
export async function run(context: CommandContext): Promise<number> {
  const journal = journalFor(context)
  tellSettingsProblems(context)
  rememberCheckpoints(context, journal)
  if (faceFor(context) === 'plain') {
    const { showShelf } = await import('./shelf-plainly.ts')
    return showShelf(context, journal)
  }
  const { runApp } = await import('../tui/run.tsx')
  const { appServices } = await import('./app-services.ts')
  return runApp({ screen: 'shelf' }, appServices(context, journal))
}
