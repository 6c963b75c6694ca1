import type { CommandContext } from './context.ts'

type Typed = Pick<CommandContext, 'env' | 'flags'>

/** The line to type to come back: the same program, reader and folder, whatever else was asked this time. */
export function lineToGoOn({ env, flags }: Typed, words: readonly string[]): string {
  const { reader, dataDir, chapter, plain } = flags
  const options = [
    ...(chapter === undefined ? [] : ['--chapter', String(chapter)]),
    ...(reader === undefined ? [] : ['--reader', reader]),
    ...(dataDir === undefined ? [] : ['--data-dir', dataDir]),
    ...(plain ? ['--plain'] : []),
  ]
  return [programName(env), ...[...words, ...options].map(quoted)].join(' ')
}

/** As the program was started: by npx, in a clone by npm start, or installed. */
function programName(env: Typed['env']): string {
  if (env.npm_command === 'exec') return 'npx closeread'
  return env.npm_lifecycle_event === 'start' ? 'npm start --' : 'closeread'
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}@%+=:,./~_-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
