import type { CommandContext } from './context.ts'
import { faceFor } from './face.ts'
import { enterPlainly } from './plainly.ts'
import { appServices, journalFor, lessonFor } from './services.ts'

/** Where an article is entered: at its text with the quiz to follow, at its text alone, or at the quiz. */
export type Entrance = 'open' | 'read' | 'quiz'

/** Opens an article in the face that fits this terminal; gives the exit code. */
export async function enter(context: CommandContext, ref: string, entrance: Entrance): Promise<number> {
  const journal = journalFor(context)
  const lesson = await lessonFor(context, ref)
  if (faceFor(context) === 'plain') return enterPlainly(context, { ref, lesson, entrance, journal })
  const { runApp } = await import('../tui/run.tsx')
  return runApp({ screen: entrance === 'quiz' ? 'quiz' : 'read', lesson }, appServices(context, journal))
}
