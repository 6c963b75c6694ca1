import type { Quantity } from '../../facts/quantity.ts'

/**
 * Whether an article has another number for what may be the same: "called at 6.10am" where others say 6.04, "84 wounded"
 * where it was 90 before. Reports differ, and a reader may know any of them.
 */
export function isDisputed(quantity: Quantity, numbers: ReadonlyMap<Quantity['kind'], readonly Quantity[]>): boolean {
  const others = (numbers.get(quantity.kind) ?? []).filter(({ text }) => text !== quantity.text)
  if (quantity.kind === 'time') return others.some((other) => Math.abs(minutesOf(other) - minutesOf(quantity)) <= near)
  // "More than 80%" of what is as true of "more than 70%".
  if (quantity.kind === 'percent' && quantity.hedge === 'more') return others.some(({ hedge }) => hedge === 'more')
  const toll = tollOf(quantity)
  return toll !== undefined && others.some((other) => tollOf(other) === toll)
}

/** So many minutes apart two times may be those of one event. */
const near = 30

const minutesOf = ({ value }: Quantity): number => Math.floor(value / 100) * 60 + (value % 100)

/** What befell those who are counted. */
function tollOf({ kind, sentence, to }: Quantity): string | undefined {
  if (kind !== 'count') return undefined
  return sentence.tokens
    .slice(to, to + 6)
    .find(({ lower }) => /^(?:killed|dead|died|wounded|injured|hurt|missing)$/.test(lower))?.lower
}
