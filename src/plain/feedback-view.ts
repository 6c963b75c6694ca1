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
  const { correct, response, why, key, keyWhy, explanation, evidence } = feedback
  const given = correct ? [] : [`You answered: ${response}`, ...(why ? [why] : [])]
  const reasons = [...new Set([keyWhy, explanation])].filter((reason) => reason !== '' && reason !== why)
  return [...given, `The answer: ${key}`, ...reasons, ...evidence.map((each) => evidenceLine(article, each))]
}

function evidenceLine(article: Article, { section, quote }: Evidence): string {
  const index = article.sections.findIndex(({ id }) => id === section)
  const title = article.sections[index]?.title ?? ''
  return `Section ${index + 1}${title === '' ? '' : `, ${title}`}, says: "${quote.replace(/\n/g, ' ')}"`
}
