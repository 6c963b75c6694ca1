import type { CommandContext } from './context.ts'
import type { Flags } from './table.ts'

export interface FaceClues {
  readonly flags: Pick<Flags, 'plain'>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdinTTY: boolean
  readonly stdoutTTY: boolean
}

/** Full screen only where a person can see it and steer it, and has not asked for lines. */
export function chooseFace({ flags, env, stdinTTY, stdoutTTY }: FaceClues): 'tui' | 'plain' {
  const asked = flags.plain || isOn(env.ACCESSIBLE) || isOn(env.INK_SCREEN_READER)
  const able = stdinTTY && stdoutTTY && env.TERM !== 'dumb'
  return asked || !able ? 'plain' : 'tui'
}

/** The face for a command's own terminal. */
export function faceFor({ flags, env, stdin, stdout }: CommandContext): 'tui' | 'plain' {
  return chooseFace({ flags, env, stdinTTY: stdin.isTTY === true, stdoutTTY: stdout.isTTY === true })
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.trim().toLowerCase())
}
