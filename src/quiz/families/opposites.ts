/** Words that can take each other's place in a sentence and make it say the opposite; both directions hold. */

const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string])

// Only pairs of which either could be so: blind raters found most opposites of verbs and superlatives absurd at sight.
const verbs = pairsOf(
  'rose fell|risen fallen|increased decreased|won lost|accepted rejected|approved rejected|succeeded failed',
)

const others = pairsOf(`
northern southern|eastern western|north south|east west|northwest southeast|northeast southwest
older younger|able unable|domestic foreign|winter summer|morning evening|before after|early late`)

/** The opposite of a word that has one, in lower case; the first pair of a word counts. */
export const opposites: ReadonlyMap<string, string> = new Map(
  [...verbs, ...others].toReversed().flatMap(([one, other]) => [[other, one] as const, [one, other] as const]),
)

/** Those that are verbs, and turn round only with the right words after them. */
export const oppositeVerbs: ReadonlySet<string> = new Set(verbs.flat())
