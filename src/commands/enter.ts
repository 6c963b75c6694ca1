import { UserError } from '../user-error.ts'
import { rememberCheckpoints, wantsCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { obstacleIn, pipedArticle } from './obstacle.ts'
import type { Entrance } from './plainly.ts'
import { openWithProgress } from './progress.ts'
import { showScreen } from './screen.ts'
import { journalFor } from './services.ts'
import { tellSettingsProblems } from './settings-in-force.ts'

/** Opens an article in the face that fits this terminal; gives the exit code. */
export async function enter(context: CommandContext, ref: string, entrance: Entrance): Promise<number> {
  if (ref === '-' && entrance === 'quiz') throw new UserError(pipedArticle, 2)
  const journal = journalFor(context)
  const lesson = await openWithProgress(context, ref)
  const obstacle = entrance === 'quiz' ? obstacleIn(await lesson.bank()) : undefined
  if (obstacle !== undefined) throw new UserError(obstacle, 1)
  tellSettingsProblems(context)
  rememberCheckpoints(context, journal)
  const shown = await showScreen(context, journal, { screen: entrance === 'quiz' ? 'quiz' : 'read', lesson })
  if (shown !== undefined) return shown
  const { enterPlainly } = await import('./plainly.ts')
  const checkpointsWanted = wantsCheckpoints(context, journal)
  return enterPlainly(context, { ref, lesson, entrance, journal, checkpointsWanted })
}
