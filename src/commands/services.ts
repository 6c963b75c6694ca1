import type { Lesson } from '../quiz/lesson.ts'
import { chosenReader } from '../records/chosen-reader.ts'
import { type Journal, openJournal } from '../records/journal.ts'
import type { QuizWish } from '../records/plan.ts'
import { defaultReader, readerName } from '../records/reader.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import { type LessonPorts, openLesson } from './lesson.ts'
import { settingsFor } from './settings-in-force.ts'

/** Opens an article as this command line asks for it. */
export async function lessonFor(
  { contentDir, prepared, bankThread, home, cwd, stdin, flags }: CommandContext,
  ref: string,
  onFetched?: LessonPorts['onFetched'],
): Promise<Lesson> {
  if (ref === '-' && stdin.isTTY) throw new UserError('Pipe an article in, such as: cat story.md | closeread -', 2)
  const ports: LessonPorts = {
    contentDir,
    home,
    cwd,
    stdin,
    fetch,
    ...(prepared && { prepared }),
    ...(bankThread && { bankThread }),
    ...(onFetched && { onFetched }),
  }
  return openLesson(ref, ports, flags.chapter)
}

/** Whose score it is: who was typed, else who last said so here. Throws a UserError (2) for a name that cannot be one. */
export function readerOf({ flags, dataPaths }: Pick<CommandContext, 'flags' | 'dataPaths'>): string {
  if (flags.reader !== undefined) return readerName(flags.reader)
  return chosenReader(dataPaths.data) ?? defaultReader
}

export function journalFor(context: CommandContext): Journal {
  const { flags, dataPaths } = context
  return openJournal({ data: dataPaths.data, reader: readerOf(context), save: !flags.noSave })
}

/** What was asked of quizzes, on the command line or in the settings. */
export function wishOf(context: CommandContext): QuizWish {
  const { seed, new: fresh = false } = context.flags
  const { mode, items } = settingsFor(context)
  return { mode, fresh, count: items, ...(seed === undefined ? {} : { seed }) }
}
