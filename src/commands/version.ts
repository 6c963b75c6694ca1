import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandContext } from './context.ts'

export async function run({ packageDir, stdout }: CommandContext): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string }
  stdout.write(`${version}\n`)
  return 0
}
