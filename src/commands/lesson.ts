import { readSource, type SourcePorts } from '../article/source.ts'
import type { Bank, Lesson } from '../quiz/lesson.ts'
import { makeBank } from './bank.ts'
import { makeBankAside } from './bank-aside.ts'
import { fromHome, toHome } from './home-path.ts'
import { articleOf } from './prepared.ts'

export interface LessonPorts extends SourcePorts {
  /** The file of the articles that the build has parsed. */
  readonly prepared?: string
  /** The program that makes a bank in a thread of its own. */
  readonly bankThread?: URL
  readonly home: string
  /** Called with the size of what was fetched, before it is parsed. */
  readonly onFetched?: (bytes: number) => void
}

/** Opens an article with what it can be asked about. Throws a UserError (3) where there is none to open. */
export async function openLesson(ref: string, ports: LessonPorts, chapter?: number): Promise<Lesson> {
  const source = await readSource(toHome(ref, ports.home), ports)
  const { factSheet } = source
  ports.onFetched?.(source.bytes.length)
  const article = await articleOf(source, ports.prepared, chapter)
  const order = { article, ref, ...(factSheet && { factSheet }) }
  const { bankThread } = ports
  let bank: Promise<Bank> | undefined
  return {
    article,
    ...(source.ref === undefined ? {} : { ref: fromHome(source.ref, ports.home) }),
    kind: factSheet ? 'curated' : 'extracted',
    bank: () => {
      bank ??= makeBank(order)
      return bank
    },
    // A fact sheet is read in a moment; a thread for it would cost more than it saves.
    prepare: () => {
      if (!factSheet && bankThread) bank ??= makeBankAside(order, bankThread)
    },
  }
}
