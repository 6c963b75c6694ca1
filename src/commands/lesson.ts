import type { Article } from '../article/article.ts'
import { readSource, type Source, type SourcePorts } from '../article/source.ts'
import type { Bank, Lesson } from '../quiz/lesson.ts'
import { UserError } from '../user-error.ts'
import { fromHome, toHome } from './home-path.ts'
import { articleOf } from './prepared.ts'

export interface LessonPorts extends SourcePorts {
  /** The file of the articles that the build has parsed. */
  readonly prepared?: string
  readonly home: string
}

/** Opens an article with what it can be asked about. Throws a UserError (3) where there is none to open. */
export async function openLesson(ref: string, ports: LessonPorts, chapter?: number): Promise<Lesson> {
  const source = await readSource(toHome(ref, ports.home), ports)
  const { factSheet } = source
  const article = await articleOf(source, ports.prepared, chapter)
  let bank: Promise<Bank> | undefined
  return {
    article,
    ...(source.ref === undefined ? {} : { ref: fromHome(source.ref, ports.home) }),
    kind: factSheet ? 'curated' : 'extracted',
    bank: () => {
      bank ??= factSheet ? curatedBank(article, factSheet, ref) : extractedBank(article)
      return bank
    },
  }
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
