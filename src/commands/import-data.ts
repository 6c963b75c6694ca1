import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { count } from '../quiz/wording.ts'
import { isMissing, reasonOf } from '../records/files.ts'
import { importReader } from '../records/transfer.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import { readerOf } from './services.ts'

/** Adds what another computer exported, or what was moved aside, to a reader's records. */
export async function run(context: CommandContext): Promise<number> {
  const { positionals, flags, stdout, dataPaths } = context
  const text = await textOf(context, positionals[0] ?? '')
  const whose = flags.reader === undefined ? {} : { reader: readerOf(context) }
  const { reader, added, known, left } = importReader(text, { data: dataPaths.data, ...whose })
  const parts = [
    `Added ${count(added, 'entry', 'entries')} to the records of ${reader}`,
    ...(known > 0 ? [`${known} ${known === 1 ? 'was' : 'were'} there already`] : []),
    ...(left > 0 ? [`${left} could not be read and ${left === 1 ? 'was' : 'were'} left out`] : []),
  ]
  stdout.write(`${parts.join('; ')}.\n`)
  return 0
}

async function textOf({ stdin, cwd }: CommandContext, file: string): Promise<string> {
  if (file === '-') return allOf(stdin)
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    const why = isMissing(error) ? 'there is no such file' : reasonOf(error)
    throw new UserError(`${file} cannot be read: ${why}. Give a file that "closeread export-data" wrote.`, 1)
  }
}

async function allOf(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of stdin) parts.push(part)
  return Buffer.concat(parts).toString()
}
