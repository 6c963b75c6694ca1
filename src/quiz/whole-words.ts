const partOfWord = /^[\p{L}\p{N}]$/u

/** Whether words stand in a text by themselves: "ten" in "the ten", not in "often". */
export const hasWords = (text: string, words: string): boolean => nextWords(text, words, 0) >= 0

/** A text cut up where words stand by themselves, as `split` does. A pattern made for each would keep its code in memory. */
export function splitAtWords(text: string, words: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = nextWords(text, words, 0); at >= 0; at = nextWords(text, words, from)) {
    parts.push(text.slice(from, at))
    from = at + words.length
  }
  return [...parts, text.slice(from)]
}

/** Where the words stand by themselves from `from` on; -1 where they do not. */
function nextWords(text: string, words: string, from: number): number {
  if (words === '') return -1
  let at = text.indexOf(words, from)
  while (at >= 0 && (isLetterBefore(text, at) || isLetterAt(text, at + words.length))) at = text.indexOf(words, at + 1)
  return at
}

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && partOfWord.test(String.fromCodePoint(text.codePointAt(at) ?? 0))

/** A letter of some scripts takes two places. */
const isLetterBefore = (text: string, at: number): boolean =>
  at > 0 &&
  (partOfWord.test(text[at - 1] ?? '') || (at > 1 && /^.$/u.test(text.slice(at - 2, at)) && isLetterAt(text, at - 2)))
