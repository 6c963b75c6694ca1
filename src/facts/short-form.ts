import type { Sentence } from './sentence.ts'
import { textOf } from './sentence.ts'
import { isFunctionWord } from './words/closed.ts'

/** What the article says letters are short for: "FDA" → "Food and Drug Administration", from "… Administration (FDA)". */
export function shortFormsOf(sentences: readonly Sentence[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const sentence of sentences) {
    sentence.tokens.forEach(({ text }, at, tokens) => {
      if (text !== '(' || tokens[at + 2]?.text !== ')') return
      const short = tokens[at + 1]?.text ?? ''
      // "(FDA)", and "(Acpo)" as some papers write it
      const from = /^\p{Lu}(?:\p{Lu}{1,5}|\p{Ll}{2,5})$/u.test(short) ? startOf(sentence, at, short.toUpperCase()) : -1
      if (from >= 0 && !found.has(short)) found.set(short, textOf(sentence, from, at))
    })
  }
  return found
}

/** Where the words start whose first letters, small words left out, are these; -1 where they are not. */
function startOf({ tokens }: Sentence, end: number, short: string): number {
  let left = short.length
  for (let at = end - 1; at >= 0 && end - at < 12; at--) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' }
    if (text.charAt(0) === short.charAt(left - 1)) {
      left--
      if (left === 0) return at
    } else if (!isFunctionWord(lower)) return -1
  }
  return -1
}
