import type { Article } from '../article/article.ts'
import { checkpointItem } from '../quiz/checkpoint.ts'
import { feedbackFor } from '../quiz/feedback.ts'
import { grade } from '../quiz/grade.ts'
import type { Item, Response } from '../quiz/item.ts'
import { presentItems } from '../quiz/present.ts'
import { verdict } from '../quiz/wording.ts'
import { sectionLines } from './article-view.ts'
import type { PlainFace } from './face.ts'
import { feedbackLines } from './feedback-view.ts'
import { itemLines, questionHelp, questionPrompt } from './question-view.ts'
import { readReply } from './reply.ts'

/**
 * Asks one question about the section that ends here (its index), until it is right or skipped; it counts for nothing.
 * Gives false when the reader leaves or the input ends.
 */
export async function askCheckpoint(
  article: Article,
  section: number,
  bank: readonly Item[],
  face: PlainFace,
): Promise<boolean> {
  const chosen = checkpointItem(article, section, bank)
  const [item] = chosen ? presentItems([chosen], face.stamp().seed) : []
  if (!item) return true
  const show = () => face.print(['', 'A question about this section. Enter alone skips it.', ...itemLines(item)])
  show()
  for (;;) {
    const line = await face.ask(questionPrompt(item))
    if (line === '') return true
    const reply = line === undefined ? ({ kind: 'leave' } as const) : readReply(item, line)
    switch (reply.kind) {
      case 'leave':
        return false
      case 'answer':
        if (tried(article, section, item, reply.response, face)) return true
        break
      case 'repeat':
        show()
        break
      case 'help':
        face.print(questionHelp(item, 'practice', article.sections.length))
        break
      case 'back': {
        const wanted = reply.section ?? section
        face.print(['', ...sectionLines(article, article.sections[wanted] ? wanted : section), ''])
        break
      }
      case 'unclear':
        face.print([reply.hint])
    }
  }
}

/** A wrong try says why, but not what is right: there is another one. */
function tried(article: Article, section: number, item: Item, response: Response, face: PlainFace): boolean {
  const correct = grade(item, response, article)
  const { id = '' } = article.sections[section] ?? {}
  const at = face.now().toISOString()
  face.record({ type: 'checked', at, article: article.id, section: id, item: item.id, response, correct })
  const feedback = feedbackFor(item, { response, correct })
  const again = [`${verdict(false)}.`, ...(feedback.why ? [feedback.why] : []), 'Try again, or press Enter to go on.']
  face.print(correct ? feedbackLines(article, feedback) : again)
  return correct
}
