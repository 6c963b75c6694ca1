import { cleanLine } from '../article/sanitize.ts'
import type { LogEvent } from '../records/event.ts'
import type { Journal } from '../records/journal.ts'
import type { QuizStamp, QuizWish } from '../records/plan.ts'
import type { LineInput } from './lines.ts'
import { foldingWidth, type Line, layOut } from './printer.ts'

/** What the line mode speaks through. It only ever adds lines and sends no escape sequence. */
export interface PlainFace {
  readonly print: (lines: readonly Line[]) => void
  /** Shows a prompt and gives the cleaned line typed at it; undefined once the input has ended. */
  readonly ask: (prompt: string) => Promise<string | undefined>
  /** Writes an event to the log; what is wrong with saving is said once. */
  readonly record: (event: LogEvent) => void
  readonly journal: Journal
  /** A person sits at both ends: reading pauses, and the end of a quiz offers another. */
  readonly attended: boolean
  readonly wish: QuizWish
  readonly now: () => Date
  readonly stamp: () => QuizStamp
}

interface TextOutput {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface PlainWorld {
  readonly input: LineInput
  readonly inputIsTTY: boolean
  readonly stdout: TextOutput
  readonly stderr: TextOutput
  readonly journal: Journal
  readonly wish: QuizWish
  readonly now: () => Date
  readonly newId: () => string
  readonly drawSeed: () => number
}

export function plainFace(world: PlainWorld): PlainFace {
  const { input, inputIsTTY, stdout, stderr, journal, wish, now } = world
  let warned = false

  function print(lines: readonly Line[]): void {
    stdout.write(layOut(lines, foldingWidth(stdout)))
  }

  async function ask(prompt: string): Promise<string | undefined> {
    stdout.write(prompt)
    const line = await input.next()
    const typed = line === undefined ? undefined : cleanLine(line)
    // Piped answers are not echoed by a terminal; without them what was printed could not be read later.
    if (!inputIsTTY || typed === undefined) stdout.write(`${typed ?? ''}\n`)
    return typed
  }

  function record(event: LogEvent): void {
    journal.append(event)
    const problem = journal.problem()
    if (problem !== undefined && !warned) stderr.write(layOut([problem], foldingWidth(stderr)))
    warned ||= problem !== undefined
  }

  const stamp = () => ({ at: now().toISOString(), id: world.newId(), seed: world.drawSeed() })
  return { print, ask, record, journal, attended: inputIsTTY && stdout.isTTY === true, wish, now, stamp }
}
