import type { Quantity } from '../../facts/quantity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isNumeral } from '../../facts/token.ts'
import { prepositions } from '../../facts/words/closed.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import { fixedNumbers } from './fixed-number.ts'
import type { NumberRule } from './number-rule.ts'
import { toldNumbers } from './told-number.ts'

/** Why a number cannot be asked about in its sentence, or undefined. */
export function numberRefusal(quantity: Quantity): Refusal | undefined {
  return rules.find(({ refuses }) => refuses(quantity, quantity.sentence))
}

const askedBadly: readonly NumberRule[] = [
  {
    filter: 'trivial',
    reason: 'The number is too small to be worth asking.',
    refuses: ({ kind, value }) => kind === 'count' && value < 3,
  },
  {
    filter: 'trivial',
    reason: 'The sentence tells only of prices at that time of day.',
    // "By 1200 GMT, its shares were"
    refuses: ({ kind, from }, { text }) =>
      kind === 'time' && (from < 2 || /\b(?:shares?|stocks?|index|traded|trading|pence|euro|dollar)\b/.test(text)),
  },
  {
    filter: 'well-known',
    reason: 'Many know the date of such an event without the article.',
    refuses: ({ kind, value }, { text }) =>
      (/^(?:year|day|decade)$/.test(kind) && wellKnown.test(text)) || (kind === 'decade' && value >= 1980),
  },
  {
    filter: 'well-known',
    reason: 'Many know such a number without the article.',
    // "a majority of five justices", "Nato members should spend 2%", "a four-year degree", "in the office five days a week"
    refuses: ({ kind, value, to }, { text, tokens }) =>
      (kind === 'count' && value < 10 && tokens[to]?.lower === 'justices') ||
      // "the eight-year Iran–Iraq War"
      (kind === 'count' && value === 5 && /\bdays a week\b/.test(text)) ||
      (tokens[to + 1]?.lower === 'year' && tokens[to + 2]?.lower === 'degree') ||
      (tokens[to + 1]?.lower === 'year' && /-year (?:\p{Lu}\S* )*War\b/u.test(text)) ||
      (kind === 'percent' && value === 2 && /\bnato\b/i.test(text)),
  },
  {
    filter: 'list',
    reason: 'Another number stands right beside it.',
    refuses: ({ from, to, kind }, { tokens }) =>
      kind === 'count' && [tokens[from - 1], tokens[to]].some((token) => token !== undefined && isNumeral(token)),
  },
  {
    filter: 'twice',
    reason: 'The number stands in the sentence twice.',
    refuses: ({ from, to, text }, { tokens }) =>
      tokens.some((token, at) => (at < from || at >= to) && token.text === text),
  },
  {
    filter: 'reference',
    reason: 'The sentence does not say than what.',
    refuses: ({ to }, { tokens }) =>
      tokens[to]?.lower === 'times' &&
      /(?:er|more|less)$/.test(tokens[to + 1]?.lower ?? '') &&
      !tokens.slice(to).some(({ lower }) => lower === 'than'),
  },
  {
    filter: 'content',
    reason: 'The sentence does not say what is counted.',
    refuses: ({ kind, from, to, unit, hedge }, { tokens }) =>
      kind === 'count' &&
      (/^(?:each|apiece)$/.test(tokens[to]?.lower ?? '') ||
        // "leaves at 9.40"
        (unit === '' && /^\d{1,2}\.\d\d$/.test(tokens[from]?.text ?? '') && tokens[from - 1]?.lower === 'at') ||
        (unit === '' && /^[,.;]$/.test(tokens[to]?.text ?? '.') && isOfNothing(tokens, from)) ||
        // "It hopes to reach more than 1,000."
        (unit === '' && hedge === 'more' && to >= tokens.length - 1 && isVerbAt(tokens, from - 3))),
  },
  {
    filter: 'list',
    reason: 'Several numbers stand side by side.',
    refuses: ({ sentence, from }) => neighbours(sentence, from) > 3,
  },
]

const rules = [...askedBadly, ...toldNumbers, ...fixedNumbers]

/** "Today there are 312", "for the nappers 6 per cent, for the talkers 8". */
const isOfNothing = (tokens: Sentence['tokens'], at: number): boolean =>
  (/^(?:are|were)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'there') ||
  (/^\p{Ll}{3,}s$/u.test(tokens[at - 1]?.text ?? '') &&
    tokens[at - 2]?.lower === 'the' &&
    prepositions.has(tokens[at - 3]?.lower ?? ''))

/** "aged", "to reach" */
const isVerbAt = (tokens: Sentence['tokens'], at: number): boolean =>
  isVerbForm(tokens[at]?.lower ?? '') ||
  /^(?:to|will|can|could|would|may|might|must)$/.test(tokens[at - 1]?.lower ?? '')

/** What happened when everybody who was there remembers. */
export const wellKnown =
  /\b(?:the war|world war|iraq war|gulf war|vietnam war|brexit|vote[ds]?\b.{0,20}\bto leave|referendum|civil war|cold war|revolution|independence|elections?|presidential (?:primary|campaign|race)|went to the polls|(?:won|came to|took|rose to|fell from) power|took office|mini-budget|marathon bombing|year (?:to|ended|ending) (?:(?:31|30) \w+|(?:december|march|june|september) 3[01])|(?:labour|conservative|tory|coalition) government|next (?:\w+ )?president|terror(?:ist)? attacks?|9\/11|(?:hamas|gaza|israel\w*)\b.*\boct(?:ober|\.)? 7|oct(?:ober|\.)? 7\b.*\b(?:hamas|gaza|israel)|(?:nato|un|united nations)\b.*\b(?:founded|formed|set up|created|established)|lockdowns?|olympics?|olympic games|world cup|(?:11 )?september 11(?:th)?|11 september|great depression|berlin wall|soviet union|moon landing|pandemic|space shuttles?|tsunami (?:of|on|in)|tiananmen|sworn in|inaugurat\w+|transition of power|joined the (?:european union|eu)|communis\w+)\b/i

function neighbours({ tokens }: Sentence, from: number): number {
  return tokens.slice(Math.max(0, from - 8), from + 8).filter(isNumeral).length
}
