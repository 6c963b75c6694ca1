import type { Sentence } from '../../facts/sentence.ts'
import { auxiliaries, isFunctionWord, prepositions } from '../../facts/words/closed.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import type { NumberRule } from './number-rule.ts'

const uncounted = { filter: 'content', reason: 'The sentence does not say what is counted.' } as const

type Tokens = Sentence['tokens']

/** Numbers of which their sentence does not say what they count. */
export const uncountedNumbers: readonly NumberRule[] = [
  {
    ...uncounted,
    refuses: ({ kind, to }, { tokens }) => kind === 'count' && /^(?:each|apiece)$/.test(tokens[to]?.lower ?? ''),
  },
  {
    ...uncounted,
    // "It hopes to reach more than 1,000.", "Ordinary paint manages about 80."
    refuses: ({ kind, from, to, unit, hedge }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      to >= tokens.length - 1 &&
      ((hedge === 'more' && isVerbAt(tokens, from - 3)) || (hedge !== undefined && isDoneAt(tokens, from - 2))),
  },
  {
    ...uncounted,
    // "we will bring a further 250 and that takes us to about 750"
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      (/^(?:further|another|additional)$/.test(tokens[from - 1]?.lower ?? '') ||
        tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => lower === 'takes')) &&
      (tokens[to]?.kind !== 'word' || isFunctionWord(tokens[to]?.lower ?? '')),
  },
  {
    ...uncounted,
    // "winds of 30 miles an hour, just nine shy of a storm"
    refuses: ({ kind, to, unit }, { tokens }) =>
      kind === 'count' && unit === '' && /^(?:shy|short)$/.test(tokens[to]?.lower ?? ''),
  },
  {
    ...uncounted,
    // "the firm has 30%.", "the hall was insured for seven."
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      /^[,.;]$/.test(tokens[to]?.text ?? '.') &&
      ((kind === 'percent' && /^(?:has|have|had)$/.test(tokens[from - 1]?.lower ?? '')) ||
        (kind === 'count' &&
          unit === '' &&
          tokens[from - 1]?.lower === 'for' &&
          /^(?:insured|sold|bought|went|paid)$/.test(tokens[from - 2]?.lower ?? ''))),
  },
  {
    ...uncounted,
    // "In the first month, people brought 3,000.", but not "the total reached 3,000."
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      to >= tokens.length - 1 &&
      (isVerbForm(tokens[from - 1]?.lower ?? '') || /^owns?$/.test(tokens[from - 1]?.lower ?? '')) &&
      !/^(?:is|are|was|were|be|been|(?:reach|total|pass|hit|top|exceed|equal|turn|mark)(?:s|es|ed|led|ped)?)$/.test(
        tokens[from - 1]?.lower ?? '',
      ),
  },
  {
    ...uncounted,
    // "after 211 became the capital", "a rise by 2100": a year
    refuses: ({ kind, from, to, unit, text }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^(?:[1-9]|2[1-3])\d\d$/.test(text) &&
      /^(?:in|after|before|until|since|by|from)$/.test(tokens[from - 1]?.lower ?? '') &&
      (tokens[to]?.kind !== 'word' || isFiniteVerb(tokens[to]?.lower ?? '')),
  },
  {
    ...uncounted,
    // "At eleven, the lamps are switched off": an hour, or an age
    refuses: ({ kind, from, unit, value, style }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      value <= 12 &&
      style === 'words' &&
      /^(?:until|till|by|at|before|after|past)$/.test(tokens[from - 1]?.lower ?? ''),
  },
  {
    ...uncounted,
    // "the true value is closer to 5 billion.": of what money?
    refuses: ({ kind, to, unit }, { text, tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^(?:(?:m|b|tr)illion|m|bn)$/.test(tokens[to - 1]?.lower ?? '') &&
      // "Only 52 million was ever spent"
      (tokens[to]?.kind !== 'word' || isFiniteVerb(tokens[to]?.lower ?? '')) &&
      /\b(?:values?|worth|costs?|prices?|debts?|profits?|revenues?|budget|funds?|bill|spen[dt]|pa(?:y|id))\b/.test(
        text,
      ),
  },
  {
    ...uncounted,
    // "When six are burning, a seventh sends"
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^(?:when|if|where|until|once|while|and|but)$/.test(tokens[from - 1]?.lower ?? '') &&
      /^(?:are|were|have|had|is|was)$/.test(tokens[to]?.lower ?? ''),
  },
  {
    ...uncounted,
    // "says that it costs 600."
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^(?:cost|costs|costing)$/.test(tokens[from - 1]?.lower ?? '') &&
      /^[,.;]$/.test(tokens[to]?.text ?? '.'),
  },
  {
    ...uncounted,
    // "the difference reached 8.1.", but not "an average of 8.1."
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      to === from + 1 &&
      to >= tokens.length - 1 &&
      /^[\d,]+\.\d+$/.test(tokens[from]?.text ?? '') &&
      tokens[from - 1]?.lower !== 'of',
  },
  {
    ...uncounted,
    // "We tested 6.2 on": what a thing is called
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^\d+\.\d+$/.test(tokens[from]?.text ?? '') &&
      to === from + 1 &&
      /^(?:test|releas|install|us|launch|updat|download|run)(?:e|ed|es|ing|s)?$/.test(tokens[from - 1]?.lower ?? ''),
  },
  {
    ...uncounted,
    // "None of the twelve had ever", but not "the 1.5 million who came"
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      tokens[from - 1]?.lower === 'the' &&
      !/^(?:who|whose|which|that|where|of)$/.test(tokens[to]?.lower ?? '') &&
      (isFunctionWord(tokens[to]?.lower ?? '') || isFiniteVerb(tokens[to]?.lower ?? '')),
  },
  {
    ...uncounted,
    // "leaves at nine, or later", "was found at 8,700, in a lake"; "died at 50" is how old he was.
    refuses: ({ kind, from, to, unit, value }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      Number.isInteger(value) &&
      to === from + 1 &&
      (value <= 12 || value >= 1000) &&
      from > 1 &&
      tokens[from - 1]?.lower === 'at' &&
      /^[,.;]$/.test(tokens[to]?.text ?? '.'),
  },
  {
    ...uncounted,
    // "earned 19 million euros on sales of 240 million"
    refuses: ({ kind, from, to, unit, text: words }, { text, tokens }) =>
      kind === 'count' &&
      unit === '' &&
      to - from > 1 &&
      /(?:million|billion|trillion|m|bn)$/.test(words) &&
      tokens[from - 1]?.lower === 'of' &&
      /[$£€¥]|\b(?:euros|dollars|pounds|yen|crowns|francs|yuan|rupees|pesos)\b/.test(text),
  },
  {
    ...uncounted,
    // "leaves at 9.40"
    refuses: ({ kind, from, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^\d{1,2}\.\d\d$/.test(tokens[from]?.text ?? '') &&
      tokens[from - 1]?.lower === 'at',
  },
  {
    ...uncounted,
    refuses: ({ kind, from, to, unit }, { tokens }) => kind === 'count' && unit === '' && isThereToBe(tokens, from, to),
  },
  {
    ...uncounted,
    // "Today there are 312,", "for the nappers 6 per cent, for the talkers 8,"
    refuses: ({ kind, from, to, unit }, { tokens }) =>
      kind === 'count' &&
      unit === '' &&
      /^[,.;]$/.test(tokens[to]?.text ?? '.') &&
      (isThereAt(tokens, from - 1) || isForSomeAt(tokens, from - 1)),
  },
]

/** "aged", "to reach" */
const isVerbAt = (tokens: Tokens, at: number): boolean =>
  isVerbForm(tokens[at]?.lower ?? '') ||
  /^(?:to|will|can|could|would|may|might|must)$/.test(tokens[at - 1]?.lower ?? '')

/** "manages", "employs": done to what is counted; not "rose about 80", "is about 80". */
function isDoneAt(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return isFiniteVerb(word) && /(?<!s)s$/.test(word) && !auxiliaries.has(word)
}

/** "there are" */
const isThereAt = (tokens: Tokens, at: number): boolean =>
  /^(?:are|were)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'there'

/** "There will be five million by the end of the year." */
const isThereToBe = (tokens: Tokens, from: number, to: number): boolean =>
  tokens[0]?.lower === 'there' && tokens[from - 1]?.lower === 'be' && prepositions.has(tokens[to]?.lower ?? '')

/** "for the talkers" */
const isForSomeAt = (tokens: Tokens, at: number): boolean =>
  /^\p{Ll}{3,}s$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.lower === 'the' &&
  prepositions.has(tokens[at - 2]?.lower ?? '')
