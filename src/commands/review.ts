import { leavingLines } from '../plain/leaving.ts'
import { lineInput } from '../plain/lines.ts'
import { takeSession } from '../plain/session.ts'
import { summaryLines } from '../plain/summary-view.ts'
import { planPractice } from '../records/practice.ts'
import type { CommandContext } from './context.ts'
import { lineToGoOn } from './going-on.ts'
import { nextReview } from './next-review.ts'
import { plainFaceFor } from './plainly.ts'
import { showScreen } from './screen.ts'
import { journalFor } from './services.ts'

/** `closeread review`: asks the facts that are due, article by article, and says when the next ones are. */
export async function run(context: CommandContext): Promise<number> {
  const journal = journalFor(context)
  const shown = await showScreen(context, journal, { screen: 'review' })
  if (shown !== undefined) return shown
  const input = lineInput(context.stdin)
  const face = plainFaceFor(context, journal, input)
  const leave = () => face.print(['', ...leavingLines(journal, 'answers', lineToGoOn(context, ['review']))])
  context.onInterrupt(leave)
  try {
    for (;;) {
      const turn = await nextReview(context, journal)
      if (typeof turn === 'string') {
        face.print(['', turn])
        return 0
      }
      const { seed } = face.wish
      const stamp = face.stamp()
      const planned = planPractice(turn.lesson.article, turn.practice, 'practice', {
        ...stamp,
        seed: seed ?? stamp.seed,
      })
      const session = await takeSession(planned, face)
      if (session.phase !== 'done') {
        leave()
        return 0
      }
      face.print(['', ...summaryLines(session)])
    }
  } finally {
    input.close()
  }
}
