import { fsrs, Rating } from 'ts-fsrs'

/** How well a fact is held, in the terms of FSRS. */
export interface Memory {
  /** Days until it is recalled nine times of ten. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
}

// Whole days and no chance: the same log gives the same days to everyone.
const algorithm = fsrs({ enable_fuzz: false, enable_short_term: false })

/** What an answer does to a memory. */
export interface Recall {
  readonly memoryAfter: typeof memoryAfter
  readonly intervalAfter: typeof intervalAfter
}

/** The same functions with a memory of their own: facts that are learnt together go the same way. */
export function quickRecall(): Recall {
  return { memoryAfter: remembering(memoryAfter), intervalAfter: remembering(intervalAfter) }
}

function remembering<Result>(compute: (before: Memory | undefined, elapsed: number, correct: boolean) => Result) {
  const known = new Map<string, Result>()
  return (before: Memory | undefined, elapsed: number, correct: boolean): Result => {
    const key = `${before?.stability} ${before?.difficulty} ${elapsed} ${correct}`
    const result = known.get(key) ?? compute(before, elapsed, correct)
    known.set(key, result)
    return result
  }
}

/** The memory after an answer, `elapsed` days after the one before; a wrong answer is rated Again, a right one Good. */
function memoryAfter(before: Memory | undefined, elapsed: number, correct: boolean): Memory {
  return rated(before, elapsed, correct ? Rating.Good : Rating.Again)
}

/**
 * After how many days to ask again. As FSRS has it, a better rating never comes back sooner than a worse one: Again is at
 * most Hard, and Good is later than Hard. (`fsrs().next` says the same, many times slower.)
 */
function intervalAfter(before: Memory | undefined, elapsed: number, correct: boolean): number {
  const days = (rating: Rating) => algorithm.next_interval(rated(before, elapsed, rating).stability, elapsed) as number
  const hard = days(Rating.Hard)
  const again = Math.min(days(Rating.Again), hard)
  return correct ? Math.max(days(Rating.Good), hard + 1, again + 2) : again
}

function rated(before: Memory | undefined, elapsed: number, rating: Rating): Memory {
  return algorithm.next_state(before ?? null, elapsed, rating)
}
