import { readerName } from '../records/reader.ts'
import { exportReader } from '../records/transfer.ts'
import type { CommandContext } from './context.ts'

/** Prints all that is kept of a reader as one JSON document. */
export async function run({ positionals, stdout, dataPaths }: CommandContext): Promise<number> {
  stdout.write(exportReader({ data: dataPaths.data, reader: readerName(positionals[0] ?? '') }))
  return 0
}
