import { resetArticle } from '../records/reset.ts'
import { articleId } from './article-id.ts'
import { confirmed } from './confirm.ts'
import type { CommandContext } from './context.ts'
import { lineToGoOn } from './going-on.ts'
import { journalFor, readerOf } from './services.ts'

/** Moves what is known of one article out of a reader's log, or with `--purge` deletes it. */
export async function run(context: CommandContext): Promise<number> {
  const { positionals, flags, stdout, dataPaths, now } = context
  const [wanted = ''] = positionals
  const reader = readerOf(context)
  const history = journalFor(context).history()
  const article = await articleId(context, history, wanted)
  const title = history.attempts.findLast((attempt) => attempt.article === article)?.title ?? wanted
  const does = flags.purge ? 'deletes, for good,' : 'moves out of the way'
  const what = `This ${does} the results and the place of ${reader} in "${title}".`
  if (!(await confirmed(context, what, wanted))) return 1
  const aside = resetArticle({ data: dataPaths.data, reader, article, now: now(), purge: flags.purge === true })
  if (aside === undefined) {
    stdout.write(`"${title}" starts afresh for ${reader}; what was kept of it is deleted.\n`)
    return 0
  }
  const back = lineToGoOn({ env: context.env, flags: { ...flags, reader } }, ['import-data', aside])
  stdout.write(`"${title}" starts afresh for ${reader}; what was kept of it is now in ${aside}\n`)
  stdout.write(`To bring it back, type: ${back}\n`)
  return 0
}
