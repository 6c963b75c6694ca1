import { type PlainFace, plainFace } from '../plain/face.ts'
import { leavingLines } from '../plain/leaving.ts'
import { type LineInput, lineInput } from '../plain/lines.ts'
import { takeQuiz } from '../plain/quiz.ts'
import { readArticle } from '../plain/reading.ts'
import type { Lesson } from '../quiz/lesson.ts'
import type { Journal } from '../records/journal.ts'
import type { CommandContext } from './context.ts'
import { lineToGoOn } from './going-on.ts'
import { obstacleIn, pipedArticle } from './obstacle.ts'
import { wishOf } from './services.ts'

/** Where an article is entered: at its text with the quiz to follow, at its text alone, or at the quiz. */
export type Entrance = 'open' | 'read' | 'quiz'

export interface PlainVisit {
  /** As it was typed. */
  readonly ref: string
  readonly lesson: Lesson
  readonly entrance: Entrance
  readonly journal: Journal
  /** Whether a question is asked at each section's end. */
  readonly checkpointsWanted: boolean
}

/** What the reader is at, for the sentence that is said on leaving. */
type Stage = 'place' | 'answers'

/** Reads and quizzes in plain lines typed on `input`; gives the exit code. */
export async function enterPlainly(
  context: CommandContext,
  visit: PlainVisit,
  input: LineInput = lineInput(context.stdin),
): Promise<number> {
  const { ref, entrance, journal } = visit
  const { stdin, stdout, stderr } = context
  if (stdin.isTTY && !stdout.isTTY)
    stderr.write('The text goes to a file or a program; what you type here answers it.\n')
  const face = plainFaceFor(context, journal, input)
  let stage: Stage = 'place'
  const leave = () => {
    const words = stage === 'answers' ? ['quiz', ref] : entrance === 'read' ? ['read', ref] : [ref]
    face.print(['', ...leavingLines(journal, stage, lineToGoOn(context, words))])
  }
  context.onInterrupt(leave)
  try {
    const ended = await readThenQuiz(visit, face, () => {
      stage = 'answers'
    })
    if (!ended) leave()
    return 0
  } finally {
    input.close()
  }
}

export function plainFaceFor(context: CommandContext, journal: Journal, input: LineInput): PlainFace {
  const { stdin, stdout, stderr, now, newId, drawSeed } = context
  const wish = wishOf(context)
  return plainFace({ input, inputIsTTY: stdin.isTTY === true, stdout, stderr, journal, wish, now, newId, drawSeed })
}

/** Whether all of it was done; otherwise the reader left or the input ended. */
async function readThenQuiz(
  { lesson, ref, entrance, checkpointsWanted }: PlainVisit,
  face: PlainFace,
  onQuiz: () => void,
): Promise<boolean> {
  const { article } = lesson
  const asked = entrance !== 'read'
  // A sheet that cannot be used is said before the reading, not after it; extraction can wait till it is needed.
  if (asked && lesson.kind === 'curated') await lesson.bank()
  face.record({
    type: 'opened',
    at: face.now().toISOString(),
    article: article.id,
    title: article.title,
    ...(lesson.ref === undefined ? {} : { ref: lesson.ref }),
  })
  const checkpoints = checkpointsWanted ? (await lesson.bank()).items : []
  const end = entrance === 'quiz' ? 'quiz' : await readArticle(article, face, { quizFollows: asked, checkpoints })
  if (end === 'left') return false
  if (!asked) return true
  const bank = await lesson.bank()
  const obstacle = ref === '-' ? pipedArticle : obstacleIn(bank)
  if (obstacle !== undefined) {
    face.print(['', obstacle])
    return true
  }
  onQuiz()
  return takeQuiz(article, bank, face)
}
