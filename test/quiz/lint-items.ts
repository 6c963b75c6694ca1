import type { Article } from '../../src/article/article.ts'
import type { Evidence, Skill } from '../../src/facts/fact.ts'
import type { ChoiceItem, GapItem, OrderItem } from '../../src/quiz/item.ts'

const first =
  'The lighthouse of Skarholm was lit for the last time in May 1987. Its keeper, Ada Lindqvist, had tended the lamp for 31 years.'
const second =
  'The harbour council wanted to pull the tower down. Lindqvist asked the council to wait, and the town of Skarholm bought it in 1990 for 12,000 crowns.'
const third = 'Today about 40 visitors climb the tower every day, most of them from Norway.'

/** A small article of our own for items to be about. */
export const lighthouse: Article = {
  id: 'lighthouse',
  title: 'The last keeper',
  language: 'en',
  glossary: [],
  dropped: [],
  sections: [
    { id: 'lamp', title: 'The lamp goes out', paragraphs: [first] },
    { id: 'tower', title: 'A tower for sale', paragraphs: [second, third] },
  ],
}

export function evidenceOf(quote: string): Evidence {
  for (const { id, paragraphs } of lighthouse.sections) {
    for (const [paragraph, text] of paragraphs.entries()) {
      const start = text.indexOf(quote)
      if (start >= 0) return { section: id, paragraph, start, end: start + quote.length, quote }
    }
  }
  throw new Error(`not in the article: ${quote}`)
}

interface Draft {
  readonly id?: string
  readonly fact?: string
  readonly stem?: string
  readonly quote?: string
  readonly skill?: Skill
  readonly family?: string
}

function coreOf({
  id = 'q',
  fact = id,
  stem = 'What did the harbour council plan to do?',
  quote,
  skill = 'infer',
  family = 'curated',
}: Draft) {
  const evidence = [evidenceOf(quote ?? 'The harbour council wanted to pull the tower down.')]
  return { id, fact, family, skill, stem, evidence, explanation: 'As the article says.' }
}

/** A choice item, the key first. */
export function choice(texts: readonly string[], draft: Draft = {}): ChoiceItem {
  const options = texts.map((text, index) => ({
    id: 'abcdef'.charAt(index),
    text,
    correct: index === 0,
    why: 'A reason.',
  }))
  return { ...coreOf(draft), form: 'choice', options }
}

export function verdict(stem: string, truth: boolean, draft: Draft = {}): ChoiceItem {
  const texts = truth ? ['True', 'False'] : ['False', 'True']
  return { ...choice(texts, { ...draft, stem }), form: 'true-false' }
}

export function gap(stem: string, text: string, draft: Draft = {}): GapItem {
  return { ...coreOf({ ...draft, stem }), form: 'gap', answer: { text, accepts: [], why: 'A reason.' } }
}

export function order(texts: readonly string[], draft: Draft = {}): OrderItem {
  const stem = draft.stem ?? 'Put these events into the order in which they happened.'
  const options = texts.map((text, index) => ({
    id: 'abcdef'.charAt(index),
    text,
    position: index + 1,
    why: 'A reason.',
  }))
  return { ...coreOf({ ...draft, stem }), form: 'order', options }
}
