import type { Article } from '../article/article.ts'
import type { Source } from '../article/source.ts'
import type { Bank } from '../quiz/lesson.ts'
import { UserError } from '../user-error.ts'

/** What a bank is made of; plain data, so that it can be made in another thread. */
export interface BankOrder {
  readonly article: Article
  /** What was typed to open it. */
  readonly ref: string
  readonly factSheet?: NonNullable<Source['factSheet']>
}

/** What can be asked of an article: its fact sheet always wins over what its sentences give. */
export function makeBank({ article, ref, factSheet }: BankOrder): Promise<Bank> {
  return factSheet ? curatedBank(article, factSheet, ref) : extractedBank(article)
}

/** The bank of a fact sheet; a sheet with an error in it asks nothing, for a wrong key is worse than no question. */
async function curatedBank(
  article: Article,
  { path, text }: NonNullable<Source['factSheet']>,
  ref: string,
): Promise<Bank> {
  const { readSheet } = await import('../facts/sheet-file.ts')
  const { itemsFromSheet } = await import('../quiz/bank.ts')
  const { facts, problems } = readSheet(text, article)
  const error = problems.find(({ severity }) => severity === 'error')
  if (error) {
    const place = `${path}:${error.line}:${error.column}`
    throw new UserError(`The fact sheet has an error at ${place}: type "closeread check ${ref}" to see it all.`, 3)
  }
  return { items: itemsFromSheet(facts), dropped: [] }
}

async function extractedBank(article: Article): Promise<Bank> {
  const { generateItems } = await import('../quiz/generate.ts')
  const { whyNoItems } = await import('../quiz/shortage.ts')
  const generated = generateItems(article)
  const shortage = whyNoItems(article, generated)
  return shortage === undefined ? generated : { ...generated, shortage }
}
