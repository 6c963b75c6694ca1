import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../user-error.ts'
import { type BankOrder, makeBank } from './bank.ts'
import type { BankReply } from './bank-aside.ts'

/** Makes one bank beside the program, so that no key waits while it is made. */
try {
  reply({ bank: await makeBank(workerData as BankOrder) })
} catch (error) {
  if (!(error instanceof UserError)) throw error
  reply({ message: error.message, exitCode: error.exitCode })
}

function reply(message: BankReply): void {
  parentPort?.postMessage(message)
}
