import { join } from 'node:path'
import { cleanLine } from '../article/sanitize.ts'
import { chosenReaderPath, setAsideFolder, settingsPath } from '../records/paths.ts'
import { logPath } from '../records/reader.ts'
import type { CommandContext } from './context.ts'
import { readerOf } from './services.ts'

/** Prints the paths the program uses, whether something is there yet or not. */
export async function run(context: CommandContext): Promise<number> {
  const { dataPaths, contentDir, flags, stdout } = context
  const reader = readerOf(context)
  const paths = {
    scores: logPath(dataPaths.data, reader),
    readers: join(dataPaths.data, 'readers'),
    chosenReader: chosenReaderPath(dataPaths.data),
    setAside: setAsideFolder(dataPaths.data),
    settings: settingsPath(dataPaths.config),
    lessons: contentDir,
  }
  if (flags.json) {
    stdout.write(`${JSON.stringify({ schema: 'closeread/where@1', reader, ...paths }, undefined, 2)}\n`)
    return 0
  }
  // A folder's name may hold what a terminal acts on.
  const lines = [
    `Scores of ${reader}: ${paths.scores}`,
    `All readers: ${paths.readers}`,
    `Who reads where nobody says: ${paths.chosenReader}`,
    `Moved aside by "forget" and "reset": ${paths.setAside}`,
    `Settings: ${paths.settings}`,
    `Lessons of the program: ${paths.lessons}`,
  ]
  stdout.write(`${lines.map(cleanLine).join('\n')}\n`)
  return 0
}
