import { lettered } from './bank.ts'
import { hashOf } from './hash.ts'
import type { ChoiceItem, Item, OrderItem } from './item.ts'
import { type Draw, seededDraw, shuffled } from './random.ts'
import { inNaturalOrder } from './sequence.ts'

/**
 * The items as they are shown: numeric and date options sorted, True before False, the rest shuffled so that over the
 * quiz the key stands in each place about equally often and never three times running in one place. The same items and
 * seed give the same order, so an interrupted quiz comes back as it was.
 */
export function presentItems(items: readonly Item[], seed: number): Item[] {
  // The items take part, or the first key of every lesson would stand in the same place.
  const draw = seededDraw(seed ^ hashOf(items.map(({ id }) => id).join(' ')))
  const fixed = items.map(fixedOrder)
  const owed: number[] = []
  for (const item of fixed) if (item?.form === 'choice') settle(owed, keyPlace(item), item.options.length)
  const recent: number[] = []
  return items.map((item, index) => {
    if (item.form === 'gap') return item
    const own = seededDraw(seed ^ hashOf(item.id))
    if (item.form === 'order') return mixedSteps(item, own)
    const shown = fixed[index] ?? placeKey(item, freePlace(item.options.length, owed, recent, draw), own)
    if (!fixed[index]) settle(owed, keyPlace(shown), item.options.length)
    if (item.form === 'choice') recent.push(keyPlace(shown))
    return shown
  })
}

const tries = 16

/** A seed, from a given one on, by which the fewest items come with their options as they stood `before`. */
export function seedForAnotherOrder(items: readonly Item[], before: readonly Item[], from: number): number {
  const seeds = Array.from({ length: tries }, (_, step) => (from + step) >>> 0)
  const alike = (seed: number) =>
    presentItems(items, seed).filter((item, index) => standsAs(item, before[index] ?? item)).length
  return seeds
    .map((seed) => ({ seed, alike: alike(seed) }))
    .reduce((one, other) => (other.alike < one.alike ? other : one)).seed
}

function standsAs(one: Item, other: Item): boolean {
  if (one.form === 'gap' || other.form === 'gap') return false
  return one.options.every(({ text }, index) => other.options[index]?.text === text)
}

/** A whole that can be shared between two to six places without a rest. */
const whole = 60

/** Each key owes every place its share and pays it all to one: of three options none owes the fourth place anything. */
function settle(owed: number[], place: number, size: number): void {
  for (let at = 0; at < size; at++) owed[at] = (owed[at] ?? 0) + whole / size
  owed[place] = (owed[place] ?? 0) - whole
}

/** An item whose options have an order of their own; True-false does not count for the places of the choices. */
function fixedOrder(item: Item): ChoiceItem | undefined {
  if (item.form === 'gap' || item.form === 'order') return undefined
  if (item.form === 'true-false') {
    return {
      ...item,
      options: lettered(item.options.toSorted((one, other) => other.text.localeCompare(one.text, 'en'))),
    }
  }
  const sorted = inNaturalOrder(item.options)
  return sorted ? { ...item, options: lettered(sorted) } : undefined
}

function keyPlace(item: ChoiceItem): number {
  return item.options.findIndex((option) => option.correct)
}

/** The place owed most that does not make the third same one in a row; chance decides between equals. */
function freePlace(size: number, owed: readonly number[], recent: readonly number[], draw: Draw): number {
  const [before, last] = recent.slice(-2)
  const places = shuffled([...Array(size).keys()], draw).filter((place) => !(place === last && place === before))
  return places.reduce((best, place) => ((owed[place] ?? 0) > (owed[best] ?? 0) ? place : best))
}

function placeKey(item: ChoiceItem, place: number, draw: Draw): ChoiceItem {
  const key = item.options.filter((option) => option.correct)
  const others = shuffled(
    item.options.filter((option) => !option.correct),
    draw,
  )
  return { ...item, options: lettered([...others.slice(0, place), ...key, ...others.slice(place)]) }
}

/** Steps in any order but the right one. */
function mixedSteps(item: OrderItem, draw: Draw): OrderItem {
  const mixed = shuffled(item.options, draw)
  const solved = mixed.every((step, index) => step.position === index + 1)
  return { ...item, options: lettered(solved ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed) }
}
