import type { Article } from '../article/article.ts'
import type { Item } from './item.ts'
import { bankRules } from './lint/bank.ts'
import { catchAllRules } from './lint/catch-all.ts'
import { evidenceRules } from './lint/evidence.ts'
import { giveawayRules } from './lint/giveaway.ts'
import { grammarRules } from './lint/grammar.ts'
import { keyRules } from './lint/key.ts'
import { lengthRules } from './lint/length.ts'
import { overlapRules } from './lint/overlap.ts'
import type { Finding, ItemRule } from './lint/rule.ts'
import { stemRules } from './lint/stem.ts'
import { typeRules } from './lint/type.ts'

/**
 * The rules of good items that a program can check. HDR 2002: Haladyna, Downing & Rodriguez, A review of
 * multiple-choice item-writing guidelines, Applied Measurement in Education 15(3).
 */
const itemRules: readonly ItemRule[] = [
  ...keyRules,
  ...overlapRules,
  ...catchAllRules,
  ...typeRules,
  ...grammarRules,
  ...giveawayRules,
  ...lengthRules,
  ...stemRules,
  ...evidenceRules,
]

/** What is wrong with one item, curated or generated. Pure and total. */
export function lintItem(item: Item, article: Article): Finding[] {
  return itemRules.flatMap(({ rule, severity, english, find }) => {
    const message = english && !isEnglish(article) ? undefined : find(item, article)
    return message === undefined ? [] : [{ item: item.id, rule, severity, message }]
  })
}

/** What is wrong with a lesson's items together: habits that help a guesser, items that tell each other's answer. */
export function lintBank(items: readonly Item[], article: Article): Finding[] {
  return bankRules.flatMap(({ rule, severity, find }) =>
    find(items, article).map((found) => ({ ...found, rule, severity })),
  )
}

function isEnglish({ language }: Article): boolean {
  return language === 'en' || language === 'und'
}
