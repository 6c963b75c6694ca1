import type { Item } from '../quiz/item.ts'
import type { Lesson } from '../quiz/lesson.ts'
import { count } from '../quiz/wording.ts'
import type { Journal } from '../records/journal.ts'
import { lastShown } from '../records/practice.ts'
import { dueFacts, itemsForReview, nextDue, type ScheduledFact } from '../records/review.ts'
import type { ReviewTurn } from '../tui/services.ts'
import { UserError } from '../user-error.ts'
import { bundledBooks } from './books.ts'
import type { CommandContext } from './context.ts'
import { lessonFor, wishOf } from './services.ts'

/**
 * What is due now of one article, the longest due first, at most as many as a quiz has; a sentence where nothing can be
 * asked. An article that cannot be asked keeps its facts waiting; facts that left their lesson are retired in the log.
 */
export async function nextReview(context: CommandContext, journal: Journal): Promise<ReviewTurn | string> {
  const waiting: string[] = []
  for (const facts of byArticle(dueFacts(journal.history(), context.now()))) {
    const found = await banked(context, journal, facts)
    if (typeof found === 'string') waiting.push(found)
    else {
      const { items, gone } = itemsForReview(facts, found.bank)
      const at = context.now().toISOString()
      for (const { article, fact } of gone) journal.append({ type: 'retired', at, article, fact })
      if (items.length > 0) {
        const asked = items.slice(0, wishOf(context).count)
        const shown = lastShown(asked, found.bank, journal.history(), found.lesson.article.id)
        return { lesson: found.lesson, practice: { kind: 'review', items: asked, shown } }
      }
    }
  }
  return [...waiting, restSentence(context, journal, waiting.length > 0)].join(' ')
}

function byArticle(facts: readonly ScheduledFact[]): ScheduledFact[][] {
  const articles = [...new Set(facts.map(({ article }) => article))]
  return articles.map((id) => facts.filter(({ article }) => article === id))
}

/**
 * The lesson of facts that are due and what it asks, or a sentence on why that cannot be had. Where another article
 * stands in its place, or the same one by another title, nothing is asked of these facts any more.
 */
async function banked(
  context: CommandContext,
  journal: Journal,
  facts: readonly ScheduledFact[],
): Promise<{ readonly lesson: Lesson; readonly bank: readonly Item[] } | string> {
  const [{ article, title } = { article: '', title: '' }] = facts
  const wait = `${count(facts.length, 'fact')} of "${title}" must wait`
  const ref = journal.history().opened.get(article)?.ref ?? (await bundledRef(context, article))
  if (ref === undefined) return `${wait}: open the article again first.`
  try {
    const lesson = await lessonFor(context, ref)
    const { items } = await lesson.bank()
    return { lesson, bank: lesson.article.id === article ? items : [] }
  } catch (error) {
    if (error instanceof UserError) return `${wait}. ${error.message}`
    throw error
  }
}

async function bundledRef(context: CommandContext, article: string): Promise<string | undefined> {
  return (await bundledBooks(context)).find((book) => book.article === article)?.ref
}

function restSentence({ now }: CommandContext, journal: Journal, waits: boolean): string {
  const next = nextDue(journal.history(), now())
  const today = `Nothing ${waits ? 'else ' : ''}is due today.`
  return next === undefined ? today : `${today} The next day with facts to ask again is ${next}.`
}
