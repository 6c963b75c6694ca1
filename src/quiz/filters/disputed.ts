import type { Quantity } from '../../facts/quantity.ts'
import { isContentWord } from '../../facts/token.ts'

/**
 * Whether an article has another number for what may be the same: "called at 6.10am" where others say 6.04, "84 wounded"
 * where it was 90 before. Reports differ, and a reader may know any of them.
 */
export function isDisputed(quantity: Quantity, numbers: ReadonlyMap<Quantity['kind'], readonly Quantity[]>): boolean {
  const others = (numbers.get(quantity.kind) ?? []).filter(({ text }) => text !== quantity.text)
  if (quantity.kind === 'time') return others.some((other) => minutesBetween(other, quantity) <= near)
  // "More than 80%" of what is as true of "more than 70%".
  if (quantity.kind === 'percent' && quantity.hedge === 'more') return others.some(({ hedge }) => hedge === 'more')
  // "Over 180 reports" where somebody else tells of "230 witness reports".
  if (quantity.kind === 'count' && quantity.hedge === 'more' && others.some((other) => isMoreOf(other, quantity)))
    return true
  const toll = tollOf(quantity)
  return toll !== undefined && others.some((other) => tollOf(other) === toll)
}

/** So many minutes apart two times may be those of one event. */
const near = 30

/** On the face of a clock, as "5:52" may be in the evening. */
function minutesBetween(one: Quantity, other: Quantity): number {
  const apart = Math.abs(minutesOf(one) - minutesOf(other)) % halfDay
  return Math.min(apart, halfDay - apart)
}

const halfDay = 720

const minutesOf = ({ value }: Quantity): number => Math.floor(value / 100) * 60 + (value % 100)

function isMoreOf(other: Quantity, { sentence, to, value }: Quantity): boolean {
  const counted = sentence.tokens[to]
  const nouns = other.sentence.tokens.slice(other.to, other.to + 3).map(({ lower }) => lower)
  return other.value > value && isContentWord(counted) && !units.test(counted.lower) && nouns.includes(counted.lower)
}

/** What many things are counted in: "more than 20 years ago" does not speak of the "40 years" of another. */
const units =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|people|miles|feet|acres|\w*metres|\w*meters|kilos|tonnes|tons|pounds|euros|dollars)$/

/** What befell those who are counted. */
function tollOf({ kind, sentence, to }: Quantity): string | undefined {
  if (kind !== 'count') return undefined
  return sentence.tokens
    .slice(to, to + 6)
    .find(({ lower }) => /^(?:killed|dead|died|wounded|injured|hurt|missing)$/.test(lower))?.lower
}
