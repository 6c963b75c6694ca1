import type { Quantity } from '../../facts/quantity.ts'
import { textOf } from '../../facts/sentence.ts'
import { isYear, type Token } from '../../facts/token.ts'
import { currencies, monthNames } from '../../facts/words/numbers.ts'
import { type Answer, type Asked, gravest, noProposals, type Proposals, type Refusal } from '../candidate.ts'
import { isDisputed } from '../filters/disputed.ts'
import { numberRefusal } from '../filters/number-gate.ts'
import { repeats } from '../filters/overlap.ts'
import { isReckoned } from '../filters/reckoned.ts'
import { numberDistractors } from '../number-distractors.ts'
import { spellingsOf } from '../number-spellings.ts'
import { isRaceTime } from '../unsaid-units.ts'
import { hasWords } from '../whole-words.ts'
import { askForGap, type GapQuestion } from './ask-gap.ts'
import type { Frame } from './frame.ts'
import type { Room } from './room.ts'

/** Which number or date a sentence of the article has: chosen among others of the article, or typed. */
export function numbersAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const found of [...room.quantities.values()].flat()) {
    const quantity = narrowed(room, found)
    const { sentence } = quantity
    const inOtherMoney = conversionOf(quantity)
    const to = inOtherMoney?.to ?? quantity.to
    const question: GapQuestion = {
      family: isDate(quantity) ? 'date' : 'number',
      sentence,
      from: quantity.from,
      to,
      text: quantity.text,
      ask: asksFor(quantity),
      explanation: `The article says ${quantity.text}.`,
      asked: ({ context }) => inOtherMoney?.asked ?? askedOf(room, quantity, context),
      topic: quantity.text.toLowerCase(),
    }
    askForGap(room, proposals, question, (frame) =>
      gravest([numberRefusal({ ...quantity, to }), frameRefusal(room, quantity, frame)]),
    )
  }
  return proposals
}

/** "6.5bn euros ($8.6bn; £4.5bn)": all of it is left out, and any of it is right. */
function conversionOf(quantity: Quantity): { readonly to: number; readonly asked: Asked } | undefined {
  const { kind, from, to, sentence } = quantity
  const { tokens } = sentence
  const opening = tokens.findIndex(({ text }, at) => at >= to && at < to + 2 && text === '(')
  const closing = tokens.findIndex(({ text }, at) => at > opening && text === ')')
  const others = textOf(sentence, opening + 1, closing)
  if (kind !== 'money' || opening < 0 || !amounts.test(others)) return undefined
  const text = textOf(sentence, from, opening)
  const each = others.split(/[;,] |\//).flatMap(spellingsOfSum)
  const accepts = [`${text} (${others})`, quantity.text, ...spellingsOf(quantity), ...each].filter(
    (form) => form !== text,
  )
  return {
    to: closing + 1,
    asked: { form: 'gap', text, accepts: [...new Set(accepts)], why: `The article says ${text} here.` },
  }
}

/** "£4.5bn", "£4.5 billion", "4.5bn pounds" */
function spellingsOfSum(sum: string): readonly string[] {
  const name = currencies.get(sum.charAt(0))
  const forms = [sum, sum.replace(/bn$/, ' billion').replace(/m$/, ' million')]
  return name === undefined ? forms : [...forms, ...forms.map((form) => `${form.slice(1)} ${name}`)]
}

/** "$8.6bn; £4.5bn" */
const amounts =
  /^[$£€¥][\d.,]*\d ?(?:m|bn|k|million|billion|trillion)?(?:(?:[;,] |\/)[$£€¥][\d.,]*\d ?(?:m|bn|k|million|billion|trillion)?)*$/

/** Of a whole date that would have to be typed, its year. */
function narrowed(room: Room, quantity: Quantity): Quantity {
  const { kind, unit, to, sentence } = quantity
  if (kind !== 'day' || unit !== 'full day' || numberDistractors(room, quantity).length >= 2) return quantity
  const text = sentence.tokens[to - 1]?.text ?? ''
  return { sentence, kind: 'year', from: to - 1, to, text, value: Number(text), style: 'digits', unit: '' }
}

/** A date is chosen among others of the article; raters saw through other numbers in half of the questions with them. */
function askedOf(room: Room, quantity: Quantity, context = ''): Asked {
  // What the sentence before says happened on another day.
  const isShown = ({ text }: Answer) => hasWords(context, text)
  const distractors = isDate(quantity) ? numberDistractors(room, quantity).filter((other) => !isShown(other)) : []
  const why = `The article says ${quantity.text} here.`
  const before = room.sentences[quantity.sentence.index - 1]
  if (
    distractors.length >= 2 &&
    !isLife(quantity) &&
    !isTarget(quantity) &&
    !isLastOrFirst(room, quantity, distractors) &&
    !hasOtherYear(quantity)
  )
    return { form: 'choice', key: { text: quantity.text, why }, distractors }
  const accepts = [...spellingsOf(quantity, before), ...withYear(room, quantity)]
  return { form: 'gap', text: quantity.text, accepts: [...new Set(accepts)], why }
}

/** "June 19, 1865" for "June 19", where the article has it in full. */
function withYear({ numbers }: Room, { kind, text, value }: Quantity): readonly string[] {
  if (kind !== 'day' || /\d{4}/.test(text)) return []
  const isInFull = (other: Quantity) => /\d{4}/.test(other.text) && other.value % 10_000 === value % 10_000
  return (numbers.get('day') ?? []).filter(isInFull).flatMap((other) => [other.text, ...spellingsOf(other)])
}

const isDate = ({ kind }: Quantity): boolean => kind === 'year' || kind === 'day'

/** Another year in the sentence shuts most of those on offer out. */
function hasOtherYear({ from, to, sentence }: Quantity): boolean {
  return sentence.tokens.some((token, at) => (at < from || at >= to) && isYear(token))
}

/** A date that comes before or after all the others is often told by its sense: a forecast is the latest of them. */
function isLastOrFirst(room: Room, { kind, value }: Quantity, distractors: readonly Answer[]): boolean {
  const shown = new Set(distractors.map(({ text }) => text))
  const others = (room.numbers.get(kind) ?? []).filter(({ text }) => shown.has(text))
  return others.every((other) => other.value > value) || others.every((other) => other.value < value)
}

/** "born on ___": of several dates in a life only the earliest can be it. */
function isLife({ sentence, from }: Quantity): boolean {
  return sentence.tokens
    .slice(Math.max(0, from - 12), from)
    .some(({ lower }) => /^(?:born|birth|baptised|baptized|died|death)$/.test(lower))
}

const isMonth = (token: Token | undefined): boolean => monthNames.includes(token?.text ?? '')

/** "by ___", "until January ___": of a plan, an earlier year is seen to be wrong. */
const isTarget = ({ sentence, from }: Quantity): boolean =>
  /^(?:by|until)$/.test(sentence.tokens[from - (isMonth(sentence.tokens[from - 1]) ? 2 : 1)]?.lower ?? '')

const asks: Readonly<Record<Quantity['kind'], string>> = {
  money: 'Which amount of money is missing?',
  percent: 'Which percentage is missing?',
  year: 'Which year is missing?',
  decade: 'Which decade is missing?',
  day: 'Which date is missing?',
  time: 'Which time is missing?',
  count: 'Which number is missing?',
}

function asksFor(quantity: Quantity): string {
  if (quantity.unit === 'metres' && quantity.text.endsWith('m')) return 'Which distance is missing?'
  return isRaceTime(quantity) ? asks.time : asks[quantity.kind]
}

function frameRefusal(room: Room, quantity: Quantity, { context = '' }: Frame): Refusal | undefined {
  const { sentence, text } = quantity
  const repeat = repeats(room.overlap, sentence)
  if (repeat) return repeat
  if (isDisputed(quantity, room.numbers))
    return { filter: 'two-answers', reason: 'Another sentence gives another number for much the same.' }
  if (context.includes(text)) return { filter: 'key-shown', reason: 'The sentence shown before it has the number.' }
  if (!isDate(quantity) && isReckoned(quantity, context))
    return { filter: 'computable', reason: 'The number follows from others that the question shows.' }
  if (isNamedOneByOne(room, quantity))
    return { filter: 'enumerated', reason: 'What is counted stands in the sentence one by one.' }
  if (isName(room, quantity)) return { filter: 'fixed', reason: 'The number is a name.' }
  if (isDate(quantity) && /\b(?:1[5-9]|20)\d\d\b/.test(context))
    return { filter: 'other-year', reason: 'The year in the sentence before shuts most wrong ones out.' }
  return undefined
}

/** "the 19 firm" where the article tells of "19 Entertainment", "7610 owners" where it tells of the "Halmer 7610". */
function isName({ numberNames }: Room, { kind, text, unit, to, sentence }: Quantity): boolean {
  const counts = text.length < 3 && sentence.tokens[to]?.lower === unit
  return kind === 'count' && numberNames.has(text) && !counts
}

/** "three managers, Ann Berg, Mia Holm and Jo Lund": one need only count them. */
function isNamedOneByOne({ mentions }: Room, { kind, value, sentence, to }: Quantity): boolean {
  const named = (mentions.get(sentence.index) ?? []).filter(({ from }) => from >= to)
  const isListed = (from: number, end: number) =>
    sentence.tokens.slice(end, from).every(({ lower }) => /^(?:,|and)$/.test(lower))
  const ends = named.findIndex(({ to: end }, at) => {
    const next = named[at + 1]
    return next === undefined || !isListed(next.from, end)
  })
  // Of a long list one name may be missed.
  return kind === 'count' && value > 2 && (ends + 1 === value || (value > 5 && ends + 2 === value))
}
