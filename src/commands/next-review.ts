import { defaultCount } from '../quiz/compose.ts'
import type { Lesson } from '../quiz/lesson.ts'
import { count } from '../quiz/wording.ts'
import { foldHistory } from '../records/history.ts'
import type { Journal } from '../records/journal.ts'
import { dueFacts, itemsForReview, nextDue, type ScheduledFact } from '../records/review.ts'
import type { ReviewTurn } from '../tui/services.ts'
import { UserError } from '../user-error.ts'
import { bundledBooks } from './books.ts'
import type { CommandContext } from './context.ts'
import { lessonFor } from './services.ts'

/**
 * What is due now of one article, the longest due first, at most as many as a quiz has; a sentence where nothing can be
 * asked. An article that cannot be opened keeps its facts waiting; facts that left their lesson are retired in the log.
 */
export async function nextReview(context: CommandContext, journal: Journal): Promise<ReviewTurn | string> {
  const waiting: string[] = []
  for (const facts of byArticle(dueFacts(foldHistory(journal.events()), context.now()))) {
    const lesson = await lessonOf(context, journal, facts)
    if (typeof lesson === 'string') waiting.push(lesson)
    else {
      const { items, gone } = itemsForReview(facts, (await lesson.bank()).items)
      const at = context.now().toISOString()
      for (const fact of gone) journal.append({ type: 'retired', at, article: lesson.article.id, fact })
      if (items.length > 0) return { lesson, items: items.slice(0, context.flags.items ?? defaultCount) }
    }
  }
  return [...waiting, restSentence(context, journal, waiting.length > 0)].join(' ')
}

function byArticle(facts: readonly ScheduledFact[]): ScheduledFact[][] {
  const articles = [...new Set(facts.map(({ article }) => article))]
  return articles.map((id) => facts.filter(({ article }) => article === id))
}

/** The lesson of facts that are due, or a sentence on why it cannot be opened. */
async function lessonOf(
  context: CommandContext,
  journal: Journal,
  facts: readonly ScheduledFact[],
): Promise<Lesson | string> {
  const [{ article, title } = { article: '', title: '' }] = facts
  const wait = `${count(facts.length, 'fact')} of "${title}" must wait`
  const ref = foldHistory(journal.events()).opened.get(article)?.ref ?? (await bundledRef(context, article))
  if (ref === undefined) return `${wait}: open the article again first.`
  try {
    return await lessonFor(context, ref)
  } catch (error) {
    if (error instanceof UserError) return `${wait}. ${error.message}`
    throw error
  }
}

async function bundledRef(context: CommandContext, article: string): Promise<string | undefined> {
  return (await bundledBooks(context)).find((book) => book.article === article)?.ref
}

function restSentence({ now }: CommandContext, journal: Journal, waits: boolean): string {
  const next = nextDue(foldHistory(journal.events()), now())
  const today = `Nothing ${waits ? 'else ' : ''}is due today.`
  return next === undefined ? today : `${today} The next day with facts to ask again is ${next}.`
}
