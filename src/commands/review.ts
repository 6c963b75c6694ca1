import type { PlainFace } from '../plain/face.ts'
import { leavingLines } from '../plain/leaving.ts'
import { lineInput } from '../plain/lines.ts'
import { takeSession } from '../plain/session.ts'
import { summaryLines } from '../plain/summary-view.ts'
import { defaultCount } from '../quiz/compose.ts'
import type { Lesson } from '../quiz/lesson.ts'
import { count } from '../quiz/wording.ts'
import { foldHistory } from '../records/history.ts'
import { planReview } from '../records/plan.ts'
import { dueFacts, itemsForReview, nextDue, type ScheduledFact } from '../records/review.ts'
import { UserError } from '../user-error.ts'
import { bundledBooks } from './books.ts'
import type { CommandContext } from './context.ts'
import { lineToGoOn } from './going-on.ts'
import { plainFaceFor } from './plainly.ts'
import { journalFor, lessonFor } from './services.ts'

/** `closeread review`: asks the facts that are due, article by article, and says when the next ones are. */
export async function run(context: CommandContext): Promise<number> {
  const journal = journalFor(context)
  const input = lineInput(context.stdin)
  const face = plainFaceFor(context, journal, input)
  const leave = () => face.print(['', ...leavingLines(journal, 'answers', lineToGoOn(context, ['review']))])
  context.onInterrupt(leave)
  try {
    const due = dueFacts(foldHistory(journal.events()), context.now())
    if (due.length > 0) face.print([`${count(due.length, 'fact')} to ask again today.`])
    for (const facts of byArticle(due.slice(0, context.flags.items ?? defaultCount)))
      if (!(await reviewArticle(context, facts, face))) {
        leave()
        return 0
      }
    face.print(closingLines(context, face))
    return 0
  } finally {
    input.close()
  }
}

function byArticle(facts: readonly ScheduledFact[]): ScheduledFact[][] {
  const articles = [...new Set(facts.map(({ article }) => article))]
  return articles.map((id) => facts.filter(({ article }) => article === id))
}

/** Asks the facts of one article; gives false when the reader left. */
async function reviewArticle(
  context: CommandContext,
  facts: readonly ScheduledFact[],
  face: PlainFace,
): Promise<boolean> {
  const lesson = await lessonOf(context, facts, face)
  if (!lesson) return true
  const { items, gone } = itemsForReview(facts, (await lesson.bank()).items)
  const { article } = lesson
  const stamp = face.stamp()
  for (const fact of gone) face.record({ type: 'retired', at: stamp.at, article: article.id, fact })
  if (items.length === 0) return true
  const planned = planReview(article, items, face.wish.mode, { ...stamp, seed: face.wish.seed ?? stamp.seed })
  const session = await takeSession(planned, face)
  if (session.phase !== 'done') return false
  face.print(['', ...summaryLines(session)])
  return true
}

/** An article that can no longer be opened keeps its facts waiting; the others are asked all the same. */
async function lessonOf(
  context: CommandContext,
  facts: readonly ScheduledFact[],
  face: PlainFace,
): Promise<Lesson | undefined> {
  const [{ article, title } = { article: '', title: '' }] = facts
  const wait = `${count(facts.length, 'fact')} of "${title}" must wait`
  const ref = foldHistory(face.journal.events()).opened.get(article)?.ref ?? (await bundledRef(context, article))
  try {
    if (ref !== undefined) return await lessonFor(context, ref)
    face.print(['', `${wait}: open the article again first.`])
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    face.print(['', `${wait}. ${error.message}`])
  }
  return undefined
}

async function bundledRef({ contentDir }: CommandContext, article: string): Promise<string | undefined> {
  return (await bundledBooks(contentDir)).find((book) => book.article === article)?.ref
}

function closingLines({ now }: CommandContext, { journal }: PlainFace): string[] {
  const history = foldHistory(journal.events())
  const left = dueFacts(history, now()).length
  const next = nextDue(history, now())
  const today = left > 0 ? `${count(left, 'fact')} still to ask today.` : 'Nothing else is due today.'
  return ['', today, ...(next === undefined ? [] : [`The next day with facts to ask again is ${next}.`])]
}
