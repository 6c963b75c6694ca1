/** Draws numbers in [0, 1), the same ones for the same seed on every machine. */
export type Draw = () => number

/**
 * A seeded generator: mulberry32 (Tommy Ettinger, public domain), 32-bit integer arithmetic only, so that no engine's
 * floating point can change a quiz.
 */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], draw: Draw): T[] {
  const result = [...values]
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(draw() * (last + 1))
    const held = result[last] as T
    result[last] = result[pick] as T
    result[pick] = held
  }
  return result
}
