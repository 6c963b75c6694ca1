import { blandNouns, calendar, determiners, noNouns } from './english-words.ts'
import { isCapital, isGrammar, type Token } from './word-tokens.ts'

/** After a verb comes its object or another verb; after a noun seldom. */
export const afterVerb = new Set('a an the to that his her their its this these him them it us you me'.split(' '))

/** Two or three words framed by a determiner or preposition before and a function word or a mark after: a noun phrase. */
export function nounRuns(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap((token, index) => {
    if (!determiners.has(token.text.toLowerCase())) return []
    const run: Token[] = []
    for (let at = index + 1; at < tokens.length && run.length < 4; at++) {
      const next = tokens[at]
      if (!next?.joined || isGrammar(next.text)) break
      run.push(next)
      if (next.closed) break
    }
    const after = tokens[index + run.length + 1]
    const framed = run.at(-1)?.closed || after === undefined || (isGrammar(after.text) && !afterVerb.has(after.text))
    return framed && !isClause(token, run) && isNounRun(run) ? [run] : []
  })
}

/** "A girl runs": one thing, and what it does. */
function isClause(before: Token, run: readonly Token[]): boolean {
  return /^an?$/i.test(before.text) && /[^sui]s$/.test(run.at(-1)?.text ?? '')
}

function isNounRun(run: readonly Token[]): boolean {
  const [first] = run
  const last = run.at(-1)?.text ?? ''
  if (!first || run.length < 2 || run.length > 3) return false
  const wordy = run.every(({ text }) => /^\p{L}/u.test(text) && text.length > 2 && !calendar.has(text.toLowerCase()))
  const names = run.every(({ text }) => isCapital(text))
  const clause = isCapital(first.text) && /^\p{Ll}.*s$/u.test(last)
  return (
    wordy &&
    !clause &&
    !names &&
    isNounLike(last) &&
    !/ly$|ing$/.test(first.text) &&
    run.slice(1, -1).every(({ text }) => isNounLike(text))
  )
}

/** Neither an adverb nor a form of a verb, and no noun that says nothing of its text. */
export function isNounLike(text: string): boolean {
  const word = text.toLowerCase()
  return !/(?:ly|ing|ed)$/.test(word) && !noNouns.has(word) && !blandNouns.has(word)
}
