import type { Journal } from '../records/journal.ts'
import type { Start } from '../tui/services.ts'
import type { CommandContext } from './context.ts'
import { faceFor } from './face.ts'

/** Runs the full-screen program from a screen of its own; undefined where this terminal or its reader wants lines. */
export async function showScreen(context: CommandContext, journal: Journal, start: Start): Promise<number | undefined> {
  if (faceFor(context) === 'plain') return undefined
  const { runFullScreen } = await import('./full-screen.ts')
  return runFullScreen(context, journal, start)
}
