/**
 * FSRS-6 with its default weights, written from the published formulas (github.com/open-spaced-repetition/fsrs4anki,
 * wiki "The Algorithm") and in whole days without learning steps, to check the program's schedule against.
 */
const w = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const

export interface Card {
  readonly stability: number
  readonly difficulty: number
  /** Day numbers. */
  readonly last: number
  readonly due: number
}

type Grade = 1 | 2 | 3

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
const firstDifficulty = (grade: number) => w[4] - Math.exp(w[5] * (grade - 1)) + 1
const days = (stability: number) => clamp(Math.round(stability), 1, 36500)

function recallChance(elapsed: number, stability: number): number {
  const decay = -w[20]
  return (1 + ((0.9 ** (1 / decay) - 1) * elapsed) / stability) ** decay
}

function nextState(card: Card | undefined, elapsed: number, grade: Grade): { stability: number; difficulty: number } {
  if (!card) return { stability: w[grade - 1] as number, difficulty: clamp(firstDifficulty(grade), 1, 10) }
  const { stability: s, difficulty: d } = card
  const r = recallChance(elapsed, s)
  const towards = d + (-w[6] * (grade - 3) * (10 - d)) / 9
  const difficulty = clamp(w[7] * firstDifficulty(4) + (1 - w[7]) * towards, 1, 10)
  const forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - r))
  const growth = Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - r)) - 1) * (grade === 2 ? w[15] : 1)
  return { stability: grade === 1 ? Math.min(s, forgotten) : s * (1 + growth), difficulty }
}

/** The card after an answer on day `today`. */
export function answerCard(card: Card | undefined, today: number, correct: boolean): Card {
  const elapsed = card ? today - card.last : 0
  const interval = (grade: Grade) => days(nextState(card, elapsed, grade).stability)
  const again = Math.min(interval(1), interval(2))
  const hard = Math.max(interval(2), again + 1)
  const good = Math.max(interval(3), hard + 1)
  return { ...nextState(card, elapsed, correct ? 3 : 1), last: today, due: today + (correct ? good : again) }
}
