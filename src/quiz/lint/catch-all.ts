import type { ChoiceItem } from '../item.ts'
import { normalText } from '../normal.ts'
import { type ItemRule, ofChoice } from './rule.ts'

// HDR 2002 rule 26: no all-of-the-above; and no option that points at other options by their letter.
const all =
  /^(?:all|both|each|any) of (?:the above|the options|these|them|those)$|^(?:both )?[a-d] and [a-d]$|^all are (?:right|true|correct)$/
// HDR 2002 rule 25: none-of-the-above with care.
const none = /^(?:none|neither) of (?:the above|the options|these|them|those)$|^none is (?:right|true|correct)$/

const allOfThem = ofChoice((item) => said(item, all, 'lets a reader win by knowing two of the others'))
const noneOfThem = ofChoice((item) => said(item, none, 'does not show that a reader knows the right answer'))

function said(item: ChoiceItem, words: RegExp, fault: string): string | undefined {
  const option = item.options.find(({ text }) => words.test(normalText(text)))
  return option && `“${option.text}” ${fault}; write an answer of its own`
}

export const catchAllRules: readonly ItemRule[] = [
  { rule: 'all-of-the-above', severity: 'error', english: true, find: allOfThem },
  { rule: 'none-of-the-above', severity: 'warning', english: true, find: noneOfThem },
]
