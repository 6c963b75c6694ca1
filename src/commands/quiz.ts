import { composeQuiz, defaultCount } from '../quiz/compose.ts'
import { quizDocument } from '../quiz/document.ts'
import type { Bank } from '../quiz/lesson.ts'
import { count } from '../quiz/wording.ts'
import type { CommandContext } from './context.ts'
import { enter } from './enter.ts'
import { openWithProgress } from './progress.ts'

/** The data is to be the same each time and for everyone: neither chance nor settings have a say in it. */
const seedOfData = 1

/** `closeread quiz <article>`: takes the quiz; with `--json` or `--explain` prints it without asking. */
export async function run(context: CommandContext): Promise<number> {
  const { positionals, flags, stdout } = context
  const [ref = ''] = positionals
  if (!flags.json && !flags.explain) return enter(context, ref, 'quiz')
  await spareMemory()
  const { article, bank } = await openWithProgress(context, ref)
  const { items, dropped, shortage } = await bank()
  if (flags.json) {
    const quiz = composeQuiz(article, items, { seed: flags.seed ?? seedOfData, count: flags.items ?? defaultCount })
    const document = { ...quizDocument(article, quiz), ...(flags.explain ? { dropped } : {}) }
    stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  } else {
    const { foldingWidth, layOut } = await import('../plain/printer.ts')
    stdout.write(layOut(explanation({ items, dropped, ...(shortage && { shortage }) }), foldingWidth(stdout)))
  }
  return 0
}

/**
 * A book's quiz holds a fifth less memory, half on Node 24, and takes a little longer; no key waits here. V8 asks for this
 * flag at each collection (`Heap::ShouldOptimizeForMemoryUsage` in heap.cc), so that it may be set late: it then does what
 * it does in a tab out of sight. The flag's other half, a nursery of 1 MB, is read only at a heap's birth; but it is asked
 * each time by how much the nursery may grow (`NewSpace::Grow`), and here it need not: a tenth less again.
 */
async function spareMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--semi-space-growth-factor=1')
}

function explanation({ items, dropped, shortage }: Bank): string[] {
  return [
    `${count(items.length, 'question')} can be asked of this article.`,
    ...(shortage === undefined ? [] : [shortage]),
    ...(dropped.length === 0 ? ['No candidate was left out.'] : ['', 'Left out:']),
    ...dropped.map(({ family, stem, filter, reason }) => `- ${filter} (${family}): ${reason} ${stem}`),
  ]
}
