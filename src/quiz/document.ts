import type { Article } from '../article/article.ts'
import { wordCount } from '../article/measure.ts'
import type { Quiz } from './compose.ts'
import type { Item } from './item.ts'

/** The quiz as `quiz --json` prints it: schema `closeread/quiz@1`, fields in the order of the contract. */
export function quizDocument(article: Article, quiz: Quiz) {
  const { id, title } = article
  const sections = article.sections.map((section) => ({
    id: section.id,
    title: section.title,
    paragraphs: section.paragraphs,
  }))
  return {
    schema: 'closeread/quiz@1',
    seed: quiz.seed,
    article: { id, title, words: wordCount(article), sections },
    items: quiz.items.map(itemDocument),
  }
}

function itemDocument(item: Item) {
  const { id, fact, form, family, skill, context, stem, evidence, explanation } = item
  const asked = { id, fact, form, family, skill, ...(context === undefined ? {} : { context }), stem }
  const answer = item.form === 'gap' ? { answer: item.answer } : { options: item.options }
  return { ...asked, ...answer, evidence, explanation }
}
