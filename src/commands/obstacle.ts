import type { Bank } from '../quiz/lesson.ts'

/** Why a quiz cannot be asked of an article that came in where answers would. */
export const pipedArticle =
  'An article that is piped in leaves no way to type answers: save it to a file, then open that.'

/** Why there is no quiz; undefined where there is one. */
export function obstacleIn({ items, shortage }: Bank): string | undefined {
  return items.length > 0 ? undefined : (shortage ?? 'There are no questions for this article.')
}
