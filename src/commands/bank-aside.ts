import type { Worker } from 'node:worker_threads'
import type { Bank } from '../quiz/lesson.ts'
import { type ExitCode, UserError } from '../user-error.ts'
import { type BankOrder, makeBank } from './bank.ts'

/** A small nursery: a thread that makes one bank need not grow as large as a program. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 }

/** What the thread answers: the bank, or what a person can mend. */
export type BankReply = { readonly bank: Bank } | { readonly message: string; readonly exitCode: ExitCode }

/** Makes a bank in a thread of its own (the file `thread`); where there can be none, here. */
export async function makeBankAside(order: BankOrder, thread: URL): Promise<Bank> {
  // Loaded here, for a start that needs no thread pays for none.
  const { Worker } = await import('node:worker_threads')
  const reply = await replyOf(() => new Worker(thread, { workerData: order, execArgv: [], resourceLimits }))
  if (!reply) return makeBank(order)
  if ('bank' in reply) return reply.bank
  throw new UserError(reply.message, reply.exitCode)
}

/** Nothing when the thread fails: an old machine may refuse one. It keeps no program alive that is done. */
function replyOf(start: () => Worker): Promise<BankReply | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = start()
      worker.unref()
      worker.once('message', resolve)
      worker.once('error', () => resolve(undefined))
      worker.once('exit', () => resolve(undefined))
    } catch {
      resolve(undefined)
    }
  })
}
