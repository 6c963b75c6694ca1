import type { Journal } from '../records/journal.ts'
import { runApp } from '../tui/run.ts'
import type { Start } from '../tui/services.ts'
import { appServices } from './app-services.ts'
import type { CommandContext } from './context.ts'

/** The full-screen program with all that it may ask of the world; gives the exit code. */
export function runFullScreen(context: CommandContext, journal: Journal, start: Start): Promise<number> {
  return runApp(start, appServices(context, journal))
}
