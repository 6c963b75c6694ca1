/** The name most like what was typed, by the pairs of letters they share; undefined where none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, likeness: likeness(typed, name) }))
    .sort((a, b) => b.likeness - a.likeness)
  const [best] = ranked
  return best && best.likeness >= 0.4 ? best.name : undefined
}

/** Dice's coefficient over letter pairs, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = pairs(one)
  const right = pairs(other)
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

function pairs(name: string): Set<string> {
  const letters = name
    .toLowerCase()
    .replace(/\.(?:md|txt)$/, '')
    .slice(0, 200)
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)))
}
