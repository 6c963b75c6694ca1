import { type Article, type Span, textAt } from '../../article/article.ts'
import type { Item } from '../item.ts'
import { normalWords } from '../normal.ts'
import { numbersIn } from './amount.ts'
import { type ItemRule, keyAndDistractors } from './rule.ts'
import { contentWords, longestRun, withoutEnding, withoutQuotes } from './words.ts'

// A text-dependent question (CommonLit): the quote stands where it says, word for word.
const exactEvidence: ItemRule['find'] = (item, article) => {
  if (item.evidence.length === 0) return 'this item has no evidence; quote the words that prove its answer'
  const wrong = item.evidence.find(({ quote, ...span }) => quote === '' || textIn(article, span) !== quote)
  return wrong && `the article does not have “${wrong.quote}” at its place; quote it as it stands`
}

function textIn(article: Article, span: Span): string | undefined {
  const holds = article.sections.some(({ id, paragraphs }) => id === span.section && span.paragraph in paragraphs)
  return holds ? textAt(article, span) : undefined
}

// PIRLS "retrieve": the answer is read off. A number cannot be paraphrased, so it stands in the evidence.
const numberInEvidence: ItemRule['find'] = (item) => {
  const key = retrievedKey(item)
  if (key === undefined) return undefined
  const shown = new Set(item.evidence.flatMap(({ quote }) => [...numbersIn(quote)]))
  const unseen = /\d/.test(key) ? [...numbersIn(key)].find((number) => !shown.has(number)) : undefined
  return unseen === undefined
    ? undefined
    : `the evidence does not have the ${unseen} of the answer “${key}”; quote the words that do`
}

// The same for a name; but a name has short forms, so this only warns.
const nameInEvidence: ItemRule['find'] = (item, article) => {
  const key = retrievedKey(item)
  if (key === undefined || !isName(key, article)) return undefined
  const evidence = [...contentWords(item.evidence.map(({ quote }) => quote).join(' '))]
  const seen = [...contentWords(key)].some((word) => evidence.some((other) => sameName(word, other)))
  return seen
    ? undefined
    : `the evidence does not name “${key}”; quote more of the article, so that the quote alone proves the answer`
}

function retrievedKey(item: Item): string | undefined {
  if (item.skill !== 'retrieve') return undefined
  if (item.form === 'gap') return item.answer.text
  return item.form === 'choice' ? keyAndDistractors(item)?.key : undefined
}

function isName(text: string, article: Article): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const telling = words.filter((word) => contentWords(word).size > 0)
  return telling.length > 0 && telling.every((word) => /^\p{Lu}/u.test(word) && standsInside(word, article))
}

/** Whether the article writes the word with a capital inside a sentence, where only a name has one. */
function standsInside(word: string, article: Article): boolean {
  return article.sections.some(({ paragraphs }) =>
    paragraphs.some((paragraph) => {
      const at = paragraph.indexOf(` ${word}`)
      return at > 0 && /[\p{Ll},]/u.test(paragraph.charAt(at - 1))
    }),
  )
}

/** Pakistan and Pakistani, Kayani and Kayani's. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [withoutEnding(one), withoutEnding(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || (short.length >= 4 && long.startsWith(short))
}

const copiedRun = 6
const tellingWords = 3

// HDR 2002 rule 3: paraphrase, so that looking for the stem's words does not find the answer. Names cannot be
// paraphrased. A generated item shows the article's own sentence on purpose.
const paraphrased: ItemRule['find'] = (item) => {
  if (item.family !== 'curated' || item.form === 'order') return undefined
  const stem = withoutQuotes(item.stem)
  const names = contentWords((stem.match(/(?<=\S\s)\p{Lu}\S*/gu) ?? []).join(' '))
  for (const { quote } of item.evidence) {
    for (const part of stem.split(/___|…/)) {
      const run = longestRun(normalWords(part), normalWords(quote))
      const telling = [...contentWords(run.join(' '))].filter((word) => !names.has(word))
      if (run.length >= copiedRun && telling.length >= tellingWords)
        return `the stem repeats “${run.join(' ')}” of the evidence; say it in other words`
    }
  }
  return undefined
}

export const evidenceRules: readonly ItemRule[] = [
  { rule: 'exact-evidence', severity: 'error', find: exactEvidence },
  { rule: 'number-in-evidence', severity: 'error', find: numberInEvidence },
  { rule: 'name-in-evidence', severity: 'warning', english: true, find: nameInEvidence },
  { rule: 'paraphrase', severity: 'warning', find: paraphrased },
]
