import { scoresDocument } from '../records/scores.ts'
import { scoresCsv } from '../records/scores-csv.ts'
import { scoresText, skippedSentence } from '../records/scores-text.ts'
import { UserError } from '../user-error.ts'
import { articleId } from './article-id.ts'
import type { CommandContext } from './context.ts'
import { showScreen } from './screen.ts'
import { journalFor, readerOf } from './services.ts'

/** Prints a reader's results, of one article or of all. */
export async function run(context: CommandContext): Promise<number> {
  const { flags, stdout, stderr, positionals } = context
  if (flags.json && flags.csv) throw new UserError('Results come as JSON or as CSV: leave out --json or --csv.', 2)
  const journal = journalFor(context)
  const history = journal.history()
  const problem = journal.problem()
  if (problem) throw new UserError(problem, 1)
  const [wanted] = positionals
  const article = wanted === undefined ? undefined : await articleId(context, history, wanted)
  const start = { screen: 'scores', ...(article === undefined ? {} : { article }) } as const
  const shown = flags.json || flags.csv ? undefined : await showScreen(context, journal, start)
  if (shown !== undefined) return shown
  const scores = scoresDocument(readerOf(context), history, journal.skipped(), article)
  if (flags.csv && scores.skipped > 0) stderr.write(`${skippedSentence(scores.skipped)}\n`)
  stdout.write(
    flags.json ? `${JSON.stringify(scores, undefined, 2)}\n` : flags.csv ? scoresCsv(scores) : scoresText(scores),
  )
  return 0
}
