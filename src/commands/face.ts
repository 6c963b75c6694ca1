import type { CommandContext } from './context.ts'
import { settingsFor } from './settings-in-force.ts'

export interface FaceClues {
  /** Asked for by `--plain` or in the settings. */
  readonly plain: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdinTTY: boolean
  readonly stdoutTTY: boolean
}

/** Full screen only where a person can see it and steer it, and has not asked for lines. */
export function chooseFace({ plain, env, stdinTTY, stdoutTTY }: FaceClues): 'tui' | 'plain' {
  const asked = plain || isOn(env.ACCESSIBLE) || isOn(env.INK_SCREEN_READER)
  const able = stdinTTY && stdoutTTY && env.TERM !== 'dumb'
  return asked || !able ? 'plain' : 'tui'
}

/** The face for a command's own terminal and settings. */
export function faceFor(context: CommandContext): 'tui' | 'plain' {
  const { env, stdin, stdout } = context
  const { plain } = settingsFor(context)
  return chooseFace({ plain, env, stdinTTY: stdin.isTTY === true, stdoutTTY: stdout.isTTY === true })
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.trim().toLowerCase())
}
