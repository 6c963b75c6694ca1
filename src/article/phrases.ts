import { blandNouns, calendar, determiners, grammarWords, noNouns } from './english-words.ts'

/** A name or noun phrase of a text, under a key that its longer and shorter forms share. */
export interface Phrase {
  readonly shown: string
  readonly words: number
  readonly times: number
  /** Where it first stands, in UTF-16 code units. */
  readonly first: number
  readonly isName: boolean
}
export type PhraseCount = ReadonlyMap<string, Phrase>

interface Token {
  readonly text: string
  readonly at: number
  /** Nothing but a space before it, so that it may belong to the word before. */
  readonly joined: boolean
  readonly opensSentence: boolean
  readonly closed: boolean
}

/** The names and, in English, the noun phrases of a text. */
export function countPhrases(text: string, language: string): PhraseCount {
  const tokens = tokensOf(text)
  const names = nameRuns(tokens)
  const surnames = shortForms(names)
  const counts = new Map<string, Phrase>()
  for (const run of names) add(counts, surnames.get(run) ?? run, true)
  if (language === 'en') for (const run of nounRuns(tokens)) add(counts, run, false)
  return counts
}

function add(counts: Map<string, Phrase>, run: readonly Token[], isName: boolean): void {
  const shown = run.map(({ text }) => text).join(' ')
  const key = shown.toLowerCase()
  const known = counts.get(key)
  const first = run[0]?.at ?? 0
  counts.set(key, known ? { ...known, times: known.times + 1 } : { shown, words: run.length, times: 1, first, isName })
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-&.][\p{L}\p{M}\p{N}]+)*/gu

function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(word)]
  return found.map((match, index) => {
    const before = found[index - 1]
    const between = before ? text.slice(before.index + before[0].length, match.index) : ''
    const next = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
    return {
      text: match[0],
      at: match.index,
      joined: between === ' ',
      opensSentence: before === undefined || /[^ ,)’”']/.test(between),
      closed: next !== ' ',
    }
  })
}

const connectors = new Set(['of', 'de', 'van', 'von', 'der', 'den', 'al', 'bin', 'du', 'da', 'di', 'la', 'le'])
/** Runs of capitalised words; a word that merely opens a sentence counts only when it is a name elsewhere. */
function nameRuns(tokens: readonly Token[]): Token[][] {
  const inner = new Set(tokens.flatMap(({ text, opensSentence }) => (!opensSentence && isCapital(text) ? [text] : [])))
  const runs: Token[][] = []
  let run: Token[] = []
  const close = () => {
    while (run.length > 0 && connectors.has(run.at(-1)?.text ?? '')) run.pop()
    if (run.length > 0 && run.length <= 5) runs.push(run)
    run = []
  }
  for (const token of tokens) {
    const continues = run.length > 0 && token.joined
    if (!continues) close()
    const isName = isCapital(token.text) && !isGrammar(token.text) && !calendar.has(token.text.toLowerCase())
    if (isName && (!token.opensSentence || inner.has(token.text) || run.length > 0)) run.push(token)
    else if (continues && connectors.has(token.text)) run.push(token)
    else close()
  }
  close()
  return runs.filter((found) => !isAdjective(found, tokens))
}

/** Pakistani in "the Pakistani army": half a noun phrase and no name. */
function isAdjective(run: readonly Token[], tokens: readonly Token[]): boolean {
  const [only, second] = run
  if (!only || second || !/(?:[^aeiou]i|an|ish|ese|ic)$/.test(only.text)) return false
  const next = tokens[tokens.indexOf(only) + 1]
  return next?.joined === true && /^\p{Ll}/u.test(next.text) && !isGrammar(next.text) && !/(?:ed|s)$/.test(next.text)
}

function isCapital(text: string): boolean {
  return /^(?:\p{Lu}.{2}|\p{Lu}{2})/u.test(text)
}

/** People are named in full once and by their last name after that. */
function shortForms(runs: readonly Token[][]): Map<readonly Token[], readonly Token[]> {
  const singles = new Set(runs.flatMap((run) => (run.length === 1 && run[0] ? [run[0].text] : [])))
  const short = new Map<readonly Token[], readonly Token[]>()
  for (const run of runs) {
    const last = run.at(-1)
    if (run.length >= 2 && last && singles.has(last.text)) short.set(run, [last])
  }
  return short
}

/** Two or three words framed by a determiner or preposition before and a function word or a mark after: a noun phrase. */
function nounRuns(tokens: readonly Token[]): Token[][] {
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
    const framed = run.at(-1)?.closed || after === undefined || isGrammar(after.text)
    return framed && isNounRun(run) ? [run] : []
  })
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

function isGrammar(text: string): boolean {
  return grammarWords.has(text.toLowerCase())
}

/** Neither an adverb nor a form of a verb, and no noun that says nothing of its text. */
function isNounLike(text: string): boolean {
  const word = text.toLowerCase()
  return !/(?:ly|ing|ed)$/.test(word) && !noNouns.has(word) && !blandNouns.has(word)
}
