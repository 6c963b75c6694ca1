import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reasonOf } from '../records/files.ts'
import type { Editor } from '../tui/services.ts'
import { UserError } from '../user-error.ts'

const onWindows = process.platform === 'win32'

type Env = Readonly<Record<string, string | undefined>>

/** The editor that a person has chosen. Throws a UserError (1) where none is; `example` is the line to type then. */
export function chosenEditor(env: Env, example: string): Editor {
  const command = [env.VISUAL, env.EDITOR].find((name) => name !== undefined && name.trim() !== '')
  if (command === undefined) {
    const line = onWindows ? `set EDITOR=notepad && ${example}` : `EDITOR=nano ${example}`
    throw new UserError(`No editor is set. Next time, type: ${line}`, 1)
  }
  return (text, signal) => edit(command, text, signal)
}

/** Has the text edited as a file that only its owner can read, gone afterwards. */
async function edit(command: string, text: string, signal: AbortSignal): Promise<string> {
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(tmpdir(), 'closeread-'))
    const path = join(folder, 'question.facts.yaml')
    await writeFile(path, text, { mode: 0o600 })
    await run(command, path, signal)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof UserError) throw error
    const message = `The editor could not be given its file (${reasonOf(error)}), so nothing was changed.`
    throw new UserError(message, 1, { cause: error })
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * `EDITOR` may hold options and variables too, so a shell takes it apart; then it makes way, so that what ends the child
 * ends the editor.
 */
function run(command: string, path: string, signal: AbortSignal): Promise<void> {
  const options: SpawnOptions = { stdio: 'inherit', signal }
  const child = onWindows
    ? spawn(`${command} "${path}"`, { ...options, shell: true })
    : spawn('/bin/sh', ['-c', `exec env ${command} "$@"`, 'editor', path], options)
  return new Promise((resolve, reject) => {
    const failed = (cause?: Error) =>
      reject(new UserError(`The editor “${command}” did not end well, so nothing was changed.`, 1, { cause }))
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? resolve() : failed()))
  })
}
