import type { Journal } from '../records/journal.ts'
import type { Look, Services, SettingsDesk } from '../tui/services.ts'
import { shelfBooks } from './books.ts'
import { wantsCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { readersDesk } from './readers-desk.ts'
import { lessonFor, readerOf, wishOf } from './services.ts'
import { settingsDesk } from './settings-desk.ts'
import { settingsFor } from './settings-in-force.ts'

/** What the full screen may ask of the world. */
export function appServices(context: CommandContext, journal: Journal): Services {
  const { now, newId, drawSeed } = context
  const readers = readersDesk(context)
  let current = journal
  const inForce: SettingsDesk['inForce'] = (own) => ({
    look: lookOf(context),
    wish: wishOf(context),
    checkpoints: wantsCheckpoints(context, own),
  })
  return {
    journal,
    reader: readerOf(context),
    shelf: (own) => shelfBooks(context, own),
    openLesson: (ref) => lessonFor(context, ref),
    now,
    newId,
    drawSeed,
    review: async (own) => {
      const { nextReview } = await import('./next-review.ts')
      return nextReview(context, own)
    },
    settings: settingsDesk(context, inForce, () => current),
    readers: {
      ...readers,
      choose: (name) => {
        const chosen = readers.choose(name)
        current = chosen.journal
        return chosen
      },
    },
  }
}

function lookOf(context: CommandContext): Look {
  const { width, theme } = settingsFor(context)
  return { ascii: context.flags.ascii === true, width, theme }
}
