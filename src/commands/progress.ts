import type { Lesson } from '../quiz/lesson.ts'
import type { CommandContext } from './context.ts'
import { faceFor } from './face.ts'
import { lessonFor } from './services.ts'

/** Whoever waits longer than this is told what for. */
const patience = 300
/** A file of this size keeps even a fast machine busy for about as long; while it is parsed no timer runs. */
const manyBytes = 150_000

/** Opens an article and says so at a terminal where it takes a moment: a slow link, a long book. */
export async function openWithProgress(context: CommandContext, ref: string): Promise<Lesson> {
  const { stderr } = context
  let told = false
  const tell = (): void => {
    if (!told && stderr.isTTY) stderr.write(`Opening ${ref} …`)
    told = true
  }
  const timer = setTimeout(tell, patience)
  try {
    return await lessonFor(context, ref, (bytes) => {
      if (bytes >= manyBytes) tell()
    })
  } finally {
    clearTimeout(timer)
    // Plain lines send no control sequence: there the line stays.
    if (told && stderr.isTTY) stderr.write(faceFor(context) === 'plain' ? '\n' : '\r\u001b[K')
  }
}
