import { chooseReader, chosenReader } from '../records/chosen-reader.ts'
import { openJournal } from '../records/journal.ts'
import { listReaders, readerKey, readerName } from '../records/reader.ts'
import type { ReadersDesk } from '../tui/services.ts'
import type { CommandContext } from './context.ts'

/** The readers as a screen shows them and changes between them. */
export function readersDesk({ flags, dataPaths }: Pick<CommandContext, 'flags' | 'dataPaths'>): ReadersDesk {
  const { data } = dataPaths
  const save = !flags.noSave
  return {
    names: () => listReaders(data).map(({ name }) => name),
    choose: (typed) => {
      const asked = readerName(typed)
      const known = listReaders(data).find(({ key }) => key === readerKey(asked))
      const reader = known?.name ?? asked
      if (save) chooseReader(data, reader)
      return { reader, journal: openJournal({ data, reader, save }) }
    },
    nobodyYet: () =>
      save && flags.reader === undefined && chosenReader(data) === undefined && listReaders(data).length === 0,
  }
}
