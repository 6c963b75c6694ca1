import type { Article } from '../article/article.ts'
import type { Evidence } from '../facts/fact.ts'
import type { Feedback } from '../quiz/feedback.ts'
import { verdict } from '../quiz/wording.ts'

/** What a reader is told after an answer: right or not, why, and the sentences that prove it. */
export function feedbackLines(article: Article, feedback: Feedback): string[] {
  return [`${verdict(feedback.correct)}.`, ...reasonLines(article, feedback)]
}

/** The reasons alone: for the response, for the key, and the evidence. */
export function reasonLines(article: Article, feedback: Feedback): string[] {
  const { correct, response, key, explanation, evidence } = feedback
  // The reason for a step of an order is one of those that come with the right order.
  const why = key.length === 1 ? feedback.why : undefined
  const given = correct ? [] : [...answerLines('You answered', response), ...(why ? [why] : [])]
  const reasons = [...new Set([...key.map((part) => part.why), explanation])]
  return [
    ...given,
    ...answerLines(
      'The answer',
      key.map(({ text }) => text),
    ),
    ...reasons.filter((reason) => reason !== '' && reason !== why),
    ...evidence.map((each) => evidenceLine(article, each)),
  ]
}

/** An answer after its label; the steps of an order one below the other. */
function answerLines(label: string, parts: readonly string[]): string[] {
  return parts.length === 1
    ? [`${label}: ${parts[0]}`]
    : [`${label}:`, ...parts.map((text, at) => `${at + 1}. ${text}`)]
}

function evidenceLine(article: Article, { section, quote }: Evidence): string {
  const index = article.sections.findIndex(({ id }) => id === section)
  const title = article.sections[index]?.title ?? ''
  return `Section ${index + 1}${title === '' ? '' : `, ${title}`}, says: "${quote.replace(/\n/g, ' ')}"`
}
