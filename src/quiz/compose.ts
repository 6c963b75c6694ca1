import type { Article } from '../article/article.ts'
import type { Skill } from '../facts/fact.ts'
import { type Item, sectionOf } from './item.ts'
import { presentItems } from './present.ts'
import { seededDraw } from './random.ts'
import { excludes, keyText } from './reveal.ts'

export interface Quiz {
  readonly seed: number
  readonly items: readonly Item[]
}

export interface Wish {
  readonly seed: number
  /** How many items at most; default 10. */
  readonly count?: number
  /** Ids of facts the reader has already got right: asked only when nothing else is left. */
  readonly known?: ReadonlySet<string>
  /** Ids of items the reader has already met: another item of the same fact goes before them. */
  readonly met?: ReadonlySet<string>
}

export const defaultCount = 10

/** The share of a quiz that may be right by tossing a coin, as far as there is anything else to ask. */
const mostEvens = 1 / 3

/** What the first question of a family is worth, in that a quiz asks in several ways; half of the statements are guessed. */
const firstOfFamily = 7

/** The blueprint: the share of each skill in a quiz, as far as the bank allows. */
const shares: Readonly<Record<Skill, number>> = { retrieve: 0.4, infer: 0.25, integrate: 0.2, evaluate: 0.15 }

/**
 * Draws a quiz from the bank: every section, mixed skills and forms, never two items of one fact nor one that gives
 * another's key away; in the order of the article, options as `presentItems` lays them. Deterministic in its arguments.
 */
export function composeQuiz(article: Article, bank: readonly Item[], wish: Wish): Quiz {
  const draw = seededDraw(wish.seed)
  const chosen: Item[] = []
  let left = bank.map((item, rank) => ({ item, rank: rank / bank.length, luck: draw() }))
  while (chosen.length < (wish.count ?? defaultCount)) {
    const last = chosen.at(-1)
    if (last) left = left.filter(({ item }) => !excludes(last, item))
    const loss = lossIn(left, (wish.count ?? defaultCount) - chosen.length)
    const best = left
      .map((entry) => ({ entry, cost: costOf(entry, chosen, wish) + 10 * loss(entry) }))
      .reduce(cheaper, undefined)
    if (!best) break
    chosen.push(best.entry.item)
  }
  return { seed: wish.seed, items: presentItems(twinsLast(inArticleOrder(article, chosen)), wish.seed) }
}

interface Entry {
  readonly item: Item
  readonly rank: number
  readonly luck: number
}

interface Priced {
  readonly entry: Entry
  readonly cost: number
}

/**
 * How many facts could no longer be asked about once an item is taken; counted only where there are hardly more facts
 * than are still wanted.
 */
function lossIn(left: readonly Entry[], wanted: number): (entry: Entry) => number {
  const facts = [...new Set(left.map(({ item }) => item.fact))]
  if (facts.length > wanted * 2) return () => 0
  const asks = facts.map((fact) => left.flatMap(({ item }) => (item.fact === fact ? [item] : [])))
  return ({ item }) => asks.filter((items) => items.every((other) => excludes(item, other))).length - 1
}

function cheaper(best: Priced | undefined, next: Priced): Priced {
  return best && best.cost <= next.cost ? best : next
}

/** What taking an item now would cost the blueprint; the weights say which promise goes first. */
function costOf({ item, rank, luck }: Entry, chosen: readonly Item[], wish: Wish): number {
  const same = (test: (other: Item) => boolean) => chosen.filter(test).length
  const size = chosen.length + 1
  const sections = same((other) => sectionOf(other) === sectionOf(item))
  const skill = (same((other) => other.skill === item.skill) + 1) / size - shares[item.skill]
  const form = same((other) => other.form === item.form) / size
  const truth =
    item.form === 'true-false' ? same((other) => other.form === 'true-false' && isTrue(other) === isTrue(item)) : 0
  const evens = item.form === 'true-false' ? (same((other) => other.form === 'true-false') + 1) / size : 0
  const keys = same((other) => hasSameKey(other, item))
  const ofFamily = same((other) => other.family === item.family)
  const variety = ofFamily === 0 && item.form !== 'true-false' ? -firstOfFamily : ofFamily / size
  const family = item.family === 'curated' ? 0 : variety + 6 * rank
  return (
    (wish.known?.has(item.fact) ? 100 : 0) +
    (wish.met?.has(item.id) ? 20 : 0) +
    4 * sections +
    5 * Math.max(0, skill) +
    form +
    2 * truth +
    8 * keys +
    9 * Math.max(0, evens - mostEvens) +
    family +
    luck
  )
}

/** Whether two items have the same right answer: what is asked for twice is known the second time. */
function hasSameKey(one: Item, other: Item): boolean {
  const [key, known] = [keyText(one), keyText(other)]
  return (
    key !== undefined &&
    known !== undefined &&
    (key === known || key.endsWith(` ${known}`) || known.endsWith(` ${key}`))
  )
}

function isTrue(item: Item): boolean {
  return item.form === 'true-false' && item.options.some((option) => option.correct && option.text === 'True')
}

/**
 * Of two questions on one sentence the second goes to the end: what the first one shows when it is answered holds both. So
 * do those go that are shown with that sentence, behind it.
 */
function twinsLast(items: readonly Item[]): Item[] {
  const twins = items.filter((item, index) => items.slice(0, index).some((other) => isOfSentence(other, item)))
  const others = items.filter((item) => !twins.includes(item))
  const showsTwin = ({ context = '' }: Item) =>
    twins.some(({ evidence }) => evidence.some(({ quote }) => context.includes(quote)))
  return [...others.filter((item) => !showsTwin(item)), ...twins, ...others.filter(showsTwin)]
}

function isOfSentence(one: Item, other: Item): boolean {
  const [a, b] = [one.evidence[0], other.evidence[0]]
  return a?.section === b?.section && a?.paragraph === b?.paragraph && a?.start === b?.start
}

function inArticleOrder(article: Article, items: readonly Item[]): Item[] {
  const places = new Map(article.sections.map((section, index) => [section.id, index]))
  const place = (item: Item) => Math.max(...item.evidence.map((evidence) => places.get(evidence.section) ?? 0))
  const at = (item: Item, edge: 'paragraph' | 'start') => item.evidence[0]?.[edge] ?? 0
  return items.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      at(one, 'paragraph') - at(other, 'paragraph') ||
      at(one, 'start') - at(other, 'start'),
  )
}
