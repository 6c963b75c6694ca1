import { join } from 'node:path'
import { forgetReader, purgeReader } from '../records/forget.ts'
import { listReaders, readerKey, readerName, unknownReader } from '../records/reader.ts'
import { confirmed } from './confirm.ts'
import type { CommandContext } from './context.ts'
import { lineToGoOn } from './going-on.ts'

/** Moves all that is kept of a reader aside, or with `--purge` deletes it. */
export async function run(context: CommandContext): Promise<number> {
  const { positionals, flags, stdout, dataPaths, now } = context
  const { data } = dataPaths
  const reader = readerName(positionals[0] ?? '')
  const known = listReaders(data).some(({ key }) => key === readerKey(reader))
  if (!known && !flags.purge) throw unknownReader(reader)
  const what = flags.purge
    ? `This deletes all that is kept of ${reader}, for good.`
    : `This moves all that is kept of ${reader} out of the way.`
  if (!(await confirmed(context, what, reader))) return 1
  if (flags.purge) {
    purgeReader({ data, reader })
    stdout.write(`All that was kept of ${reader} is deleted.\n`)
    return 0
  }
  const aside = forgetReader({ data, reader, now: now() })
  const back = lineToGoOn({ env: context.env, flags: { ...flags, reader } }, ['import-data', join(aside, 'log.jsonl')])
  stdout.write(`All that was kept of ${reader} is now in ${aside}\nTo bring it back, type: ${back}\n`)
  return 0
}
