import type { Quantity } from '../facts/quantity.ts'
import type { Sentence } from '../facts/sentence.ts'
import { isContentWord, isNumeral } from '../facts/token.ts'
import { isFunctionWord } from '../facts/words/closed.ts'
import { magnitudes } from '../facts/words/numbers.ts'
import { isFiniteVerb } from '../facts/words/verb-forms.ts'
import { isPlural } from './filters/noun-stem.ts'

/** What may be typed behind a number whose sentence does not say there what it counts. */
export function unsaidUnits(quantity: Quantity, before: Sentence | undefined): readonly string[] {
  // "a 67-year-old farmer"
  if (/^-/.test(quantity.sentence.tokens[quantity.to]?.text ?? '')) return []
  const units = [unitOfRace, unitLent, unitOfAge, unitOfPeople, unitNumbered].flatMap((unitOf) => unitOf(quantity))
  return units.length > 0 || before === undefined ? units : unitBefore(quantity, before)
}

/** "The nets collect 6,000 litres. On a bad day they collect less than ___.": what the sentence before counts of the same. */
function unitBefore({ kind, to, sentence: { tokens } }: Quantity, before: Sentence): readonly string[] {
  const other = before.tokens.findLastIndex(isNumeral)
  const unit = before.tokens[other + 1]
  const isUnit = other >= 0 && /^\p{Ll}{3,}s$/u.test(unit?.text ?? '') && !isFunctionWord(unit?.lower ?? '')
  const told = new Set(before.tokens.flatMap(({ lower }) => (isTelling(lower) ? [lower] : [])))
  const isSame = tokens.some(({ lower }) => told.has(lower))
  const isTime = ofTime.test(unit?.lower ?? '')
  return kind === 'count' && isUnit && isSame && !isTime && !isContentWord(tokens[to]) ? [unit?.text ?? ''] : []
}

const isTelling = (word: string): boolean => word.length > 4 && !isFunctionWord(word)

const unitOfRace = (quantity: Quantity): readonly string[] => (isRaceTime(quantity) ? ['seconds'] : [])

/** Whether a number is how many seconds a race took: "won in a time of 8.06", "set a season's best of 7.48". */
export function isRaceTime({ kind, text, from, sentence: { tokens } }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from)
  const isRun = before.some(({ lower }) =>
    /^(?:time|clock(?:ed|ing|s)?|best|record|gold|finish(?:ed|ing)?|ran|swam|home)$/.test(lower),
  )
  return kind === 'count' && /^\d{1,2}\.\d\d$/.test(text) && isRun
}

/** "Keller, who is ___,", "when she was ___" */
function unitOfAge({ kind, value, from, to, sentence: { tokens } }: Quantity): readonly string[] {
  const verb = tokens[from - 1]
  // "Holm's neighbour, Mia, is ___"
  const subject = tokens[from - 2]?.text === ',' ? tokens[from - 3] : tokens[from - 2]
  const isSomebody = /^(?:he|she|who)$/.test(subject?.lower ?? '') || /^\p{Lu}/u.test(subject?.text ?? '')
  const isOld = kind === 'count' && value < 120 && /^(?:is|was|turned|['’]s)$/.test(verb?.lower ?? '')
  return isOld && isSomebody && !isContentWord(tokens[to]) ? ['years', 'years old'] : []
}

/** "___ were taken to hospital", "arrested ___ for trespassing" */
function unitOfPeople({ kind, from, to, sentence: { tokens } }: Quantity): readonly string[] {
  const after = tokens[to]
  const isSuffered =
    /^(?:were|are|have|had)$/.test(after?.lower ?? '') &&
    tokens.slice(to + 1, to + 10).some(({ lower }) => doneToPeople.test(lower))
  const isDone = doneToPeople.test(tokens[from - 1]?.lower ?? '') && !isContentWord(after)
  return kind === 'count' && (isSuffered || isDone) ? ['people'] : []
}

const doneToPeople =
  /^(?:(?:kill|injur|wound|hurt|arrest|detain|hospitali[sz]|rescu|evacuat|airlift|jail)(?:ed|e|ing)?|hospital|dead|missing)$/

/** "The number of users in Brazil rose to ___" */
function unitNumbered({ kind, from, to, sentence: { tokens } }: Quantity): readonly string[] {
  const of = tokens.findIndex(
    ({ lower }, at) => lower === 'of' && at < from && /^(?:numbers?|total)$/.test(tokens[at - 1]?.lower ?? ''),
  )
  const noun = tokens[of + 1]
  // "the number of survivors, dead and missing": of survivors alone it is less.
  const isList = /^(?:,|and|or)$/.test(tokens[of + 2]?.lower ?? '')
  const isNoun = of > 0 && noun?.kind === 'word' && isPlural(noun.lower) && !isList
  const isNext = !tokens.slice(of + 2, from).some(isNumeral)
  return kind === 'count' && isNoun && isNext && !isContentWord(tokens[to]) ? [noun.text] : []
}

/** What the number before counts and this one too, for it names nothing: "from 50 times to six", "two metres, on others ten". */
function unitLent({ sentence: { tokens }, from, to }: Quantity): readonly string[] {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]]
  const isLeftOut =
    // "costs 790 kroner; dinner is ___ extra"
    // "17 kilometres long and nowhere more than ___ wide"
    /^(?:extra|long|wide|high|deep|tall|thick|across)$/.test(after?.lower ?? '') ||
    // "65 boats on Thursday, ___ on Friday", "37,000 boats, up ___ on the year before"
    (/^(?:to|in|others?|another|than|by|['’]s|,|up|down)$/.test(before) && !isContentWord(after))
  const other = tokens.findLastIndex((token, at) => at < from - 1 && isNumeral(token) && !magnitudes.has(token.lower))
  const unit = tokens[magnitudes.has(tokens[other + 1]?.lower ?? '') ? other + 2 : other + 1]
  const isUnit =
    other >= 0 && isContentWord(unit) && /^\p{Ll}{2,}/u.test(unit?.text ?? '') && !isQuality.test(unit.text)
  // "In 20 years it will grow to nine billion": not years; but "took five years, not to be done in four".
  const isTime = ofTime.test(unit?.lower ?? '')
  const isOther = isTime ? before === 'to' && tokens[from - 2]?.lower !== unit?.lower : before === 'in'
  // "When nine slipped on the ice, by six …": what they did is no unit.
  const isVerb = isFiniteVerb(unit?.lower ?? '') && !unit?.lower.endsWith('s')
  // "19 people were killed, the number fell to 80": of what was told before.
  const isOfBefore = tokens.some(
    ({ lower }, at) =>
      /^(?:number|figure|total)$/.test(lower) && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower !== 'of',
  )
  return isLeftOut && isUnit && !isOther && !isVerb && !isOfBefore ? [unit.text] : []
}

const isQuality =
  /(?:ous|al|ive|ful|less|ish)$|^(?:other|more|further|first|last|next|new|old|big|small|large|main|key|separate|different)$/

const ofTime = /^(?:year|month|week|day|hour|minute|second)s?$/
