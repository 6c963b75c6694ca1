import type { Quantity } from '../facts/quantity.ts'
import type { Answer } from './candidate.ts'
import type { Room } from './families/room.ts'
import { excerpt } from './families/statement.ts'

const most = 3
/** In modern times a year further off is seen at once to be wrong. */
const nearYears = 10

/** Other numbers of the article written in the same way, of about the same size, that cannot be right as well. */
export function numberDistractors(room: Room, key: Quantity): Answer[] {
  const shown = room.quantities.get(key.sentence.index) ?? []
  const fit = (room.numbers.get(key.kind) ?? []).filter(
    (other) =>
      isAlike(key, other) && !shown.some(({ text }) => text === other.text) && !key.sentence.text.includes(other.text),
  )
  const apart = fit
    .toSorted((one, other) => distance(one, key) - distance(other, key))
    .filter((one, index, all) => all.slice(0, index).every((other) => areApart(one, other)))
  return apart.slice(0, most).map((other) => ({
    text: other.text,
    why: `${other.text} belongs to something else in the article: ${excerpt(other.sentence, startOf(other))}`,
  }))
}

const startOf = ({ sentence, from }: Quantity): number =>
  (sentence.tokens[from]?.start ?? sentence.start) - sentence.start

function isAlike(key: Quantity, other: Quantity): boolean {
  if (other.kind !== key.kind || other.style !== key.style || !areApart(key, other)) return false
  if (key.kind === 'day') return other.unit === key.unit && Math.abs(key.value - other.value) < nearYears * 10_000
  if (key.kind === 'year') return Math.abs(key.value - other.value) <= (key.value > 1800 ? nearYears : 60)
  if (key.kind === 'money' && other.unit !== key.unit) return false
  if (magnitudeOf(key.text) !== magnitudeOf(other.text) || key.text.includes('.') !== other.text.includes('.'))
    return false
  if (!isAsRound(key, other)) return false
  // Raters saw what fits: only numbers of one thing are alike, and of bare ones nobody knows what they count.
  if (key.kind === 'count' && (key.unit === '' || other.unit !== key.unit)) return false
  const ratio = other.value / key.value
  if (ratio < 0.2 || ratio > 5 || other.value <= 2) return false
  // "More than 100" is true of 50 as well: there only what is larger is wrong.
  return !(key.hedge === 'more' && ratio < 1) && !(key.hedge === 'less' && ratio > 1)
}

/** "Totalling £161,840", "about 80": among round numbers an exact one is seen to be right, and the other way round. */
function isAsRound(key: Quantity, other: Quantity): boolean {
  const [own, theirs] = [preciseness(key), preciseness(other)]
  return key.hedge === undefined ? Math.abs(own - theirs) <= 1 : theirs <= own
}

/** How many digits a number has before its closing zeros. */
const preciseness = ({ value }: Quantity): number => String(value).replace('.', '').replace(/0+$/, '').length

function areApart(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'year' || one.kind === 'day') return one.value !== other.value
  return Math.abs(one.value - other.value) >= 0.1 * Math.max(one.value, other.value)
}

const magnitudeOf = (text: string): string => /[a-z]+$/i.exec(text)?.[0]?.replace(/^\w+-/, '') ?? ''

function distance(one: Quantity, key: Quantity): number {
  if (key.kind === 'year' || key.kind === 'day') return Math.abs(one.value - key.value)
  return (one.unit === key.unit ? 0 : 10) + Math.abs(Math.log(one.value / key.value))
}
