import { foldHistory } from '../records/history.ts'
import { type Journal, openJournal } from '../records/journal.ts'
import { listReaders, readerName } from '../records/reader.ts'
import type { Look, Services } from '../tui/services.ts'
import { shelfBooks } from './books.ts'
import type { CommandContext } from './context.ts'
import { nextReview } from './next-review.ts'
import { lessonFor, readerOf, wishOf } from './services.ts'
import { settingsDesk } from './settings-desk.ts'
import { settingsFor } from './settings-in-force.ts'

/** What the full screen may ask of the world. */
export function appServices(context: CommandContext, journal: Journal): Services {
  const { now, newId, drawSeed, dataPaths, flags } = context
  const { data } = dataPaths
  const inForce = () => ({
    look: lookOf(context),
    wish: wishOf(context),
    checkpoints: wantsCheckpoints(context, journal),
  })
  return {
    journal,
    reader: readerOf(context),
    shelf: () => shelfBooks(context, journal),
    openLesson: (ref) => lessonFor(context, ref),
    now,
    newId,
    drawSeed,
    ...inForce(),
    review: () => nextReview(context, journal),
    settings: settingsDesk(context, inForce),
    readers: {
      names: () => listReaders(data).map(({ name }) => name),
      journalOf: (name) => openJournal({ data, reader: readerName(name), save: !flags.noSave }),
    },
  }
}

function lookOf(context: CommandContext): Look {
  const { width, theme } = settingsFor(context)
  return { ascii: context.flags.ascii === true, width, theme }
}

/** What this reader last said of checkpoints, otherwise what is set for everyone. */
function wantsCheckpoints(context: CommandContext, journal: Journal): boolean {
  return foldHistory(journal.events()).checkpoints ?? settingsFor(context).checkpoints
}
