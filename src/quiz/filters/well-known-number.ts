import type { NumberRule } from './number-rule.ts'

/** What everybody who was there remembers the day of, or learns at school. */
const events = [
  /the war|(?:world|iraq|gulf|vietnam|civil|cold) war|revolution|independence/,
  /9\/11|(?:11 )?september 11(?:th)?|11 september|terror(?:ist)? attacks?|marathon bombing/,
  /(?:hamas|gaza|israel\w*)\b.*\boct(?:ober|\.)? 7|oct(?:ober|\.)? 7\b.*\b(?:hamas|gaza|israel)/,
  /brexit|vote[ds]?\b.{0,20}\bto leave|referendum|elections?|presidential (?:primary|campaign|race|bid|run|candidates?|nominees?|hopefuls?|contender)|(?:to|won|lost) the presidency|(?:president|obama|trump|biden|bush|clinton)(?:['’]s)? term (?:ends|ended|began|begins|expires|expired)|went to the polls/,
  /(?:won|came to|coming to|come to|took|rose to|fell from) power|took office|became (?:the )?(?:president|prime minister|chancellor)|sworn in|inaugurat\w+|transition of power|next (?:\w+ )?president/,
  /(?:labour|conservative|tory|coalition) government|mini-budget|joined the (?:european union|eu)|communis\w+/,
  /(?:nato|un|united nations)\b.*\b(?:founded|formed|set up|created|established)/,
  /olympics?|olympic games|world cup/,
  /(?:acts?|treaty|battle|declaration|edict) of \w+/,
  /impeach\w*|hong kong to china|handover of hong kong/,
  /great depression|berlin wall|soviet union|tiananmen|moon landing|space shuttles?|tsunami (?:of|on|in)|pandemic|lockdowns?|covid(?:-19)?/,
  /nazis?|hitler|holocaust|auschwitz|warsaw ghetto|pearl harbor|hiroshima|nagasaki|d-day|dunkirk|apartheid|chernobyl|fukushima|titanic|invasion of (?:ukraine|iraq|kuwait|poland)|invaded (?:ukraine|iraq|kuwait|poland)|charlie hebdo/,
  /year (?:to|ended|ending) (?:(?:31|30) \w+|(?:december|march|june|september) 3[01])/,
]
export const wellKnown = new RegExp(`\\b(?:${events.map(({ source }) => source).join('|')})\\b`, 'i')

/** Numbers and dates that many know without the article. */
export const wellKnownNumbers: readonly NumberRule[] = [
  {
    filter: 'content',
    reason: 'It would be as true of another year.',
    // "A good watch of 1730 would have strayed"
    refuses: ({ kind, from, to }, { tokens }) =>
      kind === 'year' && tokens[from - 1]?.lower === 'of' && tokens[to]?.lower === 'would',
  },
  {
    filter: 'well-known',
    spare: true,
    reason: 'Many know the date of such an event without the article.',
    refuses: ({ kind, value }, { text }) =>
      (/^(?:year|day|decade)$/.test(kind) && wellKnown.test(text)) || (kind === 'decade' && value >= 1980),
  },
  {
    filter: 'well-known',
    spare: true,
    reason: 'Many know such a number without the article.',
    refuses: ({ kind, value, to }, { text, tokens }) =>
      // "a majority of five justices"
      (kind === 'count' && value < 10 && tokens[to]?.lower === 'justices') ||
      // "born in the fifty states"
      (kind === 'count' && value === 50 && tokens[to]?.lower === 'states') ||
      // "the seven richest nations"
      (kind === 'count' &&
        value < 10 &&
        /^(?:richest|leading|biggest|wealthiest)$/.test(tokens[to]?.lower ?? '') &&
        /^(?:nations|countries|powers)$/.test(tokens[to + 1]?.lower ?? '')) ||
      // "in the office for five days a week"
      (kind === 'count' && value === 5 && /\bdays a week\b/.test(text)) ||
      // "deserved the three points": for a win
      (kind === 'count' && value === 3 && tokens[to]?.lower === 'points') ||
      // "the speed of sound at sea level, about 1,235 kilometres an hour"
      /\bspeed of (?:sound|light)\b/.test(text) ||
      // "Nato members should spend 2%"
      (kind === 'percent' && value === 2 && /\bnato\b/i.test(text)),
  },
  {
    filter: 'well-known',
    spare: true,
    reason: 'Many know how long such a thing takes or took.',
    // "a four-year degree", "the eight-year Iran–Iraq War"
    refuses: ({ to }, { text, tokens }) =>
      tokens[to + 1]?.lower === 'year' &&
      (tokens[to + 2]?.lower === 'degree' || /-year (?:\p{Lu}\S* )*War\b/u.test(text)),
  },
]
