import { count } from '../quiz/wording.ts'
import { localMinute } from '../records/day.ts'
import { openJournal } from '../records/journal.ts'
import { listReaders } from '../records/reader.ts'
import type { CommandContext } from './context.ts'

interface ReaderRow {
  readonly name: string
  readonly quizzes: number
  /** When something of theirs was last kept; `null` for never. */
  readonly lastSeen: string | null
}

/** Lists the readers of the data folder. */
export async function run({ flags, stdout, dataPaths }: CommandContext): Promise<number> {
  const readers = listReaders(dataPaths.data).map(({ name }) => readerRow(dataPaths.data, name))
  if (flags.json) stdout.write(`${JSON.stringify({ schema: 'closeread/readers@1', readers }, undefined, 2)}\n`)
  else stdout.write(readers.length === 0 ? 'Nobody has a score here yet.\n' : readers.map(rowText).join(''))
  return 0
}

function readerRow(data: string, name: string): ReaderRow {
  const journal = openJournal({ data, reader: name, save: false })
  const lastSeen =
    journal
      .events()
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? null
  const quizzes = journal.history().attempts.filter(({ kind }) => kind === 'quiz').length
  return { name, quizzes, lastSeen }
}

function rowText({ name, quizzes, lastSeen }: ReaderRow): string {
  const seen = lastSeen === null ? '' : `, last here on ${localMinute(lastSeen)}`
  return `${name}: ${count(quizzes, 'quiz', 'quizzes')}${seen}\n`
}
