import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'

type Asking = Pick<CommandContext, 'stdin' | 'stdout' | 'flags'>

/**
 * Says what is about to happen and has a word typed before it does; `--force` answers yes. Throws a UserError (2) where
 * there is nobody to ask.
 */
export async function confirmed({ stdin, stdout, flags }: Asking, what: string, word: string): Promise<boolean> {
  if (flags.force) return true
  if (!stdin.isTTY) throw new UserError('Nothing was changed: add --force to do it without being asked.', 2)
  stdout.write(`${what}\nType ${word} to go ahead, anything else to leave it: `)
  if ((await firstLine(stdin)).trim() === word) return true
  stdout.write('Nothing was changed.\n')
  return false
}

async function firstLine(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of stdin) {
    text += decoder.decode(bytes, { stream: true })
    if (text.includes('\n')) break
  }
  return text.split('\n')[0] ?? ''
}
