import { appendLines } from './append.ts'
import type { LogEvent } from './event.ts'
import { diskFiles, type FileLayer, reasonOf } from './files.ts'
import { foldHistory, type History } from './history.ts'
import { readLine, writeLine } from './line.ts'
import { type LogContent, logReader } from './log-reader.ts'
import { keepName } from './name-file.ts'
import { logPath, movingPath, readerFolder } from './reader.ts'

/** A reader's log, open for reading and adding. It never throws: what cannot be saved is kept until the program ends. */
export interface Journal {
  /** Adds an event. Something started or answered is on the disk when this returns, unless there is a problem. */
  append(event: LogEvent): void
  /** The log as it stands on disk now, then what only this program holds. An event may stand twice after a fault. */
  events(): readonly LogEvent[]
  /** What that amounts to: the same object while nothing changes, for a screen asks for it from several sides. */
  history(): History
  /** How many lines of the log cannot be read. They stay where they are. */
  skipped(): number
  /** One plain sentence about what is wrong with the log at present. */
  problem(): string | undefined
  /** False when nothing is to be written: `--no-save`. */
  readonly saving: boolean
}

export interface JournalPlace {
  readonly data: string
  readonly reader: string
  readonly save: boolean
  readonly files?: FileLayer
}

const none: readonly LogEvent[] = []
const lasting: ReadonlySet<LogEvent['type']> = new Set(['started', 'answered'])

/** Opens a reader's log. Nothing is created before the first event is added. */
export function openJournal({ data, reader, save, files = diskFiles }: JournalPlace): Journal {
  const folder = readerFolder(data, reader)
  const path = logPath(data, reader)
  const readLogs = [movingPath(data, reader), path].map((log) => logReader(files, log))
  let unsaved: LogEvent[] = []
  let named = false
  let writeProblem: string | undefined
  let readProblem: string | undefined
  let lastFold: { readonly events: readonly LogEvent[]; readonly history: History } | undefined

  function saveAll(): void {
    try {
      appendLines(
        files,
        path,
        unsaved.map(writeLine).join(''),
        unsaved.some(({ type }) => lasting.has(type)),
      )
      unsaved = []
      writeProblem = undefined
      if (!named) keepName(files, data, reader)
      named = true
    } catch (error) {
      writeProblem = `Your score cannot be saved in ${folder}: ${reasonOf(error)}. You can go on; your answers are kept until you leave.`
    }
  }

  function content(): LogContent {
    try {
      const logs = readLogs.map((read) => read())
      readProblem = undefined
      return {
        events: none.concat(...logs.map(({ events }) => events)),
        skipped: logs.reduce((sum, log) => sum + log.skipped, 0),
      }
    } catch (error) {
      readProblem = `Your earlier scores in ${folder} cannot be read: ${reasonOf(error)}. You can go on without them.`
      return { events: [], skipped: 0 }
    }
  }

  const events = () => content().events.concat(unsaved)

  return {
    append(event) {
      unsaved.push(readLine(writeLine(event)) ?? event)
      if (save) saveAll()
    },
    events,
    history() {
      const now = events()
      if (!lastFold || !isSame(lastFold.events, now)) lastFold = { events: now, history: foldHistory(now) }
      return lastFold.history
    },
    skipped: () => content().skipped,
    problem: () => writeProblem ?? readProblem,
    saving: save,
  }
}

function isSame(one: readonly LogEvent[], other: readonly LogEvent[]): boolean {
  return one.length === other.length && one.every((event, index) => event === other[index])
}
