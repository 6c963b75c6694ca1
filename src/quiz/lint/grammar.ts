import type { Item } from '../item.ts'
import type { ItemRule } from './rule.ts'

const beforeGap = /\b(an?)\s+(?:___|$)/i
const vowelSound = /^(?:[aeiou8]|1[18]\b|h(?:our|onest|onou?r|eir))/i
const consonantSound = /^(?:uni(?!n)|us[ae]|eu|one\b|once\b|u\.?s)/i

// HDR 2002 rule 28c: options fit the stem's grammar; an “a” or “an” before the gap sorts them.
const indefiniteArticle: ItemRule['find'] = (item) => {
  const article = beforeGap.exec(item.stem.replace(/[\s.?!…:]+$/, ''))?.[1]?.toLowerCase()
  if (article === undefined) return undefined
  const unfit = fillings(item).find((text) => takesAn(text) !== (article === 'an'))
  return (
    unfit && `“${unfit}” does not fit after “${article}”; write “a/an” in the stem, or put the article into the options`
  )
}

function fillings(item: Item): readonly string[] {
  if (item.form === 'gap') return [item.answer.text]
  return item.form === 'choice' ? item.options.map(({ text }) => text) : []
}

function takesAn(text: string): boolean {
  const word = text.replace(/^[^\p{L}\p{N}]+/u, '')
  const spelled = /^[FHLMNRSX](?=[A-Z]{1,}\b)/.test(word)
  return spelled || (vowelSound.test(word) && !consonantSound.test(word))
}

export const grammarRules: readonly ItemRule[] = [
  { rule: 'a-or-an', severity: 'error', english: true, find: indefiniteArticle },
]
